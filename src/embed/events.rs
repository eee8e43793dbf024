//! Every event that the host page hears, in one place. They carry the municipality and the version,
//! never an answer.

use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};

use crate::app::HostEvent;

/// Tells the host page. The events bubble and are composed, so a page may listen anywhere.
pub(super) fn emit(
    host: &HtmlElement,
    event: HostEvent,
    municipality: Option<&str>,
) -> Result<(), JsValue> {
    let name = match event {
        HostEvent::Ready => "traenings-guide-ready",
        HostEvent::Started => "traenings-guide-started",
        HostEvent::Finished => "traenings-guide-finished",
        HostEvent::Failed => "traenings-guide-failed",
    };
    let detail = Object::new();
    Reflect::set(&detail, &"version".into(), &env!("CARGO_PKG_VERSION").into())?;
    Reflect::set(&detail, &"municipality".into(), &municipality.into())?;
    if event == HostEvent::Failed {
        Reflect::set(&detail, &"reason".into(), &"pack".into())?;
    }
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(&detail);
    host.dispatch_event(&CustomEvent::new_with_event_init_dict(name, &init)?.into())?;
    Ok(())
}
