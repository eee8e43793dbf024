//! Languages. Which there are is data: each file of words says its own.

/// The most letters of a language's code.
const LONGEST: usize = 8;

/// A language, by its code, such as `da`: the first part of a language tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Language([u8; LONGEST]);

impl Language {
    /// Danish, in which packs are written. What a language does not have is shown in it.
    pub const DANISH: Self = Self(*b"da\0\0\0\0\0\0");

    /// The language with this code: two to eight small letters.
    pub const fn from_code(code: &str) -> Option<Self> {
        let mut letters = [0; LONGEST];
        let mut free = letters.as_mut_slice();
        let mut left = code.as_bytes();
        while let Some((letter, others)) = left.split_first() {
            let Some((place, rest)) = free.split_first_mut() else { return None };
            if !letter.is_ascii_lowercase() {
                return None;
            }
            *place = *letter;
            (free, left) = (rest, others);
        }
        if code.len() > 1 { Some(Self(letters)) } else { None }
    }

    /// The code, as in the `lang` attribute.
    pub fn code(&self) -> &str {
        let end = self.0.iter().position(|it| *it == 0).unwrap_or(LONGEST);
        self.0.get(..end).and_then(|it| str::from_utf8(it).ok()).unwrap_or_default()
    }
}

impl Default for Language {
    fn default() -> Self {
        Self::DANISH
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_two_to_eight_small_letters() {
        assert_eq!(Language::from_code("da"), Some(Language::DANISH));
        for code in ["en", "kl", "abcdefgh"] {
            assert_eq!(Language::from_code(code).unwrap_or_default().code(), code);
        }
        for none in ["", "d", "DA", "en-GB", "e1", "abcdefghi", "æø"] {
            assert_eq!(Language::from_code(none), None, "{none}");
        }
    }
}
