//! The inside of `<traenings-guide>`: one model, one shadow root, and the effects between them and
//! the browser.
//!
//! The class that extends `HTMLElement` cannot be written in Rust; it is the loader, `embed.js`.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Array, Function};
use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, ShadowRoot};

use super::entries::{Entries, Moves};
use super::late::Late;
use super::packs::Wanted;
use super::paper::Paper;
use super::{attributes, clock, sheet};
use crate::app::view::{self, Chrome};
use crate::app::{Effect, Event, Model, Setup};
use crate::i18n::Language;
use crate::ui::{self, Scope, Shell};

/// One guide on a page. Dropping it takes the guide down and frees what it held.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Guide {
    instance: Rc<Instance>,
    mounted: RefCell<Option<Box<dyn std::any::Any>>>,
    /// Hears the browser's back and forward, where they are the guide's.
    _moves: Option<Moves>,
}

/// What a guide on a page consists of. Its effects are carried out in `effects.rs`.
#[derive(Debug)]
pub(super) struct Instance {
    pub(super) host: HtmlElement,
    pub(super) root: ShadowRoot,
    /// Fetches the files of a pack, or the list of municipalities.
    pub(super) get: Function,
    pub(super) model: RefCell<Model>,
    /// The parts around the page. Setting them draws the page again.
    pub(super) chrome: ArcRwSignal<Chrome>,
    /// What changes beside a page that stays as it is drawn.
    pub(super) beside: ArcRwSignal<view::Live>,
    pub(super) entries: Option<Entries>,
    pub(super) paper: RefCell<Option<Paper>>,
    /// The code of the pages after the questions, once it is here.
    pub(super) late: Cell<Option<&'static Late>>,
}

#[wasm_bindgen]
impl Guide {
    /// Shows a guide in a shadow root, in place of whatever is there.
    ///
    /// `get` is the loader's way to the files of a pack, by municipality, language and perspective,
    /// and to the list of municipalities. `files` are those that the guide begins with.
    ///
    /// # Errors
    ///
    /// When the files have no words, or the browser cannot construct style sheets.
    #[wasm_bindgen(constructor)]
    pub fn new(
        host: HtmlElement,
        root: ShadowRoot,
        get: Function,
        language: String,
        files: &Array,
    ) -> Result<Self, JsValue> {
        // On a page of its own the browser's back and forward step through the guide's pages.
        let entries = host.has_attribute("history").then(Entries::new).flatten();
        let setup = Setup {
            municipality: attributes::municipality(&host),
            language: Language::read(language),
            perspective: attributes::perspective(&host),
            today: clock::today(),
            page: attributes::page(&host),
            entry: entries.as_ref().map(|entries| entries.place().unwrap_or_default()),
        };
        let (mut model, first) = Model::new(setup);
        let mut effects = Vec::new();
        for effect in first {
            let wanted = match effect {
                Effect::Load { municipality, voice } => Wanted::Pack(municipality, voice),
                Effect::LoadList(language) => Wanted::List(language),
                other => {
                    effects.push(other);
                    continue;
                }
            };
            effects.extend(model.update(wanted.arrived(Some(files))));
        }
        if !model.can_speak() {
            return Err(JsValue::from_str("words"));
        }
        attributes::check_theme(&host);
        sheet::dress(&root)?;
        let instance = Rc::new(Instance {
            get,
            chrome: ArcRwSignal::new(view::chrome(&model)),
            beside: ArcRwSignal::default(),
            entries,
            paper: RefCell::default(),
            late: Cell::new(None),
            model: RefCell::new(model),
            host,
            root,
        });
        let mounted = RefCell::new(Some(mount(&instance)?));
        instance.run(effects);
        let moves = instance.entries.is_some().then(|| instance.hear_moves());
        Ok(Self { instance, mounted, _moves: moves })
    }

    /// Takes in a changed attribute, with the language that the element asks for. Answers are kept.
    pub fn attribute_changed(&self, name: &str, language: &str) {
        let host = &self.instance.host;
        let send = |event| Rc::clone(&self.instance).send(event);
        match name {
            "municipality" => send(Event::Municipality(attributes::municipality(host))),
            "lang" => {
                let known = self.instance.model.borrow().language(language);
                if let Some(language) = known {
                    send(Event::Speak(language));
                }
            }
            "perspective" => send(Event::Perspective(attributes::perspective(host))),
            "heading-level" => self.draw_anew(),
            "theme" => attributes::check_theme(host),
            _ => {}
        }
    }

    /// Draws everything anew, with the same answers.
    fn draw_anew(&self) {
        self.unmount();
        if let Ok(mounted) = mount(&self.instance) {
            self.mounted.replace(Some(mounted));
        }
    }

    /// Takes the guide down.
    pub fn unmount(&self) {
        self.instance.paper.take();
        self.mounted.borrow_mut().take();
    }
}

fn mount(instance: &Rc<Instance>) -> Result<Box<dyn std::any::Any>, JsValue> {
    let place: HtmlElement = gloo::utils::document().create_element("div")?.unchecked_into();
    place.set_attribute("class", "around")?;
    instance.root.replace_children_with_node_1(&place);
    let shell = Rc::clone(instance);
    let (chrome, beside) = (instance.chrome.clone(), instance.beside.clone());
    let level = attributes::heading_level(&instance.host);
    let handle: UnmountHandle<_> = mount_to(place, move || {
        ui::guide(shell, RwSignal::from(chrome), RwSignal::from(beside), level)
    });
    Ok(Box::new(handle))
}

impl Shell for Instance {
    fn send(self: Rc<Self>, event: Event) {
        let effects = self.model.borrow_mut().update(event);
        self.run(effects);
    }

    fn draw(self: Rc<Self>, scope: Scope) -> Vec<AnyView> {
        let model = self.model.borrow();
        match (view::early(&model), self.late.get()) {
            (Some(page), _) => ui::early(scope, page),
            (None, Some(late)) => (late.draw)(&model, scope),
            (None, None) => ui::early(scope, view::waiting(&model)),
        }
    }
}

impl Instance {
    fn hear_moves(self: &Rc<Self>) -> Moves {
        let instance = Rc::downgrade(self);
        Moves::new(Closure::new(move || {
            if let Some(instance) = instance.upgrade() {
                let place = instance.entries.as_ref().and_then(Entries::place);
                instance.send(Event::Moved(place));
            }
        }))
    }
}
