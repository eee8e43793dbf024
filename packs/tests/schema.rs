//! The committed schemas, against the packs as they are written and as they ship, and against packs
//! that are wrong.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that meets the impossible fails, and says where"
)]

use std::fs;
use std::path::{Path, PathBuf};

use jsonschema::Validator;
use packs::{Sources, catalogue, check};
use serde_json::{Value, json};
use traeningsguide::content::wire::Wire as _;

use rows::{from_rows, to_rows};

#[path = "../../tests/app/rows.rs"]
mod rows;

fn top() -> PathBuf {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).to_owned()
}

fn schema(name: &str) -> Validator {
    let text = fs::read_to_string(top().join(format!("docs/schema/{name}.schema.json"))).unwrap();
    let schema: Value = serde_json::from_str(&text).unwrap();
    jsonschema::draft7::meta::validate(&schema).unwrap();
    jsonschema::draft7::new(&schema).unwrap()
}

/// The faults of a value, each with its place.
fn wrong(validator: &Validator, value: &Value) -> Vec<String> {
    let errors = validator.iter_errors(value);
    errors.map(|it| format!("{}: {it}", it.instance_path())).collect()
}

fn toml(path: &Path) -> Value {
    toml::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// A pack of the tests, which has most records.
fn testby() -> Value {
    toml(&top().join("packs/tests/content/packs/testby.toml"))
}

#[test]
fn every_written_file_is_valid() {
    let mut packs = 0;
    for folder in ["public/packs", "packs/tests/content/packs"] {
        for entry in fs::read_dir(top().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            let schema = match *name.split('.').collect::<Vec<_>>() {
                [shared @ ("questions" | "facts"), "toml"] => schema(shared),
                [_, "toml"] => schema("pack"),
                [_, "cases", "toml"] => schema("cases"),
                _ => continue,
            };
            let wrong = wrong(&schema, &toml(&path));
            assert!(wrong.is_empty(), "{}: {wrong:#?}", path.display());
            packs += 1;
        }
    }
    assert!(packs > 20, "{packs} files");
}

#[test]
fn every_file_that_ships_is_valid() {
    let report = check(&Sources::read(&top().join("public/packs")).unwrap());
    let outputs = catalogue::outputs(&report.packs).unwrap();
    assert!(outputs.len() > 2);
    for output in outputs {
        let name = match *output.name.split('.').collect::<Vec<_>>() {
            _ if output.name == catalogue::LOADER => continue,
            ["list", ..] => "list",
            [_, _, _] => "compiled",
            [_, _, _, _] => "index",
            _ => "words",
        };
        // The last line of an index or a list is no JSON.
        let text = output.text.lines().next().unwrap();
        let wrong = wrong(&schema(name), &serde_json::from_str(text).unwrap());
        assert!(wrong.is_empty(), "{}: {wrong:#?}", output.name);
    }
}

/// Spoils the pack of the tests, which must then be wrong at this place only.
#[track_caller]
fn spoilt(at: &str, spoil: impl FnOnce(&mut Value)) {
    let mut pack = testby();
    spoil(&mut pack);
    let wrong = wrong(&schema("pack"), &pack);
    assert_eq!(wrong.len(), 1, "{wrong:#?}");
    assert!(wrong[0].starts_with(&format!("{at}: ")), "{wrong:#?}");
}

#[test]
fn a_wrong_pack_is_not_valid() {
    // Unknown keys.
    spoilt("", |it| it["sumary"] = json!("x"));
    spoilt("/programme/0/criterion/0/cite", |it| {
        it["programme"][0]["criterion"][0]["cite"]["line"] = json!(1);
    });
    // Missing keys.
    spoilt("", |it| drop(it.as_object_mut().unwrap().remove("version")));
    spoilt("/programme/0/criterion/0", |it| {
        it["programme"][0]["criterion"][0].as_object_mut().unwrap().remove("cite");
    });
    spoilt("/name", |it| it["name"] = json!({ "relative": "a" }));
    // Wrong words and values.
    spoilt("/programme/0/kind", |it| it["programme"][0]["kind"] = json!("genoptræning"));
    spoilt("/transport/0/outcome", |it| it["transport"][0]["outcome"] = json!("none"));
    spoilt("/version", |it| it["version"] = json!("…"));
    spoilt("/contact/0/phone", |it| it["contact"][0]["phone"] = json!("12 34 56 78"));
    spoilt("/transport/0/price/0/amount", |it| {
        it["transport"][0]["price"][0]["amount"] = json!("57,50");
    });
    spoilt("/programme/0/cite/lines", |it| it["programme"][0]["cite"]["lines"] = json!([4]));
    spoilt("/programme/0/id", |it| it["programme"][0]["id"] = json!("træning"));
    // The kind of reader of a text, and the event that a deadline runs from.
    spoilt("/programme/0/complaint/text", |it| {
        it["programme"][0]["complaint"]["text"]["relatives"] = json!("Ring.");
    });
    spoilt("/programme/0/helper/0/who", |it| {
        it["programme"][0]["helper"][0]["who"] = json!("self");
    });
    spoilt("/programme/0/helper/0/text", |it| {
        it["programme"][0]["helper"][0]["text"] = json!({ "self": "a" });
    });
    spoilt("/programme/0/step/0/reaches", |it| {
        it["programme"][0]["step"][0]["reaches"] = json!("start");
    });
    spoilt("/programme/0/complaint/deadline", |it| {
        it["programme"][0]["complaint"]["deadline"].as_object_mut().unwrap().remove("from");
    });
    spoilt("/changeable/0", |it| it["changeable"] = json!([1]));
    spoilt("/programme/0/criterion", |it| {
        it["programme"][0]["criterion"] = it["programme"][0]["criterion"][0].clone();
    });
}

#[test]
fn a_wrong_list_of_facts_or_questions_is_not_valid() {
    let facts = schema("facts");
    assert!(!facts.is_valid(&json!({ "testby": { "TES-1": "rule" } })));
    assert!(!facts.is_valid(&json!({ "TES-1": "criterion" })));
    let questions = schema("questions");
    let mut bank = toml(&top().join("packs/tests/content/packs/questions.toml"));
    assert!(questions.is_valid(&bank));
    let mut unnumbered = bank.clone();
    unnumbered["question"][0].as_object_mut().unwrap().remove("number");
    assert!(!questions.is_valid(&unnumbered));
    bank["question"][0]["options"] = json!([]);
    assert!(!questions.is_valid(&bank));
}

/// A compiled pack whose first criterion holds under this condition.
fn compiled(when: Value) -> Value {
    let folder = top().join("packs/tests/content/packs");
    let report = check(&Sources::one(&folder.join("testby.toml"), &folder).unwrap());
    let mut pack = from_rows(&serde_json::to_value(report.packs[0].danish().write()).unwrap());
    pack["programmes"][0]["criteria"][0]["when"] = when;
    pack
}

#[test]
fn a_compiled_condition_has_one_of_three_forms() {
    let schema = schema("compiled");
    for fine in [
        json!({ "is": [0, 1] }),
        json!({ "all": [{ "is": [0, 1] }, { "any": [{ "is": [1, 6] }, { "all": [] }] }] }),
    ] {
        assert_eq!(wrong(&schema, &to_rows(&compiled(fine))), [""; 0]);
    }
    for bad in [
        json!({ "is": [0] }),
        json!({ "is": [0, 1, 2] }),
        json!({ "is": ["need", 1] }),
        json!({ "not": { "is": [0, 1] } }),
        json!({ "any": [{ "is": [0, -1] }] }),
        json!("need = yes"),
    ] {
        assert!(!schema.is_valid(&to_rows(&compiled(bad.clone()))), "{bad}");
    }
}

#[test]
fn a_wrong_compiled_pack_is_not_valid() {
    let schema = schema("compiled");
    let good = compiled(json!({ "is": [0, 1] }));
    let spoilt = |spoil: &dyn Fn(&mut Value)| {
        let mut pack = good.clone();
        spoil(&mut pack);
        wrong(&schema, &to_rows(&pack)).len()
    };
    assert_eq!(spoilt(&|_| {}), 0);
    assert_eq!(spoilt(&|it| it["price"] = json!(1)), 1);
    assert_eq!(spoilt(&|it| drop(it.as_object_mut().unwrap().remove("name"))), 1);
    assert_eq!(spoilt(&|it| it["transports"][0]["outcome"] = json!("free")), 1);
    assert_eq!(spoilt(&|it| it["version"] = json!([2026, 11])), 1);
    // Lists and what is optional may be left out.
    assert_eq!(spoilt(&|it| drop(it.as_object_mut().unwrap().remove("notices"))), 0);
    assert_eq!(spoilt(&|it| drop(it.as_object_mut().unwrap().remove("help"))), 0);
}
