//! What everything that is drawn knows of the guide around it. It is handed down from one function
//! to the next, so it cannot be missing.

use std::rc::Rc;

use leptos::prelude::*;

use crate::app::Event;
use crate::app::view::Live;

/// What the guide is drawn for: it takes in what the reader does, and knows which page is shown.
pub trait Shell {
    /// Takes in an event.
    fn send(self: Rc<Self>, event: Event);
    /// Draws the page that is shown.
    fn draw(self: Rc<Self>, scope: Scope) -> Vec<AnyView>;
}

/// The guide around something that is drawn.
#[derive(Clone, Copy, Debug)]
pub struct Scope {
    shell: StoredValue<Rc<dyn Shell>, LocalStorage>,
    live: RwSignal<Live>,
    level: u8,
}

impl Scope {
    /// A guide whose headings begin at a level.
    pub(super) fn new(shell: Rc<dyn Shell>, live: RwSignal<Live>, level: u8) -> Self {
        Self { shell: StoredValue::new_local(shell), live, level }
    }

    /// Sends an event. Events travel up by calls, never as signals: two in a row must both arrive.
    /// After the guide is gone there is nobody to take one.
    pub(super) fn send(self, event: Event) {
        if let Some(shell) = self.shell.try_get_value() {
            shell.send(event);
        }
    }

    /// Draws the page that is shown.
    pub(super) fn draw(self) -> Vec<AnyView> {
        self.shell.try_get_value().map(|shell| shell.draw(self)).unwrap_or_default()
    }

    /// What changes beside the page.
    pub(super) fn live(self) -> RwSignal<Live> {
        self.live
    }

    /// The level of the page's own heading.
    pub(super) fn level(self) -> u8 {
        self.level
    }

    /// For the content under a `sub` heading: its own sections lie one level below that.
    pub(super) fn beneath_sub(self) -> Self {
        Self { level: self.level.saturating_add(2), ..self }
    }
}
