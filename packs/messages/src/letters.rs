//! Letters and words that no text may have that people read.

use unicode_properties::{GeneralCategory, UnicodeGeneralCategory as _};

/// The most letters of a word that a line of a screen 320 px wide holds.
const MAX_WORD: usize = 30;

/// What is wrong with a text: each problem, without the text's name, and the help.
pub fn unfit(text: &str) -> Vec<(String, String)> {
    let faults = [too_long(text), has_markup(text), has_unseen(text)];
    faults.into_iter().flatten().collect()
}

/// A word that is wider than a screen of 320 px. A line may break at whatever is no letter, such as
/// a hyphen or U+00AD, which is seen only there.
fn too_long(text: &str) -> Option<(String, String)> {
    let long = |it: &&str| it.len() > MAX_WORD;
    let parts = text.split(' ').filter(long);
    let mut words = parts.flat_map(|it| it.split(|letter: char| !letter.is_alphanumeric()));
    let word = words.find(|it| long(it) && it.chars().count() > MAX_WORD)?;
    Some((
        format!("has the word \"{word}\", which is wider than a screen of 320 px"),
        format!("at most {MAX_WORD} letters: write it with a hyphen, or say it in more words"),
    ))
}

/// An element, or a letter written as in HTML: "&nbsp;". "Sundhed & Omsorg" is a name.
fn has_markup(text: &str) -> Option<(String, String)> {
    let is_named = |after: &str| {
        let end = after.find(|it: char| it != '#' && !it.is_ascii_alphanumeric());
        end.is_some_and(|end| end > 0 && after[end..].starts_with(';'))
    };
    let has = text.contains(['<', '>']) || text.split('&').skip(1).any(is_named);
    let help = "the guide shows text, and no elements: write plain words";
    has.then(|| ("has markup".to_owned(), help.to_owned()))
}

fn has_unseen(text: &str) -> Option<(String, String)> {
    let letter = text.chars().find(|it| is_unseen(*it))?;
    let help = "delete it: readers would see another text than their browsers have";
    Some((format!("has {} in it", named(letter)), help.to_owned()))
}

/// Whether the eye cannot see a letter, or only what it does to others: it could hide what a text
/// or an address says. What ends a line, a tab, and a place where a word may break are none.
pub fn is_unseen(letter: char) -> bool {
    let category = match letter {
        '\n' | '\r' | '\t' | '\u{ad}' | ' '..='~' => return false,
        // Fillers and joiners that Unicode counts among other letters.
        '\u{34f}'
        | '\u{115f}'
        | '\u{1160}'
        | '\u{2800}'
        | '\u{3164}'
        | '\u{ffa0}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{e0100}'..='\u{e01ef}' => return true,
        _ => letter.general_category(),
    };
    matches!(
        category,
        GeneralCategory::Control
            | GeneralCategory::Format
            | GeneralCategory::LineSeparator
            | GeneralCategory::ParagraphSeparator
            | GeneralCategory::PrivateUse
            | GeneralCategory::Unassigned
    )
}

/// A letter that does not show, by its number.
pub fn named(letter: char) -> String {
    let kind = if letter.is_control() { "the control character" } else { "the unseen letter" };
    format!("{kind} U+{:04X}", u32::from(letter))
}
