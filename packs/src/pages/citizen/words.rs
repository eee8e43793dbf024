//! The page's own words, in Danish and English side by side. They stay on the machine that makes
//! packs.

use crate::pages::explain;
use traeningsguide::content::compiled::{Date, Deadline, DeadlineEvent, Outcome, Unit, Weight};
use traeningsguide::i18n::{self, Language, Msg};

/// The page's own words beside the texts of a pack, for a reader who wants to train.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words(pub(super) Language);

impl Words {
    /// One of the two.
    pub(super) fn two<T>(self, danish: T, english: T) -> T {
        match self.0 {
            Language::Da => danish,
            Language::En => english,
        }
    }

    /// The guide's own words: where both say the same, they use the same words.
    pub(super) fn say(self, msg: Msg<'_>) -> String {
        messages::say(self.0, msg)
    }

    /// A day in words.
    pub(super) fn date(self, date: Date) -> String {
        i18n::date(date, messages::words(self.0))
    }

    /// A text in quotation marks, or a name.
    pub(super) fn quoted(self, text: &str) -> String {
        match self.0 {
            Language::Da => format!("»{text}«"),
            Language::En => format!("“{text}”"),
        }
    }

    /// Texts of which one counts.
    pub(super) fn either(self, texts: &[&str]) -> String {
        let texts: Vec<String> = texts.iter().map(|text| self.quoted(text)).collect();
        match texts.split_last() {
            Some((last, rest)) if !rest.is_empty() => {
                format!("{} {} {last}", rest.join(", "), self.say(Msg::Or))
            }
            _ => texts.concat(),
        }
    }

    /// Over the conditions of one weight.
    pub(super) fn weight(self, weight: Weight) -> &'static str {
        match weight {
            Weight::Hard => self.two("Det skal passe på dig", "This must fit you"),
            Weight::Soft => {
                self.two("Det vejer med, men er ikke et krav", "This counts, but is not required")
            }
            Weight::Judged => {
                self.two("Det kan kun en fagperson vurdere", "Only a professional can judge this")
            }
        }
    }

    /// The rule for transport, in one sentence.
    pub(super) fn outcome(self, outcome: Outcome) -> &'static str {
        match outcome {
            Outcome::Own => self.two(
                "Du skal selv sørge for at komme frem og tilbage.",
                "You must arrange to get there and back yourself.",
            ),
            Outcome::Criterion => self.two(
                "At komme frem selv er en betingelse for at være med.",
                "Getting there yourself is a condition for taking part.",
            ),
            Outcome::MayBeGranted => self.two(
                "Kommunen kan bevilge kørsel. Det er ikke sikkert, at du får det.",
                "The municipality may grant rides. It is not certain that you get them.",
            ),
            Outcome::Unresolved => self.two(
                "Dokumentet afgør det ikke. Du må spørge.",
                "The document does not settle it. You have to ask.",
            ),
        }
    }

    /// "Frist: 14 dage fra din henvendelse."
    pub(super) fn deadline(self, deadline: &Deadline) -> String {
        match self.0 {
            Language::Da => {
                let span = explain::words::span(deadline);
                format!("Frist: {span} fra {}.", self.event(deadline.from))
            }
            Language::En => {
                let unit = match deadline.unit {
                    Unit::Hverdage => "working day",
                    Unit::Dage => "day",
                    Unit::Uger => "week",
                    Unit::Maaneder => "month",
                };
                let many = if deadline.amount == 1 { "" } else { "s" };
                let event = self.event(deadline.from);
                format!("Deadline: {} {unit}{many} from {event}.", deadline.amount)
            }
        }
    }

    /// The event that a deadline runs from.
    pub(super) fn event(self, event: DeadlineEvent) -> &'static str {
        match event {
            DeadlineEvent::Application => self.two("din henvendelse", "the day you get in touch"),
            DeadlineEvent::Answer => self.two("kommunens svar", "the municipality's answer"),
            DeadlineEvent::Visitation => {
                self.two("samtalen (visitationen)", "the talk (visitationen)")
            }
            DeadlineEvent::Assessment => {
                self.two("den individuelle vurdering", "the individual assessment")
            }
            DeadlineEvent::Grant => {
                self.two("den dag, bevillingen er modtaget", "the day the grant is received")
            }
            DeadlineEvent::Discharge => {
                self.two("udskrivelsen fra sygehuset", "your discharge from hospital")
            }
            DeadlineEvent::Decision => {
                self.two("den dag, du har fået afgørelsen", "the day you receive the decision")
            }
            DeadlineEvent::Plan => self.two(
                "den dag, kommunen har fået genoptræningsplanen",
                "the day the municipality receives the rehabilitation plan",
            ),
        }
    }

    /// "Gælder fra 1. januar 2026."; nothing where no period is stated.
    pub(super) fn period(self, from: Option<Date>, until: Option<Date>) -> Option<String> {
        if self.0 == Language::Da {
            return explain::words::period("Gælder", from, until);
        }
        let from = from.map(|day| format!(" from {}", self.date(day))).unwrap_or_default();
        let until = until.map(|day| format!(" up to and including {}", self.date(day)));
        let until = until.unwrap_or_default();
        (!from.is_empty() || !until.is_empty()).then(|| format!("Applies{from}{until}."))
    }
}
