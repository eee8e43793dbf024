//! Which municipalities there are, which files each has, and whom to call when nothing else works.

use super::error::PackError;
use super::json::Json;
use super::links::links;
use super::words::{Tongue, of_this_format};

wire! {
    /// `packs/list.da.<root>.json`, up to its last line, which is as an [`Index`] has it: the
    /// municipalities, for the page on which one is chosen.
    List {
        /// The version of the format.
        format: u32,
        /// The languages that the guide speaks.
        languages: Vec<Tongue>,
        /// What the guide says in this language before it has a pack, message by message.
        early: Vec<String>,
        /// The municipalities, by name.
        municipalities: Vec<Listed>,
    }
}
wire! {
    /// A municipality in the list.
    Listed {
        /// Its id, as in the element's attribute.
        id: String,
        /// Its name.
        name: String,
    }
}
wire! {
    /// `packs/holstebro.da.<root>.json`, up to its last line: a municipality's files in a language.
    /// The last line proves that it belongs to this build (`docs/operations.md`).
    Index {
        /// The version of the format.
        format: u32,
        /// The municipality's name.
        name: String,
        /// Whom to call; none where its document names nobody.
        help: Option<HelpLine>,
        /// The SHA-256 digest of its rules, in base 64 without the sign at the end. The file's name
        /// has the first of its letters.
        rules: String,
        /// Those of the words for a citizen, for a relative and for a professional.
        words: Vec<String>,
    }
}
wire! {
    /// Whom to call.
    HelpLine {
        /// The name.
        name: String,
        /// Eight digits.
        phone: Option<String>,
        /// A page, https only.
        web: Option<String>,
    }
}

impl List {
    /// Reads a list.
    ///
    /// # Errors
    ///
    /// When it is too large, or is no JSON of this format.
    pub fn read(json: &str) -> Result<Self, PackError> {
        let list: Self = Json::read(json, &[])?;
        of_this_format(list.format)?;
        Ok(list)
    }
}

impl Index {
    /// Reads an index.
    ///
    /// # Errors
    ///
    /// When it is too large, is no JSON of this format, or links to something other than an https
    /// address or a phone number.
    pub fn read(json: &str) -> Result<Self, PackError> {
        let index: Self = Json::read(json, &[])?;
        of_this_format(index.format)?;
        if let Some(help) = &index.help {
            links(help.phone.as_deref(), None, help.web.as_deref())?;
        }
        Ok(index)
    }
}
