//! One programme of one version: what is said of it, and the rules that it is said by.

use crate::content::author::source;
use crate::engine::{
    Conclusion, Condition, CriterionKind, Programme, Survey, Truth, Verdict, View,
};
use crate::i18n::{Language, Msg};

/// A programme of one version, over the facts of both.
#[derive(Debug)]
pub(super) struct Side {
    /// Its id.
    pub(super) id: String,
    /// Its rules.
    pub(super) rules: Programme,
    /// Where each route leads.
    pub(super) targets: Vec<String>,
    /// As it is written.
    pub(super) written: source::Programme,
    /// Its transport as it is written.
    pub(super) transport: Option<source::Transport>,
}

/// One rule of one version.
#[derive(Clone, Debug)]
pub(super) struct Rule {
    /// What it is known by in both versions.
    key: String,
    /// What it is called.
    name: String,
    part: Part,
}

#[derive(Clone, Debug)]
enum Part {
    /// Silence, a route, or a condition of transport.
    Condition(Condition),
    /// A criterion.
    Criterion(CriterionKind, Option<Condition>),
}

impl Part {
    /// What stands for it in the version that does not have it: a condition that never holds, a criterion that never
    /// decides.
    fn missing(&self) -> Self {
        match self {
            Self::Condition(_) => Self::Condition(Condition::Any(Vec::new())),
            Self::Criterion(..) => Self::Criterion(CriterionKind::Soft, None),
        }
    }

    /// How it stands for each reader, as a truth.
    fn view(&self, survey: &mut Survey) -> View {
        match self {
            Self::Condition(condition) => survey.condition(condition),
            Self::Criterion(CriterionKind::Soft, _) => survey.always(),
            Self::Criterion(CriterionKind::Hard, when) => {
                when.as_ref().map_or(survey.always(), |when| survey.condition(when))
            }
            Self::Criterion(CriterionKind::Judged, when) => {
                let when = when.as_ref().map_or(survey.always(), |when| survey.condition(when));
                // To whom it does not apply, it is as good as met.
                survey.join(when, when, &|when, _| {
                    if when == Truth::No as u8 { Truth::Yes as u8 } else { Truth::Unknown as u8 }
                })
            }
        }
    }
}

/// A rule as it was and as it is.
#[derive(Debug)]
pub(super) struct Pair {
    /// What it is called.
    pub(super) name: String,
    before: Part,
    after: Part,
}

impl Pair {
    /// For which readers it stands otherwise than before.
    pub(super) fn differs(&self, survey: &mut Survey) -> View {
        let (before, after) = (self.before.view(survey), self.after.view(survey));
        survey.join(before, after, &|before, after| u8::from(before != after))
    }
}

/// The rules of both versions, each beside itself.
pub(super) fn pairs(before: &[Rule], after: &[Rule]) -> Vec<Pair> {
    let known = |key: &str| before.iter().find(|it| it.key == key).map(|it| it.part.clone());
    let mut pairs: Vec<Pair> = Vec::new();
    for rule in after {
        let was = known(&rule.key).unwrap_or_else(|| rule.part.missing());
        pairs.push(Pair { name: rule.name.clone(), before: was, after: rule.part.clone() });
    }
    for rule in before.iter().filter(|it| !after.iter().any(|other| other.key == it.key)) {
        let (name, after) = (rule.name.clone(), rule.part.missing());
        pairs.push(Pair { name, before: rule.part.clone(), after });
    }
    pairs
}

/// More than the things that can be said: three verdicts, silence, and a route to each programme.
pub(super) const CODES: u8 = 40;
const SILENT: u8 = 3;
const ROUTE: u8 = 4;

/// What a number says of a verdict.
pub(super) fn verdict(code: u8, programmes: &[(String, String)]) -> String {
    let word = |msg| Language::Da.say(msg);
    match code {
        0 => word(Msg::WordUnlikely),
        1 => word(Msg::WordPossible),
        2 => word(Msg::WordLikely),
        SILENT => word(Msg::WordNotDescribed),
        route => {
            let to = programmes.get(usize::from(route - ROUTE));
            let name = to.map_or("", |(_, name)| name);
            format!("{} ({name})", word(Msg::WordOtherRoute))
        }
    }
}

