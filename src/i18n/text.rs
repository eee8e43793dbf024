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
        let forms = || text.split(NEXT_FORM);
        let form = plural(count, words).and_then(|it| forms().nth(it)).or(forms().next_back());
        let mut filled = String::new();
        for letter in form.unwrap_or_default().chars() {
            let place = u32::from(letter).checked_sub(u32::from(FIRST_PLACE));
            match place.and_then(|place| arguments.get(usize::try_from(place).ok()?)) {
                Some(argument) => filled.push_str(argument),
                None => filled.push(letter),
            }
        }
        filled
    }
}

/// Which plural form goes with a count; for a range such as "1–2", the form of its end.
fn plural(count: &str, words: &[String]) -> Option<usize> {
    let mut number = None;
    for letter in count.chars() {
        number = letter.to_digit(10).map(|it| number.unwrap_or(0_usize) % 1_000 * 10 + it as usize);
    }
    let number = number?;
    // From 200 on the last two digits decide.
    let place = if number < 200 { number } else { 100 + number % 100 };
    let form = words.get(Msg::Plurals.number())?.chars().nth(place)?;
    form.to_digit(10).and_then(|it| it.try_into().ok())
}
