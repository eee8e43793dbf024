//! Events travel up through one callback, never as signals: two events in a row must both arrive.

use leptos::prelude::*;

use crate::app::Event;

type Send = Box<dyn Fn(Event)>;

/// Sends events to the guide.
#[derive(Clone, Copy, Debug)]
pub struct Dispatch(StoredValue<Send, LocalStorage>);

impl Dispatch {
    /// A dispatch that hands every event to `send`.
    pub fn new(send: impl Fn(Event) + 'static) -> Self {
        Self(StoredValue::new_local(Box::new(send)))
    }

    /// Sends an event. After the guide is gone this does nothing.
    pub fn send(self, event: Event) {
        self.0.try_with_value(|send| send(event));
    }
}

/// The dispatch of the guide around this component.
pub(super) fn use_dispatch() -> Dispatch {
    use_context::<Dispatch>().unwrap_or_else(|| Dispatch::new(drop))
}
