//! The verdict, its reasons and transport, compared with a second implementation of `docs/packs.md`
//! that takes each sentence literally.

use proptest::prelude::*;
use traeningsguide::engine::{
    Answer, Answers, Condition, Criterion, CriterionKind, FactId, OptionId, Permission, Programme,
    ProgrammeAssessment, Reason, Rulebook, Status, TransportKind, TransportOutcome, Truth, Verdict,
};

use super::outlook::{hard, is};
use super::random::cases;
use super::world::{permissions, worlds};

/// One programme as the document reads it, with these answers.
struct Reading<'a> {
    programme: &'a Programme,
    answers: &'a Answers,
}

impl Reading<'_> {
    /// "The verdict, in this order: …"
    fn verdict(&self) -> Verdict {
        let hard = self.criteria(CriterionKind::Hard);
        if self.silent() == Truth::Yes {
            Verdict::NotDescribed
        } else if let Some(first) = self.routes().iter().position(|route| *route == Truth::Yes) {
            Verdict::OtherRoute(first)
        } else if hard.iter().any(|(_, met)| *met == Truth::No) {
            Verdict::Unlikely
        } else if !self.open().is_empty() {
            Verdict::Possible
        } else {
            Verdict::Likely
        }
    }

    /// "`reasons`: likely: all hard criteria. …"
    fn reasons(&self, verdict: Verdict) -> Vec<Reason> {
        let hard = |wanted: Truth| {
            let hard = self.criteria(CriterionKind::Hard).into_iter();
            hard.filter(|(_, met)| *met == wanted)
                .map(|(index, _)| Reason::Criterion(index))
                .collect()
        };
        match verdict {
            Verdict::Likely => hard(Truth::Yes),
            Verdict::Unlikely => hard(Truth::No),
            Verdict::Possible => self.open(),
            Verdict::OtherRoute(route) => vec![Reason::Route(route)],
            Verdict::NotDescribed => vec![Reason::Silent],
        }
    }

    /// Everything that keeps the programme from being likely without ruling it out.
    fn open(&self) -> Vec<Reason> {
        let silent = (self.silent() == Truth::Unknown).then_some(Reason::Silent);
        let routes = self.routes().into_iter().enumerate();
        let routes =
            routes.filter(|(_, it)| *it == Truth::Unknown).map(|(index, _)| Reason::Route(index));
        let mut criteria: Vec<usize> = Vec::new();
        let hard = self.criteria(CriterionKind::Hard).into_iter();
        criteria.extend(hard.filter(|(_, met)| *met == Truth::Unknown).map(|(index, _)| index));
        let judged = self.criteria(CriterionKind::Judged).into_iter();
        criteria
            .extend(judged.filter(|(_, concerns)| *concerns != Truth::No).map(|(index, _)| index));
        criteria.sort_unstable();
        let criteria = criteria.into_iter().map(Reason::Criterion);
        silent.into_iter().chain(routes).chain(criteria).collect()
    }

    /// The outcome of transport, where the programme is open.
    fn transport(&self, verdict: Verdict) -> Option<TransportOutcome> {
        let open = matches!(verdict, Verdict::Likely | Verdict::Possible);
        let rule = self.programme.transport.as_ref().filter(|_| open)?;
        Some(match rule.kind {
            TransportKind::Own => TransportOutcome::Own,
            TransportKind::CriterionOfProgramme => TransportOutcome::CriterionOfProgramme,
            TransportKind::Unresolved => TransportOutcome::Unresolved,
            TransportKind::MayBeGranted => {
                let stand: Vec<Truth> =
                    rule.conditions.iter().map(|when| self.eval(when)).collect();
                let met = if stand.contains(&Truth::No) {
                    // Discretion may help who fails a condition, and never makes it certain.
                    let helped = rule.permissions.iter().any(|it| self.may_help(it));
                    if helped { Truth::Unknown } else { Truth::No }
                } else if stand.contains(&Truth::Unknown) {
                    Truth::Unknown
                } else {
                    Truth::Yes
                };
                TransportOutcome::MayBeGranted { met }
            }
        })
    }

    /// Whether a permission is not known to be for others, nor known not to be given.
    fn may_help(&self, permission: &Permission) -> bool {
        let not_no = |when: &Condition| self.eval(when) != Truth::No;
        permission.when.iter().chain(&permission.given).all(not_no)
    }

    fn eval(&self, when: &Condition) -> Truth {
        when.eval(self.answers)
    }

    fn silent(&self) -> Truth {
        self.programme.silent.as_ref().map_or(Truth::No, |when| self.eval(when))
    }

    fn routes(&self) -> Vec<Truth> {
        self.programme.routes.iter().map(|route| self.eval(&route.when)).collect()
    }

    fn criteria(&self, kind: CriterionKind) -> Vec<(usize, Truth)> {
        let criteria = self.programme.criteria.iter().enumerate();
        let criteria = criteria.filter(|(_, criterion)| criterion.kind == kind);
        criteria.map(|(index, it)| (index, self.criterion(it))).collect()
    }

    /// "Where `judged` holds, or may hold, a *no* leaves it open."
    fn criterion(&self, criterion: &Criterion) -> Truth {
        let holds = criterion.when.as_ref().map_or(Truth::Yes, |when| self.eval(when));
        let judged = criterion.judged.as_ref().map_or(Truth::No, |when| self.eval(when));
        if holds == Truth::No && judged != Truth::No { Truth::Unknown } else { holds }
    }
}

