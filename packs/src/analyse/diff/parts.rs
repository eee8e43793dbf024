//! One programme of one version: its verdicts, and the rules that lead to them.

use messages::{StaffMsg, staff};

use crate::source;
use crate::words::{CaseVerdict, Word as _};
use traeningsguide::content::compiled::Outcome;
use traeningsguide::engine::{
    Conclusion, Condition, Criterion, CriterionKind, Programme, Survey, Verdict, View,
};
use traeningsguide::i18n::Voice;

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
    /// Its key, the same in both versions.
    key: String,
    /// Its name.
    name: String,
    part: Part,
}

#[derive(Clone, Debug, PartialEq)]
enum Part {
    /// Silence, or a permission: it is for nobody where it is not stated.
    Allowed(Condition),
    /// For whom it is, or what is given; of nobody it is known where it is not stated.
    Known(Option<Condition>),
    /// A route.
    Route(Condition),
    /// A condition of transport: a reader to whom none applies meets it.
    Needed(Condition),
    /// A criterion.
    Criterion(Criterion),
}

impl Part {
    /// The stand-in for it in a version that does not have it: it changes nothing for any reader.
    fn missing(&self) -> Self {
        match self {
            Self::Allowed(_) => Self::Allowed(Condition::Any(Vec::new())),
            Self::Known(_) => Self::Known(None),
            Self::Route(_) => Self::Route(Condition::Any(Vec::new())),
            Self::Needed(_) => Self::Needed(Condition::All(Vec::new())),
            Self::Criterion(_) => {
                Self::Criterion(Criterion { kind: CriterionKind::Soft, when: None, judged: None })
            }
        }
    }

    /// Whether it may have another name in the other version. A route is known by where it leads.
    fn may_be_renamed(&self) -> bool {
        !matches!(self, Self::Route(_))
    }

    /// Its truth for each reader.
    fn view(&self, survey: &mut Survey) -> View {
        match self {
            Self::Allowed(when) | Self::Route(when) | Self::Needed(when) => survey.condition(when),
            Self::Known(when) => survey.need(when.as_ref()),
            Self::Criterion(criterion) => survey.criterion(criterion),
        }
    }
}

/// A rule as it was and as it is.
#[derive(Debug)]
pub(super) struct Pair {
    /// Its name.
    pub(super) name: String,
    before: Part,
    after: Part,
}

impl Pair {
    /// The readers for whom it differs from before.
    pub(super) fn differs(&self, survey: &mut Survey) -> View {
        let (before, after) = (self.before.view(survey), self.after.view(survey));
        survey.apply(before, after, &|before, after| u8::from(before != after))
    }
}

/// The possible causes of a change.
#[derive(Debug)]
pub(super) struct Causes {
    /// The rules.
    pub(super) rules: Vec<Pair>,
    /// The text where no rule differs.
    pub(super) rest: String,
}

/// The causes of a change of transport, or of one of its permissions. Where the outcome is another,
/// its conditions are no longer the same question.
pub(super) fn ride_causes(before: &Side, after: &Side) -> Causes {
    let outcome = |side: &Side| side.transport.as_ref().map(|it| it.outcome);
    let same = outcome(before) == outcome(after);
    let text = after.transport.as_ref().map_or("", |it| it.text.danish());
    Causes {
        rules: if same { pairs(before.conditions(), after.conditions()) } else { Vec::new() },
        rest: staff(StaffMsg::DiffTransportRule { text }),
    }
}

/// The rules of both versions, each beside itself: first what is the same, then what has the same
/// key, then what has only another name.
pub(super) fn pairs(mut before: Vec<Rule>, after: Vec<Rule>) -> Vec<Pair> {
    let alike: [fn(&Rule, &Rule) -> bool; 3] = [
        |was, is| was.key == is.key && was.part == is.part,
        |was, is| was.key == is.key,
        |was, is| was.part == is.part && is.part.may_be_renamed(),
    ];
    let mut found: Vec<Option<Part>> = vec![None; after.len()];
    for alike in alike {
        for (rule, found) in after.iter().zip(&mut found).filter(|(_, found)| found.is_none()) {
            let place = before.iter().position(|was| alike(was, rule));
            *found = place.map(|place| before.remove(place).part);
        }
    }
    let there = after.into_iter().zip(found).map(|(rule, was)| Pair {
        name: rule.name,
        before: was.unwrap_or_else(|| rule.part.missing()),
        after: rule.part,
    });
    let gone = before.into_iter().map(|rule| Pair {
        name: rule.name,
        after: rule.part.missing(),
        before: rule.part,
    });
    there.chain(gone).collect()
}

/// The first of the numbers of "another programme", one for each programme.
const ROUTE: u8 = CaseVerdict::OtherRoute as u8;

/// The text of a verdict, by its number.
pub(super) fn verdict(code: u8, programmes: &[(String, String)]) -> String {
    let all = CaseVerdict::ALL.iter().map(|(it, _)| *it);
    let verdict = all.into_iter().find(|it| *it as u8 == code).unwrap_or(CaseVerdict::OtherRoute);
    let word = messages::say(Voice::default(), verdict.msg());
    if verdict != CaseVerdict::OtherRoute {
        return word;
    }
    let to = programmes.get(usize::from(code.saturating_sub(ROUTE)));
    let programme = to.map_or("", |(_, name)| name);
    staff(StaffMsg::DiffOtherRoute { verdict: &word, programme })
}

