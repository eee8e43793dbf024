//! Requirements of a file before its records are read: not too large, text, and not nested too
//! deeply.

use toml::de::{DeTable, DeValue};

use crate::finding::{File, Finding, Span};
use traeningsguide::content::{MAX_BYTES, MAX_LEVELS};

/// Replaces bytes of a file that are not UTF-8.
const LOST: char = char::REPLACEMENT_CHARACTER;

/// What some editors write at the beginning of a file.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// The most letters of a line. Findings show the lines that they are about, and nobody reads a
/// longer one.
const MAX_COLUMNS: usize = 2_000;
/// How many letters of unreadable text are shown.
const GLIMPSE: usize = 60;

/// Why a file cannot be read at all: the first such place.
pub(crate) fn unreadable(file: &File) -> Option<Finding> {
    let mut column = 0;
    for (at, letter) in file.text.char_indices() {
        column = if letter == '\n' { 0 } else { column + 1 };
        let span = at..at + letter.len_utf8();
        if span.end > MAX_BYTES {
            return Some(too_large(file, at));
        }
        let is_mark = at == 0 && letter == BYTE_ORDER_MARK;
        if !is_mark && is_bad(letter, file.text.get(span.end..)) {
            return Some(bad_letter(file, at, letter));
        }
        if column > MAX_COLUMNS {
            return Some(too_long(file, at));
        }
    }
    None
}

fn too_large(file: &File, at: usize) -> Finding {
    let help =
        format!("at most {MAX_BYTES} bytes: shorten its texts, or take out what no reader needs");
    Finding::at(file, &(at..at), "the file is larger than 256 kB")
        .here("what follows is not read")
        .help(help)
}

fn too_long(file: &File, at: usize) -> Finding {
    // Shown without the rest of the line, which no terminal has room for.
    let before = file.text.get(..at).unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    let shown = File::new(
        &file.name,
        before.get(..before.floor_char_boundary(start + GLIMPSE)).unwrap_or_default(),
    );
    Finding::at(&shown, &(start..shown.text.len()), "this line is too long")
        .here("so it begins")
        .help(format!("at most {MAX_COLUMNS} letters: break a text between `\"\"\"`, with `\\` at each line's end"))
}

fn is_bad(letter: char, after: Option<&str>) -> bool {
    let ends_line = after.is_some_and(|after| after.starts_with('\n'));
    letter == LOST || letter == '\r' && !ends_line || messages::is_unseen(letter)
}

fn bad_letter(file: &File, at: usize, letter: char) -> Finding {
    // Shown as a sign of its own: terminals differ in how they show the letter itself.
    let (before, rest) = file.text.split_at(at);
    let rest: String = rest.chars().take(GLIMPSE).map(visible).collect();
    let shown = File::new(&file.name, [before, &rest].concat());
    let span = at..at + visible(letter).len_utf8();
    if letter == LOST {
        let help = "save the file as UTF-8, and look whether its letters are right";
        return Finding::at(&shown, &span, "a letter cannot be read here").help(help);
    }
    let problem = format!("{} stands here", messages::named(letter));
    Finding::at(&shown, &span, problem).help("delete it, though an editor may not show it")
}

/// Unicode has a picture of each of the first control characters.
fn visible(letter: char) -> char {
    match u32::from(letter) {
        0x0a => '\n',
        number @ 0..0x20 => char::from_u32(0x2400 + number).unwrap_or(LOST),
        0x7f => '\u{2421}',
        _ if messages::is_unseen(letter) => LOST,
        _ => letter,
    }
}

/// The finding for nesting, wherever it is found: problem and help.
pub(crate) fn nested() -> (&'static str, String) {
    (
        "this is nested too deeply",
        format!("at most {MAX_LEVELS} lists and tables may stand in each other"),
    )
}

/// Where a file is nested too deeply. The file itself is the first level.
pub(crate) fn too_deep(root: &DeTable<'_>) -> Option<Span> {
    in_table(root, 1)
}

fn in_table(table: &DeTable<'_>, level: usize) -> Option<Span> {
    table.iter().find_map(|(key, value)| in_value(value.get_ref(), &key.span(), level))
}

fn in_value(value: &DeValue<'_>, place: &Span, level: usize) -> Option<Span> {
    match value {
        DeValue::Array(_) | DeValue::Table(_) if level >= MAX_LEVELS => Some(place.clone()),
        DeValue::Array(items) => {
            items.iter().find_map(|item| in_value(item.get_ref(), &item.span(), level + 1))
        }
        DeValue::Table(table) => in_table(table, level + 1),
        _ => None,
    }
}

/// The place where a key has more parts than there may be levels. The parser says that there is
/// one, but not where.
pub(crate) fn longest_key(text: &str) -> Span {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if line.matches('.').count() >= MAX_LEVELS {
            return start..start + line.trim_end().len();
        }
        start += line.len();
    }
    0..0
}
