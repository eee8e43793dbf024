//! The receipt code of a conversation: written on the result, and typed in again.

use super::answering::{numbered, place};
use super::model::{PerspectiveSource, Refused, Restored};
use super::{Effect, Model, Origin};
use crate::content::Pack;
use crate::content::receipt::{self, Receipt};
use crate::engine::Answers;
use crate::i18n::Perspective;

impl Model {
    /// The code of the answers that count; none where they have no place in a code.
    pub(super) fn receipt(&self, pack: &Pack) -> Option<String> {
        receipt::write(&Receipt {
            municipality: receipt::municipality(&pack.text.municipality),
            version: pack.text.version,
            perspective: self.voice().perspective as u8,
            headline: self.headline(pack),
            answers: numbered(pack, &self.answers().only(&self.path().asked)),
        })
    }

    /// The heading, in the form that a code holds.
    pub(super) fn headline(&self, pack: &Pack) -> Option<(u8, u8)> {
        let headline = pack.rules.assess(&self.answers_in_use()).heading()?;
        let id = &pack.text.programmes.get(headline.programme)?.id;
        Some((receipt::programme(id), headline.verdict.place()))
    }

    /// Takes the answers of a code that the reader typed, and shows what today's rules make of
    /// them.
    pub(super) fn restore(&mut self, code: String) -> Vec<Effect> {
        let taken = receipt::read(&code).map_err(Refused::Unreadable);
        let taken = taken.and_then(|receipt| self.take(&receipt));
        self.code.typed = code;
        match taken {
            Ok(load) => load.into_iter().chain(self.go_back_to(Origin::Result)).collect(),
            Err(why) => {
                self.page_state.refused = Some(why);
                vec![Effect::Show, Effect::Focus]
            }
        }
    }

    /// Takes the answers, and speaks in the voice that the code was written in.
    fn take(&mut self, code: &Receipt) -> Result<Vec<Effect>, Refused> {
        let elsewhere = Refused::Elsewhere(code.municipality);
        let Some(pack) = self.pack() else { return Err(elsewhere) };
        if receipt::municipality(&pack.text.municipality) != code.municipality {
            return Err(elsewhere);
        }
        let (mut answers, mut dropped) = (Answers::new(), 0);
        for (number, answer) in &code.answers {
            let belongs = place(pack, &mut answers, &|it| it.number == *number, *answer);
            dropped += usize::from(!belongs);
        }
        self.conversation.set_answers(answers);
        self.code.restored =
            Some(Restored { version: code.version, headline: code.headline, dropped });
        let mut perspective = self.voice().perspective;
        if self.perspective_source != PerspectiveSource::Page {
            let written = Perspective::ALL.get(usize::from(code.perspective)).copied();
            perspective = written.unwrap_or_default();
            self.perspective_source = PerspectiveSource::Reader;
        }
        Ok(self.speak_to(perspective))
    }
}
