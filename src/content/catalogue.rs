//! The catalogue: which municipalities are covered, where their packs are, and whom to call when
//! nothing else works.

use super::compiled::FORMAT;
use super::error::PackError;
use super::json::Json;
use super::links::links;

wire! {
    /// `packs/index-<hash>.json`.
    Catalogue {
        /// The version of the format.
        format: u32,
        /// What the guide says before it has a pack, and the loader where there is no guide.
        early: Early,
        /// The municipalities, by name.
        municipalities: Vec<Entry>,
    }
}
wire! {
    /// The first messages, message by message.
    Early {
        /// In Danish.
        da: Vec<String>,
        /// In English.
        en: Vec<String>,
    }
}
wire! {
    /// One municipality.
    Entry {
        /// Its id, as in the element's attribute.
        id: String,
        /// Its name.
        name: Localized,
        /// Whom to call; none where its document names nobody.
        help: Option<HelpLine>,
        /// The files of its pack.
        pack: Files,
    }
}
wire! {
    /// The files of a pack.
    Files {
        /// In Danish.
        da: Voices,
        /// In English.
        en: Voices,
    }
}
wire! {
    /// The files of a pack in one language.
    Voices {
        /// To a citizen.
        own: PackFile,
        /// To a relative.
        relative: PackFile,
        /// To a professional.
        professional: PackFile,
    }
}
wire! {
    /// A file of a pack.
    PackFile {
        /// Its name, beside the catalogue.
        name: String,
        /// The digest that the browser checks the file against, as HTML writes it: `sha256-…`.
        integrity: String,
    }
}
wire! {
    /// Whom to call.
    HelpLine {
        /// The name.
        name: Localized,
        /// Eight digits.
        phone: Option<String>,
        /// A page, https only.
        web: Option<String>,
    }
}
wire! {
    /// A text in each language.
    Localized {
        /// Danish.
        da: String,
        /// English.
        en: String,
    }
}

impl Catalogue {
    /// Reads `packs/index-<hash>.json`.
    ///
    /// # Errors
    ///
    /// When it is too large, is no JSON of this format, or links to something other than an https
    /// address or a phone number.
    pub fn read(json: &str) -> Result<Self, PackError> {
        let catalogue: Self = Json::read(json)?;
        if catalogue.format != FORMAT {
            return Err(PackError::OtherFormat);
        }
        for help in catalogue.municipalities.iter().filter_map(|entry| entry.help.as_ref()) {
            links(help.phone.as_deref(), None, help.web.as_deref())?;
        }
        Ok(catalogue)
    }

    /// The municipality with this id.
    pub fn find(&self, id: &str) -> Option<&Entry> {
        self.municipalities.iter().find(|entry| entry.id == id)
    }
}
