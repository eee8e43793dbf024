//! Elements of one type, built as their HTML reads: `el("p").class("lead").child(page.lead)`.
//!
//! Leptos compiles every different `view!` tree, and every different closure in one, to code of its
//! own, about a kilobyte each. So elements, their attributes and handlers, and what is drawn anew
//! have one type each, and only small methods are copied into each place that calls them.

use std::mem;
use std::sync::Arc;

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::ev::{self, Custom};
use leptos::html::{custom, input};
use leptos::prelude::*;
use leptos::svg::{path, svg};
use leptos::web_sys::Event;

use crate::app::view::{DANISH_BEGINS, DANISH_ENDS};

type Handler = Box<dyn FnMut(Event)>;
type AttrSignal = Box<dyn Fn() -> Option<&'static str> + Send + Sync>;
type Draw = Box<dyn FnMut() -> Vec<AnyView> + Send>;

/// An element. It is boxed: a pointer is passed from call to call.
pub(crate) struct El(Box<Parts>);

struct Parts {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Fragment,
}

/// Children without an element around them.
pub(crate) struct Fragment(Vec<AnyView>);

/// An element with this tag.
#[inline(never)]
pub(crate) fn el(tag: &'static str) -> El {
    El(Box::new(Parts { tag, attributes: Vec::new(), children: fragment() }))
}

/// Children, none yet.
pub(crate) fn fragment() -> Fragment {
    Fragment(Vec::new())
}

impl El {
    /// Its classes; the attribute is not there where there are none.
    pub(crate) fn class(self, class: &'static str) -> Self {
        self.attr("class", (!class.is_empty()).then_some(class))
    }

    /// An attribute; it is not there where it is none.
    pub(crate) fn attr<'a>(
        mut self,
        name: &'static str,
        value: impl Into<Option<&'a str>>,
    ) -> Self {
        self.0.attributes.extend(value.into().map(|value| attribute(name, value)));
        self
    }

    /// An attribute that follows a signal; where it is none, the attribute is not there.
    pub(crate) fn attr_signal(
        mut self,
        name: &'static str,
        value: impl Fn() -> Option<&'static str> + Send + Sync + 'static,
    ) -> Self {
        let value: AttrSignal = Box::new(value);
        self.0.attributes.push(custom_attribute(name, value).into_any_attr());
        self
    }

    /// What it does when this happens to it.
    pub(crate) fn on(mut self, name: &'static str, act: impl FnMut(Event) + 'static) -> Self {
        self.0.attributes.push(handler(name, Box::new(act)));
        self
    }

    /// One more child, or none where it is none.
    #[inline]
    pub(crate) fn child(mut self, child: impl Child) -> Self {
        child.add(&mut self.0.children.0);
        self
    }

    /// More children.
    pub(crate) fn children<C: Child>(mut self, it: impl IntoIterator<Item = C>) -> Self {
        self.0.children = self.0.children.children(it);
        self
    }

    /// What Leptos shows.
    #[inline(never)]
    pub(crate) fn into_any(self) -> AnyView {
        let Parts { tag, attributes, children: Fragment(children) } = *self.0;
        match tag {
            "input" => input().add_any_attr(attributes).into_any(),
            "svg" => svg().add_any_attr(attributes).child(children).into_any(),
            "path" => path().add_any_attr(attributes).into_any(),
            _ => custom(tag).add_any_attr(attributes).child(children).into_any(),
        }
    }
}

impl Fragment {
    /// One more child, or none where it is none.
    #[inline]
    pub(crate) fn child(mut self, child: impl Child) -> Self {
        child.add(&mut self.0);
        self
    }

    /// More children.
    pub(crate) fn children<C: Child>(mut self, it: impl IntoIterator<Item = C>) -> Self {
        it.into_iter().for_each(|child| child.add(&mut self.0));
        self
    }

    /// Whether nothing is in it.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What Leptos shows.
    pub(crate) fn draw(self) -> Vec<AnyView> {
        self.0
    }
}

#[inline(never)]
fn attribute(name: &'static str, value: &str) -> AnyAttribute {
    custom_attribute(name, Arc::<str>::from(value)).into_any_attr()
}

#[inline(never)]
fn handler(name: &'static str, act: Handler) -> AnyAttribute {
    ev::on(Custom::<Event>::new(name), act).into_any_attr()
}

/// What can be in an element.
pub(crate) trait Child {
    /// Puts it there.
    fn add(self, to: &mut Vec<AnyView>);
}

macro_rules! child {
    ($($child:ty),*) => { $(impl Child for $child {
        #[inline(never)]
        fn add(self, to: &mut Vec<AnyView>) {
            to.push(self.into_any());
        }
    })* };
}
child!(AnyView, El, &'static str);

/// A text. A part of it that is Danish in another language is marked as such.
impl Child for String {
    #[inline(never)]
    fn add(self, to: &mut Vec<AnyView>) {
        if !self.chars().any(|it| it == DANISH_BEGINS) {
            to.push(self.into_any());
            return;
        }
        let (mut inside, mut part) = (0_usize, Self::new());
        for letter in self.chars() {
            if letter != DANISH_BEGINS && letter != DANISH_ENDS {
                part.push(letter);
                continue;
            }
            if !part.is_empty() {
                let text = mem::take(&mut part);
                to.push(if inside > 0 { danish(text) } else { text.into_any() });
            }
            inside = if letter == DANISH_BEGINS { inside + 1 } else { inside.saturating_sub(1) };
        }
        if !part.is_empty() {
            to.push(part.into_any());
        }
    }
}

fn danish(text: String) -> AnyView {
    custom("span")
        .add_any_attr(vec![attribute("lang", "da"), attribute("dir", "ltr")])
        .child(vec![text.into_any()])
        .into_any()
}

impl Child for Fragment {
    #[inline(never)]
    fn add(self, to: &mut Vec<AnyView>) {
        to.extend(self.0);
    }
}

impl<T: Child> Child for Option<T> {
    fn add(self, to: &mut Vec<AnyView>) {
        if let Some(it) = self {
            it.add(to);
        }
    }
}

/// What is drawn anew when a signal that it reads changes.
pub(crate) fn dynamic<C: Child>(mut draw: impl FnMut() -> C + Send + 'static) -> AnyView {
    let draw: Draw = Box::new(move || fragment().child(draw()).draw());
    draw.into_any()
}

/// A paragraph.
pub(crate) fn para(line: String) -> El {
    el("p").child(line)
}

/// Paragraphs.
pub(crate) fn paras(lines: Vec<String>) -> Fragment {
    fragment().children(lines.into_iter().map(para))
}

/// A bulleted list.
pub(crate) fn list(lines: Vec<String>) -> El {
    el("ul").class("plain-list").children(lines.into_iter().map(|line| el("li").child(line)))
}
