//! Texts, which are never empty and are written in both languages.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::finding::Span;
use crate::read::example;
use crate::read::object::{Field, object};
use crate::read::readable::code;
use crate::read::unwritten::UNWRITTEN;
use crate::read::{Fields, FromToml, Place, Reader};
use traeningsguide::i18n::{Language, Perspective, Voice};

/// The text of a value that must be one, and not be empty.
pub(crate) fn text<T: FromToml>(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<String> {
    let Some(text) = place.value.as_str() else { return reader.mistyped::<T>(place).and(None) };
    if text.trim().is_empty() {
        return reader.refused::<T>(place, format!("`{}` is empty", place.key)).and(None);
    }
    if text.trim() != text {
        reader.wrong(
            &place.span,
            format!("`{}` begins or ends with a space", place.key),
            "write it without",
        );
    }
    Some(text.to_owned())
}

/// One line in one language, such as a section's heading.
#[derive(Clone, Debug)]
pub(crate) struct Line(pub(crate) String);

impl FromToml for Line {
    fn example(key: &str) -> String {
        example::line(key)
    }

    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        let text = text::<Self>(reader, place)?;
        match text.chars().find(|letter| letter.is_control()) {
            Some('\n' | '\r' | '\t') => {
                let problem = format!("`{}` has a line break or a tab in it", place.key);
                let help = "write it on one line, or end each line with `\\`";
                reader.wrong(&place.span, problem, help);
            }
            Some(other) => {
                let problem =
                    format!("`{}` has the control character {} in it", place.key, code(other));
                reader.wrong(&place.span, problem, "write it without");
            }
            None => {}
        }
        Some(Self(text))
    }

    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "minLength": 1 })
    }
}

/// A text in both languages, for a reader who wants to train. Where it says "du", a relative and a
/// professional read a text of their own.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    /// Its place in the file.
    pub(crate) span: Span,
    /// Danish.
    pub(crate) da: String,
    /// English.
    pub(crate) en: String,
    /// To a relative.
    pub(crate) relative: Option<Wording>,
    /// To a professional.
    pub(crate) professional: Option<Wording>,
}

/// The text for one kind of reader, in both languages.
#[derive(Clone, Debug)]
pub(crate) struct Wording {
    /// Danish.
    pub(super) da: String,
    /// English.
    pub(super) en: String,
}

impl Text {
    /// The text in a voice.
    pub(crate) fn say(&self, voice: Voice) -> &str {
        let wording = match voice.perspective {
            Perspective::Own => None,
            Perspective::Relative => self.relative.as_ref(),
            Perspective::Professional => self.professional.as_ref(),
        };
        let (da, en) = wording.map_or((&self.da, &self.en), |it| (&it.da, &it.en));
        if voice.language == Language::DANISH { da } else { en }
    }

    /// Each wording of it.
    pub(crate) fn wordings(&self) -> impl Iterator<Item = &str> {
        let others = [&self.relative, &self.professional].into_iter().flatten();
        let others = others.flat_map(|it| [it.da.as_str(), it.en.as_str()]);
        [self.da.as_str(), self.en.as_str()].into_iter().chain(others)
    }

    /// The first word with which it speaks to its reader, so that another reader needs another
    /// text.
    pub(super) fn pronoun(&self) -> Option<&str> {
        pronoun(&self.da, &PRONOUNS_DA).or_else(|| pronoun(&self.en, &PRONOUNS_EN))
    }
}

/// Options answer in the first person. The English "I" is left out: it is also a Danish word in a
/// name, and where there is one, the Danish text has a "jeg".
const PRONOUNS_DA: [&str; 12] =
    ["du", "dig", "din", "dit", "dine", "jer", "jeres", "jeg", "mig", "min", "mit", "mine"];
const PRONOUNS_EN: [&str; 9] =
    ["you", "your", "yours", "yourself", "yourselves", "me", "my", "mine", "myself"];

fn pronoun<'a>(text: &'a str, pronouns: &[&str]) -> Option<&'a str> {
    let mut words = text.split(|letter: char| !letter.is_alphabetic());
    words.find(|word| pronouns.contains(&word.to_lowercase().as_str()))
}

