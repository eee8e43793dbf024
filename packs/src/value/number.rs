//! Numbers, and amounts of money.

use schemars::{Schema, SchemaGenerator, json_schema};
use toml::de::DeValue;

use crate::read::{FromToml, Place, Reader};

/// The largest number that a document has use for.
const MOST: u32 = 999_999;

/// A whole number above zero that a reader could count to.
impl FromToml for u32 {
    fn example(key: &str) -> String {
        format!("`{key} = 1`, a whole number from 1 to {MOST}")
    }

    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        let read = number(place.value).filter(|number| *number > 0);
        read.or_else(|| {
            if place.value.is_integer() {
                reader.refused(place, format!("`{}` is out of range", place.key))
            } else {
                reader.mistyped(place)
            }
        })
    }

    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "integer", "minimum": 1, "maximum": MOST })
    }
}

fn number(value: &DeValue<'_>) -> Option<u32> {
    let integer = value.as_integer()?;
    u32::from_str_radix(integer.as_str(), integer.radix()).ok().filter(|number| *number <= MOST)
}

impl FromToml for bool {
    fn example(key: &str) -> String {
        format!("`{key} = true`")
    }

    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        place.value.as_bool().or_else(|| reader.mistyped(place))
    }

    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "boolean" })
    }
}

/// The first and the last of something: `[141, 150]`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pair(pub(crate) u32, pub(crate) u32);

impl FromToml for Pair {
    fn example(key: &str) -> String {
        format!("`{key} = [1, 2]`, the first and the last, at most {MOST}")
    }

    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        let Some(array) = place.value.as_array() else { return reader.mistyped(place) };
        let numbers: Option<Vec<u32>> = array.iter().map(|value| number(value.get_ref())).collect();
        match numbers.as_deref() {
            Some([first, last]) if 0 < *first && first <= last => Some(Self(*first, *last)),
            Some([first, last]) if first > last => {
                let problem = format!("`{}` ends before it begins", place.key);
                let help = format!("write `{} = [{last}, {first}]`", place.key);
                reader.missing(&place.span, problem, help);
                None
            }
            _ => {
                let problem = format!("`{}` must be two whole numbers above zero", place.key);
                reader.refused(place, problem)
            }
        }
    }

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let two = u32::schema(generator);
        json_schema!({ "type": "array", "items": two, "minItems": 2, "maxItems": 2 })
    }
}

/// An amount in øre: none where the document states none, else from and to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Amount(pub(crate) Option<(u32, u32)>);

impl FromToml for Amount {
    fn example(key: &str) -> String {
        format!(
            "`{key} = 57` in kroner, at most {MOST}, `{key} = [0, 200]` for a range, or `{key} = \"not stated\"`"
        )
    }

    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        amount(place.value).or_else(|| reader.no_amount(place))
    }

    fn schema(_: &mut SchemaGenerator) -> Schema {
        figure(&[super::NOT_STATED])
    }
}

impl Reader<'_> {
    pub(super) fn no_amount<T: FromToml>(&mut self, place: &Place<'_>) -> Option<T> {
        let problem = format!("`{}` is no amount", place.key);
        let float = || place.value.as_float().map(toml::de::DeFloat::as_str);
        let mended = place.value.as_str().or_else(float).and_then(kroner);
        let Some(mended) = mended else { return self.refused(place, problem) };
        let help = format!("write `{} = {mended}`, in kroner without quotes", place.key);
        self.missing(&place.span, problem, help);
        None
    }
}

/// The schema of an amount: one, a range, or one of these words.
pub(super) fn figure(words: &[&str]) -> Schema {
    let kroner = json_schema!({ "type": "number", "minimum": 0, "maximum": MOST });
    json_schema!({ "anyOf": [
        kroner.clone(),
        { "type": "array", "items": kroner, "minItems": 2, "maxItems": 2 },
        { "enum": words },
    ] })
}

/// An amount as it is written: one, a range, or that there is none.
pub(super) fn amount(value: &DeValue<'_>) -> Option<Amount> {
    match value {
        DeValue::String(text) if text == super::NOT_STATED => Some(Amount(None)),
        DeValue::Array(range) => {
            let parts: Option<Vec<u32>> = range.iter().map(|value| oere(value.get_ref())).collect();
            match parts.as_deref() {
                Some([least, most]) if least < most => Some(Amount(Some((*least, *most)))),
                _ => None,
            }
        }
        value => oere(value).map(|amount| Amount(Some((amount, amount)))),
    }
}

/// An amount as people write it, `1.368,50 kr.`, as TOML has it.
fn kroner(text: &str) -> Option<String> {
    let text = text.trim_end_matches(|it: char| it.is_alphabetic() || " .,-".contains(it));
    let number = text.trim_start_matches(|it: char| it.is_alphabetic() || " .".contains(it));
    let number = number.replace('.', "").replace(',', ".");
    number.parse::<f64>().ok().map(|_| number)
}

/// Kroner, with two digits for øre at most.
fn oere(value: &DeValue<'_>) -> Option<u32> {
    if let Some(float) = value.as_float() {
        let (kroner, part) = float.as_str().split_once('.')?;
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if part.len() > 2 || !digits(kroner) || !digits(part) {
            return None;
        }
        let oere: u32 = format!("{kroner}{part:0<2}").parse().ok()?;
        return (oere / 100 <= MOST).then_some(oere);
    }
    number(value)?.checked_mul(100)
}
