//! The closed lists of words of a pack, in Danish.

use super::{date, page};
use crate::pages::shown::span;
use crate::words::{CaseStatus, CaseTransport};
use messages::{PageMsg, StaffMsg, staff};
use traeningsguide::content::compiled::{Date, Deadline, DeadlineEvent, Kind, Outcome, Weight};
use traeningsguide::engine::Truth;
use traeningsguide::i18n::Language;

pub(super) fn kind(kind: Kind) -> StaffMsg<'static> {
    match kind {
        Kind::Rehabilitation => StaffMsg::Rehabilitation,
        Kind::Maintenance => StaffMsg::Maintenance,
        Kind::SelfTraining => StaffMsg::SelfTraining,
        Kind::Advice => StaffMsg::Advice,
    }
}

pub(super) fn weight(weight: Weight) -> StaffMsg<'static> {
    match weight {
        Weight::Hard => StaffMsg::Hard,
        Weight::Soft => StaffMsg::Soft,
        Weight::Judged => StaffMsg::Judged,
    }
}

pub(super) fn outcome(outcome: Outcome) -> StaffMsg<'static> {
    match outcome {
        Outcome::Own => StaffMsg::OwnTransport,
        Outcome::Criterion => StaffMsg::TransportIsCriterion,
        Outcome::MayBeGranted => StaffMsg::TransportMayBeGranted,
        Outcome::Unresolved => StaffMsg::TransportUnresolved,
    }
}

/// "14 dage fra borgerens henvendelse"
pub(crate) fn deadline(deadline: &Deadline) -> String {
    let (span, event) = (span(deadline, Language::DANISH), event(deadline.from));
    staff(StaffMsg::SpanFrom { span: &span, event: &event })
}

/// The event that a deadline runs from.
pub(crate) fn event(event: DeadlineEvent) -> String {
    match event {
        DeadlineEvent::Application => staff(StaffMsg::Application),
        DeadlineEvent::Answer => page(PageMsg::MunicipalityAnswer),
        DeadlineEvent::Visitation => staff(StaffMsg::Visitation),
        DeadlineEvent::Assessment => page(PageMsg::Assessment),
        DeadlineEvent::Grant => staff(StaffMsg::Grant),
        DeadlineEvent::Discharge => page(PageMsg::Discharge),
        DeadlineEvent::Decision => staff(StaffMsg::Decision),
        DeadlineEvent::Plan => page(PageMsg::PlanReceived),
    }
}

/// "Vises fra 1. januar 2026 til og med 31. december 2026."; nothing where no period is stated.
pub(super) fn shown(from: Option<Date>, until: Option<Date>) -> Option<String> {
    let [from, until] = [from, until].map(|it| it.map(date));
    Some(staff(match (&from, &until) {
        (None, None) => return None,
        (Some(from), None) => StaffMsg::ShownFrom { from },
        (None, Some(until)) => StaffMsg::ShownUntil { until },
        (Some(from), Some(until)) => StaffMsg::ShownBetween { from, until },
    }))
}

/// The outcome of transport that a case expects, in short.
pub(super) fn transport(outcome: CaseTransport, status: Option<CaseStatus>) -> StaffMsg<'static> {
    match (outcome.0, status.map(|it| it.0)) {
        (Some(Outcome::Own), _) => StaffMsg::CaseOwn,
        (Some(Outcome::Criterion), _) => StaffMsg::CaseCriterion,
        (Some(Outcome::MayBeGranted), Some(Truth::Yes)) => StaffMsg::CaseGranted,
        (Some(Outcome::MayBeGranted), Some(Truth::No)) => StaffMsg::CaseNotGranted,
        (Some(Outcome::MayBeGranted), _) => StaffMsg::CaseUncertain,
        (Some(Outcome::Unresolved), _) => StaffMsg::CaseUnresolved,
        (None, _) => StaffMsg::CaseNotShown,
    }
}