/// The text of an outcome of transport, by its number.
pub(super) fn standing(code: u8) -> String {
    staff(match code {
        0 => StaffMsg::DiffClosed,
        1 => StaffMsg::DiffOwnTransport,
        2 => StaffMsg::DiffTransportIsCriterion,
        3 => StaffMsg::DiffTransportUnlikely,
        4 => StaffMsg::DiffTransportPossible,
        5 => StaffMsg::DiffTransportMet,
        _ => StaffMsg::DiffTransportUnresolved,
    })
}

impl Side {
    /// The verdict of each reader as a number, the same in both versions.
    pub(super) fn verdict(&self, survey: &mut Survey, programmes: &[(String, String)]) -> View {
        let view = survey.programme(&self.rules);
        survey.map(view, &|code| match Conclusion::of(code).verdict {
            Verdict::OtherRoute(route) => {
                let to = self.targets.get(route);
                let place = to.and_then(|to| programmes.iter().position(|(id, _)| id == to));
                ROUTE + place.and_then(|it| u8::try_from(it).ok()).unwrap_or(0)
            }
            verdict => CaseVerdict::from(verdict) as u8,
        })
    }

    /// The outcome of transport for each reader as the number of its text in [`standing`].
    pub(super) fn transport(&self, survey: &mut Survey) -> View {
        let outcome = self.transport.as_ref().map(|it| it.outcome);
        let view = survey.programme(&self.rules);
        survey.map(view, &|code| match (Conclusion::of(code).transport, outcome) {
            (None, _) | (_, None) => 0,
            (Some(_), Some(Outcome::Own)) => 1,
            (Some(_), Some(Outcome::Criterion)) => 2,
            (Some(met), Some(Outcome::MayBeGranted)) => 3 + met as u8,
            (Some(_), Some(Outcome::Unresolved)) => 6,
        })
    }

    /// For each permission of transport, by its id and its text, for which readers it is live.
    pub(super) fn permissions(&self, survey: &mut Survey) -> Vec<(&str, &str, View)> {
        let written = self.transport.iter().flat_map(|it| &it.permission);
        let views = survey.permissions(&self.rules);
        let live = written.zip(views).map(|(it, view)| {
            let live = survey.map(view, &|code| u8::from(code > 0));
            (it.id.text.as_str(), it.text.danish(), live)
        });
        live.collect()
    }

    /// The rules of the verdict.
    pub(super) fn rules(&self) -> Vec<Rule> {
        let silent = self.rules.silent.iter().map(|when| Rule {
            key: "silent".to_owned(),
            name: staff(StaffMsg::DiffSilence),
            part: Part::Allowed(when.clone()),
        });
        let routes = self.rules.routes.iter().zip(&self.written.route).map(|(rule, it)| Rule {
            key: format!("to {}", it.to.text),
            name: staff(StaffMsg::DiffRoute { text: it.text.0.danish() }),
            part: Part::Route(rule.when.clone()),
        });
        let criteria = self.rules.criteria.iter().zip(&self.written.criterion);
        let criteria = criteria.map(|(rule, it)| Rule {
            key: format!("is {}", it.id.text),
            name: staff(StaffMsg::DiffCriterion { text: it.text.0.danish() }),
            part: Part::Criterion(rule.clone()),
        });
        silent.chain(routes).chain(criteria).collect()
    }

    /// For whom it is.
    pub(super) fn need(&self) -> Rule {
        Rule {
            key: format!("need {}", self.id),
            name: staff(StaffMsg::DiffNeed { programme: self.written.name.danish() }),
            part: Part::Known(self.rules.need.clone()),
        }
    }

    /// The conditions of transport, and for whom its permissions are.
    pub(super) fn conditions(&self) -> Vec<Rule> {
        let Some((rule, written)) = self.rules.transport.as_ref().zip(self.transport.as_ref())
        else {
            return Vec::new();
        };
        let rule_of = |key: &str, text: &str, part| Rule {
            key: key.to_owned(),
            name: staff(StaffMsg::DiffCondition { text }),
            part,
        };
        let conditions = written.condition.iter().zip(&rule.conditions);
        let conditions = conditions
            .map(|(it, when)| rule_of(&it.id.text, it.text.0.danish(), Part::Needed(when.clone())));
        let permissions = written.permission.iter().zip(&rule.permissions);
        let permissions = permissions.flat_map(|(it, rule)| {
            let (id, text) = (&it.id.text, it.text.danish());
            let when = rule.when.clone().unwrap_or(Condition::All(Vec::new()));
            [
                rule_of(&format!("when {id}"), text, Part::Allowed(when)),
                rule_of(&format!("given {id}"), text, Part::Known(rule.given.clone())),
            ]
        });
        conditions.chain(permissions).collect()
    }
}
