//! The words of one voice: all that the guide says, and all texts of a pack.

use super::compiled::FORMAT;
use super::error::{PackError, PackResult};
use super::json::Json;

wire! {
    /// `packs/holstebro.da.self.<digest>.json`: the words of a municipality in one voice.
    Words {
        /// The version of the format.
        format: u32,
        /// The digest of the rules that they belong to, as the index has it.
        rules: String,
        /// The languages that the guide speaks.
        languages: Vec<Tongue>,
        /// All that the guide itself says, message by message.
        guide: Vec<String>,
        /// The texts that the rules name by their places.
        texts: Vec<String>,
    }
}
wire! {
    /// A language that the guide speaks.
    Tongue {
        /// Its code.
        code: String,
        /// Its name, in itself.
        name: String,
        /// How it is written.
        direction: Direction,
    }
}
wire_words! {
    /// The direction of a script.
    Direction {
        /// From left to right.
        Ltr = "ltr",
        /// From right to left.
        Rtl = "rtl",
    }
}

impl Words {
    /// Reads the words of a voice.
    ///
    /// # Errors
    ///
    /// When they are too large, or are no JSON of this format.
    pub fn read(json: &str) -> Result<Self, PackError> {
        let words: Self = Json::read(json, &[])?;
        of_this_format(words.format)?;
        Ok(words)
    }
}

pub(super) fn of_this_format(format: u32) -> PackResult {
    if format == FORMAT { Ok(()) } else { Err(PackError::OtherFormat) }
}
