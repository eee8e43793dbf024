//! Questions as a pack asks them: those of the bank, in the municipality's own words where it has
//! some.
//!
//! The result is an ordinary question, so conditions, cases and proofs see no difference. Its
//! compiled `id` names the meaning: the bank's id, or `id@municipality` where the words mean
//! something else. An option at another place than in the bank keeps that place as its `code`.

use crate::expression::Name;
use crate::source::{Bank, OwnQuestion, Pack, Question, QuestionOption};

/// The questions of a pack, in the order in which they are asked. Where the pack has no wording of
/// its own, the bank's is used. Names that refer to nothing are left out: the check reports them.
pub(crate) fn worded(pack: &Pack, bank: &Bank) -> Vec<Question> {
    let shared = pack.order.iter().filter_map(|name| find(bank, name));
    shared
        .map(|shared| own(pack, &shared.id).map_or_else(|| usual(shared), |it| it.of(shared)))
        .collect()
}

/// A pack's own words for a question.
pub(crate) fn own<'a>(pack: &'a Pack, id: &Name) -> Option<&'a OwnQuestion> {
    pack.question.iter().find(|it| it.id == *id)
}

/// A question as the bank asks it.
pub(crate) fn usual(shared: &Question) -> Question {
    let mut question = shared.clone();
    question.option.retain(|option| option.extra != Some(true));
    question
}

impl OwnQuestion {
    /// The question of the bank in these words.
    fn of(&self, shared: &Question) -> Question {
        let mut question = usual(shared);
        replace(&mut question.ask, self.ask.as_ref());
        replace(&mut question.short, self.short.as_ref());
        replace(&mut question.why, self.why.as_ref());
        replace(&mut question.find, self.find.as_ref());
        question.hint = self.hint.clone().or(question.hint);
        let offered = self.options(shared);
        if !offered.is_empty() {
            question.option = offered;
        }
        question
    }

    /// The options that it offers, in the order it shows them.
    fn options(&self, shared: &Question) -> Vec<QuestionOption> {
        let offered = self.option.iter().filter_map(|own| {
            let mut option = shared.option.iter().find(|it| it.id == own.id)?.clone();
            replace(&mut option.label, own.label.as_ref());
            option.hint = own.hint.clone().or(option.hint);
            Some(option)
        });
        offered.collect()
    }
}

fn replace<T: Clone>(text: &mut T, own: Option<&T>) {
    if let Some(own) = own {
        text.clone_from(own);
    }
}

/// The question of the bank that a name refers to.
pub(crate) fn find<'a>(bank: &'a Bank, name: &Name) -> Option<&'a Question> {
    bank.question.iter().find(|question| question.id == *name)
}
