//! The text of a message in the words of a pack.

use super::Msg;
use super::messages::{FIRST_PLACE, NEXT_FORM};

/// The ends of a Danish text in the words of another language, which has none of its own: the
/// characters of Unicode around a text of another direction.
pub const DANISH_BEGINS: char = '\u{2068}';
/// Where such a text ends.
pub const DANISH_ENDS: char = '\u{2069}';

impl Msg<'_> {
    /// How many messages come before there is a pack: the first ones, up to [`Msg::Failed`].
    pub const EARLY: usize = Self::LAST_EARLY + 1;

    /// What it says in these words, which are all messages of a voice in order. A message that is
    /// not among them says nothing.
    pub fn text_in(self, words: &[String]) -> String {
        let Some(text) = words.get(self.number()) else { return String::new() };
        let arguments = self.arguments();
        let [count, ..] = arguments;
        let mut left = None;
        let mut filled = String::new();
        for letter in text.chars() {
            if letter == NEXT_FORM {
                // One form after the other, up to the one that is meant; the last where none is.
                let forms = *left.get_or_insert_with(|| plural(count, words));
                if forms == 0 {
                    break;
                }
                left = Some(forms - 1);
                filled.clear();
                continue;
            }
            let place = u32::from(letter).checked_sub(u32::from(FIRST_PLACE));
            match place.and_then(|place| arguments.get(usize::try_from(place).ok()?)) {
                Some(argument) => filled.push_str(argument),
                None => filled.push(letter),
            }
        }
        filled
    }
}

/// Which plural form goes with a count: the place of the form; that of no form where there is no
/// number. For a range such as "1–2" it is the form of its end.
fn plural(count: &str, words: &[String]) -> usize {
    let mut number = None;
    for byte in count.bytes() {
        let digit = byte.is_ascii_digit().then(|| usize::from(byte - b'0'));
        number = digit.map(|it| number.unwrap_or(0) % 1_000 * 10 + it);
    }
    // From 200 on the last two digits decide.
    let place = number.map(|it| if it < 200 { it } else { 100 + it % 100 });
    let forms = words.get(Msg::Plurals.number()).map_or(&[][..], |it| it.as_bytes());
    let form = place.and_then(|it| forms.get(it));
    form.map_or(usize::MAX, |it| usize::from(it.saturating_sub(b'0')))
}
