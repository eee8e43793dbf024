//! The HTTP headers of each file: the one source of `_headers` and `nginx.conf`.

use std::path::Path;

pub(crate) type Header = (&'static str, &'static str);

/// For files whose name changes with their content.
const ONE_YEAR: Header = ("Cache-Control", "public, max-age=31536000, immutable");
/// For names that stay. A release, or the way back from one, reaches everybody within five minutes.
const FIVE_MINUTES: Header = ("Cache-Control", "public, max-age=300, must-revalidate");

/// With every file: no guessing of types, and links from here do not reveal where the reader was.
pub(crate) const ALL: &[Header] =
    &[("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer")];
/// Other people's pages load it.
pub(crate) const SHARED: &[Header] =
    &[("Access-Control-Allow-Origin", "*"), ("Cross-Origin-Resource-Policy", "cross-origin")];
/// Only our own pages load it.
pub(crate) const OWN: &[Header] = &[("Cross-Origin-Resource-Policy", "same-origin")];

/// A page of the demo site. Only the site itself may frame it.
const PAGE: Header = (
    "Content-Security-Policy",
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; img-src 'self'; \
     frame-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'",
);
/// A page for frames. Without `frame-ancestors`, so everybody may frame it.
const FRAME: Header = (
    "Content-Security-Policy",
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; img-src 'self' data:; \
     base-uri 'none'; form-action 'none'",
);
/// A page of text alone.
const TEXT: Header = (
    "Content-Security-Policy",
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
);

/// Files that come and go with each release. A rule for the beginning of their names also covers
/// the older ones that a server keeps.
pub(crate) const FAMILIES: &[(&str, &[Header])] = &[
    ("v1/check-", &[ONE_YEAR]),
    ("v1/embed-", &[ONE_YEAR]),
    ("v1/late-", &[ONE_YEAR]),
    ("v1/packs/", &[ONE_YEAR]),
    ("v1/traeningsguide-", &[ONE_YEAR]),
    ("v1/text/", &[FIVE_MINUTES, TEXT]),
];

/// The headers of one file, besides those of every file and those that say who may load it.
pub(crate) fn of_file(name: &str) -> Vec<Header> {
    let policy = if is_shared(name) { FRAME } else { PAGE };
    let alone = || [FIVE_MINUTES].into_iter().chain(is_page(name).then_some(policy)).collect();
    family(name).map_or_else(alone, |(_, headers)| headers.to_vec())
}

/// Whether a browser may keep a file of this name without asking again.
pub(crate) fn is_immutable(name: &str) -> bool {
    family(name).is_some_and(|(_, headers)| headers.contains(&ONE_YEAR))
}

/// The family of a file: how its names begin, and its headers.
pub(crate) fn family(name: &str) -> Option<(&'static str, &'static [Header])> {
    FAMILIES.iter().find(|(begin, _)| name.starts_with(begin)).copied()
}

/// Whether other people's pages load a file.
pub(crate) fn is_shared(name: &str) -> bool {
    name.starts_with("v1/")
}

/// Whether a file is a page.
pub(crate) fn is_page(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|it| it == "html")
}
