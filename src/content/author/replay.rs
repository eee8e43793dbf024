//! Answers as a person writes them down, to replay them in the guide or to make a case of them.

use super::resolve::UNKNOWN;
use super::source::Question;
use crate::engine::{Answer, Answers, FactId};

/// The `answers` of a case, to the questions in the order they are asked.
pub(crate) fn replay(questions: &[Question], answers: &Answers) -> String {
    let replies = questions.iter().zip(0..).filter_map(|(question, fact)| {
        let option = match answers.get(FactId(fact))? {
            Answer::Unknown => UNKNOWN,
            Answer::Is(option) => &question.option.get(usize::from(option.0))?.id.text,
        };
        Some(format!("{} = \"{option}\"", question.id.text))
    });
    let replies: Vec<String> = replies.collect();
    if replies.is_empty() {
        return "answers = {}".to_owned();
    }
    format!("answers = {{ {} }}", replies.join(", "))
}
