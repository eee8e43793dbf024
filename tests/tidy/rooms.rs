//! Who may import whom. Rooms are modules of one crate, so this is their walls.

use std::collections::BTreeSet;
use std::fs;

use super::files::{File, below, check, planted, top};
use super::paths::named;

/// A room: the rooms that it may name besides itself, and the crates.
struct Room {
    folder: &'static str,
    rooms: &'static [&'static str],
    crates: &'static [&'static str],
}

/// From the inside out. The first folder that holds a file is its room.
const ROOMS: [Room; 7] = [
    Room { folder: "src/engine/", rooms: &[], crates: &["chrono"] },
    Room { folder: "src/content/", rooms: &["engine"], crates: &["chrono", "serde", "serde_json"] },
    Room { folder: "src/i18n/", rooms: &["engine"], crates: &[] },
    Room {
        folder: "src/app/",
        rooms: &["content", "engine", "i18n"],
        crates: &["chrono", "qrcodegen"],
    },
    Room { folder: "src/ui/", rooms: &["app"], crates: &["leptos"] },
    Room {
        folder: "src/embed/",
        rooms: &["app", "content::Catalogue", "content::PackFile", "i18n", "ui"],
        crates: &[
            "chrono",
            "gloo",
            "js_sys",
            "leptos",
            "wasm_bindgen",
            "wasm_bindgen_futures",
            "web_sys",
        ],
    },
    // A crate of its own, with its own dependencies: only what it takes of ours is looked at.
    Room { folder: AUTHORS, rooms: &["app", "content", "engine", "i18n"], crates: &[] },
];

const AUTHORS: &str = "packs/src/";

/// Files that only name rooms.
const DOORS: [&str; 2] = ["src/lib.rs", "src/main.rs"];

/// The crates that `Cargo.toml` names, as code names them.
fn dependencies() -> BTreeSet<String> {
    let manifest = fs::read_to_string(top().join("Cargo.toml")).unwrap();
    let tables = manifest.split("\n[").filter(|it| it.starts_with("dependencies]"));
    let lines = tables.flat_map(str::lines).skip(1);
    let names = lines.filter_map(|line| line.split_once(" = ").map(|(name, _)| name));
    names.map(|name| name.trim().replace('-', "_")).collect()
}

fn walls(file: &File) -> Vec<String> {
    let Some(room) = ROOMS.iter().find(|room| file.path.starts_with(room.folder)) else {
        return Vec::new();
    };
    let authors = room.folder == AUTHORS;
    let own = room.folder.trim_start_matches("src/").trim_end_matches('/').replace('/', "::");
    let dependencies = dependencies();
    let mut broken = Vec::new();
    for mut path in named(file) {
        let first = path.segments[0].clone();
        let allowed = if first == "traeningsguide" || (first == "crate" && !authors) {
            path.segments.remove(0);
            let may_name = room.rooms.iter().any(|it| path.is_in(it));
            may_name || path.is_in(&own)
        } else {
            authors || !dependencies.contains(&first) || room.crates.contains(&first.as_str())
        };
        if !allowed {
            let (place, line, name) = (&file.path, path.line, path.segments.join("::"));
            broken.push(format!("{place}:{line}: {} must not name `{name}`", room.folder));
        }
    }
    broken
}

#[test]
fn no_room_names_a_room_above_it() {
    check(&below("src", "rs"), walls);
    check(&below("packs/src", "rs"), walls);
}

#[test]
fn every_folder_of_the_source_is_a_room() {
    for File { path, .. } in below("src", "rs") {
        let is_room = ROOMS.iter().any(|room| path.starts_with(room.folder));
        assert!(is_room || DOORS.contains(&path.as_str()), "{path} is in no room");
    }
}

#[test]
fn the_manifest_is_read() {
    let known = dependencies();
    for name in ["chrono", "leptos", "serde_json", "wasm_bindgen", "web_sys"] {
        assert!(known.contains(name), "{name} is not among {known:?}");
    }
    assert!(!known.contains("proptest"), "dev-dependencies are no business of the rooms");
}

#[test]
fn a_broken_wall_is_found() {
    for (path, text) in [
        ("src/engine/x.rs", "use crate::i18n::Language;"),
        ("src/engine/mod.rs", "use super::content::Pack;"),
        ("src/engine/x.rs", "fn f() { serde_json::from_str(\"\"); }"),
        ("src/content/x.rs", "use crate::app::Model;"),
        ("src/i18n/x.rs", "use crate::content::Pack;"),
        ("src/app/view/x.rs", "use super::super::super::ui::Guide;"),
        ("src/app/x.rs", "use leptos::prelude::*;"),
        ("src/ui/x.rs", "fn f(it: crate::engine::Verdict) {}"),
        ("src/ui/x.rs", "use crate::{app::view, content};"),
        ("src/ui/x.rs", "use crate::i18n::Language;"),
        ("src/ui/x.rs", "use ::web_sys::window;"),
        ("src/embed/x.rs", "use crate::content::{Catalogue, Pack};"),
        ("src/embed/x.rs", "use crate::engine::Rulebook;"),
        ("packs/src/pages/x.rs", "use traeningsguide::ui::part::Back;"),
        ("packs/src/x.rs", "fn f() { traeningsguide::embed::start(); }"),
    ] {
        assert_eq!(planted(path, text, walls).len(), 1, "{path}: {text}");
    }
    let fine = "use crate::app::{Event, view}; use crate::ui::part::Back; use leptos::prelude::*;";
    assert_eq!(planted("src/ui/x.rs", fine, walls), [""; 0]);
    let fine = "use crate::ui; use serde::Serialize; use traeningsguide::app::view;";
    assert_eq!(planted("packs/src/x.rs", fine, walls), [""; 0]);
}
