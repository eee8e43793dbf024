//! The closed lists of words of a pack, in Danish.

use super::{date, say};
use crate::words::{CaseStatus, CaseTransport, CaseVerdict, Who};
use traeningsguide::content::compiled::{Date, Deadline, From, Kind, Outcome, Unit, Weight};
use traeningsguide::i18n::Msg;

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

/// What a deadline runs from.
pub(crate) fn event(event: From) -> &'static str {
    match event {
        From::Application => "borgerens henvendelse",
        From::Answer => "kommunens svar",
        From::Visitation => "visitationen",
        From::Assessment => "den individuelle vurdering",
        From::Grant => "den dag, borgeren har fået bevillingen",
        From::Discharge => "udskrivelsen fra sygehuset",
        From::Decision => "den dag, borgeren har fået afgørelsen",
        From::Plan => "den dag, kommunen har fået genoptræningsplanen",
    }
}

/// A kind of reader, as a heading of what is said to it.
pub(super) fn who(who: Who) -> &'static str {
    match who {
        Who::Relative => "Pårørende",
        Who::Professional => "Fagpersoner",
    }
}

/// "Gælder fra 1. januar 2026 til og med 31. december 2026."; nothing where no period is stated.
pub(crate) fn period(verb: &str, from: Option<Date>, until: Option<Date>) -> Option<String> {
    let from = from.map(|day| format!(" fra {}", date(day))).unwrap_or_default();
    let until = until.map(|day| format!(" til og med {}", date(day))).unwrap_or_default();
    (!from.is_empty() || !until.is_empty()).then(|| format!("{verb}{from}{until}."))
}

pub(super) fn verdict(verdict: CaseVerdict) -> String {
    say(match verdict {
        CaseVerdict::Likely => Msg::WordLikely,
        CaseVerdict::Possible => Msg::WordPossible,
        CaseVerdict::Unlikely => Msg::WordUnlikely,
        CaseVerdict::OtherRoute => Msg::WordOtherRoute,
        CaseVerdict::NotDescribed => Msg::WordNotDescribed,
    })
}

/// What a case expects of transport, in short.
pub(super) fn transport(outcome: CaseTransport, status: Option<CaseStatus>) -> &'static str {
    match (outcome, status) {
        (CaseTransport::Own, _) => "Borgeren selv",
        (CaseTransport::Criterion, _) => "En betingelse for tilbuddet",
        (CaseTransport::MayBeGranted, Some(CaseStatus::Yes)) => "Betingelserne er opfyldt",
        (CaseTransport::MayBeGranted, Some(CaseStatus::No)) => "Betingelserne er ikke opfyldt",
        (CaseTransport::MayBeGranted, _) => "Det er uvist, om betingelserne er opfyldt",
        (CaseTransport::Unresolved, _) => "Dokumentet afgør det ikke",
        (CaseTransport::None, _) => "Vises ikke",
    }
}
