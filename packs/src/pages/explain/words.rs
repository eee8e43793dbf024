//! The closed lists of words of a pack, in Danish.

use super::date;
use crate::words::{CaseStatus, CaseTransport};
use traeningsguide::content::compiled::{
    Date, Deadline, DeadlineEvent, Kind, Outcome, Unit, Weight,
};
use traeningsguide::engine::Truth;

pub(super) fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Rehabilitation => "genoptræning",
        Kind::Maintenance => "vedligeholdende træning",
        Kind::SelfTraining => "selvtræning",
        Kind::Advice => "råd og vejledning",
    }
}

pub(super) fn weight(weight: Weight) -> &'static str {
    match weight {
        Weight::Hard => "afgørende",
        Weight::Soft => "tæller med",
        Weight::Judged => "skal vurderes i hver sag",
    }
}

pub(super) fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Own => "Borgeren sørger selv for at komme frem og tilbage.",
        Outcome::Criterion => "At komme frem selv er en betingelse for at få tilbuddet.",
        Outcome::MayBeGranted => "Kommunen kan bevilge kørsel.",
        Outcome::Unresolved => "Dokumentet afgør det ikke. Borgeren bliver bedt om at spørge.",
    }
}

/// "14 dage fra borgerens henvendelse"
pub(crate) fn deadline(deadline: &Deadline) -> String {
    format!("{} fra {}", span(deadline), event(deadline.from))
}

/// "14 dage"
pub(crate) fn span(deadline: &Deadline) -> String {
    let one = deadline.amount == 1;
    let unit = match deadline.unit {
        Unit::Hverdage if one => "hverdag",
        Unit::Hverdage => "hverdage",
        Unit::Dage if one => "dag",
        Unit::Dage => "dage",
        Unit::Uger if one => "uge",
        Unit::Uger => "uger",
        Unit::Maaneder if one => "måned",
        Unit::Maaneder => "måneder",
    };
    format!("{} {unit}", deadline.amount)
}

/// The event that a deadline runs from.
pub(crate) fn event(event: DeadlineEvent) -> &'static str {
    match event {
        DeadlineEvent::Application => "borgerens henvendelse",
        DeadlineEvent::Answer => "kommunens svar",
        DeadlineEvent::Visitation => "visitationen",
        DeadlineEvent::Assessment => "den individuelle vurdering",
        DeadlineEvent::Grant => "den dag, borgeren har fået bevillingen",
        DeadlineEvent::Discharge => "udskrivelsen fra sygehuset",
        DeadlineEvent::Decision => "den dag, borgeren har fået afgørelsen",
        DeadlineEvent::Plan => "den dag, kommunen har fået genoptræningsplanen",
    }
}

/// "Gælder fra 1. januar 2026 til og med 31. december 2026."; nothing where no period is stated.
pub(crate) fn period(verb: &str, from: Option<Date>, until: Option<Date>) -> Option<String> {
    let from = from.map(|day| format!(" fra {}", date(day))).unwrap_or_default();
    let until = until.map(|day| format!(" til og med {}", date(day))).unwrap_or_default();
    (!from.is_empty() || !until.is_empty()).then(|| format!("{verb}{from}{until}."))
}

/// The outcome of transport that a case expects, in short.
pub(super) fn transport(outcome: CaseTransport, status: Option<CaseStatus>) -> &'static str {
    match (outcome.0, status.map(|it| it.0)) {
        (Some(Outcome::Own), _) => "Borgeren selv",
        (Some(Outcome::Criterion), _) => "En betingelse for tilbuddet",
        (Some(Outcome::MayBeGranted), Some(Truth::Yes)) => "Betingelserne er opfyldt",
        (Some(Outcome::MayBeGranted), Some(Truth::No)) => "Betingelserne er ikke opfyldt",
        (Some(Outcome::MayBeGranted), _) => "Det er uvist, om betingelserne er opfyldt",
        (Some(Outcome::Unresolved), _) => "Dokumentet afgør det ikke",
        (None, _) => "Vises ikke",
    }
}
