//! Plain text, block by block.

use traeningsguide::app::view::Link;

/// A text as far as it is written.
#[derive(Default)]
pub(super) struct Text {
    written: String,
    /// Before each line.
    indent: usize,
    /// How many levels of headings are above.
    level: usize,
}

impl Text {
    /// The whole of it.
    pub(super) fn into_string(self) -> String {
        self.written
    }

    /// A line, unchanged.
    pub(super) fn line(&mut self, line: &str) {
        if !line.is_empty() {
            self.written.extend(std::iter::repeat_n(' ', self.indent));
            self.written.push_str(line);
        }
        self.written.push('\n');
    }

    /// A paragraph: each sentence on a line of its own.
    pub(super) fn para(&mut self, text: &str) {
        for line in text.lines() {
            for sentence in sentences(line) {
                self.line(sentence);
            }
        }
    }

    /// Paragraphs.
    pub(super) fn paras<'a>(&mut self, texts: impl IntoIterator<Item = &'a String>) {
        self.each(texts, |text, it| text.para(it));
    }

    /// Each of these, one after the other; an option is a list of none or one.
    pub(super) fn each<'a, T: 'a>(
        &mut self,
        items: impl IntoIterator<Item = &'a T>,
        print: impl Fn(&mut Self, &T),
    ) {
        for it in items {
            print(self, it);
        }
    }

    /// A button that can be pressed.
    pub(super) fn button(&mut self, label: &str) {
        self.line(&format!("<{label}>"));
    }

    /// A verdict, or the state of a condition. The shape beside the word says the same.
    pub(super) fn badge(&mut self, word: &str) {
        self.line(&format!("[{word}]"));
    }

    /// A link: its text, and its address where that says more.
    pub(super) fn link(&mut self, Link { text, href }: &Link) {
        let schemes = ["https://", "mailto:", "tel:+45"];
        let address = schemes.iter().find_map(|it| href.strip_prefix(it)).unwrap_or(href);
        if text.split_whitespace().collect::<String>() == address.trim_end_matches('/') {
            self.line(text);
        } else {
            self.line(&format!("{text} {href}"));
        }
    }

    /// A heading: 0 is the page's own, 1 a section's, 2 one inside a section.
    pub(super) fn heading(&mut self, below: usize, title: &str) {
        if !self.written.is_empty() {
            self.written.push('\n');
        }
        let mark = "#".repeat(self.level + below + 1);
        self.line(&format!("{mark} {title}"));
    }

    /// A part of the page under its heading; nothing where it would be empty.
    pub(super) fn section(&mut self, title: &str, fill: impl FnOnce(&mut Self)) {
        let before = self.written.len();
        self.heading(1, title);
        let headed = self.written.len();
        fill(self);
        if self.written.len() == headed {
            self.written.truncate(before);
        }
    }

    /// The content under a heading inside a section, with sections of its own.
    pub(super) fn beneath(&mut self, fill: impl FnOnce(&mut Self)) {
        self.level += 2;
        fill(self);
        self.level -= 2;
    }

    /// A button, and beneath it what it opens.
    pub(super) fn opens(&mut self, label: &str, fill: impl FnOnce(&mut Self)) {
        self.button(label);
        self.indented(2, fill);
    }

    /// An item of a list. It begins with a line, not with a heading.
    pub(super) fn item(&mut self, mark: &str, fill: impl FnOnce(&mut Self)) {
        let begin = self.written.len() + self.indent;
        self.indented(mark.len(), fill);
        let end = begin + mark.len();
        if end < self.written.len() {
            self.written.replace_range(begin..end, mark);
        }
    }

    /// A bulleted list.
    pub(super) fn list(&mut self, items: &[String]) {
        self.each(items, |text, it| text.item("- ", |text| text.para(it)));
    }

    fn indented(&mut self, by: usize, fill: impl FnOnce(&mut Self)) {
        self.indent += by;
        fill(self);
        self.indent -= by;
    }
}

/// A sentence ends where the next word begins with a capital letter.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let ends = [". ", "? ", "! "].into_iter().flat_map(|end| text.match_indices(end));
    let mut ends: Vec<usize> = ends.map(|(place, _)| place + 1).collect();
    ends.sort_unstable();
    let mut sentences = Vec::new();
    let mut begin = 0;
    for end in ends {
        let (Some(sentence), Some(next)) = (text.get(begin..end), text.get(end + 1..)) else {
            continue;
        };
        if next.starts_with(char::is_uppercase) {
            sentences.push(sentence);
            begin = end + 1;
        }
    }
    sentences.extend(text.get(begin..));
    sentences
}
