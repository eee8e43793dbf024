//! Advice: for whom each piece of what a page tells people to do is meant.

use super::diagram::NodeRef;
use super::verdict::{contribution, reported, truth};
use super::{
    Advice, Answers, Assessment, Conclusion, Condition, FactId, MAX_PROGRAMMES, OptionId,
    OptionSet, Reason, Rulebook, Survey, Truth, Verdict, View,
};

impl Rulebook {
    /// Whether a reader is given this advice, by its place. `answers` are those that count, and
    /// `asked` the questions: one of them without a known answer was answered with "ved ikke", or
    /// is still open on a page that has all questions.
    pub fn gives_advice(
        &self,
        advice: usize,
        assessment: &Assessment,
        answers: &Answers,
        asked: &[FactId],
    ) -> bool {
        let Some(advice) = self.advice.get(advice) else { return false };
        let is_open =
            |place: usize| assessment.programmes.get(place).is_some_and(|it| it.verdict.is_open());
        let Some(of) = assessment.programmes.get(advice.of) else { return false };
        let decided = |place: &usize| of.reasons.contains(&Reason::Criterion(*place));
        let concerned = if advice.reasons.is_empty() {
            of.verdict.is_open()
        } else {
            of.verdict == Verdict::Unlikely && advice.reasons.iter().any(decided)
        };
        concerned && advice.to.is_none_or(is_open) && advice.when.holds(answers, asked)
    }

    /// Whether a programme sends the reader on to one that is closed to them, so that there is
    /// nothing in it to act on.
    pub fn is_dead_end(&self, programme: usize, assessment: &Assessment) -> bool {
        let mut place = programme;
        for _ in 0..=MAX_PROGRAMMES {
            match assessment.programmes.get(place).map(|it| it.verdict) {
                Some(Verdict::OtherRoute(route)) => {
                    let routes = self.programmes.get(place).map(|it| &it.routes);
                    let Some(route) = routes.and_then(|it| it.get(route)) else { return false };
                    place = route.to;
                }
                verdict => return place != programme && verdict == Some(Verdict::Unlikely),
            }
        }
        // In a circle.
        true
    }
}

impl Advice {
    /// Whether it is for somebody who does not know something: they find that out before they act.
    pub fn finds_out(&self) -> bool {
        self.when.names_unknown()
    }
}

impl Condition {
    fn names_unknown(&self) -> bool {
        match self {
            Self::Is(_, set) => set.has_unknown(),
            Self::All(parts) | Self::Any(parts) => parts.iter().any(Self::names_unknown),
        }
    }

    /// Whether it holds, as a condition of advice.
    fn holds(&self, answers: &Answers, asked: &[FactId]) -> bool {
        match self {
            Self::Is(fact, set) => match answers.option(*fact) {
                Some(option) => set.contains(option),
                None => set.has_unknown() && asked.contains(fact),
            },
            Self::All(parts) => parts.iter().all(|part| part.holds(answers, asked)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(answers, asked)),
        }
    }
}

/// What is known of each reader's page, question by question and programme by programme.
#[derive(Clone, Debug)]
pub struct Pages {
    /// For each fact, whether it is asked, as the number of a [`Truth`] that is never unknown.
    pub asked: Vec<View>,
    /// For each programme, its [`Conclusion`].
    pub programmes: Vec<View>,
}

const YES: u8 = Truth::Yes as u8;
const NO: u8 = Truth::No as u8;

impl Survey {
    /// The page of each reader, who answers one question at a time.
    pub fn pages(&mut self, rules: &Rulebook) -> Pages {
        let programmes: Vec<View> =
            rules.programmes.iter().map(|programme| self.programme(programme)).collect();
        let mut roots = programmes.clone();
        for programme in &rules.programmes {
            roots.extend(self.permissions(programme));
        }
        roots.push(self.heading(&rules.programmes));
        let facts = (0..rules.facts.len()).filter_map(|fact| u8::try_from(fact).ok());
        let asked = facts.map(|fact| {
            roots.iter().fold(self.nothing(), |asked, root| {
                let asks = self.asks(*root, FactId(fact));
                self.apply(asked, asks, &u8::max)
            })
        });
        let asked = asked.collect();
        Pages { asked, programmes }
    }

    /// Where, after all earlier facts, a diagram still depends on this one. Facts are in their
    /// order from the root down, so there it is asked at once.
    fn asks(&mut self, view: View, fact: FactId) -> View {
        self.replaced_from(view, fact, &|diagrams, root| {
            NodeRef::value(Truth::from(diagrams.fact_at(root) == Some(fact)) as u8)
        })
    }

