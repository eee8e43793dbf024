//! Shared parts of the property tests of the engine and of the guide: how often they try, and packs
//! that somebody tampered with.

use std::iter::once;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};
use traeningsguide::i18n::Language;

use super::sample;

/// How many cases a property is tried with: `PROPTEST_CASES`, where it is set.
pub(super) fn cases(cases: u32) -> ProptestConfig {
    let asked_for = std::env::var("PROPTEST_CASES").ok().and_then(|it| it.parse().ok());
    ProptestConfig {
        cases: asked_for.unwrap_or(cases),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// The sample with up to three values in it that do not belong there.
pub(super) fn tampered() -> impl Strategy<Value = Value> {
    vec((any::<Index>(), anything()), 1..=3).prop_map(|changes| {
        let mut pack = sample::pack(Language::DANISH);
        for (place, value) in changes {
            let mut places = places(&pack);
            // The guide's own words are many, and all alike.
            places.retain(|place| !place.starts_with("/words/"));
            *pack.pointer_mut(&places[place.index(places.len())]).unwrap() = value;
        }
        pack
    })
}

/// Every place in a JSON value, as JSON pointers.
pub(super) fn places(value: &Value) -> Vec<String> {
    let below = |key: &str, child: &Value| -> Vec<String> {
        places(child).into_iter().map(|place| format!("/{key}{place}")).collect()
    };
    let children: Vec<String> = match value {
        Value::Array(items) => {
            items.iter().enumerate().flat_map(|(index, it)| below(&index.to_string(), it)).collect()
        }
        Value::Object(fields) => fields.iter().flat_map(|(key, it)| below(key, it)).collect(),
        _ => Vec::new(),
    };
    once(String::new()).chain(children).collect()
}

/// Any JSON value: wrong in type, sign or size, or right by chance.
fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u32>().prop_map(Value::from),
        (0..20_u8).prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        Just(json!({ "is": [1, 1] })),
    ];
    leaf.prop_recursive(2, 8, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Value::from),
            inner.clone().prop_map(|it| json!({ "all": [it] })),
            inner.prop_map(|it| json!({ "text": it })),
        ]
    })
}
