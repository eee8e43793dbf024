//! Packs on their way to the model: the files that the loader has fetched already, and those that
//! the model asks for.

use js_sys::{Array, Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::app::{Event, PackFiles};
use crate::i18n::{Language, Voice};

/// Something that the loader fetches.
#[derive(Debug)]
pub(super) enum Wanted {
    /// A municipality's pack in a voice.
    Pack(String, Voice),
    /// The list of municipalities in a language.
    List(Language),
}

impl Wanted {
    /// The files, as far as the loader can fetch them in time and they are those of this build.
    pub(super) async fn fetch(&self, get: &Function) -> Option<Array> {
        let (municipality, voice) = match self {
            Self::Pack(municipality, voice) => (municipality.as_str().into(), *voice),
            Self::List(language) => (JsValue::NULL, (*language).into()),
        };
        let (language, perspective) =
            (voice.language.code().into(), voice.perspective.word().into());
        let asked = get.call3(&JsValue::UNDEFINED, &municipality, &language, &perspective).ok()?;
        JsFuture::from(Promise::from(asked)).await.ok()?.dyn_into().ok()
    }

    /// What the model is told of the files. A municipality without any is not covered.
    pub(super) fn arrived(self, files: Option<&Array>) -> Event {
        let file = |place| files.and_then(|it| it.get(place).as_string());
        match self {
            Self::List(language) => {
                file(0).map_or(Event::ListMissing(language), |it| Event::ListLoaded(language, it))
            }
            Self::Pack(municipality, _) if files.is_some_and(|it| it.length() == 0) => {
                Event::NotCovered(municipality)
            }
            Self::Pack(municipality, voice) => match (file(0), file(1), file(2)) {
                (Some(index), Some(rules), Some(words)) => {
                    let files = PackFiles { index, rules, words };
                    Event::PackLoaded { municipality, voice, files }
                }
                (index, ..) => Event::PackMissing { municipality, voice, index },
            },
        }
    }
}
