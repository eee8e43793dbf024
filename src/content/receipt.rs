//! The code on a print that restores the answers: short, typable, and sure to notice a slip.
//!
//! Letters are those of Crockford's base 32, five bits each, in groups of four. The bits, in
//! order:
//!
//! | bits | what |
//! |---|---|
//! | 3 | the format, [`FORMAT`] |
//! | 10 | the municipality's id, as [`municipality`] folds it |
//! | 14 | the day of the pack's version, since 1 January 2026 |
//! | 2 | the perspective |
//! | 1, and 9 if it is set | the heading: the programme's id, as [`programme`] folds it (6), and the verdict (3) |
//! | 3 to 19 an answer | how far its question's number is from the one before, then what was answered |
//! | 0 to 4 | ones, up to a whole letter; no answer begins with so many |
//! | 15 | the checksum |
//!
//! A later format keeps the first three bits and the last fifteen where they are: so an older guide
//! can tell a newer code from a mistyped one. Each receipt has one code and each code at most one
//! receipt.

use chrono::{Days, NaiveDate};

use super::date::{Date, from_calendar, to_calendar};
use super::digest::digest;
use crate::engine::{Answer, MAX_OPTIONS, OptionId};

/// The format that is written, and the only one that is read. Never 0: so a first letter that is
/// missing is noticed.
const FORMAT: u16 = 1;
/// The first day that a version can have.
const FIRST_DAY: Date = (2026, 1, 1);
/// Crockford's: no I, L, O, which look like digits, and no U.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// The bits of the checksum.
const CHECK: usize = 15;

/// What a code holds: nothing about a person but the answers themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// Whose rules they were: [`municipality`] of its id.
    pub municipality: u16,
    /// The version of the pack.
    pub version: Date,
    /// Who answered, 0 to 2.
    pub perspective: u8,
    /// The heading: [`programme`] of its programme's id, and the verdict's place, 0 to 4.
    pub headline: Option<(u8, u8)>,
    /// The answers, each with the number that its question keeps; in any order, and read
    /// back in that of the numbers.
    pub answers: Vec<(u8, Answer)>,
}

/// Why a code is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReceiptError {
    /// A letter is wrong, missing or one too many.
    Mistyped,
    /// It is right, and made by a newer guide.
    OtherFormat,
}

/// A municipality's id as ten bits. Two of them may have the same: it only guards against a mix-up.
pub fn municipality(id: &str) -> u16 {
    (folded(id) & 0x3ff) as u16
}

/// A programme's id as six bits. Two of them may have the same.
pub fn programme(id: &str) -> u8 {
    (folded(id) & 0x3f) as u8
}

fn folded(id: &str) -> u64 {
    let digest = digest(id);
    let half = digest ^ (digest >> 32);
    half ^ (half >> 16)
}

/// The code of a receipt; none where something in it has no place there: a version before 2026, a
/// fourth perspective, an option that no question has.
pub fn write(receipt: &Receipt) -> Option<String> {
    let mut bits = Vec::new();
    put(&mut bits, FORMAT, 3);
    put(&mut bits, at_most(receipt.municipality, 0x3ff)?, 10);
    let since = to_calendar(receipt.version)?.signed_duration_since(first_day()?).num_days();
    put(&mut bits, at_most(u16::try_from(since).ok()?, 0x3fff)?, 14);
    put(&mut bits, at_most(receipt.perspective.into(), 2)?, 2);
    put(&mut bits, receipt.headline.is_some().into(), 1);
    if let Some((programme, verdict)) = receipt.headline {
        put(&mut bits, at_most(programme.into(), 0x3f)?, 6);
        put(&mut bits, at_most(verdict.into(), 4)?, 3);
    }
    // Looked up number by number: to sort them would cost a reader three kilobytes.
    let mut next = 0;
    for number in 0..=u8::MAX {
        let Some((_, answer)) = receipt.answers.iter().find(|it| it.0 == number) else { continue };
        put_gap(&mut bits, u16::from(number) - next);
        put_answer(&mut bits, *answer)?;
        next = u16::from(number) + 1;
    }
    while bits.len() % 5 > 0 {
        bits.push(true);
    }
    let check = checksum(&bits);
    put(&mut bits, check, CHECK);

    let mut code = String::new();
    for (place, letter) in bits.chunks(5).enumerate() {
        if place > 0 && place.is_multiple_of(4) {
            code.push('-');
        }
        code.push(char::from(*LETTERS.get(usize::from(number(letter)))?));
    }
    Some(code)
}

