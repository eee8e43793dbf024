//! The parts of the project: the crates below the pure rooms, and the packs beside the source.

use super::files::{File, below, cargo, check, planted};
use super::rust::code;

/// Crates of the browser. None may come with `--no-default-features`.
const BROWSER: [&str; 8] = [
    "gloo",
    "js-sys",
    "leptos",
    "reactive_graph",
    "tachys",
    "wasm-bindgen",
    "wasm-bindgen-futures",
    "web-sys",
];
/// Files of the folder of packs that are no packs.
const SHARED: [&str; 2] = ["public/packs/facts.toml", "public/packs/questions.toml"];

/// The crates of the library in its pure form, one a line.
fn pure_tree() -> String {
    let package = ["tree", "--offline", "--package", env!("CARGO_PKG_NAME"), "--edges", "normal"];
    let format = ["--no-default-features", "--prefix", "none", "--format", "{p}"];
    cargo(&[package.as_slice(), &format].concat())
}

fn browser_crates(tree: &str) -> Vec<&str> {
    let names = tree.lines().filter_map(|line| line.split(' ').next());
    names.filter(|name| BROWSER.contains(name)).collect()
}

fn is_pack(file: &File) -> bool {
    !SHARED.contains(&file.path.as_str()) && !file.path.ends_with(".cases.toml")
}

/// A pack is named after its municipality, so that it is found, and found once.
fn named_after(file: &File) -> Vec<String> {
    if !is_pack(file) {
        return Vec::new();
    }
    let head = file.text.split("\n[").next().unwrap_or_default();
    let municipality = head.lines().find_map(|line| {
        let value = line.strip_prefix("municipality")?.trim_start().strip_prefix('=')?;
        value.split('"').nth(1)
    });
    let own = municipality.map(|it| format!("public/packs/{it}.toml"));
    let wrong = own.as_ref() != Some(&file.path);
    let said = municipality.unwrap_or("no municipality");
    let wrong = wrong.then(|| format!("{}: a pack of {said}", file.path));
    wrong.into_iter().collect()
}

/// The municipalities of the packs: as their files are called, and as they write their names.
fn municipalities() -> Vec<String> {
    let packs = below("public/packs", "toml").into_iter();
    packs.filter(is_pack).flat_map(|it| names(&it)).collect()
}

fn names(pack: &File) -> [String; 2] {
    let id = pack.path.rsplit('/').next().unwrap().trim_end_matches(".toml");
    let name = pack.text.split("\nname = \"").nth(1).unwrap_or_default();
    let name = name.split([' ', '"']).next().unwrap_or_default();
    assert!(!name.is_empty(), "{} has no name", pack.path);
    [id.to_owned(), name.to_lowercase()]
}

/// A municipality is data: the code that every reader loads knows none, so it does not grow with
/// them.
fn knows_nobody(file: &File, municipalities: &[String]) -> Vec<String> {
    let tokens = code(file).tokens.into_iter();
    let known = tokens.filter(|token| {
        let text = token.text.to_lowercase();
        municipalities.iter().any(|name| text.contains(name.as_str()))
    });
    known.map(|it| format!("{}:{}: a municipality: `{}`", file.path, it.line, it.text)).collect()
}

#[test]
fn no_municipality_is_in_the_code() {
    let municipalities = municipalities();
    assert!(!municipalities.is_empty(), "there are no packs");
    check(&below("src", "rs"), |file| knows_nobody(file, &municipalities));
}

#[test]
fn a_municipality_in_the_code_is_found() {
    let path = "public/packs/hoersholm.toml".into();
    let pack = File { path, text: "\nname = \"Hørsholm Kommune\"".into() };
    assert_eq!(names(&pack), ["hoersholm", "hørsholm"]);
    let rule = |file: &File| knows_nobody(file, &["varde".into(), "hørsholm".into()]);
    assert_eq!(planted("src/app/x.rs", "const ID: &str = \"Varde Kommune\";", rule).len(), 1);
    let name = "const NAME: &str = \"Hørsholm\";";
    assert_eq!(planted("src/i18n/x.rs", name, rule).len(), 1);
    assert_eq!(planted("src/app/x.rs", "fn f(varde_pack: u8) {} // Varde", rule).len(), 1);
}

#[test]
fn the_pure_rooms_stand_without_the_browser() {
    let tree = pure_tree();
    assert!(tree.contains("serde_json v") && tree.contains("chrono v"), "{tree}");
    assert_eq!(browser_crates(&tree), [""; 0]);
}

#[test]
fn every_pack_is_named_after_its_municipality() {
    check(&below("public/packs", "toml"), named_after);
}

#[test]
fn a_crate_of_the_browser_is_found() {
    let tree = "traeningsguide v0.1.0 (/x)\nchrono v0.4.45\nleptos v0.8.23\nweb-sys v0.3.0 (*)\n";
    assert_eq!(browser_crates(tree), ["leptos", "web-sys"]);
}

#[test]
fn a_pack_under_another_name_is_found() {
    let pack = |municipality: &str| {
        format!("format = 1\nmunicipality = \"{municipality}\" # x\n\n[[document]]\n")
    };
    let path = "public/packs/varde.toml";
    assert_eq!(planted(path, &pack("varde"), named_after), [""; 0]);
    assert_eq!(planted(path, &pack("viborg"), named_after).len(), 1);
    assert_eq!(planted(path, "format = 1\n[x]\nmunicipality = \"varde\"", named_after).len(), 1);
    assert_eq!(planted("public/packs/old/varde.toml", &pack("varde"), named_after).len(), 1);
}
