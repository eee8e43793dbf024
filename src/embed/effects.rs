//! What the model asks of the browser, carried out.

use std::rc::Rc;

use gloo::console;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlElement;

use super::element::Instance;
use super::packs::Wanted;
use super::{events, keep, late};
use crate::app::view;
use crate::app::{Effect, Event, HostEvent};
use crate::ui::Shell;

impl Instance {
    pub(super) fn run(self: &Rc<Self>, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Show => self.show(),
                Effect::Refresh => self.refresh(),
                Effect::Focus => self.focus(),
                Effect::LoadLate => self.load_late(),
                Effect::Load { municipality, voice } => {
                    self.load(Wanted::Pack(municipality, voice));
                }
                Effect::LoadList(language) => self.load(Wanted::List(language)),
                Effect::Print => self.print(),
                Effect::Copy(text) => self.copy(&text),
                Effect::Save { name, kind, text } => {
                    let saved = self.late.get().map(|late| (late.save)(&name, kind, &text));
                    if !matches!(saved, Some(Ok(()))) {
                        console::error!("traenings-guide: a file could not be made");
                    }
                }
                Effect::History(step) => {
                    if let Some(entries) = &self.entries {
                        entries.take(step);
                    }
                }
                Effect::Emit(event) => {
                    if event == HostEvent::Failed {
                        console::error!("traenings-guide: the pack is missing or broken");
                    }
                    // A listener may change an attribute there and then: the model must be free for
                    // it.
                    let municipality = self.model.borrow().municipality().map(str::to_owned);
                    if events::emit(&self.host, event, municipality.as_deref()).is_err() {
                        console::error!("traenings-guide: an event could not be sent");
                    }
                }
            }
        }
    }

    fn refresh(&self) {
        if let Some(late) = self.late.get() {
            self.beside.set((late.live)(&self.model.borrow()));
        }
    }

    fn show(self: &Rc<Self>) {
        self.refresh();
        self.chrome.set(view::chrome(&self.model.borrow()));
        let send = self.sender();
        request_animation_frame(move || send(Event::Painted));
    }

    /// Sends events for as long as the guide is on the page.
    fn sender(self: &Rc<Self>) -> impl Fn(Event) + use<> {
        let instance = Rc::downgrade(self);
        move |event| {
            if let Some(instance) = instance.upgrade() {
                instance.send(event);
            }
        }
    }

    fn load_late(self: &Rc<Self>) {
        let instance = Rc::downgrade(self);
        spawn_local(async move {
            let late = late::load().await;
            let Some(instance) = instance.upgrade() else { return };
            instance.late.set(late);
            instance.send(if late.is_some() { Event::LateLoaded } else { Event::LateMissing });
        });
    }

    /// Once the page is drawn: the new page's heading, or what is missing.
    fn focus(self: &Rc<Self>) {
        let root = self.root.clone();
        request_animation_frame(move || {
            let target = root.query_selector("[data-focus]").ok().flatten();
            if let Some(target) = target.and_then(|target| target.dyn_into::<HtmlElement>().ok()) {
                // An element that cannot take the focus leaves it where it was.
                let _ = target.focus();
            }
        });
    }

    fn print(&self) {
        let (title, language) = {
            let model = self.model.borrow();
            (view::paper_title(&model), model.shown_voice().language)
        };
        self.paper.take();
        let paper = self.late.get().and_then(|late| (late.print)(&self.root, title, language));
        self.paper.replace(paper);
    }

    fn copy(self: &Rc<Self>, text: &str) {
        let asked = keep::copy(text);
        let send = self.sender();
        spawn_local(async move {
            let done = match asked {
                Some(asked) => JsFuture::from(asked).await.is_ok(),
                None => false,
            };
            send(Event::Copied(done));
        });
    }

    fn load(self: &Rc<Self>, wanted: Wanted) {
        let (send, get) = (self.sender(), self.get.clone());
        spawn_local(async move {
            let files = wanted.fetch(&get).await;
            send(wanted.arrived(files.as_ref()));
        });
    }
}
