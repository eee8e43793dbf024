//! A condition: a mark, its word, and the sentence.

use leptos::prelude::*;

use super::disclosure::Disclosure;
use crate::app::view::{self, Mark};

/// A list of conditions.
#[component]
pub(in crate::ui) fn Lines(lines: Vec<view::Line>) -> impl IntoView {
    let lines = lines.into_iter().map(|line| view! { <Line line=line /> }).collect_view();
    view! { <ul class="lines">{lines}</ul> }
}

#[component]
fn Line(line: view::Line) -> impl IntoView {
    view! {
        <li class="line">
            <Badge mark=line.mark word=line.word />
            <p>{line.text}</p>
            {line.detail.map(|detail| view! { <p class="detail">{detail}</p> })}
            {line.source.map(|source| view! { <Disclosure disclosure=source /> })}
        </li>
    }
}

/// A mark with its word. The shape is decoration: the word says it.
#[component]
pub(in crate::ui) fn Badge(mark: Mark, word: String) -> impl IntoView {
    let (class, ground, sign) = shape(mark);
    view! {
        <p class=class>
            <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
                <path class="ground" d=ground />
                <path class="sign" d=sign />
            </svg>
            <strong>{word}</strong>
        </p>
    }
}

/// The class, and the two paths of the shape.
fn shape(mark: Mark) -> (&'static str, &'static str, &'static str) {
    const DISC: &str = "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20z";
    match mark {
        Mark::Met => ("badge met", DISC, "M7 12.5l3.5 3.5 6.5-7.5"),
        Mark::Unknown => ("badge unknown", DISC, "M12 3a9 9 0 0 1 0 18z"),
        Mark::NotMet => ("badge not-met", DISC, "M7 12h10"),
        Mark::Route => ("badge route", "", "M3 12h17M13 5l7 7-7 7"),
        Mark::Silent => ("badge silent", DISC, ""),
        Mark::Judged => (
            "badge judged",
            "M12 3a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM3 22c0-5 4-8 9-8s9 3 9 8z",
            "",
        ),
    }
}
