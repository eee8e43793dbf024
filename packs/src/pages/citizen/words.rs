//! The page's words in one language, from the files of words.

use crate::pages::shown::span;
use maud::{Markup, PreEscaped};
use messages::PageMsg;
use traeningsguide::content::Direction;
use traeningsguide::content::compiled::{Deadline, DeadlineEvent};
use traeningsguide::content::wire::Word as _;
use traeningsguide::i18n::{Language, Msg};

/// The page's own words beside the texts of a pack, for a reader who wants to train.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words(pub(super) Language);

impl Words {
    /// The direction of the page, where it is not from left to right.
    pub(super) fn direction(self) -> Option<&'static str> {
        Some(messages::tongue(self.0).direction.word()).filter(|it| *it != Direction::Ltr.word())
    }

    /// The page's own words.
    pub(super) fn page(self, msg: PageMsg<'_>) -> String {
        messages::page(self.0, msg)
    }

    /// The page's own words around elements: all arguments are markup. A message has none, or it
    /// is a fault.
    pub(super) fn around(self, msg: PageMsg<'_>) -> Markup {
        PreEscaped(self.page(msg))
    }

    /// The guide's own words: where both say the same, they use the same words.
    pub(super) fn say(self, msg: Msg<'_>) -> String {
        messages::say(self.0, msg)
    }

    /// A text in quotation marks, or a name.
    pub(super) fn quoted(self, text: &str) -> String {
        self.page(PageMsg::Quoted { text })
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

    /// "Frist: 14 dage fra din henvendelse."
    pub(super) fn deadline(self, deadline: &Deadline) -> String {
        let (span, event) = (span(deadline, self.0), self.event(deadline.from));
        self.page(PageMsg::Deadline { span: &span, event: &event })
    }

    /// The event that a deadline runs from.
    pub(super) fn event(self, event: DeadlineEvent) -> String {
        self.page(match event {
            DeadlineEvent::Application => PageMsg::Application,
            DeadlineEvent::Answer => PageMsg::MunicipalityAnswer,
            DeadlineEvent::Visitation => PageMsg::Visitation,
            DeadlineEvent::Assessment => PageMsg::Assessment,
            DeadlineEvent::Grant => PageMsg::Grant,
            DeadlineEvent::Discharge => PageMsg::Discharge,
            DeadlineEvent::Decision => PageMsg::Decision,
            DeadlineEvent::Plan => PageMsg::PlanReceived,
        })
    }
}
