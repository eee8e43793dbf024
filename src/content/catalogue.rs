//! The catalogue: which municipalities are covered, where their packs are, and whom to call when nothing else works.

use serde::Deserialize;
#[cfg(feature = "author")]
use serde::Serialize;

use super::compiled::FORMAT;
use super::lower::{self, PackError};

/// `packs/index.json`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "author", derive(Serialize))]
#[serde(deny_unknown_fields)]
pub struct Catalogue {
    /// The version of the format.
    pub format: u32,
    /// What the loader says when the guide cannot run at all.
    pub failed: Localized,
    /// The municipalities, by name.
    pub municipalities: Vec<Entry>,
}

/// One municipality.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "author", derive(Serialize))]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its id, as in the element's attribute.
    pub id: String,
    /// Its name.
    pub name: Localized,
    /// Whom to call; none where its document names nobody.
    pub help: Option<HelpLine>,
    /// The file name of its pack in each language.
    pub pack: Localized,
}

/// Whom to call.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "author", derive(Serialize))]
#[serde(deny_unknown_fields)]
pub struct HelpLine {
    /// The name.
    pub name: Localized,
    /// Eight digits.
    #[serde(default)]
    pub phone: Option<String>,
    /// A page, https only.
    #[serde(default)]
    pub web: Option<String>,
}

/// A text in each language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "author", derive(Serialize))]
#[serde(deny_unknown_fields)]
pub struct Localized {
    /// Danish.
    pub da: String,
    /// English.
    pub en: String,
}

impl Catalogue {
    /// Reads `packs/index.json`.
    ///
    /// # Errors
    ///
    /// When it is no JSON of this format, or links to something other than an https address or a phone number.
    pub fn read(json: &str) -> Result<Self, PackError> {
        let catalogue: Self = serde_json::from_str(json).map_err(|_| PackError::NotAPack)?;
        if catalogue.format != FORMAT {
            return Err(PackError::OtherFormat);
        }
        for help in catalogue.municipalities.iter().filter_map(|entry| entry.help.as_ref()) {
            lower::links(help.phone.as_deref(), None, help.web.as_deref())?;
        }
        Ok(catalogue)
    }

    /// The municipality with this id.
    pub fn find(&self, id: &str) -> Option<&Entry> {
        self.municipalities.iter().find(|entry| entry.id == id)
    }
}
