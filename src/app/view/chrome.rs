//! The parts around every page: the language button and the help line.

use super::super::model::Coming;
use super::super::{Model, Stage};
use crate::content::Localized;
use crate::i18n::{Language, Msg, phone};

/// A link whose address is safe by construction: https, mailto or tel.
#[derive(Clone, Debug)]
pub struct Link {
    /// What it says.
    pub text: String,
    /// Where it goes.
    pub href: String,
}

impl Link {
    /// A Danish phone number of eight digits.
    pub(super) fn phone(digits: &str) -> Self {
        Self { text: phone(digits), href: ["tel:+45", digits].concat() }
    }

    /// An https address, shown without the scheme.
    pub(super) fn web(url: &str) -> Self {
        Self { text: bare(url).into(), href: url.into() }
    }

    /// An e-mail address.
    pub(super) fn email(address: &str) -> Self {
        Self { text: address.into(), href: ["mailto:", address].concat() }
    }
}

/// An address without the parts that readers do not type.
pub(super) fn bare(url: &str) -> &str {
    url.strip_prefix("https://").unwrap_or(url).trim_end_matches('/')
}

/// The parts around a page, which stay when another is drawn.
#[derive(Clone, Debug)]
pub struct Chrome {
    /// The language's code, for the `lang` attribute.
    pub language: &'static str,
    /// Whether the page may be as wide as its place.
    pub wide: bool,
    /// The button to the other language.
    pub switch: Switch,
    /// That words which the reader has chosen are on their way, or cannot be fetched; empty
    /// otherwise.
    pub status: String,
}

/// The button to the other language.
#[derive(Clone, Debug)]
pub struct Switch {
    /// The other language's name, in itself.
    pub label: String,
    /// Its code.
    pub code: &'static str,
    /// The language that it switches to.
    pub to: Language,
}

/// The help line at the foot of every page.
#[derive(Clone, Debug)]
pub struct Help {
    /// "Need help?"
    pub question: String,
    /// Whom to call, or that the document names no number.
    pub text: String,
    /// The number or the page.
    pub link: Option<Link>,
}

/// The parts around the page of a model.
pub fn chrome(model: &Model) -> Chrome {
    let language = model.shown_voice().language;
    let to = language.other();
    // The label is in the other language, so that a reader who needs that language can read it.
    let label = model.say(Msg::SwitchLanguage);
    let status = model.coming.map(|coming| match coming {
        Coming::Awaited(_) => model.say(Msg::LanguageComing { language: &label }),
        Coming::NoLanguage => model.say(Msg::LanguageMissing { language: &label }),
        Coming::NoReader => model.say(Msg::WordsMissing),
    });
    let status = status.unwrap_or_default();
    let switch = Switch { label, code: to.code(), to };
    Chrome { language: language.code(), wide: model.stage == Stage::Desk, switch, status }
}

pub(super) fn help(model: &Model) -> Option<Help> {
    if matches!(model.stage, Stage::Handover { .. }) {
        // The page itself says whom to call.
        return None;
    }
    let line = model.entry()?.help.as_ref();
    let name = line.map_or("", |line| in_words(model, &line.name));
    let phone = line.and_then(|line| line.phone.as_deref()).map(Link::phone);
    let web = line.and_then(|line| line.web.as_deref()).map(Link::web);
    let text = match (&phone, &web) {
        (Some(_), _) => Msg::CallContact { name },
        (None, Some(_)) => Msg::SeeContact { name },
        (None, None) => Msg::NoPhone { municipality: municipality(model) },
    };
    Some(Help { question: model.say(Msg::NeedHelp), text: model.say(text), link: phone.or(web) })
}

/// A text in the language of the words that are shown.
pub(super) fn in_words<'a>(model: &Model, text: &'a Localized) -> &'a str {
    match model.shown_voice().language {
        Language::Da => &text.da,
        Language::En => &text.en,
    }
}

/// The municipality's name; nothing where the page has none.
pub(super) fn municipality(model: &Model) -> &str {
    model.entry().map_or("", |entry| in_words(model, &entry.name))
}