#[test]
fn a_programme_without_any_rule_is_likely() {
    let programme = Programme {
        need: None,
        silent: None,
        routes: Vec::new(),
        criteria: Vec::new(),
        transport: None,
    };
    let said = assess_one(&programme, &Answers::new());
    assert_eq!((said.verdict, said.reasons), (Verdict::Likely, Vec::new()));
}

/// The guess of a lay person is shown to the professional who judges, and closes nothing.
#[test]
fn what_a_professional_judges_closes_nothing() {
    let [guess, difficulty] = [0, 1].map(FactId);
    let criteria = vec![
        Criterion { judged: Some(Condition::All(Vec::new())), ..hard(is(guess, 0)) },
        Criterion { judged: Some(is(difficulty, 1)), ..hard(is(difficulty, 0)) },
    ];
    let programme =
        Programme { need: None, silent: None, routes: Vec::new(), criteria, transport: None };
    let of = |guessed: u8, stated: u8| {
        let mut answers = Answers::new();
        answers.set(guess, Answer::Is(OptionId(guessed)));
        answers.set(difficulty, Answer::Is(OptionId(stated)));
        let said = assess_one(&programme, &answers);
        (said.verdict, said.criteria)
    };
    assert_eq!(of(0, 0), (Verdict::Likely, vec![Status::Judged, Status::Met]));
    assert_eq!(of(1, 0), (Verdict::Possible, vec![Status::Judged, Status::Met]));
    assert_eq!(of(0, 1), (Verdict::Possible, vec![Status::Judged, Status::Judged]));
    assert_eq!(of(0, 2), (Verdict::Unlikely, vec![Status::Judged, Status::NotMet]));
    let unknown = assess_one(&programme, &Answers::new());
    assert_eq!(unknown.criteria, [Status::Judged, Status::Unknown]);
    assert_eq!(unknown.verdict, Verdict::Possible);
}

#[test]
fn only_a_hard_criterion_excludes() {
    let never = || Some(Condition::Any(Vec::new()));
    let of = |kind| {
        let criteria = vec![Criterion { kind, when: never(), judged: None }];
        let programme =
            Programme { need: None, silent: None, routes: Vec::new(), criteria, transport: None };
        let said = assess_one(&programme, &Answers::new());
        (said.verdict, said.criteria)
    };
    assert_eq!(of(CriterionKind::Hard), (Verdict::Unlikely, vec![Status::NotMet]));
    assert_eq!(of(CriterionKind::Soft), (Verdict::Likely, vec![Status::NotMet]));
    assert_eq!(of(CriterionKind::Judged), (Verdict::Likely, vec![Status::NotApplicable]));
}

