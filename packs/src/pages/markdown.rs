//! Markdown, written from the top down. Texts of a pack are plain text, so their signs are escaped.

use traeningsguide::i18n::{Language, Msg, Voice};

/// A page in Markdown.
#[derive(Debug, Default)]
pub(crate) struct Page(String);

impl Page {
    /// A heading of this level.
    pub(crate) fn heading(&mut self, level: usize, text: &str) {
        self.block(&format!("{} {text}", "#".repeat(level)));
    }

    /// A heading over items; nothing where there are none.
    pub(crate) fn heading_over<T>(&mut self, items: &[T], level: usize, text: &str) {
        if !items.is_empty() {
            self.heading(level, text);
        }
    }

    /// A paragraph.
    pub(crate) fn paragraph(&mut self, text: &str) {
        self.block(text);
    }

    /// An item of a list; `depth` is how many lists it is nested in.
    pub(crate) fn item(&mut self, depth: usize, text: &str) {
        self.listed(depth, "-", text);
    }

    /// An item of a numbered list.
    pub(crate) fn numbered(&mut self, number: usize, text: &str) {
        self.listed(0, &format!("{number}."), text);
    }

    /// A table. A cell may be empty.
    pub(crate) fn table(
        &mut self,
        head: &[impl AsRef<str>],
        rows: impl IntoIterator<Item = Vec<String>>,
    ) {
        self.block(&row(head));
        self.line(&row(&vec!["---"; head.len()]));
        for cells in rows {
            self.line(&row(&cells));
        }
        self.0.push('\n');
    }

    /// The whole text.
    pub(crate) fn into_text(self) -> String {
        format!("{}\n", self.0.trim_end())
    }

    /// Something with an empty line before and after it.
    fn block(&mut self, text: &str) {
        if !self.0.is_empty() && !self.0.ends_with("\n\n") {
            self.0.push('\n');
        }
        self.line(text);
        if !text.starts_with('|') {
            self.0.push('\n');
        }
    }

    fn listed(&mut self, depth: usize, sign: &str, text: &str) {
        // Four spaces are within a numbered item as well as within any other.
        self.line(&format!("{}{sign} {text}", "    ".repeat(depth)));
    }

    fn line(&mut self, text: &str) {
        self.0.push_str(text);
        self.0.push('\n');
    }
}

fn row<T: AsRef<str>>(cells: &[T]) -> String {
    let cells: Vec<&str> = cells.iter().map(AsRef::as_ref).collect();
    format!("| {} |", cells.join(" | "))
}

/// A text of a pack, so that none of its signs is taken for Markdown.
pub(crate) fn plain(text: &str) -> String {
    let mut escaped = String::new();
    // A text begins like a list or a heading only at its start: "1. januar", "- og", "# ".
    let digits = text.len() - text.trim_start_matches(|it: char| it.is_ascii_digit()).len();
    for (place, sign) in text.char_indices() {
        let anywhere = "\\`*_[]<>|&~#".contains(sign);
        let at_start = (place == 0 && "-+=".contains(sign))
            || (digits > 0 && place == digits && ".)".contains(sign));
        if anywhere || at_start {
            escaped.push('\\');
        }
        escaped.push(sign);
    }
    escaped
}

/// Emphasized text.
pub(crate) fn strong(text: &str) -> String {
    format!("**{}**", plain(text))
}

/// An address, shown as it is.
pub(crate) fn link(url: &str) -> String {
    format!("<{}>", url.replace('<', "%3C").replace('>', "%3E"))
}

/// Texts of which one counts, in Danish: "**Ja** eller **Nej**".
pub(crate) fn either(texts: &[&str]) -> String {
    let texts: Vec<String> = texts.iter().map(|text| strong(text)).collect();
    match texts.split_last() {
        Some((last, rest)) if !rest.is_empty() => {
            let or = messages::say(Voice::from(Language::DANISH), Msg::Or);
            format!("{} {or} {last}", rest.join(", "))
        }
        _ => texts.concat(),
    }
}
