//! The browser's own back and forward, on a page that is the guide's own. Each entry holds its
//! place on the trail, a number, and nothing else; no address changes.

use std::cell::RefCell;

use wasm_bindgen::prelude::*;
use web_sys::History;

use crate::app::{Stage, Step, Trail};

/// The entries that the browser keeps for this page, and the trail that knows what was shown at
/// each.
#[derive(Debug)]
pub(super) struct Entries {
    history: History,
    trail: RefCell<Trail>,
}

impl Entries {
    /// Begins at the entry that the browser shows. A page in a frame has none of its own: its
    /// entries would come between those of the page around it.
    pub(super) fn new(page: Stage) -> Option<Self> {
        let window = gloo::utils::window();
        let around = window.parent().ok().flatten()?;
        if around != window {
            return None;
        }
        let history = window.history().ok()?;
        let trail = RefCell::new(Trail::new(place(&history).unwrap_or_default(), page));
        let entries = Self { history, trail };
        entries.mark();
        Some(entries)
    }

    /// The guide shows a page, and not because of the browser's buttons.
    pub(super) fn turned(&self, page: Stage, back: bool) {
        let step = self.trail.borrow_mut().turned(page, back);
        self.take(step);
    }

    /// The browser's buttons moved the reader: the page that was shown there.
    pub(super) fn moved(&self) -> Option<Stage> {
        let Some(place) = place(&self.history) else {
            // A link within the page made an entry: it shows what is shown.
            self.mark();
            return None;
        };
        self.trail.borrow_mut().moved(place)
    }

    /// The page that the guide shows after that.
    pub(super) fn visited(&self, page: Stage) {
        let step = self.trail.borrow_mut().visited(page);
        self.take(step);
    }

    /// A browser that refuses leaves the reader where they are, and the guide goes on without it.
    fn take(&self, step: Step) {
        let _ = match step {
            Step::Stay => Ok(()),
            Step::Push(place) => self.history.push_state(&number(place), ""),
            Step::Go(step) => self.history.go_with_delta(step),
        };
    }

    /// Writes the place into the entry that is shown.
    fn mark(&self) {
        let place = number(self.trail.borrow().place());
        let _ = self.history.replace_state(&place, "");
    }
}

/// Hears the browser's back and forward, until it is dropped. (A listener of gloo's is 0.4 kB.)
#[derive(Debug)]
pub(super) struct Moves(Closure<dyn Fn()>);

impl Moves {
    pub(super) fn new(heard: Closure<dyn Fn()>) -> Self {
        let function = heard.as_ref().unchecked_ref();
        let _ = gloo::utils::window().add_event_listener_with_callback("popstate", function);
        Self(heard)
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

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "whatever stands there, this is a number, and the trail has its limits"
)]
fn place(history: &History) -> Option<usize> {
    history.state().ok()?.as_f64().map(|place| place as usize)
}
