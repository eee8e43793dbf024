//! Texts of a pack that are on no page of any of its readers.

use std::collections::BTreeSet;

use super::text::sentences;
use traeningsguide::content::compiled::Compiled;

/// The lines of many pages, each also without what the guide puts before a sentence: "Krav: ", a
/// number, a dash.
#[derive(Debug, Default)]
pub(super) struct Lines(BTreeSet<String>);

impl Lines {
    /// Takes a line.
    pub(super) fn add(&mut self, line: &str) {
        let mut rest = line;
        while self.0.insert(rest.to_owned()) {
            let Some((_, after)) = rest.split_once(' ') else { break };
            rest = after;
        }
    }

    /// Whether a sentence ends one of them.
    fn have(&self, sentence: &str) -> bool {
        self.0.contains(sentence)
    }
}

/// The first sentence of each text that is on none of these lines. Texts that hold only for a time
/// are left aside: the pages are of one day.
pub(super) fn unread<'a>(text: &'a Compiled, lines: &Lines) -> Vec<&'a str> {
    let mut texts: Vec<&'a String> = Vec::new();
    for it in &text.programmes {
        texts.extend(it.criteria.iter().map(|it| &it.text));
        texts.extend(it.routes.iter().map(|it| &it.text));
        texts.extend(it.silent.iter().map(|it| &it.text));
        texts.extend(it.apply.iter().map(|it| &it.text));
        texts.extend(it.apply.iter().filter_map(|it| it.bring.as_ref()));
        texts.extend(it.alternatives.iter().chain(&it.helpers).map(|it| &it.text));
        texts.extend(it.notes.iter().map(|it| &it.text));
        texts.extend(it.complaint.iter().map(|it| &it.text));
        let steps = it.steps.iter().flatten();
        let steps = steps.filter(|step| step.from.is_none() && step.until.is_none());
        texts.extend(steps.flat_map(|step| [&step.title, &step.text]));
    }
    for it in &text.transports {
        texts.extend(it.conditions.iter().map(|it| &it.text));
        texts.extend(it.permissions.iter().map(|it| &it.text));
        texts.extend(it.options.iter().map(|it| &it.text));
        texts.extend(it.notes.iter().map(|it| &it.text));
    }
    let missing = texts.into_iter().filter_map(|text| {
        sentences(text).into_iter().find(|sentence| !sentence.is_empty() && !lines.have(sentence))
    });
    missing.collect()
}
