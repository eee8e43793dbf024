//! Elements of one type.
//!
//! Leptos compiles every different `view!` tree, and every different closure in one, to code of its
//! own, about a kilobyte each. So elements, what they hear and what is drawn anew are built here
//! from one type each.

use std::sync::Arc;

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::ev::{self, Custom};
use leptos::html::{custom, input};
use leptos::prelude::*;
use leptos::web_sys::Event;

type Handler = Box<dyn FnMut(Event)>;
type AttrSignal = Box<dyn Fn() -> Option<&'static str> + Send + Sync>;
type Draw = Box<dyn FnMut() -> Vec<AnyView> + Send>;

/// An element with a class and children.
pub(in crate::ui) fn node(
    tag: &'static str,
    class: &'static str,
    children: Vec<AnyView>,
) -> AnyView {
    element(tag, class, Vec::new(), children)
}

/// An element with more attributes than a class.
pub(in crate::ui) fn element(
    tag: &'static str,
    class: &'static str,
    mut attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
) -> AnyView {
    if !class.is_empty() {
        attributes.push(attr("class", class));
    }
    custom(tag).add_any_attr(attributes).child(children).into_any()
}

/// A field. It has no children, and no end tag.
pub(in crate::ui) fn field(attributes: Vec<AnyAttribute>) -> AnyView {
    input().add_any_attr(attributes).into_any()
}

/// An attribute.
pub(in crate::ui) fn attr(name: &'static str, value: &str) -> AnyAttribute {
    custom_attribute(name, Arc::<str>::from(value)).into_any_attr()
}

/// An attribute that follows a signal; where it is none, the attribute is not there.
pub(in crate::ui) fn attr_signal(
    name: &'static str,
    value: impl Fn() -> Option<&'static str> + Send + Sync + 'static,
) -> AnyAttribute {
    let value: AttrSignal = Box::new(value);
    custom_attribute(name, value).into_any_attr()
}

/// What an element does when this happens to it.
pub(in crate::ui) fn on(name: &'static str, act: impl FnMut(Event) + 'static) -> AnyAttribute {
    let act: Handler = Box::new(act);
    ev::on(Custom::<Event>::new(name), act).into_any_attr()
}

/// What is drawn anew when a signal that it reads changes.
pub(in crate::ui) fn dynamic(draw: impl FnMut() -> Vec<AnyView> + Send + 'static) -> AnyView {
    let draw: Draw = Box::new(draw);
    draw.into_any()
}

/// An element with a class and a text.
pub(in crate::ui) fn text(tag: &'static str, class: &'static str, text: String) -> AnyView {
    node(tag, class, vec![text.into_any()])
}

/// A paragraph.
pub(in crate::ui) fn para(line: String) -> AnyView {
    text("p", "", line)
}

/// Paragraphs.
pub(in crate::ui) fn paras(lines: Vec<String>) -> Vec<AnyView> {
    lines.into_iter().map(para).collect()
}

/// A bulleted list.
pub(in crate::ui) fn list(lines: Vec<String>) -> AnyView {
    node("ul", "plain-list", lines.into_iter().map(|line| text("li", "", line)).collect())
}
