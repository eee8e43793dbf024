//! Texts, which are never empty: in Danish, and in further languages where they have them.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::line::Line;
use crate::finding::Span;
use crate::read::example::{self, UNWRITTEN};
use crate::read::object::{Field, object};
use crate::read::translation::{Key, Said, Translation};
use crate::read::{Fields, FromToml, Place, Reader};
use traeningsguide::i18n::{Language, Perspective, Voice};

/// A text, for a reader who wants to train: in Danish beside its rule, and in each further language
/// from a file of its own. Where it says "du", a relative and a professional read a text of their
/// own.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    /// Its place in the file.
    pub(crate) span: Span,
    danish: Wordings,
    others: Vec<Translated>,
}

/// A text in one language, to each reader.
#[derive(Clone, Debug)]
struct Wordings {
    own: String,
    relative: Option<String>,
    professional: Option<String>,
}

/// A text in a further language.
#[derive(Clone, Debug)]
struct Translated {
    language: Language,
    /// Its place in the language's file.
    span: Span,
    wordings: Wordings,
}

impl Wordings {
    fn one(own: String) -> Self {
        Self { own, relative: None, professional: None }
    }

    fn to(&self, perspective: Perspective) -> &str {
        let other = match perspective {
            Perspective::Own => None,
            Perspective::Relative => self.relative.as_deref(),
            Perspective::Professional => self.professional.as_deref(),
        };
        other.unwrap_or(&self.own)
    }

    fn all(&self) -> impl Iterator<Item = &str> {
        let others = [&self.relative, &self.professional].into_iter().flatten();
        [&self.own].into_iter().chain(others).map(String::as_str)
    }

    /// The readers who have no text of their own.
    fn lacking(&self) -> impl Iterator<Item = Perspective> {
        let others = [
            (Perspective::Relative, &self.relative),
            (Perspective::Professional, &self.professional),
        ];
        others.into_iter().filter(|(_, it)| it.is_none()).map(|(reader, _)| reader)
    }
}

impl Text {
    /// The text in a voice; in Danish where its language lacks it.
    pub(crate) fn say(&self, voice: Voice) -> &str {
        self.wordings(voice.language).to(voice.perspective)
    }

    /// The Danish text, for a reader who wants to train.
    pub(crate) fn danish(&self) -> &str {
        &self.danish.own
    }

    /// The language in which a language has it, and its place in the file of that: Danish where it
    /// lacks the text.
    pub(crate) fn place(&self, language: Language) -> (Language, &Span) {
        let danish = (Language::DANISH, &self.span);
        self.translated(language).map_or(danish, |it| (it.language, &it.span))
    }

    /// The languages in which it is written, each with its longest wording.
    pub(crate) fn longest(&self) -> impl Iterator<Item = (Language, usize)> {
        let others = self.others.iter().map(|it| (it.language, &it.wordings));
        [(Language::DANISH, &self.danish)].into_iter().chain(others).map(|(language, wordings)| {
            let longest = wordings.all().map(|it| it.chars().count()).max();
            (language, longest.unwrap_or(0))
        })
    }

    fn wordings(&self, language: Language) -> &Wordings {
        self.translated(language).map_or(&self.danish, |it| &it.wordings)
    }

    fn translated(&self, language: Language) -> Option<&Translated> {
        self.others.iter().find(|it| it.language == language)
    }

    /// Reads a text that has no other words for other readers.
    pub(super) fn one<T: FromToml>(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        if place.value.is_table() {
            let problem = format!("`{}` cannot be a table: it has one wording", place.key);
            return reader.refused::<T>(place, problem).and(None);
        }
        let danish = Wordings::one(Line::read(reader, place)?.0);
        Some(Self { danish, others: Vec::new(), span: place.span.clone() })
    }

    /// The first Danish word with which it speaks to its reader, so that another reader needs
    /// another text.
    pub(super) fn pronoun(&self) -> Option<&str> {
        messages::pronoun(&self.danish.own, Language::DANISH)
    }

    /// Whether some Danish wording of it ends so.
    pub(super) fn ends_with(&self, end: char) -> bool {
        self.danish.all().any(|it| it.ends_with(end))
    }

