//! The records of the files that people write, exactly as `docs/packs.md` has them. A field's name
//! is its key.

mod bank;
mod case;
pub(crate) mod files;
mod ledger;
mod pack;
pub(crate) mod presupposed;
mod programme;
mod transport;

pub(crate) use bank::{Bank, OwnQuestion, Presupposes, Question, QuestionOption};
pub(crate) use case::{Case, Cases};
pub(crate) use ledger::{Cite, Fact, Ledger};
pub(crate) use pack::{Contact, Document, Pack};
pub(crate) use programme::{
    Alternative, Apply, BecauseOf, Complaint, Criterion, Deadline, Helper, Note, Price, Programme,
    Route, Step,
};
pub(crate) use transport::{
    Example, Permission, RidePrice, Transport, TransportCondition, TransportOption,
};