/// Reads a code as somebody typed it: in small letters, with other dashes and spaces or none, with
/// O for 0 and I or L for 1.
///
/// # Errors
///
/// When it is mistyped or of another format. One or two letters that are wrong, and two that
/// changed places, are always noticed; of anything else, all but one slip in 32,768.
pub fn read(code: &str) -> Result<Receipt, ReceiptError> {
    let mut all = Vec::new();
    for letter in code.chars() {
        let letter = match letter.to_ascii_uppercase() {
            ' '
            | '\t'
            | '\n'
            | '\r'
            | '\u{a0}'
            | '-'
            | '\u{ad}'
            | '\u{2010}'..='\u{2015}'
            | '\u{2212}' => continue,
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        let value = LETTERS.iter().zip(0..).find(|(it, _)| char::from(**it) == letter);
        put(&mut all, value.ok_or(ReceiptError::Mistyped)?.1, 5);
    }
    let end = all.len().checked_sub(CHECK).ok_or(ReceiptError::Mistyped)?;
    let (bits, check) = all.split_at_checked(end).ok_or(ReceiptError::Mistyped)?;
    if number(check) != checksum(bits) {
        return Err(ReceiptError::Mistyped);
    }
    let mut bits = Bits(bits);
    if bits.take(3).ok_or(ReceiptError::Mistyped)? != FORMAT {
        return Err(ReceiptError::OtherFormat);
    }
    bits.receipt().ok_or(ReceiptError::Mistyped)
}

/// The bits that are still to be read.
struct Bits<'a>(&'a [bool]);

impl Bits<'_> {
    fn take(&mut self, count: usize) -> Option<u16> {
        let (taken, left) = self.0.split_at_checked(count)?;
        self.0 = left;
        Some(number(taken))
    }

    /// How many ones come now: up to a zero, which is taken as well, or up to so many.
    fn ones(&mut self, most: u16) -> Option<u16> {
        let mut ones = 0;
        while ones < most && self.take(1)? > 0 {
            ones += 1;
        }
        Some(ones)
    }

    /// Everything after the format.
    fn receipt(&mut self) -> Option<Receipt> {
        let municipality = self.take(10)?;
        let version = first_day()?.checked_add_days(Days::new(self.take(14)?.into()))?;
        let perspective = small(at_most(self.take(2)?, 2)?);
        let headline = match self.take(1)? {
            0 => None,
            _ => Some((small(self.take(6)?), small(at_most(self.take(3)?, 4)?))),
        };
        let mut answers = Vec::new();
        let mut next = 0;
        while self.0.len() > 4 || self.0.contains(&false) {
            let number = u8::try_from(next + self.gap()?).ok()?;
            answers.push((number, self.answer()?));
            next = u16::from(number) + 1;
        }
        Some(Receipt {
            municipality,
            version: from_calendar(version)?,
            perspective,
            headline,
            answers,
        })
    }

    /// How many numbers are left out before the next answer. Most often none, or one or two.
    fn gap(&mut self) -> Option<u16> {
        Some(match self.ones(4)? {
            0 => 0,
            1 => 1,
            2 => 2 + self.take(1)?,
            3 => 4 + self.take(3)?,
            _ => 12 + self.take(8)?,
        })
    }

    fn answer(&mut self) -> Option<Answer> {
        let option = match self.take(2)? {
            2 => return Some(Answer::Unknown),
            3 => match self.ones(2)? {
                2 => 4 + self.take(3)?,
                more => 2 + more,
            },
            first => first,
        };
        Some(Answer::Is(OptionId(small(option))))
    }
}

/// As [`Bits::gap`] reads it.
fn put_gap(bits: &mut Vec<bool>, gap: u16) {
    match gap {
        0 => put(bits, 0b0, 1),
        1 => put(bits, 0b10, 2),
        2..=3 => put(bits, 0b1100 + gap - 2, 4),
        4..=11 => put(bits, 0b111_0000 + gap - 4, 7),
        _ => put(bits, 0b1111_0000_0000 + gap - 12, 12),
    }
}

/// As [`Bits::answer`] reads it.
fn put_answer(bits: &mut Vec<bool>, answer: Answer) -> Option<()> {
    match answer {
        Answer::Unknown => put(bits, 0b10, 2),
        Answer::Is(OptionId(option)) => match u16::from(option) {
            0 => put(bits, 0b00, 2),
            1 => put(bits, 0b01, 2),
            2 => put(bits, 0b110, 3),
            3 => put(bits, 0b1110, 4),
            option if usize::from(option) < MAX_OPTIONS => put(bits, 0b111_1000 + option - 4, 7),
            _ => return None,
        },
    }
    Some(())
}

/// The last bits of a value, the highest first.
fn put(bits: &mut Vec<bool>, value: u16, count: usize) {
    for place in (0..count).rev() {
        bits.push(value >> place & 1 == 1);
    }
}

/// What the bits are as a number: at most sixteen of them.
fn number(bits: &[bool]) -> u16 {
    bits.iter().fold(0, |number, bit| number << 1 | u16::from(*bit))
}

fn at_most(value: u16, most: u16) -> Option<u16> {
    (value <= most).then_some(value)
}

/// A value of at most eight bits.
fn small(value: u16) -> u8 {
    (value & 0xff) as u8
}

fn first_day() -> Option<NaiveDate> {
    to_calendar(FIRST_DAY)
}

/// A cyclic code of 15 bits. Its polynomial is the least of the 60 that notice any two wrong
/// letters in a code of up to 1023, found by trying all: no standard one does (CRC-15/CAN up to
/// 25), and a library reads bytes, not letters of five bits. The constant at the end
/// changes the sum if a letter is added there or removed.
fn checksum(bits: &[bool]) -> u16 {
    let mut sum = 0;
    for bit in bits {
        let carry = sum >> 14 & 1 == 1;
        sum = sum << 1 & 0x7fff;
        if carry != *bit {
            sum ^= 0x4285;
        }
    }
    sum ^ 0x5a3c
}
