//! Shapes. They are decoration: the word beside them says it.

use leptos::attr::any_attribute::AnyAttribute;
use leptos::prelude::*;
use leptos::svg::{self, path};

use super::node::{attr, node, text};
use crate::app::view::Mark;

/// A drawing of two paths.
pub(in crate::ui) fn svg(class: &'static str, ground: &str, sign: &str) -> AnyView {
    let frame =
        vec![attr("class", class), attr("viewBox", "0 0 24 24"), attr("aria-hidden", "true")];
    drawing(frame, &[("ground", ground), ("sign", sign)])
}

/// Paths, each with its class, in a frame.
pub(in crate::ui) fn drawing(frame: Vec<AnyAttribute>, paths: &[(&str, &str)]) -> AnyView {
    let path = |(class, shape): &(&str, &str)| {
        path().add_any_attr(vec![attr("class", class), attr("d", shape)]).into_any()
    };
    svg::svg().add_any_attr(frame).child(paths.iter().map(path).collect::<Vec<_>>()).into_any()
}

/// A mark with its word.
pub(in crate::ui) fn badge(mark: Mark, word: String) -> AnyView {
    let (class, ground, sign) = shape(mark);
    node("p", class, vec![svg("mark", ground, sign), text("strong", "", word)])
}

/// The class, and the two paths of the shape.
fn shape(mark: Mark) -> (&'static str, &'static str, &'static str) {
    const DISC: &str = "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20z";
    const PERSON: &str = "M12 3a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM3 22c0-5 4-8 9-8s9 3 9 8z";
    match mark {
        Mark::Met => ("badge met", DISC, "M7 12.5l3.5 3.5 6.5-7.5"),
        Mark::Unknown => ("badge unknown", DISC, "M12 3a9 9 0 0 1 0 18z"),
        Mark::NotMet => ("badge not-met", DISC, "M7 12h10"),
        Mark::Route => ("badge route", "", "M3 12h17M13 5l7 7-7 7"),
        Mark::Silent => ("badge silent", DISC, ""),
        Mark::Judged => ("badge judged", PERSON, ""),
    }
}
