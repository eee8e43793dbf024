//! The browser's own back and forward, on a page that is the guide's own. Each entry holds its
//! place among the pages that the reader came through, a number, and nothing else; no address
//! changes.

use wasm_bindgen::prelude::*;
use web_sys::History;

use crate::app::Step;

/// The entries that the browser keeps for this page.
#[derive(Debug)]
pub(super) struct Entries(History);

impl Entries {
    /// None for a page in a frame: its entries would come between those of the page around it.
    pub(super) fn new() -> Option<Self> {
        let window = gloo::utils::window();
        let around = window.parent().ok().flatten()?;
        (around == window).then(|| window.history().ok().map(Self)).flatten()
    }

    /// The place of the entry that is shown.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "whatever stands there, this is a number, and the model has its limits"
    )]
    pub(super) fn place(&self) -> Option<usize> {
        self.0.state().ok()?.as_f64().map(|place| place as usize)
    }

    /// A browser that refuses leaves the reader where they are, and the guide goes on without it.
    pub(super) fn take(&self, step: Step) {
        let _ = match step {
            Step::Mark(place) => self.0.replace_state(&number(place), ""),
            Step::Push(place) => self.0.push_state(&number(place), ""),
            Step::Go(step) => self.0.go_with_delta(step),
        };
    }
}

/// Hears the browser's back and forward, until it is dropped. (A listener of gloo's is 0.4 kB.)
#[derive(Debug)]
pub(super) struct Moves(Closure<dyn Fn()>);

impl Moves {
    pub(super) fn new(listener: Closure<dyn Fn()>) -> Self {
        let function = listener.as_ref().unchecked_ref();
        let _ = gloo::utils::window().add_event_listener_with_callback("popstate", function);
        Self(listener)
    }
}

impl Drop for Moves {
    fn drop(&mut self) {
        let function = self.0.as_ref().unchecked_ref();
        let _ = gloo::utils::window().remove_event_listener_with_callback("popstate", function);
    }
}

fn number(place: usize) -> JsValue {
    u32::try_from(place).unwrap_or_default().into()
}
