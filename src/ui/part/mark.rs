//! Shapes. They are decoration: the word beside them says it.

use super::{El, el};
use crate::app::view::Mark;

/// A drawing of two paths.
pub(crate) fn svg(class: &'static str, ground: &str, sign: &str) -> El {
    el("svg")
        .class(class)
        .attr("viewBox", "0 0 24 24")
        .attr("aria-hidden", "true")
        .child(path("ground", ground))
        .child(path("sign", sign))
}

/// A path of a drawing.
pub(crate) fn path(class: &'static str, shape: &str) -> El {
    el("path").class(class).attr("d", shape)
}

/// A mark with its word.
pub(crate) fn badge(mark: Mark, word: String) -> El {
    let (class, ground, sign) = shape(mark);
    el("p").class(class).child(svg("mark", ground, sign)).child(el("strong").child(word))
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
