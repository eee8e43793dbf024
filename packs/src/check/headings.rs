//! Headings: for every way to answer there is one that is about what the reader came for, and it
//! has its reason.

use crate::resolve::Names;
use crate::source::Programme;
use traeningsguide::content::Pack;
use traeningsguide::content::compiled;
use traeningsguide::engine::{
    Conclusion, Condition, CriterionKind, FactId, Heading, OptionSet, Survey, Truth, Verdict, View,
};

/// The needs of a pack, and the reasons of its headings.
pub(crate) fn check(names: &Names<'_>, pack: &Pack) {
    let mut survey = Survey::new(&pack.rules.facts);
    let heading = survey.heading(&pack.rules.programmes);
    let mut checker = Checker { names, pack, survey, heading };
    checker.everybody();
    for (place, programme) in names.pack.programme.iter().enumerate() {
        checker.stated(place, programme);
        checker.excludes(place, programme);
        checker.routes(place, programme);
        checker.reasons(place, programme);
        checker.right(place, programme);
    }
}

struct Checker<'a> {
    names: &'a Names<'a>,
    pack: &'a Pack,
    survey: Survey,
    heading: View,
}

const YES: u8 = Truth::Yes as u8;
const NO: u8 = Truth::No as u8;

impl Checker<'_> {
    /// Nobody is left without a programme that they may need and that is no route of another.
    fn everybody(&mut self) {
        let nobody = |code| Heading::of(code).is_none_or(|it| it.need == Truth::No);
        let span = &self.names.pack.municipality.span;
        if let Some(answers) = self.survey.find(self.heading, &nobody) {
            self.names.add_for(
                span,
                "this reader needs no programme but those that a route leads away from".to_owned(),
                "widen a `need`: `always` for what the pack is about for everybody",
                &answers,
            );
        }
    }

    /// A programme that leads and is not likely must say what to find out, or that it is for
    /// everybody.
    fn stated(&mut self, place: usize, programme: &Programme) {
        let open = |code| {
            let headline = Heading::of(code).filter(|it| it.programme == place);
            headline.is_some_and(|it| it.need == Truth::Unknown && it.verdict != Verdict::Likely)
        };
        if programme.need.is_none()
            && let Some(answers) = self.survey.find(self.heading, &open)
        {
            self.names.add_for(
                &programme.id.span,
                format!("the heading is about `{}`, which has no `need`", programme.id.text),
                "write `need = \"always\"`, or the condition that tells for whom it is",
                &answers,
            );
        }
    }

    /// The need of a programme for each reader, as a truth.
    fn need(&mut self, place: usize) -> Option<View> {
        let need = self.pack.rules.programmes.get(place)?.need.as_ref()?;
        Some(self.survey.condition(need))
    }

    /// Nobody needs two programmes that exclude each other.
    fn excludes(&mut self, place: usize, programme: &Programme) {
        for name in &programme.excludes {
            let Some(other) = self.names.programme(name) else { continue };
            let (id, other_id) = (&programme.id.text, &name.text);
            let Some((need, other)) = self.need(place).zip(self.need(other)) else {
                let problem =
                    format!("`{id}` excludes `{other_id}`, and one of them has no `need`");
                self.names.findings.add(&name.span, problem, "write a `need` for each of the two");
                continue;
            };
            let both = self.survey.apply(need, other, &u8::min);
            if let Some(answers) = self.survey.find(both, &|it| it == YES) {
                self.names.add_for(
                    &name.span,
                    format!("this reader needs both `{id}` and `{other_id}`"),
                    "narrow one of the two needs, or leave this out",
                    &answers,
                );
            }
        }
    }

    /// A need leaves out readers who are sent elsewhere: the heading is never about a route.
    fn routes(&mut self, place: usize, programme: &Programme) {
        let Some((need, written)) = self.need(place).zip(programme.need.as_ref()) else { return };
        let rules = self.pack.rules.programmes.get(place);
        for (rule, route) in rules.iter().flat_map(|it| &it.routes).zip(&programme.route) {
            let when = self.survey.condition(&rule.when);
            let kept =
                self.survey.apply(when, need, &|when, need| u8::from(when == YES && need != NO));
            let taken = self.survey.find(when, &|it| it == YES).is_some();
            if taken && self.survey.find(kept, &|it| it == 1).is_none() {
                let problem =
                    format!("this `need` repeats when the route to `{}` applies", route.to.text);
                let help = "leave that out of it: a programme never leads where its route applies";
                self.names.findings.add(&written.span, problem, help);
            }
        }
    }

    /// Each criterion that closes the programme for some reader says why in a clause: the first of
    /// those that are not met is named, in the heading too where the programme leads.
    fn reasons(&mut self, place: usize, programme: &Programme) {
        let Some(rules) = self.pack.rules.programmes.get(place) else { return };
        let closed = |code: u8| Conclusion::of(code).verdict == Verdict::Unlikely;
        let view = self.survey.programme(rules);
        let mut left = self.survey.map(view, &|code| u8::from(closed(code)));
        let texts = self.pack.text.programmes.get(place);
        let criteria = texts.iter().flat_map(|it| &it.criteria).zip(&programme.criterion);
        for (rule, (text, written)) in rules.criteria.iter().zip(criteria) {
            if rule.kind != CriterionKind::Hard {
                continue;
            }
            let met = self.survey.criterion(rule);
            let mut named =
                self.survey.apply(left, met, &|left, met| u8::from(left == 1 && met == NO));
            left = self.survey.apply(left, met, &|left, met| u8::from(left == 1 && met != NO));
            let mut closed = self.survey.map(met, &|met| u8::from(met == NO));
            for (clause, reason) in text.because_of.iter().zip(&written.because_of) {
                // A reason that is no single test was reported where it was read.
                let Some(compiled::Condition::Is(fact, options)) = clause.when else { continue };
                let answer = Condition::Is(FactId(fact), OptionSet(options));
                let given = self.survey.condition(&answer);
                let reached = self
                    .survey
                    .apply(closed, given, &|closed, given| u8::from(closed == 1 && given == YES));
                if self.survey.find(reached, &|it| it == 1).is_none() {
                    self.names.findings.add(
                        &reason.span,
                        format!("nobody hears this reason why `{}` is not met", written.id.text),
                        "name an answer with which it is not met, and each once",
                    );
                }
                let rest = |still: u8, given: u8| u8::from(still == 1 && given != YES);
                closed = self.survey.apply(closed, given, &rest);
                named = self.survey.apply(named, given, &rest);
            }
            if written.because.is_none()
                && let Some(answers) = self.survey.find(named, &|it| it == 1)
            {
                self.names.add_for(
                    &written.id.span,
                    format!("nothing says why, where `{}` is not met", written.id.text),
                    "write `because = \"…\"`, what follows \"fordi\"",
                    &answers,
                );
            }
        }
    }

    /// Somebody has the right that is stated.
    fn right(&mut self, place: usize, programme: &Programme) {
        let Some((right, rules)) =
            programme.right.as_ref().zip(self.pack.rules.programmes.get(place))
        else {
            return;
        };
        let view = self.survey.programme(rules);
        let likely = |code| Conclusion::of(code).verdict == Verdict::Likely;
        if self.survey.find(view, &likely).is_none() {
            let problem = format!("nobody has the right to `{}` that is stated", programme.id.text);
            let help = "leave `right` out where a professional must judge, or correct the criteria";
            self.names.findings.add(&right.span, problem, help);
        }
    }
}