proptest! {
    #![proptest_config(cases(256))]

    /// A permission never lowers an outcome, and never makes a grant certain.
    #[test]
    fn a_permission_never_counts_against_the_reader(world in worlds()) {
        for (mut programme, said) in programmes(&world.rules, &world.answers) {
            programme.transport.iter_mut().for_each(|it| it.permissions.clear());
            let without = assess_one(&programme, &world.answers);
            prop_assert_eq!(&without.verdict, &said.verdict);
            prop_assert_eq!(&without.reasons, &said.reasons);
            let open = |it: &ProgrammeAssessment| it.transport.as_ref().map(|it| it.outcome.open());
            if let (Some(with), Some(without)) = (open(&said), open(&without)) {
                prop_assert!(with >= without);
                prop_assert!(with < Truth::Yes || without == Truth::Yes);
            }
        }
    }
}

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn verdict_reasons_and_transport_are_those_of_the_document(world in worlds()) {
        let assessment = world.rules.assess(&world.answers);
        prop_assert_eq!(assessment.programmes.len(), world.rules.programmes.len());
        for (programme, said) in world.rules.programmes.iter().zip(&assessment.programmes) {
            let reading = Reading { programme, answers: &world.answers };
            let verdict = reading.verdict();
            prop_assert_eq!(said.verdict, verdict);
            prop_assert_eq!(&said.reasons, &reading.reasons(verdict));
            let transport = said.transport.as_ref();
            prop_assert_eq!(transport.map(|it| it.outcome), reading.transport(verdict));
            let permissions = permissions(programme, verdict, &world.answers);
            prop_assert!(transport.is_none_or(|it| it.permissions == permissions));
        }
    }

    /// No verdict is left without its explanation.
    #[test]
    fn reasons_are_never_missing_and_never_of_the_wrong_kind(world in worlds()) {
        for (programme, said) in programmes(&world.rules, &world.answers) {
            match said.verdict {
                Verdict::Likely => prop_assert!(criteria_of(&programme, &said).iter().all(
                    |(kind, status)| *kind == CriterionKind::Hard
                        && matches!(status, Status::Met | Status::Judged)
                )),
                Verdict::Unlikely => {
                    let not_met = programme.criteria.iter().zip(&said.criteria).enumerate();
                    let not_met: Vec<Reason> = not_met
                        .filter(|(_, (it, status))| {
                            it.kind == CriterionKind::Hard && **status == Status::NotMet
                        })
                        .map(|(index, _)| Reason::Criterion(index))
                        .collect();
                    prop_assert!(!not_met.is_empty());
                    prop_assert_eq!(&said.reasons, &not_met);
                }
                Verdict::Possible | Verdict::OtherRoute(_) | Verdict::NotDescribed => {
                    prop_assert!(!said.reasons.is_empty());
                }
            }
        }
    }

    /// A reason is a reason: without it, the verdict would be another.
    #[test]
    fn the_only_reason_against_is_what_decides(world in worlds()) {
        for (mut programme, said) in programmes(&world.rules, &world.answers) {
            if let (Verdict::Unlikely, [Reason::Criterion(only)]) = (said.verdict, &said.reasons[..]) {
                programme.criteria.remove(*only);
                prop_assert!(assess_one(&programme, &world.answers).verdict.is_open());
            }
        }
    }

    /// The same for what keeps a programme from being likely.
    #[test]
    fn without_its_open_reasons_a_possible_programme_is_likely(world in worlds()) {
        for (mut programme, said) in programmes(&world.rules, &world.answers) {
            if said.verdict != Verdict::Possible {
                continue;
            }
            let open = |reason: Reason| said.reasons.contains(&reason);
            programme.silent.take_if(|_| open(Reason::Silent));
            let mut index = 0..;
            programme.routes.retain(|_| !open(Reason::Route(index.next().unwrap())));
            let mut index = 0..;
            programme.criteria.retain(|_| !open(Reason::Criterion(index.next().unwrap())));
            prop_assert_eq!(assess_one(&programme, &world.answers).verdict, Verdict::Likely);
        }
    }
}

fn assess_one(programme: &Programme, answers: &Answers) -> ProgrammeAssessment {
    let rules =
        Rulebook { facts: Vec::new(), programmes: vec![programme.clone()], ..Rulebook::default() };
    rules.assess(answers).programmes.swap_remove(0)
}

fn programmes(rules: &Rulebook, answers: &Answers) -> Vec<(Programme, ProgrammeAssessment)> {
    rules.programmes.iter().cloned().zip(rules.assess(answers).programmes).collect()
}

fn criteria_of(programme: &Programme, said: &ProgrammeAssessment) -> Vec<(CriterionKind, Status)> {
    let criteria = said.reasons.iter().filter_map(|reason| match reason {
        Reason::Criterion(index) => Some((programme.criteria[*index].kind, said.criteria[*index])),
        Reason::Silent | Reason::Route(_) => None,
    });
    criteria.collect()
}
