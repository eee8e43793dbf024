//! The questions, beside each rule the questions that it rests on, and conditions in their words.

use super::{Explained, say};
use crate::pages::markdown::{either, plain, strong};
use crate::pages::rules::rules;
use crate::pages::shown::counting;
use crate::resolve::wording::own;
use messages::{StaffMsg, staff};
use traeningsguide::content::compiled::Condition;
use traeningsguide::engine::OptionSet;
use traeningsguide::i18n::Msg;

impl Explained<'_> {
    /// The questions in their order.
    pub(super) fn questions(&mut self) {
        let pack = self.pack;
        self.page.heading(2, &staff(StaffMsg::QuestionsTitle));
        self.page.paragraph(&staff(StaffMsg::QuestionsLead { unknown: &say(Msg::DontKnow) }));
        for (index, question) in pack.danish().questions.iter().enumerate() {
            self.page.numbered(index + 1, &strong(&question.ask));
            if let Some(hint) = &question.hint {
                self.page.item(1, &staff(StaffMsg::Hint { hint: &plain(hint) }));
            }
            if pack.danish().changeable.contains(&index) {
                self.page.item(1, &staff(StaffMsg::Changeable));
            }
            for option in &question.options {
                let hint = option.hint.as_ref().map(|hint| format!(" ({})", plain(hint)));
                self.page.item(1, &format!("{}{}", plain(&option.label), hint.unwrap_or_default()));
            }
        }
    }

    /// Each rule beside the question that it rests on: staff see whether the two mean the same.
    pub(super) fn rules_and_questions(&mut self) {
        let pack = self.pack;
        self.page.heading(2, &staff(StaffMsg::RulesTitle));
        self.page.paragraph(&staff(StaffMsg::RulesLead));
        let dont_know = say(Msg::DontKnow);
        let mut rows: Vec<Vec<String>> = Vec::new();
        for rule in rules(pack.danish()) {
            let source = self.source(rule.cite);
            for (place, options) in rule.tests {
                let Some(question) = pack.danish().questions.get(place) else { continue };
                let hint = question.hint.as_ref().map(|hint| format!(" ({})", plain(hint)));
                let written = pack.written.questions.get(place);
                let own = written.is_some_and(|it| own(&pack.written.pack, &it.id).is_some());
                rows.push(vec![
                    format!("{} {source}", plain(rule.text)),
                    format!("{}{}", plain(&question.ask), hint.unwrap_or_default()),
                    either(&counting(question, options, &dont_know)),
                    staff(if own { StaffMsg::OwnWords } else { StaffMsg::SharedWords }),
                ]);
            }
        }
        let head =
            [StaffMsg::Rule, StaffMsg::Question, StaffMsg::HoldsForAnswer, StaffMsg::WordsOf];
        self.page.table(&head.map(staff), rows);
    }

    /// A condition as a tree of "all of these" and "any of these": items of a list at this depth.
    pub(super) fn tree(&mut self, depth: usize, condition: &Condition) {
        let (head, parts) = match condition {
            Condition::Is(fact, options) => {
                let leaf = self.leaf(*fact, OptionSet(*options));
                return self.page.item(depth, &leaf);
            }
            Condition::All(parts) => (StaffMsg::AllOf, parts),
            Condition::Any(parts) => (StaffMsg::AnyOf, parts),
        };
        self.page.item(depth, &staff(head));
        for part in parts {
            self.tree(depth + 1, part);
        }
    }

    /// A question, and the answers that count. A negation is written as the answers that are left.
    fn leaf(&self, fact: u8, options: OptionSet) -> String {
        let question = self.pack.danish().questions.get(usize::from(fact));
        question
            .map(|it| {
                let answers = either(&counting(it, options, &say(Msg::DontKnow)));
                format!("{} → {answers}", plain(&it.ask))
            })
            .unwrap_or_default()
    }
}
