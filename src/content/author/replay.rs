//! Answers as a person writes them down, to replay them in the guide or to make a case of them.

use super::source::Bank;
use crate::content::compiled::Question;
use crate::engine::{Answer, Answers, FactId};

/// The `answers` of a case.
pub(crate) fn replay(questions: &[Question], bank: &Bank, answers: &Answers) -> String {
    let replies = questions.iter().zip(0..).filter_map(|(question, fact)| {
        let option = match answers.get(FactId(fact))? {
            Answer::Unknown => super::resolve::UNKNOWN,
            Answer::Is(option) => {
                let written = bank.question.iter().find(|it| it.id.text == question.id)?;
                &written.option.get(usize::from(option.0))?.id.text
            }
        };
        Some(format!("{} = \"{option}\"", question.id))
    });
    let replies: Vec<String> = replies.collect();
    if replies.is_empty() {
        return "answers = {}".to_owned();
    }
    format!("answers = {{ {} }}", replies.join(", "))
}
