//! A printed result page, read again as a person reads it: by its headings, verdicts and marks.
//! Nothing here knows how the page was made.

use traeningsguide::i18n::{Msg, Voice};

/// The content of a page.
#[derive(Debug, Default)]
pub(super) struct Sheet<'a> {
    /// The headings of the page itself.
    pub(super) titles: Vec<&'a str>,
    /// The lines under them before the first verdict.
    pub(super) head: Vec<&'a str>,
    /// The programmes: first the one that the heading is about.
    pub(super) offers: Vec<Offer<'a>>,
    /// The reader's answers: each question in short, with its answer.
    pub(super) answers: Vec<(&'a str, &'a str)>,
}

/// One programme.
#[derive(Debug)]
pub(super) struct Offer<'a> {
    /// Its name; the first has none of its own.
    pub(super) name: Option<&'a str>,
    /// Its verdict in a word.
    pub(super) word: &'a str,
    /// The content under its headings, first the lines that are under none.
    parts: Vec<Part<'a>>,
}

/// The content under a heading, without sources.
#[derive(Debug)]
struct Part<'a> {
    level: usize,
    title: &'a str,
    lines: Vec<&'a str>,
}

/// Which part of the page is read.
enum Within {
    Main,
    Others,
    Rest,
}

impl<'a> Sheet<'a> {
    /// Reads a page that is printed in this voice.
    pub(super) fn read(text: &'a str, voice: Voice) -> Self {
        let [others, changes, answers] = [Msg::OtherOffers, Msg::ChangesTitle, Msg::YourAnswers]
            .map(|it| messages::say(voice, it));
        let mut sheet = Self::default();
        let mut within = Within::Main;
        for part in parts(text, voice) {
            match (&within, part.level) {
                (_, 1) => {
                    sheet.titles.push(part.title);
                    let word = part.lines.iter().position(|line| badge(line).is_some());
                    sheet.head.extend(part.lines.iter().take(word.unwrap_or_default()));
                    sheet.offers.push(Offer::new(None, part));
                }
                (_, 2) if part.title == others => within = Within::Others,
                (_, 2) if part.title == changes => within = Within::Rest,
                (_, 2) if part.title == answers => sheet.answers = rows(&part),
                (Within::Others, 3) => sheet.offers.push(Offer::new(Some(part.title), part)),
                (Within::Main | Within::Others, _) => {
                    if let Some(offer) = sheet.offers.last_mut() {
                        offer.parts.push(part);
                    }
                }
                (Within::Rest, _) => {}
            }
        }
        sheet
    }

    /// The lines on the programmes.
    pub(super) fn lines(&self) -> impl Iterator<Item = &'a str> {
        let parts = self.offers.iter().flat_map(|it| &it.parts);
        self.titles.iter().copied().chain(parts.flat_map(|part| part.lines.iter().copied()))
    }
}

impl<'a> Offer<'a> {
    fn new(name: Option<&'a str>, part: Part<'a>) -> Self {
        let word = part.lines.iter().find_map(|line| badge(line));
        Self { name, word: word.unwrap_or_default(), parts: vec![part] }
    }

    /// The lines that are under no heading of its own.
    pub(super) fn lines(&self) -> &[&'a str] {
        self.parts.first().map_or(&[], |part| &part.lines)
    }

    /// The lines under this heading.
    pub(super) fn under(&self, title: &str) -> Vec<&'a str> {
        let parts = self.parts.iter().filter(|part| part.title == title);
        parts.flat_map(|part| &part.lines).copied().collect()
    }

    /// Everything that is marked with this word, under any heading: the lines of each item.
    pub(super) fn marked(&self, word: &str) -> Vec<Vec<&'a str>> {
        let mut items: Vec<Vec<&str>> = Vec::new();
        for part in &self.parts {
            let mut open = false;
            for line in &part.lines {
                if let Some(item) = line.strip_prefix("- ") {
                    open = badge(item) == Some(word);
                    if open {
                        items.push(Vec::new());
                    }
                } else if open {
                    items.last_mut().into_iter().for_each(|item| item.push(line));
                }
            }
        }
        items
    }
}

/// The word of a verdict, or of the state of a condition.
fn badge(line: &str) -> Option<&str> {
    line.strip_prefix('[')?.strip_suffix(']')
}

/// "Bus eller tog: Nej <Ret>"
fn rows<'a>(part: &Part<'a>) -> Vec<(&'a str, &'a str)> {
    let rows = part.lines.iter().filter_map(|line| line.rsplit_once(" <"));
    rows.filter_map(|(row, _)| row.split_once(": ")).collect()
}

/// The page by its headings, without the sources that buttons open.
fn parts(text: &str, voice: Voice) -> Vec<Part<'_>> {
    let sources = [Msg::Source, Msg::Sources].map(|it| format!("<{}>", messages::say(voice, it)));
    let mut parts: Vec<Part<'_>> = Vec::new();
    // How far the button is indented whose text is left out.
    let mut left_out = None;
    for indented in text.lines() {
        let line = indented.trim_start();
        let indent = indented.len() - line.len();
        if left_out.is_some_and(|button| indent > button) {
            continue;
        }
        left_out = sources.iter().any(|it| it == line).then_some(indent);
        if left_out.is_some() {
            continue;
        }
        let level = line.bytes().take_while(|it| *it == b'#').count();
        let title = line.get(level..).and_then(|title| title.strip_prefix(' '));
        if let Some(title) = title.filter(|_| level > 0) {
            parts.push(Part { level, title, lines: Vec::new() });
        } else if let Some(part) = parts.last_mut().filter(|_| !line.is_empty()) {
            part.lines.push(line);
        }
    }
    parts
}