    /// Takes its words in a further language, which must be as `fits` says: problem and help.
    pub(super) fn take(
        &mut self,
        translation: &mut Translation<'_>,
        key: Key<'_>,
        fits: fn(&Said, Language) -> Option<(String, &'static str)>,
    ) {
        let Some(said) = translation.take(key) else { return };
        let shown = key.shown();
        let fault = fits(&said, translation.language);
        if let Some((problem, help)) = fault {
            translation.wrong(&said.span, format!("`{shown}` {problem}"), help);
        }
        let wordings =
            Wordings { own: said.own, relative: said.relative, professional: said.professional };
        if wordings.all().any(|it| it.contains(['\n', '\r', '\t'])) {
            let problem = format!("`{shown}` has a line break or a tab in it");
            translation.wrong(&said.span, problem, "write it on one line");
        }
        let missing = wordings.lacking().filter(|it| match it {
            Perspective::Own => false,
            Perspective::Relative => self.danish.relative.is_some(),
            Perspective::Professional => self.danish.professional.is_some(),
        });
        for reader in missing {
            let reader = reader.word();
            let problem = format!("`{shown}` has no text for the reader `{reader}`");
            let help = format!("add a line `[{reader}] …` with a sentence of their own");
            translation.wrong(&said.span, problem, help);
        }
        let same = |it: &Perspective| wordings.to(*it) == self.danish.to(*it);
        if !said.is_same && Perspective::ALL.iter().any(same) {
            let help = "translate it, or write `# same` above it";
            translation.wrong(&said.span, format!("`{shown}` is the Danish text"), help);
        }
        let language = translation.language;
        self.others.push(Translated { language, span: said.span, wordings });
    }
}

/// Where a translation speaks to its reader, others need words of their own.
pub(super) fn for_others(said: &Said, language: Language) -> Option<(String, &'static str)> {
    messages::pronoun(&said.own, language)?;
    (said.relative.is_none() || said.professional.is_none()).then(|| {
        let problem = "speaks to its reader, and has no words for others";
        (
            problem.to_owned(),
            "choose by the reader: `{ $reader -> *[self] … [relative] … [professional] … }`",
        )
    })
}

impl FromToml for Text {
    fn example(key: &str) -> String {
        example::line(key)
    }

    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        let danish = if place.value.is_table() {
            let fields = reader.table::<Self>(place, "text", &[SELF, RELATIVE, PROFESSIONAL])?;
            let [own, relative, professional] =
                [SELF, RELATIVE, PROFESSIONAL].map(|to| wording(reader, place, &fields, to));
            if fields.table.get(SELF).is_none() {
                let problem = format!("the text of `{}` to its reader is missing", place.key);
                let help = format!("write `{}.{SELF} = \"…\"`", place.key);
                reader.wrong(&place.span, problem, help);
            }
            Wordings { own: own.unwrap_or_else(|| UNWRITTEN.to_owned()), relative, professional }
        } else {
            Wordings::one(Line::read(reader, place)?.0)
        };
        let text = Self { danish, others: Vec::new(), span: place.span.clone() };
        // A wording that could not be read was reported as such.
        let written = place.value.as_table();
        let missing = [RELATIVE, PROFESSIONAL];
        let missing =
            missing.into_iter().filter(|to| written.is_none_or(|it| it.get(*to).is_none()));
        let missing: Vec<String> =
            missing.map(|to| example::line(&format!("{}.{to}", place.key))).collect();
        if text.pronoun().is_some() && !missing.is_empty() {
            let problem =
                format!("`{}` speaks to its reader, and has no words for others", place.key);
            let own = written.is_none().then(|| example::line(&format!("{}.{SELF}", place.key)));
            let missing: Vec<String> = own.into_iter().chain(missing).collect();
            reader.wrong(&place.span, problem, format!("write {}", missing.join(", ")));
        }
        Some(text)
    }

    fn translate(&mut self, translation: &mut Translation<'_>, key: Key<'_>) {
        self.take(translation, key, for_others);
    }

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<Self>()
    }
}

const SELF: &str = "self";
const RELATIVE: &str = "relative";
const PROFESSIONAL: &str = "professional";

/// The text for one kind of reader, where there is one of its own.
fn wording(
    reader: &mut Reader<'_>,
    place: &Place<'_>,
    fields: &Fields<'_>,
    to: &str,
) -> Option<String> {
    let written = fields.table.get(to)?;
    let key = format!("{}.{to}", place.key);
    let place = Place { key: &key, span: written.span(), value: written.get_ref() };
    reader.value::<Line>(&place).map(|it| it.0)
}

impl JsonSchema for Text {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let line = Line::schema(generator);
        let fields = [
            (SELF, "To whoever wants to train.", true),
            (RELATIVE, "To a relative, where it says \"du\".", false),
            (PROFESSIONAL, "To a professional.", false),
        ];
        let fields = fields.map(|(key, about, required)| {
            let schema = Line::schema(generator);
            Field { key, about, required, schema }
        });
        let readers = object("text", "A text in Danish, to each reader.", fields);
        json_schema!({ "anyOf": [line, readers] })
    }
}
