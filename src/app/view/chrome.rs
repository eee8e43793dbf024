//! The parts around every page: the languages and the help line.

use super::super::model::Coming;
use super::super::{Model, Stage};
use crate::content::Direction;
use crate::content::wire::Word as _;
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
    /// The language, for the `lang` attribute.
    pub language: Language,
    /// The direction of its script, for the `dir` attribute.
    pub direction: &'static str,
    /// Whether the page may be as wide as its place.
    pub wide: bool,
    /// What the list of languages is called.
    pub languages_label: String,
    /// The languages that the guide speaks.
    pub languages: Vec<LanguageChoice>,
    /// That words which the reader has chosen are on their way, or cannot be fetched; empty
    /// otherwise.
    pub status: String,
}

/// A language that the reader can choose.
#[derive(Clone, Debug)]
pub struct LanguageChoice {
    /// Its name, in itself: a reader who needs the language can read it.
    pub name: String,
    /// The language.
    pub language: Language,
    /// Whether it is spoken, or will be as soon as its words are there.
    pub chosen: bool,
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
    let chosen = match model.coming {
        Some(Coming::Awaited(awaited)) => awaited,
        _ => language,
    };
    let tongue = |of| model.languages.iter().find(|(it, _)| *it == of).map(|(_, it)| it);
    let name = |of| tongue(of).map_or("", |it| &it.name);
    let status = model.coming.map(|coming| match coming {
        Coming::Awaited(it) => model.say(Msg::LanguageComing { language: name(it) }),
        Coming::NoLanguage(it) => model.say(Msg::LanguageMissing { language: name(it) }),
        Coming::NoReader => model.say(Msg::WordsMissing),
    });
    let mut languages = Vec::new();
    for (language, tongue) in &model.languages {
        let (name, chosen) = (tongue.name.clone(), *language == chosen);
        languages.push(LanguageChoice { name, language: *language, chosen });
    }
    Chrome {
        language,
        direction: tongue(language).map_or(Direction::Ltr, |it| it.direction).word(),
        wide: model.stage == Stage::Desk,
        languages_label: model.say(Msg::Languages),
        languages,
        status: status.unwrap_or_default(),
    }
}

/// Whom to call; nothing in it where the document names nobody.
#[derive(Default)]
pub(super) struct HelpLine<'a> {
    name: &'a str,
    phone: Option<&'a str>,
    web: Option<&'a str>,
}

impl<'a> HelpLine<'a> {
    fn new(name: &'a str, phone: Option<&'a String>, web: Option<&'a String>) -> Self {
        Self { name, phone: phone.map(String::as_str), web: web.map(String::as_str) }
    }

    /// The number, or the page where there is none.
    pub(super) fn link(&self) -> Option<Link> {
        self.phone.map(Link::phone).or(self.web.map(Link::web))
    }
}

/// Whom to call in the municipality; none until that is known.
pub(super) fn help_line(model: &Model) -> Option<HelpLine<'_>> {
    model.municipality()?;
    let line = if let Some((_, pack)) = model.shown_pack() {
        let contact = pack.text.help.and_then(|place| pack.text.contacts.get(place));
        contact.map(|it| HelpLine::new(&it.name, it.phone.as_ref(), it.web.as_ref()))
    } else {
        let help = model.index.as_ref()?.help.as_ref();
        help.map(|it| HelpLine::new(&it.name, it.phone.as_ref(), it.web.as_ref()))
    };
    Some(line.unwrap_or_default())
}

pub(super) fn help(model: &Model) -> Option<Help> {
    if matches!(model.stage, Stage::Handover { .. }) {
        // The page itself says whom to call.
        return None;
    }
    let line = help_line(model)?;
    let name = line.name;
    let text = match (line.phone, line.web) {
        (Some(_), _) => Msg::CallContact { name },
        (None, Some(_)) => Msg::SeeContact { name },
        (None, None) => Msg::NoPhone { municipality: municipality(model) },
    };
    Some(Help { question: model.say(Msg::NeedHelp), text: model.say(text), link: line.link() })
}

/// The municipality's name; nothing where the page has none, or where it is not known.
pub(super) fn municipality(model: &Model) -> &str {
    let Some(id) = model.municipality() else { return "" };
    if let Some((_, pack)) = model.shown_pack() {
        return &pack.text.name;
    }
    if let Some(index) = &model.index {
        return &index.name;
    }
    let mut listed = model.list().into_iter().flat_map(|it| &it.municipalities);
    listed.find(|it| it.id == id).map_or("", |it| &it.name)
}
