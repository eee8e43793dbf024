//! Words and phrases that stand inside texts, in each language.

use schemars::{Schema, SchemaGenerator};

use super::line::Line;
use crate::read::translation::{Key, Translation};
use crate::read::{FromToml, Place, Reader};
use traeningsguide::i18n::Language;

/// Words in Danish, and in each further language: one a line of its message.
#[derive(Clone, Debug)]
pub(crate) struct Phrases {
    danish: Vec<String>,
    others: Vec<(Language, Vec<String>)>,
}

impl Phrases {
    /// The words in one language; the Danish ones where it has none.
    pub(crate) fn of(&self, language: Language) -> &[String] {
        self.others.iter().find(|(it, _)| *it == language).map_or(&self.danish, |(_, it)| it)
    }
}

impl FromToml for Phrases {
    fn example(key: &str) -> String {
        <Vec<Line>>::example(key)
    }

    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        let danish = <Vec<Line>>::read(reader, place)?.into_iter().map(|it| it.0).collect();
        Some(Self { danish, others: Vec::new() })
    }

    fn translate(&mut self, translation: &mut Translation<'_>, key: Key<'_>) {
        let Some(said) = translation.take(key) else { return };
        if said.relative.is_some() || said.professional.is_some() {
            let problem = format!("`{}` chooses by the reader", key.shown());
            translation.wrong(&said.span, problem, "write all words below each other");
        }
        let words = said.own.lines().map(|it| it.trim().to_owned());
        let words = words.filter(|it| !it.is_empty()).collect();
        self.others.push((translation.language, words));
    }

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        <Vec<Line>>::schema(generator)
    }
}
