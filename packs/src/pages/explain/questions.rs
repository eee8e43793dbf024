//! The questions, beside each rule the questions that it rests on, and conditions in their words.

use super::{Explained, say};
use crate::pages::markdown::{either, plain, strong};
use crate::pages::rules::rules;
use crate::pages::shown::counting;
use crate::resolve::wording::own;
use traeningsguide::content::compiled::Condition;
use traeningsguide::engine::OptionSet;
use traeningsguide::i18n::Msg;

impl Explained<'_> {
    /// The questions in their order.
    pub(super) fn questions(&mut self) {
        let pack = self.pack;
        self.page.heading(2, "Spørgsmålene, i rækkefølge");
        let dont_know = say(Msg::DontKnow);
        self.page.paragraph(&format!(
            "Guiden springer et spørgsmål over, når svaret ikke længere kan ændre noget. »{dont_know}« kan vælges ved \
             alle spørgsmål. Hvor der står, at svaret kan ændre sig, siger guiden også, hvad et andet svar ville betyde."
        ));
        for (index, question) in pack.danish().questions.iter().enumerate() {
            self.page.numbered(index + 1, &strong(&question.ask));
            if let Some(hint) = &question.hint {
                self.page.item(1, &format!("Hjælpetekst: {}", plain(hint)));
            }
            if pack.danish().changeable.contains(&index) {
                self.page.item(1, "Svaret kan ændre sig.");
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
        self.page.heading(2, "Regler og spørgsmål side om side");
        self.page.paragraph(
            "Et spørgsmål skal hverken spørge om mere eller mindre, end reglen siger. Se efter, om det passer, hvor \
             reglen står i dokumentet. Nogle spørgsmål har ord, der er fælles for alle kommuner; andre har kommunens \
             egne.",
        );
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
                    if own { "kommunens egne" } else { "fælles" }.to_owned(),
                ]);
            }
        }
        self.page.table(&["Regel", "Spørgsmål", "Gælder ved svaret", "Ord"], rows);
    }

    /// A condition as a tree of "all of these" and "any of these": items of a list at this depth.
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
