//! What a reader takes with them: a text to paste, or a file. Both are made here and go nowhere
//! else.

use std::time::Duration;

use js_sys::{Array, Promise};
use leptos::prelude::set_timeout;
use wasm_bindgen::prelude::*;
use web_sys::{Blob, BlobPropertyBag, HtmlElement, Url};

/// How long a file stays within reach: some browsers begin to read it only after a question to the
/// reader.
const IN_REACH: Duration = Duration::from_mins(1);

/// Begins to put a text where it can be pasted. None where the browser has no such place, as on a
/// page that is not https.
///
/// To be called at once when the reader asks for it: a browser may refuse later.
pub(super) fn copy(text: &str) -> Option<Promise> {
    let clipboard = gloo::utils::window().navigator().clipboard();
    (!clipboard.is_undefined()).then(|| clipboard.write_text(text))
}

/// Hands the reader a file. A frame that forbids downloads forbids this, and nothing else happens.
pub(super) fn save(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let bag = BlobPropertyBag::new();
    bag.set_type(kind);
    let file = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &bag)?;
    let address = Url::create_object_url_with_blob(&file)?;
    // It is never added to the page, so the page receives no click.
    let link: HtmlElement = gloo::utils::document().create_element("a")?.unchecked_into();
    link.set_attribute("href", &address)?;
    link.set_attribute("download", name)?;
    link.click();
    set_timeout(move || drop(Url::revoke_object_url(&address)), IN_REACH);
    Ok(())
}
