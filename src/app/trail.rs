//! The pages that a reader came through, in step with the entries of the browser's history. Kept in
//! memory: the browser gets an entry's place and nothing else.
//!
//! A press of the browser's button leads to the page that was shown at that entry, or to the
//! nearest one that the answers still allow. The guide's own Back goes where it always does; if
//! the reader came through that page, the browser goes back to its entry, so that forward still
//! works. No press leads back to *Loading*, and none is in vain but the last one before the way
//! out. After a reload all old entries lead to the first page.

use super::stage::Stage;

/// A trail can begin at a higher place, but not at any that somebody makes up.
const LONGEST: usize = 999;

/// The pages that the reader came through, and where they are among them.
#[derive(Clone, Debug)]
pub(super) struct Trail {
    pages: Vec<Stage>,
    /// The page that is shown. Always a place in `pages`.
    at: usize,
    /// The one that was shown before the browser's buttons moved the reader.
    from: usize,
}

/// What the browser's history must do to stay in step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Give the entry that is shown this place.
    Mark(usize),
    /// Take a new entry for this place, instead of all that lie ahead.
    Push(usize),
    /// Move by so many entries: backwards where it is negative.
    Go(i32),
}

impl Trail {
    /// A trail that begins at a place with a page. The place is above 0 after a reload: the entries
    /// of before are still there, and now they all lead to this page.
    pub(super) fn new(place: usize, page: Stage) -> Self {
        let at = place.min(LONGEST);
        Self { pages: vec![page; at + 1], at, from: at }
    }

    /// Marks the entry that is shown with its place.
    pub(super) fn mark(&self) -> Step {
        Step::Mark(self.at)
    }

    /// The guide shows this page, and not because of the browser's buttons. `back` says that it led
    /// the reader back: then the entry from which they came is taken, if there is one, so that the
    /// browser's own button does not lead them forward again.
    pub(super) fn turned(&mut self, page: Stage, back: bool) -> Option<Step> {
        let shown = self.pages.get(self.at);
        if shown == Some(&page) {
            return None;
        }
        let earlier = self.pages.iter().take(self.at).rposition(|it| *it == page);
        if let Some(place) = earlier.filter(|_| back) {
            let step = distance(self.at, place);
            self.at = place;
            return Some(Step::Go(step));
        }
        // Nobody goes back to wait.
        if matches!(shown, Some(Stage::Loading | Stage::Unavailable)) {
            self.put(page);
            return None;
        }
        self.at += 1;
        self.pages.truncate(self.at);
        self.pages.push(page);
        Some(Step::Push(self.at))
    }

    /// The browser's buttons moved the reader to a place: the page that was shown there.
    pub(super) fn moved(&mut self, place: usize) -> Option<Stage> {
        self.from = self.at;
        self.at = place.min(self.pages.len().saturating_sub(1));
        self.pages.get(self.at).copied()
    }

    /// The page that the guide shows at the place where the browser's buttons moved the reader.
    /// Where it is the one that they just saw, they are taken one further, so that no press is in
    /// vain.
    pub(super) fn visited(&mut self, page: Stage) -> Option<Step> {
        let same = self.pages.get(self.from) == Some(&page);
        self.put(page);
        let last = self.pages.len().saturating_sub(1);
        if same && self.at < self.from && self.at > 0 {
            return Some(Step::Go(-1));
        }
        if same && self.at > self.from && self.at < last {
            return Some(Step::Go(1));
        }
        None
    }

    fn put(&mut self, page: Stage) {
        if let Some(shown) = self.pages.get_mut(self.at) {
            *shown = page;
        }
    }
}

fn distance(from: usize, to: usize) -> i32 {
    let signed = |place| i32::try_from(place).unwrap_or(i32::MAX);
    signed(to) - signed(from)
}
