//! The conclusion about a programme: its verdict, transport and permissions, for all readers at
//! once.

use super::diagram::{Diagrams, NodeRef};
use super::verdict::{
    NOT_DESCRIBED, code_is_open, contribution, grant, live_permission, permission_code, reported,
    route_code, truth, with_guard,
};
use super::{
    Answers, Criterion, Fact, LivePermission, Programme, Rulebook, Survey, TransportRule, Truth,
    Verdict, View,
};

/// Transport where the programme is ruled out, or has none. The other codes are those of [`Truth`].
const NO_TRANSPORT: u8 = 3;

/// The conclusion about one programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conclusion {
    /// The verdict.
    pub verdict: Verdict,
    /// Whether the conditions of transport are met, see [`super::TransportOutcome::open`]; none
    /// where the programme is ruled out, or has no transport.
    pub transport: Option<Truth>,
}

impl Conclusion {
    /// The conclusion with this number in the view of a programme.
    pub fn of(code: u8) -> Self {
        let open = code & NO_TRANSPORT;
        Self {
            verdict: Verdict::from_code(code >> 2),
            transport: (open != NO_TRANSPORT).then(|| truth(open)),
        }
    }
}

impl Diagrams {
    /// The diagrams of a programme: that of its verdict alone, as a code; and those of everything
    /// that concerns it. The first of these is the verdict with transport, where the verdict is
    /// open; then follows the state of each permission, see [`live_permission`].
    pub(super) fn programme(
        &mut self,
        facts: &[Fact],
        programme: &Programme,
    ) -> (NodeRef, Vec<NodeRef>) {
        let mut verdict = NodeRef::value(Truth::Yes as u8);
        for criterion in &programme.criteria {
            let contributed = self.criterion(facts, criterion);
            verdict = self.apply(contributed, verdict, &u8::min);
        }
        for (index, route) in programme.routes.iter().enumerate().rev() {
            let when = self.condition(facts, &route.when);
            verdict = self.apply(when, verdict, &|when, code| {
                with_guard(truth(when), route_code(index), code)
            });
        }
        if let Some(silent) = &programme.silent {
            let when = self.condition(facts, silent);
            verdict = self
                .apply(when, verdict, &|when, code| with_guard(truth(when), NOT_DESCRIBED, code));
        }
        let (met, permissions) = match &programme.transport {
            Some(transport) => self.transport(facts, transport),
            None => (NodeRef::value(Truth::Yes as u8), Vec::new()),
        };
        let open = |met| match &programme.transport {
            Some(transport) => transport.outcome(truth(met)).open() as u8,
            None => NO_TRANSPORT,
        };
        let mut helped = met;
        for permission in &permissions {
            helped = self.apply(*permission, helped, &|it, met| grant(truth(met), it) as u8);
        }
        let mut roots = vec![self.apply(verdict, helped, &|code, met| {
            code << 2 | if code_is_open(code) { open(met) } else { NO_TRANSPORT }
        })];
        for permission in permissions {
            let live = self.apply(permission, met, &|it, met| live_permission(truth(met), it));
            let open = |code, live| if code_is_open(code) { live } else { 0 };
            roots.push(self.apply(verdict, live, &open));
        }
        (verdict, roots)
    }

    /// What a criterion contributes to "are the conditions met?".
    pub(super) fn criterion(&mut self, facts: &[Fact], criterion: &Criterion) -> NodeRef {
        let when = self.condition_or(facts, criterion.when.as_ref(), Truth::Yes);
        let judged = self.condition_or(facts, criterion.judged.as_ref(), Truth::No);
        self.apply(when, judged, &|when, judged| {
            contribution(criterion, truth(reported(when, judged))) as u8
        })
    }

    /// Whether the conditions of transport are met, and the state of each permission.
    fn transport(&mut self, facts: &[Fact], rule: &TransportRule) -> (NodeRef, Vec<NodeRef>) {
        let mut met = NodeRef::value(rule.initially_met() as u8);
        for condition in &rule.conditions {
            let when = self.condition(facts, condition);
            met = self.apply(when, met, &u8::min);
        }
        let mut permissions = Vec::new();
        for it in &rule.permissions {
            let when = self.condition_or(facts, it.when.as_ref(), Truth::Yes);
            let given = self.condition_or(facts, it.given.as_ref(), Truth::Unknown);
            permissions.push(self.apply(when, given, &permission_code));
        }
        (met, permissions)
    }
}

impl Survey {
    /// The conclusion about a programme for each reader, as the number of a [`Conclusion`].
    pub fn programme(&mut self, programme: &Programme) -> View {
        self.conclusion_and_permissions(programme).next().unwrap_or(self.nothing())
    }

    /// The state of each permission of a programme for each reader, as the number of a
    /// [`LivePermission`].
    pub fn permissions(&mut self, programme: &Programme) -> Vec<View> {
        self.conclusion_and_permissions(programme).skip(1).collect()
    }

    /// The conclusion about a programme for each reader, then its permissions.
    fn conclusion_and_permissions(
        &mut self,
        programme: &Programme,
    ) -> impl Iterator<Item = View> + use<> {
        self.diagrams.programme(&self.facts, programme).1.into_iter().map(View)
    }

    /// What a criterion contributes for each reader to "are the conditions met?", as the number of
    /// a [`Truth`]: a judged criterion that applies is never met, and a weighed one always is.
    pub fn criterion(&mut self, criterion: &Criterion) -> View {
        View(self.diagrams.criterion(&self.facts, criterion))
    }

    /// A programme and a reader for whom one of its views differs from [`Rulebook::assess`]. The
    /// two read the rules each in its own way, so one example of every value shows that the views
    /// are no opinion of their own. The first is the conclusion's, and those of the permissions
    /// follow.
    pub fn disagreement(&self, rules: &Rulebook, views: &[Vec<View>]) -> Option<(usize, Answers)> {
        for (place, views) in views.iter().enumerate() {
            for (part, view) in views.iter().enumerate() {
                for value in self.values(*view) {
                    let reader = self.find(*view, &|it| it == value)?;
                    let assessed = rules.assess(&reader).programmes.into_iter().nth(place)?;
                    let transport = assessed.transport.as_ref();
                    let same = match part.checked_sub(1) {
                        None => {
                            let transport = transport.map(|it| it.outcome.open());
                            Conclusion::of(value)
                                == Conclusion { verdict: assessed.verdict, transport }
                        }
                        Some(part) => {
                            let assessed = transport.and_then(|it| *it.permissions.get(part)?);
                            LivePermission::of(value) == assessed
                        }
                    };
                    if !same {
                        return Some((place, reader));
                    }
                }
            }
        }
        None
    }
}
