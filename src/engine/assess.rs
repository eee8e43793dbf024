//! The assessment of one reader: every criterion is looked at, and the verdict carries the reasons
//! that decided it.

use super::verdict::{
    NOT_DESCRIBED, contribution, grant, live_permission, permission_code, permission_truths,
    reported, route_code, truth, with_guard,
};
use super::{
    Answers, Criterion, CriterionKind, Permission, Programme, Rulebook, TransportOutcome,
    TransportRule, Truth, Verdict,
};

/// What the rules say of these answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// One for each programme of the rulebook, in its order.
    pub programmes: Vec<ProgrammeAssessment>,
}

/// What the rules say of one programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgrammeAssessment {
    /// The verdict.
    pub verdict: Verdict,
    /// Whether it is for this reader.
    pub need: Truth,
    /// What decided it, in the order of the rules.
    pub reasons: Vec<Reason>,
    /// The state of each criterion, in the programme's order.
    pub criteria: Vec<Status>,
    /// Transport, where the programme is open to the reader.
    pub transport: Option<TransportAssessment>,
}

/// What decided a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The document is silent, or may be.
    Silent,
    /// This route applies, or may apply.
    Route(usize),
    /// This criterion.
    Criterion(usize),
}

/// The state of a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// The answers meet it.
    Met,
    /// The answers do not meet it.
    NotMet,
    /// The answers do not tell.
    Unknown,
    /// Only a professional can say.
    Judged,
    /// The document weighs it; there is nothing to ask.
    Weighed,
    /// It does not concern this reader.
    NotApplicable,
}

/// The state of transport.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TransportAssessment {
    /// The outcome.
    pub outcome: TransportOutcome,
    /// The state of each condition, in the rule's order.
    pub conditions: Vec<Truth>,
    /// The state of each permission, in the rule's order; none where it is not live.
    pub permissions: Vec<Option<LivePermission>>,
}

/// The state of a live permission.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LivePermission {
    /// Whether it can matter to this reader: yes, or not known.
    pub when: Truth,
    /// Whether the reader has for it what they need.
    pub given: Truth,
}

impl LivePermission {
    /// The state of a permission with this number; none where it is not live.
    pub fn of(code: u8) -> Option<Self> {
        let [when, given] = permission_truths(code);
        (code != 0).then_some(Self { when, given })
    }
}

impl Rulebook {
    /// Assesses every programme.
    pub fn assess(&self, answers: &Answers) -> Assessment {
        Assessment {
            programmes: self.programmes.iter().map(|programme| programme.assess(answers)).collect(),
        }
    }
}

impl Programme {
    fn assess(&self, answers: &Answers) -> ProgrammeAssessment {
        let silent = self.silent.as_ref().map_or(Truth::No, |when| when.eval(answers));
        let routes: Vec<Truth> = self.routes.iter().map(|route| route.when.eval(answers)).collect();
        let criteria: Vec<(Status, Truth)> =
            self.criteria.iter().map(|criterion| criterion.evaluate(answers)).collect();

        let met = criteria.iter().fold(Truth::Yes, |all, (_, truth)| all.and(*truth));
        let unless_silent =
            routes.iter().enumerate().rev().fold(met as u8, |code, (index, route)| {
                with_guard(*route, route_code(index), code)
            });
        let verdict = Verdict::from_code(with_guard(silent, NOT_DESCRIBED, unless_silent));

        ProgrammeAssessment {
            need: self.need.as_ref().map_or(Truth::Unknown, |need| need.eval(answers)),
            reasons: reasons(verdict, silent, &routes, &criteria, &self.criteria),
            criteria: criteria.into_iter().map(|(status, _)| status).collect(),
            transport: self
                .transport
                .as_ref()
                .filter(|_| verdict.is_open())
                .map(|transport| transport.assess(answers)),
            verdict,
        }
    }
}

impl Criterion {
    /// Its state, and its contribution to "are the conditions met?".
    fn evaluate(&self, answers: &Answers) -> (Status, Truth) {
        let when = self.when.as_ref().map_or(Truth::Yes, |when| when.eval(answers));
        let judged = self.judged.as_ref().map_or(Truth::No, |when| when.eval(answers));
        let met = truth(reported(when as u8, judged as u8));
        let status = match (self.kind, met) {
            (CriterionKind::Soft, _) if self.when.is_none() => Status::Weighed,
            (CriterionKind::Judged, Truth::No) => Status::NotApplicable,
            (CriterionKind::Judged, _) => Status::Judged,
            _ if judged == Truth::Yes => Status::Judged,
            (_, Truth::Yes) => Status::Met,
            (_, Truth::No) => Status::NotMet,
            (_, Truth::Unknown) => Status::Unknown,
        };
        (status, contribution(self, met))
    }
}

impl TransportRule {
    fn assess(&self, answers: &Answers) -> TransportAssessment {
        let conditions: Vec<Truth> =
            self.conditions.iter().map(|when| when.eval(answers)).collect();
        let met = conditions.iter().fold(self.initially_met(), |all, truth| all.and(*truth));
        let mut helped = met;
        let permissions = self.permissions.iter().map(|it| {
            let state = it.evaluate(answers);
            helped = grant(helped, state);
            LivePermission::of(live_permission(met, state))
        });
        let permissions = permissions.collect();
        TransportAssessment { outcome: self.outcome(helped), conditions, permissions }
    }
}

impl Permission {
    fn evaluate(&self, answers: &Answers) -> u8 {
        let when = self.when.as_ref().map_or(Truth::Yes, |when| when.eval(answers));
        let given = self.given.as_ref().map_or(Truth::Unknown, |given| given.eval(answers));
        permission_code(when as u8, given as u8)
    }
}

fn reasons(
    verdict: Verdict,
    silent: Truth,
    routes: &[Truth],
    states: &[(Status, Truth)],
    criteria: &[Criterion],
) -> Vec<Reason> {
    let of_criteria = |wanted: Truth| {
        let pairs = states.iter().zip(criteria).enumerate();
        pairs
            .filter(move |(_, ((_, truth), criterion))| {
                *truth == wanted && criterion.kind != CriterionKind::Soft
                // A judged criterion that does not concern the reader decided nothing.
                && !(criterion.kind == CriterionKind::Judged && wanted == Truth::Yes)
            })
            .map(|(index, _)| Reason::Criterion(index))
    };
    match verdict {
        Verdict::NotDescribed => vec![Reason::Silent],
        Verdict::OtherRoute(route) => vec![Reason::Route(route)],
        Verdict::Unlikely => of_criteria(Truth::No).collect(),
        Verdict::Likely => of_criteria(Truth::Yes).collect(),
        Verdict::Possible => {
            let mut open = Vec::new();
            if silent == Truth::Unknown {
                open.push(Reason::Silent);
            }
            let unsettled =
                routes.iter().enumerate().filter(|(_, route)| **route == Truth::Unknown);
            open.extend(unsettled.map(|(index, _)| Reason::Route(index)));
            open.extend(of_criteria(Truth::Unknown));
            open
        }
    }
}
