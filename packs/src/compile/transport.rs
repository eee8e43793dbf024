//! Transport, compiled.

use super::{Compiler, end};
use crate::source::{Permission, RidePrice, Transport, TransportCondition, TransportOption};
use crate::value::When;
use traeningsguide::content::compiled::{self, Statement};

impl Compiler<'_> {
    /// The document's rules on transport.
    pub(super) fn transport(&self, transport: &Transport) -> compiled::Transport {
        let condition = |it: &TransportCondition| {
            self.conditional(Some(self.names.condition(&it.when)), &it.text.0, &it.cite)
        };
        let option = |it: &TransportOption| {
            let (text, cite) = (self.text(&it.text), Some(self.names.cite(&it.cite)));
            Statement { advice: None, text, cite, contact: None }
        };
        compiled::Transport {
            outcome: transport.outcome,
            text: self.text(&transport.text),
            contact: self.names.contact(transport.contact.as_ref()),
            cite: self.names.cite(&transport.cite),
            conditions: transport.condition.iter().map(condition).collect(),
            permissions: transport.permission.iter().map(|it| self.permission(it)).collect(),
            options: transport.option.iter().map(option).collect(),
            price: transport.price.iter().map(|it| self.ride(it)).collect(),
            example: transport.example.as_ref().map(|example| compiled::Example {
                sessions_per_week: (example.sessions_per_week.0, example.sessions_per_week.1),
                weeks: example.weeks,
                cite: self.names.cite(&example.cite),
            }),
            notes: transport.note.iter().map(|it| self.note(it)).collect(),
        }
    }

    fn permission(&self, it: &Permission) -> compiled::Conditional {
        let condition = |when: &Option<When>| when.as_ref().map(|it| self.names.condition(it));
        let (when, given) = (condition(&it.when), condition(&it.given));
        let (text, cite) = (self.text(&it.text), self.names.cite(&it.cite));
        compiled::Conditional { when, given, text, cite }
    }

    fn ride(&self, price: &RidePrice) -> compiled::Price {
        compiled::Price {
            what: None,
            amount: price.amount.0,
            unit: self.text(&price.unit),
            date: price.date.0,
            from: end(price.valid_from.as_ref()),
            until: end(price.valid_until.as_ref()),
            note: self.maybe(price.note.as_ref()),
            cite: self.names.cite(&price.cite),
        }
    }
}