/// What a number says of transport.
pub(super) fn standing(code: u8) -> String {
    const STANDINGS: [[&str; 3]; 4] = [
        [
            "Sørger selv for turen",
            "Sørger selv for turen, måske hjemme",
            "Sørger selv for turen, eller træner hjemme",
        ],
        ["Turen er en betingelse", "Turen er en betingelse", "Turen er en betingelse"],
        [
            "Kørsel er ikke sandsynlig",
            "Kørsel kan måske bevilges",
            "Betingelserne for kørsel er opfyldt",
        ],
        ["Kørsel er ikke afklaret", "Kørsel er ikke afklaret", "Kørsel er ikke afklaret"],
    ];
    let text = code
        .checked_sub(1)
        .and_then(|code| STANDINGS.get(usize::from(code / 3))?.get(usize::from(code % 3)).copied());
    text.unwrap_or("Tilbuddet er lukket").to_owned()
}

impl Side {
    /// The verdict of each reader as a number, the same in both versions.
    pub(super) fn verdict(&self, survey: &mut Survey, programmes: &[(String, String)]) -> View {
        let view = survey.programme(&self.rules);
        survey.join(view, view, &|code, _| match Conclusion::of(code).verdict {
            Verdict::Unlikely => 0,
            Verdict::Possible => 1,
            Verdict::Likely => 2,
            Verdict::NotDescribed => SILENT,
            Verdict::OtherRoute(route) => {
                let to = self.targets.get(route);
                let place = to.and_then(|to| programmes.iter().position(|(id, _)| id == to));
                ROUTE + place.and_then(|it| u8::try_from(it).ok()).unwrap_or(0)
            }
        })
    }

    /// How transport stands for each reader as a number, the same in both versions; 0 where the programme is closed.
    pub(super) fn transport(&self, survey: &mut Survey) -> View {
        use crate::content::compiled::Outcome;
        let outcome = self.transport.as_ref().map(|it| it.outcome);
        let view = survey.programme(&self.rules);
        survey.join(view, view, &|code, _| {
            let (Some(truth), Some(outcome)) = (Conclusion::of(code).transport, outcome) else {
                return 0;
            };
            let row = match outcome {
                Outcome::Own => 0,
                Outcome::Criterion => 1,
                Outcome::MayBeGranted => 2,
                Outcome::Unresolved => 3,
            };
            1 + row * 3 + truth as u8
        })
    }

    /// The rules of the verdict.
    pub(super) fn rules(&self) -> Vec<Rule> {
        let silent = self.rules.silent.iter().map(|when| Rule {
            key: "silent".to_owned(),
            name: "at dokumentet ikke beskriver det".to_owned(),
            part: Part::Condition(when.clone()),
        });
        let routes = self.rules.routes.iter().zip(&self.written.route).map(|(rule, it)| Rule {
            key: format!("to {}", it.to.text),
            name: format!("vejen »{}«", it.text.da),
            part: Part::Condition(rule.when.clone()),
        });
        let criteria = self.rules.criteria.iter().zip(&self.written.criterion);
        let criteria = criteria.map(|(rule, it)| Rule {
            key: format!("is {}", it.id.text),
            name: format!("betingelsen »{}«", it.text.da),
            part: Part::Criterion(rule.kind, rule.when.clone()),
        });
        silent.chain(routes).chain(criteria).collect()
    }

    /// The conditions of transport.
    pub(super) fn conditions(&self) -> Vec<Rule> {
        let Some((rule, written)) = self.rules.transport.as_ref().zip(self.transport.as_ref())
        else {
            return Vec::new();
        };
        let (needed, exception) = rule.parts();
        let named = written.condition.iter().map(|it| (it.id.text.as_str(), &it.text.da));
        let named = named.chain(written.at_home.iter().map(|it| ("at home", &it.text.da)));
        let exceptions = written.exception.iter().map(|it| ("exception", &it.text.da));
        let parts = named.zip(needed).chain(exceptions.zip(exception));
        let parts = parts.map(|((key, text), when)| Rule {
            key: key.to_owned(),
            name: format!("»{text}«"),
            part: Part::Condition(when.clone()),
        });
        parts.collect()
    }
}
