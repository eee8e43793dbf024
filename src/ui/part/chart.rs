//! A bar chart, with a sentence for readers who cannot see it.

use super::{El, el, path};
use crate::app::view::Week;

/// How wide and how high a bar can be, with its gap, in units of the drawing.
const STEP: usize = 10;
const BAR: usize = 7;
const HEIGHT: u32 = 100;

/// A bar for each week; those up to the chosen one are highlighted.
pub(crate) fn chart(weeks: &[Week], chosen: u32, words: &str) -> El {
    let chosen = usize::try_from(chosen).unwrap_or_default();
    let (mut in_it, mut beyond) = (String::new(), String::new());
    for (place, week) in weeks.iter().enumerate() {
        let bars = if place < chosen { &mut in_it } else { &mut beyond };
        let (left, top) = (place * STEP, HEIGHT.saturating_sub(week.height));
        let (top, right) = (top.to_string(), (left + BAR).to_string());
        for part in ["M", &left.to_string(), " 100V", &top, "H", &right, "V100z"] {
            bars.push_str(part);
        }
    }
    let frame = ["0 0 ", &(weeks.len() * STEP).to_string(), " 100"].concat();
    el("svg")
        .class("chart")
        .attr("role", "img")
        .attr("aria-label", words)
        .attr("viewBox", frame.as_str())
        .attr("preserveAspectRatio", "none")
        .child(path("beyond", &beyond))
        .child(path("bars", &in_it))
}
