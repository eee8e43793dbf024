//! Receipt codes: every written code can be read, and every mistyped one is caught.

use std::collections::BTreeMap;

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use traeningsguide::content::receipt::{
    Receipt, ReceiptError, municipality, programme, read, write,
};
use traeningsguide::engine::{Answer, OptionId};

use super::random::cases;

const LETTERS: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

fn is(option: u8) -> Answer {
    Answer::Is(OptionId(option))
}

/// Codes on paper. They were computed by another program, from the table in `receipt.rs`, and must
/// always stay readable: a test that fails here means that the format is no longer kept.
fn printed() -> [(&'static str, Receipt); 4] {
    let proeveby = Receipt {
        municipality: municipality("proeveby"),
        version: (2026, 11, 22),
        perspective: 0,
        headline: None,
        answers: Vec::new(),
    };
    // A code printed in November 2026.
    let november = Receipt {
        headline: Some((programme("genoptraening"), 1)),
        answers: vec![
            (0, is(0)),
            (1, is(1)),
            (2, is(2)),
            (3, Answer::Unknown),
            (5, is(0)),
            (6, is(1)),
            (7, is(0)),
            (8, is(0)),
            (13, is(1)),
            (14, Answer::Unknown),
            (15, is(0)),
            (16, is(2)),
            (20, is(3)),
            (21, is(1)),
        ],
        ..proeveby.clone()
    };
    let edges = Receipt {
        municipality: municipality("testby"),
        version: (2026, 1, 1),
        perspective: 1,
        headline: Some((programme("selvtraening"), 4)),
        answers: vec![(0, is(11)), (12, is(4)), (255, Answer::Unknown)],
    };
    let everything = Receipt {
        version: (2070, 11, 9),
        perspective: 2,
        headline: Some((programme("vedligehold"), 0)),
        answers: (0..28)
            .map(|it| (it, [is(0), is(1), Answer::Unknown][usize::from(it % 3)]))
            .collect(),
        ..proeveby.clone()
    };
    [
        ("6EG2-H832-S", proeveby),
        ("6EG2-H9XJ-1CM2-0W2G-DQHH-8H", november),
        ("7DC0-03PR-ZZFW-FWTX-8Z", edges),
        ("6EKZ-ZXH0-182G-50A0-M182-G50A-38ZC", everything),
    ]
}

/// The letters of a code, without its dashes.
fn letters(code: &str) -> Vec<char> {
    code.chars().filter(|it| *it != '-').collect()
}

fn read_letters(letters: &[char]) -> Result<Receipt, ReceiptError> {
    read(&letters.iter().collect::<String>())
}

/// A code with these bits before its checksum, whatever they say; by long division, so that the
/// codec is held to its table and not to itself.
fn sealed(bits: &str) -> Vec<char> {
    let mut rest: Vec<u8> = bits.bytes().map(|it| it - b'0').chain([0; 15]).collect();
    let divisor = 0x8000_u32 | 0x4285;
    for place in 0..bits.len() {
        if rest[place] == 1 {
            for (below, bit) in (0..16).rev().enumerate() {
                rest[place + below] ^= u8::from(divisor >> bit & 1 == 1);
            }
        }
    }
    let sum = rest[bits.len()..].iter().fold(0_u16, |sum, bit| sum << 1 | u16::from(*bit));
    let all = format!("{bits}{:015b}", sum ^ 0x5a3c);
    let values = all
        .as_bytes()
        .chunks(5)
        .map(|it| it.iter().fold(0, |value, bit| value << 1 | usize::from(bit - b'0')));
    values.map(|it| char::from(LETTERS.as_bytes()[it])).collect()
}

/// Format 1, a municipality, a day, the first perspective, no headline: thirty bits, six letters.
const HEAD: &str = "001000000000100000000000001000";

#[test]
fn what_was_printed_is_read_for_ever() {
    for (code, receipt) in printed() {
        assert_eq!(read(code).as_ref(), Ok(&receipt), "{code}");
        assert_eq!(write(&receipt).as_deref(), Some(code));
    }
}

#[test]
fn ids_keep_their_numbers() {
    assert_eq!(
        (municipality("proeveby"), municipality("testby"), municipality("")),
        (628, 875, 17)
    );
    assert_eq!((programme("genoptraening"), programme("selvtraening")), (59, 45));
}

#[test]
fn reading_forgives_how_people_type() {
    let (code, receipt) = &printed()[1];
    let typed = [
        code.to_lowercase(),
        code.replace('-', ""),
        code.replace('-', " "),
        code.replace('-', " – "),
        code.replace('-', "\u{2011}"),
        code.replace('0', "O").replace('1', "I"),
        code.replace('0', "o").replace('1', "l"),
        code.replace('1', "i"),
        code.replace('1', "L"),
        format!("  {code}\r\n"),
        letters(code).into_iter().flat_map(|it| [it, '-']).collect(),
    ];
    for typed in typed {
        assert_eq!(read(&typed).as_ref(), Ok(receipt), "{typed}");
    }
}

#[test]
fn every_wrong_letter_is_caught() {
    for (code, _) in printed() {
        let right = letters(code);
        for place in 0..right.len() {
            // U is no letter of a code, and neither is a sign.
            for wrong in LETTERS.chars().chain(['U', '?', 'Å']).filter(|it| *it != right[place]) {
                let mut typed = right.clone();
                typed[place] = wrong;
                assert_eq!(read_letters(&typed), Err(ReceiptError::Mistyped), "{typed:?}");
            }
        }
    }
}

#[test]
fn every_two_letters_that_changed_places_are_caught_neighbours_or_not() {
    for (code, _) in printed() {
        let right = letters(code);
        for first in 0..right.len() {
            for second in first + 1..right.len() {
                let mut typed = right.clone();
                typed.swap(first, second);
                if typed != right {
                    assert_eq!(read_letters(&typed), Err(ReceiptError::Mistyped), "{typed:?}");
                }
            }
        }
    }
}

#[test]
fn every_two_wrong_letters_are_caught() {
    let every = || LETTERS.chars();
    for (code, _) in &printed()[..2] {
        let right = letters(code);
        for (first, second) in (0..right.len()).flat_map(|it| (0..it).map(move |other| (it, other)))
        {
            for (one, other) in every().flat_map(|it| every().map(move |other| (it, other))) {
                let mut typed = right.clone();
                (typed[first], typed[second]) = (one, other);
                if typed != right {
                    assert_eq!(read_letters(&typed), Err(ReceiptError::Mistyped), "{typed:?}");
                }
            }
        }
    }
}

#[test]
fn a_letter_at_either_end_too_many_or_too_few_is_caught() {
    for (code, _) in printed() {
        let right = letters(code);
        let mut slips = vec![right[1..].to_vec(), right[..right.len() - 1].to_vec()];
        for letter in LETTERS.chars() {
            slips.push([&[letter], right.as_slice()].concat());
            slips.push([right.as_slice(), &[letter]].concat());
        }
        for typed in slips {
            assert!(read_letters(&typed).is_err(), "{typed:?}");
        }
    }
}

#[test]
fn a_code_of_a_newer_guide_is_told_from_a_mistyped_one() {
    let rest = &HEAD[3..];
    assert!(read_letters(&sealed(HEAD)).is_ok());
    for format in ["000", "010", "011", "100", "101", "110", "111"] {
        let code = sealed(&[format, rest].concat());
        assert_eq!(read_letters(&code), Err(ReceiptError::OtherFormat), "{format}");
    }
    // However long a later one is.
    assert_eq!(read_letters(&sealed("01000")), Err(ReceiptError::OtherFormat));
}

#[test]
fn a_right_checksum_makes_no_receipt_of_what_is_none() {
    // Filled up with ones to a whole letter.
    let filled =
        |bits: &str| [bits, &"1".repeat(bits.len().next_multiple_of(5) - bits.len())].concat();
    let told = |bits: &str| read_letters(&sealed(&filled(bits))).map(|it| it.answers);
    let head = |rest: &str| told(&[HEAD, rest].concat());
    assert_eq!(head(""), Ok(vec![]));
    assert_eq!(head("000"), Ok(vec![(0, is(0))]));
    assert_eq!(head("1001000"), Ok(vec![(1, is(1)), (2, is(0))]));
    assert_eq!(head("11111111001110"), Ok(vec![(255, Answer::Unknown)]));
    for (why, bits) in [
        ("padding of zeros", "00000"),
        ("padding that is not all ones", "00001"),
        ("an answer begun and not ended", "00010"),
        ("a whole letter of padding", "11111"),
        ("two of them", "1111111111"),
        ("an answer, and a letter of padding", "0001111111"),
        ("a question beyond 255", "11111111010010"),
        ("a question after 255", "11111111001110000"),
    ] {
        assert_eq!(head(bits), Err(ReceiptError::Mistyped), "{why}");
    }
    let (before_perspective, before_said) = (&HEAD[..27], &HEAD[..29]);
    for (why, start, good, bad) in [
        ("a fourth perspective", before_perspective, "100", "110"),
        ("a sixth verdict", before_said, "1000001100", "1000001101"),
        ("a receipt that stops in the middle", before_said, "0", ""),
    ] {
        assert_eq!(told(&[start, good].concat()), Ok(vec![]), "{why}");
        assert_eq!(told(&[start, bad].concat()), Err(ReceiptError::Mistyped), "{why}");
    }
    for empty in ["", "-", "6EG", "6EG2"] {
        assert_eq!(read(empty), Err(ReceiptError::Mistyped), "{empty:?}");
    }
}

#[test]
fn what_has_no_place_in_a_code_has_none() {
    let [(_, good), ..] = printed();
    let with = |change: fn(&mut Receipt)| {
        let mut receipt = good.clone();
        change(&mut receipt);
        write(&receipt)
    };
    assert!(with(|_| ()).is_some());
    assert!(with(|it| it.version = (2070, 11, 9)).is_some());
    let changes: [fn(&mut Receipt); 9] = [
        |it| it.municipality = 1024,
        |it| it.version = (2025, 12, 31),
        |it| it.version = (2070, 11, 10),
        |it| it.version = (2026, 2, 29),
        |it| it.version = (2026, 0, 0),
        |it| it.perspective = 3,
        |it| it.headline = Some((64, 0)),
        |it| it.headline = Some((0, 5)),
        |it| it.answers = vec![(0, is(12))],
    ];
    for (place, change) in changes.into_iter().enumerate() {
        assert_eq!(with(change), None, "change {place}");
    }
}

fn answer() -> impl Strategy<Value = Answer> {
    prop_oneof![3 => (0..12_u8).prop_map(is), 1 => Just(Answer::Unknown)]
}

/// Every receipt that there can be, its answers in order.
fn receipt() -> impl Strategy<Value = Receipt> {
    let headline = proptest::option::of((0..64_u8, 0..5_u8));
    let numbers =
        prop_oneof![btree_map(0..28_u8, answer(), 0..20), btree_map(any::<u8>(), answer(), 0..64),];
    let days = 0..1_u64 << 14;
    (0..1024_u16, days, 0..3_u8, headline, numbers).prop_map(
        |(municipality, days, perspective, headline, answers): (_, u64, _, _, BTreeMap<_, _>)| {
            let day =
                chrono::NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + chrono::Days::new(days);
            let written: Vec<u16> =
                day.to_string().split('-').map(|it| it.parse().unwrap()).collect();
            let version =
                (written[0], written[1].try_into().unwrap(), written[2].try_into().unwrap());
            Receipt {
                municipality,
                version,
                perspective,
                headline,
                answers: answers.into_iter().collect(),
            }
        },
    )
}

proptest! {
    #![proptest_config(cases(1000))]

    #[test]
    fn every_receipt_is_read_back(receipt in receipt()) {
        let code = write(&receipt).unwrap();
        prop_assert_eq!(read(&code), Ok(receipt.clone()));
        let mut turned = receipt;
        turned.answers.reverse();
        prop_assert_eq!(write(&turned), Some(code), "the order of the answers is no part of it");
    }

    #[test]
    fn a_code_is_groups_of_four_letters(receipt in receipt()) {
        let code = write(&receipt).unwrap();
        let groups: Vec<&str> = code.split('-').collect();
        let (last, whole) = groups.split_last().unwrap();
        prop_assert!(whole.iter().all(|it| it.len() == 4) && (1..=4).contains(&last.len()));
        prop_assert!(letters(&code).iter().all(|it| LETTERS.contains(*it)));
    }

    #[test]
    fn one_or_two_wrong_letters_are_caught(
        receipt in receipt(),
        places in (any::<prop::sample::Index>(), any::<prop::sample::Index>()),
        wrong in (0..32_usize, 0..32_usize),
    ) {
        let right = letters(&write(&receipt).unwrap());
        let mut typed = right.clone();
        typed[places.0.index(right.len())] = char::from(LETTERS.as_bytes()[wrong.0]);
        prop_assert!(typed == right || read_letters(&typed) == Err(ReceiptError::Mistyped));
        typed[places.1.index(right.len())] = char::from(LETTERS.as_bytes()[wrong.1]);
        prop_assert!(typed == right || read_letters(&typed) == Err(ReceiptError::Mistyped));
    }

    #[test]
    fn garbage_is_mistyped(text in any::<String>(), letters in "[0-9A-Za-z -]{0,60}") {
        // By chance one in 32,768 has a right checksum; what it says is then in no format, or a
        // receipt like any other.
        for text in [text, letters] {
            if let Ok(receipt) = read(&text) {
                prop_assert!(write(&receipt).is_some());
            }
        }
    }

    #[test]
    fn a_receipt_has_one_code(rest in vec("[01]{5}", 5..30), is_empty in any::<bool>()) {
        let start = if is_empty { HEAD } else { "00100" };
        let code = sealed(&[start, &rest.concat()].concat());
        if let Ok(receipt) = read_letters(&code) {
            prop_assert_eq!(letters(&write(&receipt).unwrap()), code);
        }
    }
}

// Each case is thousands of codes.
proptest! {
    #![proptest_config(cases(10))]

    #[test]
    fn every_wrong_letter_and_every_swap_of_neighbours_is_caught_in_any_code(receipt in receipt()) {
        let right = letters(&write(&receipt).unwrap());
        for place in 0..right.len() {
            for wrong in LETTERS.chars().filter(|it| *it != right[place]) {
                let mut typed = right.clone();
                typed[place] = wrong;
                prop_assert_eq!(read_letters(&typed), Err(ReceiptError::Mistyped));
            }
            let mut typed = right.clone();
            typed.swap(place.saturating_sub(1), place);
            prop_assert!(typed == right || read_letters(&typed) == Err(ReceiptError::Mistyped));
        }
    }
}

/// Fourteen answers to the bank's twenty-eight questions, most of which have two or three options.
#[test]
fn a_typical_receipt_has_at_most_24_letters() {
    let numbers = proptest::sample::subsequence((0..28_u8).collect::<Vec<_>>(), 14);
    let answer = prop_oneof![
        8 => (0..2_u8).prop_map(is),
        1 => Just(is(2)),
        3 => Just(Answer::Unknown),
    ];
    let answers = (numbers, vec(answer, 14));
    let mut runner = TestRunner::deterministic();
    let mut lengths = BTreeMap::<usize, usize>::new();
    for _ in 0..1000 {
        let (numbers, answers) = answers.new_tree(&mut runner).unwrap().current();
        let receipt = Receipt {
            headline: Some((17, 1)),
            answers: numbers.into_iter().zip(answers).collect(),
            ..printed()[0].1.clone()
        };
        *lengths.entry(letters(&write(&receipt).unwrap()).len()).or_default() += 1;
    }
    println!("letters of a code with 14 answers, and how many of 1000 codes: {lengths:?}");
    let short: usize = lengths.range(..=24).map(|(_, count)| count).sum();
    assert_eq!(short, 1000, "{lengths:?}");
}
