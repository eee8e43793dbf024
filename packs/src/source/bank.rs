//! The question bank.

use crate::expression::Name;
use crate::read::record::record;
use crate::value::{Hint, Marked, Phrases, Text};

record! {
    /// `questions.toml`.
    Bank "question bank" {
        /// The questions.
        question: Vec<Question>,
    }
}
record! {
    /// A question.
    Question "question" span {
        /// The fact that it asks for: a short name that you make up.
        id: Name,
        /// Its number in receipts: the next that is free, and never changed again.
        number: Marked<u32>,
        /// The question itself.
        ask: Text,
        /// The row in "check your answers".
        short: Text,
        /// Why it is asked, and what it decides: two sentences.
        why: Text,
        /// Where the answer is found, for who does not know.
        find: Text,
        /// One line under the question.
        hint: Option<Hint>,
        /// The options.
        option: Vec<QuestionOption>,
        /// Words that only make sense to somebody who gave one of some answers.
        presupposes: Vec<Presupposes>,
    }
}
record! {
    /// An option of a question.
    QuestionOption "option" {
        /// A short name that you make up, for conditions.
        id: Name,
        /// Its label.
        label: Text,
        /// One line under the label.
        hint: Option<Hint>,
        /// Whether only a pack that lists its options offers it.
        extra: Option<bool>,
        /// A change to this answer as a person may be advised to bring it about, or to wait for
        /// it: a whole clause, such as "når behandlingen er slut".
        once: Option<Hint>,
    }
}
record! {
    /// Words that presuppose an answer.
    Presupposes "presupposed words" {
        /// A short name that you make up.
        id: Name,
        /// The options of which the reader must have answered one.
        options: Vec<Name>,
        /// The words: definite and possessive forms, as whole words.
        words: Phrases,
    }
}
record! {
    /// A question of the bank in the municipality's own words.
    OwnQuestion "question" span {
        /// The question of the bank.
        id: Name,
        /// Whether what is asked means the same as in the bank, so that answers travel.
        same: Option<bool>,
        /// The question itself, where the bank's asks for more or less than the rule.
        ask: Option<Text>,
        /// The row in "check your answers".
        short: Option<Text>,
        /// Why it is asked, and what it decides: two sentences.
        why: Option<Text>,
        /// Where the answer is found, for who does not know.
        find: Option<Text>,
        /// One line under the question.
        hint: Option<Hint>,
        /// The options that are offered, in the order they are shown.
        option: Vec<OwnOption>,
    }
}
record! {
    /// An option of the bank that a pack offers.
    OwnOption "option" {
        /// The option of the bank.
        id: Name,
        /// Its label, where the bank's does not fit.
        label: Option<Text>,
        /// One line under the label.
        hint: Option<Hint>,
    }
}
