//! Answers as a person writes them down: as those of a case, or to replay them in the guide.

use super::UNKNOWN;
use crate::source::Question;
use traeningsguide::engine::{Answer, Answers, FactId};

/// The `answers` of a case, to the questions in the order they are asked.
pub(crate) fn replay(questions: &[Question], answers: &Answers) -> String {
    let replies = replies(questions, answers);
    let replies: Vec<String> =
        replies.map(|(question, option)| format!("{question} = \"{option}\"")).collect();
    if replies.is_empty() {
        return "answers = {}".to_owned();
    }
    format!("answers = {{ {} }}", replies.join(", "))
}

/// The ids of the questions that are answered, each with that of its option.
pub(crate) fn replies<'a>(
    questions: &'a [Question],
    answers: &Answers,
) -> impl Iterator<Item = (&'a str, &'a str)> {
    questions.iter().zip(0..).filter_map(|(question, fact)| {
        let option = match answers.get(FactId(fact))? {
            Answer::Unknown => UNKNOWN,
            Answer::Is(option) => &question.option.get(usize::from(option.0))?.id.text,
        };
        Some((question.id.text.as_str(), option))
    })
}
