//! A condition as a tree of "all of these" and "any of these", in the words of the questions.

use super::markdown::{either, plain};
use super::{Explained, say};
use crate::pages::shown::counting;
use traeningsguide::content::compiled::Condition;
use traeningsguide::engine::OptionSet;
use traeningsguide::i18n::Msg;

impl Explained<'_> {
    /// A condition, as items of a list at this depth.
    pub(super) fn tree(&mut self, depth: usize, condition: &Condition) {
        let (head, parts) = match condition {
            Condition::Is(fact, options) => {
                let leaf = self.leaf(*fact, OptionSet(*options));
                return self.page.item(depth, &leaf);
            }
            Condition::All(parts) => ("Alle disse:", parts),
            Condition::Any(parts) => ("Mindst én af disse:", parts),
        };
        self.page.item(depth, head);
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
