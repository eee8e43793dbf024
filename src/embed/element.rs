//! The inside of `<traenings-guide>`: one model, one shadow root, and the effects between them and
//! the browser.
//!
//! The class that extends `HTMLElement` cannot be written in Rust; it is the loader, `embed.js`.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::Function;
use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, ShadowRoot};

use super::entries::{Entries, Moves};
use super::paper::Paper;
use super::{attributes, clock, late, packs, sheet};
use crate::app::view::{self, Page};
use crate::app::{Event, Model, Setup};
use crate::content::Catalogue;
use crate::ui::{self, Dispatch};

/// One guide on a page. Dropping it takes the guide down and frees what it held.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Guide {
    live: Rc<Live>,
    mounted: RefCell<Option<Box<dyn std::any::Any>>>,
    /// Hears the browser's back and forward, where they are the guide's.
    _moves: Option<Moves>,
}

/// What a guide on a page consists of. Its effects are carried out in `effects.rs`.
#[derive(Debug)]
pub(super) struct Live {
    pub(super) host: HtmlElement,
    pub(super) root: ShadowRoot,
    /// Fetches a file of a pack.
    pub(super) get_pack: Function,
    pub(super) model: RefCell<Model>,
    pub(super) page: ArcRwSignal<Page>,
    /// What changes beside a page that stays as it is drawn.
    pub(super) beside: ArcRwSignal<view::Live>,
    pub(super) entries: Option<Entries>,
    pub(super) paper: RefCell<Option<Paper>>,
    /// Whether the rest of the code has been sent for.
    pub(super) late: Cell<bool>,
}

#[wasm_bindgen]
impl Guide {
    /// Shows a guide in a shadow root, in place of whatever is there.
    ///
    /// `get_pack` is the loader's way to a file of a pack, by its name and digest; `index` the text
    /// of the catalogue; `pack` the text of the municipality's pack in the element's voice, if the
    /// loader has fetched it already.
    ///
    /// # Errors
    ///
    /// When the index is not of this version, or the browser cannot construct style sheets.
    #[wasm_bindgen(constructor)]
    pub fn new(
        host: HtmlElement,
        root: ShadowRoot,
        get_pack: Function,
        index: &str,
        pack: Option<String>,
    ) -> Result<Self, JsValue> {
        let catalogue = Catalogue::read(index).map_err(|_| JsValue::from_str("index"))?;
        let setup = Setup {
            catalogue,
            municipality: attributes::municipality(&host),
            language: attributes::language(&host),
            perspective: attributes::perspective(&host),
            today: clock::today(),
            page: attributes::page(&host),
        };
        let (mut model, mut effects) = Model::new(setup);
        if let Some(json) = pack {
            effects = packs::deliver(&mut model, effects, json);
        }
        attributes::check_theme(&host);
        sheet::dress(&root)?;
        let live = Rc::new(Live {
            get_pack,
            page: ArcRwSignal::new(late::page(&model)),
            beside: ArcRwSignal::new(late::beside(&model)),
            entries: attributes::steps_back(&host).then(|| Entries::new(model.stage())).flatten(),
            paper: RefCell::default(),
            late: Cell::new(false),
            model: RefCell::new(model),
            host,
            root,
        });
        let mounted = RefCell::new(Some(mount(&live)?));
        live.run(effects);
        let moves = live.entries.is_some().then(|| live.hear_moves());
        Ok(Self { live, mounted, _moves: moves })
    }

    /// Takes in a changed attribute. Answers are kept.
    pub fn attribute_changed(&self, name: &str) {
        let host = &self.live.host;
        match name {
            "municipality" => self.live.send(Event::Municipality(attributes::municipality(host))),
            "lang" => self.live.send(Event::Speak(attributes::language(host))),
            "perspective" => {
                self.live.send(Event::Perspective(attributes::perspective(host)));
            }
            "heading-level" => self.draw_anew(),
            "theme" => attributes::check_theme(host),
            _ => {}
        }
    }

    /// Draws everything anew, with the same answers.
    fn draw_anew(&self) {
        self.unmount();
        self.live.page.set(late::page(&self.live.model.borrow()));
        if let Ok(mounted) = mount(&self.live) {
            self.mounted.replace(Some(mounted));
        }
    }

    /// Takes the guide down.
    pub fn unmount(&self) {
        self.live.paper.take();
        self.mounted.borrow_mut().take();
    }
}

fn mount(live: &Rc<Live>) -> Result<Box<dyn std::any::Any>, JsValue> {
    let place: HtmlElement = gloo::utils::document().create_element("div")?.unchecked_into();
    // Both languages are read from left to right, whatever the page around is.
    for (name, value) in [("class", "around"), ("dir", "ltr")] {
        place.set_attribute(name, value)?;
    }
    live.root.replace_children_with_node_1(&place);
    let sender = Rc::downgrade(live);
    let (page, beside) = (live.page.clone(), live.beside.clone());
    let level = attributes::heading_level(&live.host);
    let handle: UnmountHandle<_> = mount_to(place, move || {
        let dispatch = Dispatch::new(move |event| {
            if let Some(live) = sender.upgrade() {
                live.send(event);
            }
        });
        let (page, beside) = (RwSignal::from(page), RwSignal::from(beside));
        let late = late::draw;
        view! { <ui::Guide page=page live=beside dispatch=dispatch level=level late=late /> }
    });
    Ok(Box::new(handle))
}

impl Live {
    pub(super) fn send(self: &Rc<Self>, event: Event) {
        let back = matches!(event, Event::Back | Event::Restart);
        let visit = matches!(event, Event::Visit(_));
        let effects = self.model.borrow_mut().update(event);
        if let Some(entries) = &self.entries {
            let stage = self.model.borrow().stage();
            if visit { entries.visited(stage) } else { entries.turned(stage, back) }
        }
        self.run(effects);
    }

    fn hear_moves(self: &Rc<Self>) -> Moves {
        let live = Rc::downgrade(self);
        Moves::new(Closure::new(move || {
            let Some(live) = live.upgrade() else { return };
            let stage = live.entries.as_ref().and_then(Entries::moved);
            if let Some(stage) = stage {
                live.send(Event::Visit(stage));
            }
        }))
    }
}
