//! The figures that a case expects: amounts as a price has them, deadlines as they are written.

use schemars::{Schema, SchemaGenerator, json_schema};

use super::number::{amount, figure};
use super::{NOT_STATED, OUT_OF_DATE};
use crate::read::{FromToml, Place, Reader};

/// The amount that a case expects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Figure {
    /// It is shown: in øre, or that the document states none.
    Amount(Option<(u32, u32)>),
    /// It is not used: its period has ended, or has not begun.
    OutOfDate,
}

impl FromToml for Figure {
    fn example(key: &str) -> String {
        format!(
            "`{key} = 57` in kroner, `{key} = [0, 200]` for a range, `{key} = \"{NOT_STATED}\"` or `{key} = \"{OUT_OF_DATE}\"`"
        )
    }

    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        if place.value.as_str() == Some(OUT_OF_DATE) {
            return Some(Self::OutOfDate);
        }
        let amount = amount(place.value).map(|amount| Self::Amount(amount.0));
        amount.or_else(|| reader.no_amount(place))
    }

    fn schema(_: &mut SchemaGenerator) -> Schema {
        figure(&[NOT_STATED, OUT_OF_DATE])
    }
}

/// The deadline that a case expects: how many, and of which unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Due(pub(crate) String);

impl FromToml for Due {
    fn example(key: &str) -> String {
        format!("`{key} = \"14 dage\"`, `{key} = \"{NOT_STATED}\"` or `{key} = \"{OUT_OF_DATE}\"`")
    }

    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        super::text::<Self>(reader, place).map(Self)
    }

    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string" })
    }
}
