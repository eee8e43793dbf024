//! Packs on their way to the model: the one that the loader has fetched already, and those that the model asks for.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestInit, Response};

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

/// The text of a file in this folder; none where it cannot be fetched, or is not the file that was asked for.
pub(super) async fn fetch(folder: &str, file: &PackFile) -> Option<String> {
    let init = RequestInit::new();
    init.set_integrity(&file.integrity);
    let address = [folder, &file.name].concat();
    let asked = gloo::utils::window().fetch_with_str_and_init(&address, &init);
    let response: Response = JsFuture::from(asked).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
