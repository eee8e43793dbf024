//! Advice, compiled: one list has the readers of each piece, the same in all voices.

use super::Compiler;
use crate::expression::Name;
use crate::source::{Alternative, Apply, Helper, Programme};
use crate::value::When;
use traeningsguide::content::compiled::{self, Advice};

impl Compiler<'_> {
    /// A way to apply.
    pub(super) fn apply(&self, programme: &Programme, apply: &Apply) -> compiled::Apply {
        compiled::Apply {
            advice: self.open(programme, apply.when.value.when(), apply.to.as_ref()),
            text: self.text(&apply.text),
            bring: apply.bring.as_ref().map(|bring| self.text(bring)),
            contact: self.names.contact(apply.contact.as_ref()),
            cite: self.names.cite(&apply.cite),
        }
    }

    /// The advice with these limits, for readers to whom the programme is open; none where it is
    /// for all of them.
    pub(super) fn open(
        &self,
        programme: &Programme,
        when: Option<&When>,
        to: Option<&Name>,
    ) -> Option<usize> {
        let limited = when.is_some() || to.is_some();
        limited.then(|| self.advised(programme, when, Vec::new(), to))
    }

    /// The place of advice in the list. Equal advice is listed once.
    fn advised(
        &self,
        programme: &Programme,
        when: Option<&When>,
        reasons: Vec<usize>,
        to: Option<&Name>,
    ) -> usize {
        let of = self.names.pack.programme.iter().position(|it| it.id == programme.id);
        let when = when.map(|when| self.names.advises(when));
        let to = to.and_then(|to| self.names.programme(to));
        let advice = Advice { of: of.unwrap_or_default(), when, reasons, to };
        let mut all = self.advice.borrow_mut();
        all.iter().position(|it| *it == advice).unwrap_or_else(|| {
            all.push(advice);
            all.len() - 1
        })
    }

    /// An alternative.
    pub(super) fn alternative(
        &self,
        programme: &Programme,
        alternative: &Alternative,
    ) -> compiled::Statement {
        let reasons = alternative.reason.0.iter();
        let reasons = reasons.filter_map(|it| self.names.criterion(programme, it)).collect();
        let (when, to) = (alternative.when.as_ref(), alternative.to.as_ref());
        compiled::Statement {
            advice: Some(self.advised(programme, when, reasons, to)),
            text: self.text(&alternative.text),
            cite: self.maybe_cite(alternative.cite.as_ref()),
            contact: self.names.contact(alternative.contact.as_ref()),
        }
    }

    /// The document's statements on what this reader may do for another. One that is for another
    /// kind of reader says nothing, so that all voices have the same places.
    pub(super) fn helpers(&self, programme: &Programme) -> Vec<compiled::Statement> {
        let helper = |it: &Helper| compiled::Statement {
            advice: self.open(programme, it.when.as_ref(), it.to.as_ref()),
            text: if it.who.value.perspective() == self.voice.perspective {
                self.text(&it.text.0)
            } else {
                String::new()
            },
            cite: Some(self.names.cite(&it.cite)),
            contact: None,
        };
        programme.helper.iter().map(helper).collect()
    }
}
