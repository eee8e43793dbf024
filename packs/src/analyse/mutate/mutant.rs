//! A pack with one change.

use crate::checked::Written;
use crate::finding::{Finding, Span};
use crate::source::Pack;

/// A pack with one change.
#[derive(Clone, Debug)]
pub(super) struct Mutant {
    /// Where the change is.
    pub(super) span: Span,
    /// The change.
    pub(super) change: String,
    /// The pack.
    pub(super) pack: Pack,
}

impl Mutant {
    /// No case notices it.
    pub(super) fn survives(&self, written: &Written, help: impl Into<String>) -> Finding {
        let problem = format!("no case notices when {}", self.change);
        Finding::at(&written.file, &self.span, problem).help(help)
    }
}

/// Takes a change of a record: its place, its words, and how it is made.
pub(super) type Change<'a, T> = dyn FnMut(&Span, String, &dyn Fn(&mut T)) + 'a;

/// Makes a mutant for each change of each record in a pack that `find` finds.
pub(super) fn each<T>(
    pack: &Pack,
    find: fn(&mut Pack) -> Vec<&mut T>,
    changes: impl Fn(&T, &mut Change<'_, T>),
) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    for (place, record) in find(&mut pack.clone()).into_iter().enumerate() {
        changes(record, &mut |span, change, make| {
            let mut pack = pack.clone();
            find(&mut pack).into_iter().skip(place).take(1).for_each(make);
            mutants.push(Mutant { span: span.clone(), change, pack });
        });
    }
    mutants
}

/// Each entry of a record's list left out.
pub(super) fn fewer<R, T>(
    entries: &[T],
    list: fn(&mut R) -> &mut Vec<T>,
    change: &mut Change<'_, R>,
    name: impl Fn(&T) -> (&Span, String),
) {
    for (place, entry) in entries.iter().enumerate() {
        let (span, name) = name(entry);
        change(span, format!("{name} is left out"), &|it| drop(list(it).remove(place)));
    }
}

/// Each two entries of a record's list that follow each other, the other way round.
pub(super) fn swapped<R, T>(
    entries: &[T],
    list: fn(&mut R) -> &mut Vec<T>,
    change: &mut Change<'_, R>,
    words: impl for<'t> Fn(&'t T, &'t T) -> (&'t Span, String),
) {
    for (place, (before, after)) in entries.iter().zip(entries.iter().skip(1)).enumerate() {
        let (span, words) = words(before, after);
        change(span, words, &|it| list(it).swap(place, place + 1));
    }
}