    /// To whom this advice is given, as the number of a [`Truth`] that is never unknown.
    pub fn advice(&mut self, pages: &Pages, rules: &Rulebook, advice: usize) -> View {
        let Some(advice) = rules.advice.get(advice) else { return self.nothing() };
        let mut given = self.holds(pages, &advice.when);
        let instead = !advice.reasons.is_empty();
        let verdicts = [Some((advice.of, instead)), advice.to.map(|to| (to, false))];
        for (programme, instead) in verdicts.into_iter().flatten() {
            let Some(view) = pages.programmes.get(programme).copied() else {
                return self.nothing();
            };
            let concerned = |code| match Conclusion::of(code).verdict {
                Verdict::Unlikely => instead,
                verdict => verdict.is_open() && !instead,
            };
            given = self
                .apply(given, view, &|given, code| given.min(Truth::from(concerned(code)) as u8));
        }
        let criteria = rules.programmes.get(advice.of).map_or(&[][..], |it| &it.criteria);
        let reasons = advice.reasons.iter().filter_map(|place| criteria.get(*place));
        let decided = reasons.fold(self.nothing(), |decided, criterion| {
            let when = criterion.when.as_ref().map_or(self.always(), |it| self.used(pages, it));
            let judged = criterion.judged.as_ref();
            let judged = judged.map_or(self.nothing(), |it| self.used(pages, it));
            let reported_truth = self.apply(when, judged, &reported);
            self.apply(decided, reported_truth, &|decided, reported_truth| {
                let against = contribution(criterion, truth(reported_truth)) == Truth::No;
                decided.max(Truth::from(against) as u8)
            })
        });
        if advice.reasons.is_empty() { given } else { self.apply(given, decided, &u8::min) }
    }

    /// Whether a condition of the rules holds by the answers that count: one to a question that is
    /// not asked does not.
    fn used(&mut self, pages: &Pages, when: &Condition) -> View {
        self.evaluated(pages, when, &|survey, asked, fact, set| {
            let when = survey.condition(&Condition::Is(fact, set));
            let unasked = Truth::Unknown as u8;
            survey.apply(asked, when, &|asked, when| if asked == YES { when } else { unasked })
        })
    }

    /// For whom a condition of advice holds, as the number of a [`Truth`] that is never unknown.
    pub fn holds(&mut self, pages: &Pages, when: &Condition) -> View {
        self.evaluated(pages, when, &|survey, asked, fact, set| {
            let options = survey.facts.get(usize::from(fact.0)).map_or(0, |fact| fact.options);
            let known = (0..options).map(|option| set.contains(OptionId(option)));
            let ways = [set.has_unknown()].into_iter().chain(known);
            let ways = ways.map(|holds| NodeRef::value(Truth::from(holds) as u8)).collect();
            let answer = View(survey.diagrams.node(fact, ways));
            survey.apply(asked, answer, &u8::min)
        })
    }

    /// A condition for each reader, from whether each of its facts is asked, and what `test` makes
    /// of the options that the condition names.
    fn evaluated(
        &mut self,
        pages: &Pages,
        when: &Condition,
        test: &dyn Fn(&mut Self, View, FactId, OptionSet) -> View,
    ) -> View {
        let (none, join, parts): (View, fn(u8, u8) -> u8, _) = match when {
            Condition::Is(fact, set) => {
                let asked = pages.asked.get(usize::from(fact.0)).copied();
                return test(self, asked.unwrap_or(self.nothing()), *fact, *set);
            }
            Condition::All(parts) => (self.always(), u8::min, parts),
            Condition::Any(parts) => (self.nothing(), u8::max, parts),
        };
        parts.iter().fold(none, |all, part| {
            let part = self.evaluated(pages, part, test);
            self.apply(all, part, &join)
        })
    }

    /// The value of a view for one reader. An unanswered fact counts as not known.
    pub fn value_for(&self, view: View, answers: &Answers) -> Option<u8> {
        self.diagrams.value_for(view.0, answers)
    }

    /// The readers in the first of two views and not in the second, as the number of a [`Truth`]
    /// that is never unknown.
    pub fn difference(&mut self, view: View, other: View) -> View {
        self.apply(view, other, &|view, other| if other == YES { NO } else { view })
    }
}
