//! Packs on their way to the model: the one that the loader has fetched already, and those that the
//! model asks for.

use js_sys::{Function, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use crate::app::{Effect, Event, Model};
use crate::content::PackFile;

/// Hands the pack that is already here to the model, instead of fetching it again.
pub(super) fn deliver(model: &mut Model, effects: Vec<Effect>, json: String) -> Vec<Effect> {
    let mut left = Vec::new();
    let mut json = Some(json);
    for effect in effects {
        match (effect, json.take()) {
            (Effect::Load { municipality, voice, .. }, Some(json)) => {
                left.extend(model.update(Event::PackLoaded { municipality, voice, json }));
            }
            (effect, kept) => {
                json = kept;
                left.push(effect);
            }
        }
    }
    left
}

/// The text of a file; none where the loader cannot fetch it in time, or it is not the file that
/// was asked for.
pub(super) async fn fetch(get: &Function, file: &PackFile) -> Option<String> {
    let (name, integrity) = (file.name.as_str().into(), file.integrity.as_str().into());
    let asked = Promise::from(get.call2(&JsValue::UNDEFINED, &name, &integrity).ok()?);
    JsFuture::from(asked).await.ok()?.as_string()
}