impl FromToml for Text {
    fn example(key: &str) -> String {
        example::text(key)
    }

    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        let keys = ["da", "en", RELATIVE, PROFESSIONAL];
        let fields = by_language(reader, place, &keys)?;
        let Wording { da, en } = languages(reader, place, &fields);
        let relative = Wording::read(reader, place, &fields, RELATIVE);
        let professional = Wording::read(reader, place, &fields, PROFESSIONAL);
        let text = Self { da, en, relative, professional, span: place.span.clone() };
        // A wording that could not be read was reported as such.
        let missing =
            [RELATIVE, PROFESSIONAL].into_iter().filter(|to| fields.table.get(*to).is_none());
        let missing: Vec<String> =
            missing.map(|to| example::text(&format!("{}.{to}", place.key))).collect();
        if text.pronoun().is_some() && !missing.is_empty() {
            let problem =
                format!("`{}` speaks to its reader, and has no words for others", place.key);
            reader.wrong(&place.span, problem, format!("write {}", missing.join(", ")));
        }
        Some(text)
    }

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<Self>()
    }
}

const RELATIVE: &str = "relative";
const PROFESSIONAL: &str = "professional";

impl Wording {
    /// The text for one kind of reader, where there is one of its own.
    fn read(
        reader: &mut Reader<'_>,
        place: &Place<'_>,
        fields: &Fields<'_>,
        to: &str,
    ) -> Option<Self> {
        let written = fields.table.get(to)?;
        let key = format!("{}.{to}", place.key);
        let place = Place { key: &key, span: written.span(), value: written.get_ref() };
        let fields = reader.table::<Text>(&place, "text", &["da", "en"])?;
        Some(languages(reader, &place, &fields))
    }
}

/// The table of a text, which says its language.
pub(super) fn by_language<'a>(
    reader: &mut Reader<'_>,
    place: &Place<'a>,
    keys: &[&'static str],
) -> Option<Fields<'a>> {
    if place.value.is_str() {
        let problem = format!("`{}` does not say its language", place.key);
        return reader.refused::<Text>(place, problem).and(None);
    }
    reader.table::<Text>(place, "text", keys)
}

/// A text in both languages. A missing language is reported, and the other checks go on with a
/// stand-in.
pub(super) fn languages(
    reader: &mut Reader<'_>,
    place: &Place<'_>,
    fields: &Fields<'_>,
) -> Wording {
    let unwritten =
        |word: &str| fields.table.get(word).filter(|it| it.get_ref().as_str() == Some(UNWRITTEN));
    let mut language = |name: &str, word: &str| {
        if unwritten(word).is_some() {
            return UNWRITTEN.to_owned();
        }
        let key = format!("{}.{word}", place.key);
        let written = fields.table.get(word);
        let span = written.map_or_else(|| place.span.clone(), toml::Spanned::span);
        match written.map(toml::Spanned::get_ref) {
            Some(value) if !value.as_str().is_some_and(|text| text.trim().is_empty()) => {
                let line = Line::read(reader, &Place { key: &key, span, value });
                line.map(|line| line.0).unwrap_or_default()
            }
            _ => {
                let problem = format!("the {name} text of `{}` is missing", place.key);
                reader.wrong(&span, problem, format!("write `{key} = \"…\"`"));
                UNWRITTEN.to_owned()
            }
        }
    };
    let (da, en) = (language("Danish", "da"), language("English", "en"));
    // One text in two languages is one thing to write.
    let mut left = [("da", "in Danish"), ("en", "in English")]
        .into_iter()
        .filter_map(|(word, label)| unwritten(word).map(|it| (it.span(), label)));
    if let Some((span, label)) = left.next() {
        let finding = reader.unwritten::<Text>(&span, place.key).here(label);
        let finding = left.fold(finding, |it, (span, label)| it.also(&span, label));
        reader.findings.push(finding);
    }
    Wording { da, en }
}

impl JsonSchema for Text {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let to = |key, about, schema| Field { key, about, required: false, schema };
        let about = "A text in both languages, to whoever wants to train.";
        let [relative, professional] = [(), ()].map(|()| generator.subschema_for::<Wording>());
        let [da, en] = both(generator);
        let relative = to(RELATIVE, "To a relative, where it says \"du\".", relative);
        let professional = to(PROFESSIONAL, "To a professional.", professional);
        object("text", about, [da, en, relative, professional])
    }
}

impl JsonSchema for Wording {
    fn schema_name() -> Cow<'static, str> {
        "Wording".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        object("text", "A text in both languages, to one kind of reader.", both(generator))
    }
}

fn both(generator: &mut SchemaGenerator) -> [Field; 2] {
    [("da", "In Danish."), ("en", "In English.")].map(|(key, about)| {
        let schema = Line::schema(generator);
        Field { key, about, required: true, schema }
    })
}
