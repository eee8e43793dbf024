//! JSON Schemas of the files that people write and of those that ship, made from the types that
//! read them, so that the two cannot differ.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};
use traeningsguide::content::compiled::Compiled;
use traeningsguide::content::shape::{self, Named, Shape};
use traeningsguide::content::wire::Wire;
use traeningsguide::content::{Index, List, Words};

use crate::output::Output;
use crate::read::object::{Field, object};
use crate::source::{Bank, Cases, Ledger, Pack};

/// The schemas of all files, by name.
///
/// # Errors
///
/// When one cannot be written as JSON.
pub fn outputs() -> Result<Vec<Output>, serde_json::Error> {
    [
        ("pack", written::<Pack>()),
        ("cases", written::<Cases>()),
        ("questions", written::<Bank>()),
        ("facts", written::<Ledger>()),
        ("compiled", compiled::<Compiled>()),
        ("words", compiled::<Words>()),
        ("index", compiled::<Index>()),
        ("list", compiled::<List>()),
    ]
    .into_iter()
    .map(|(name, schema)| {
        let mut text = serde_json::to_string_pretty(&schema)?;
        text.push('\n');
        Ok(Output { name: format!("{name}.schema.json"), text })
    })
    .collect()
}

/// How a file has its texts.
#[derive(Clone, Copy)]
enum Text {
    /// Written out.
    Written,
    /// Written out, or as a place among others.
    OrPlace,
}

/// Draft 7 is the newest that editors of TOML read.
fn generator() -> SchemaGenerator {
    SchemaSettings::draft07().into_generator()
}

fn written<T: JsonSchema>() -> Schema {
    generator().into_root_schema_for::<T>()
}

/// The schema of a file that ships.
fn compiled<T: Wire>() -> Schema {
    let mut generator = generator();
    let mut root = match T::shape() {
        Shape::Record(record) => record_of(&record, &mut generator),
        Shape::Row(row) => row_of(&row, &mut generator),
        other => shape_of(&other, Text::Written, &mut generator),
    };
    root.insert("$schema".to_owned(), "http://json-schema.org/draft-07/schema#".into());
    root.insert("definitions".to_owned(), generator.take_definitions(false).into());
    root
}

/// The schema of a value. A text of the rules may be the place of one among the words.
fn shape_of(shape: &Shape, text: Text, generator: &mut SchemaGenerator) -> Schema {
    match *shape {
        Shape::Text => match text {
            Text::Written => json_schema!({ "type": "string" }),
            Text::OrPlace => json_schema!({ "type": ["string", "integer"], "minimum": 0 }),
        },
        Shape::Number { most } => {
            json_schema!({ "type": "integer", "minimum": 0, "maximum": most })
        }
        Shape::Optional(of) => {
            let of = shape_of(&of(), text, generator);
            json_schema!({ "anyOf": [of, { "type": "null" }] })
        }
        Shape::List(of) => {
            let of = shape_of(&of(), text, generator);
            json_schema!({ "type": "array", "items": of })
        }
        Shape::Tuple(of) => {
            let items: Vec<_> = of.iter().map(|of| shape_of(&of(), text, generator)).collect();
            let count = items.len();
            json_schema!({ "type": "array", "items": items, "minItems": count, "maxItems": count })
        }
        Shape::Record(record) => defined(&record, generator, record_of),
        Shape::Row(row) => defined(&row, generator, row_of),
        Shape::Word(words) => defined(&words, generator, |words, _| {
            let word = |(word, about): &(&str, &str)| json!({ "const": word, "description": about.trim() });
            let words: Vec<Value> = words.parts.iter().map(word).collect();
            json_schema!({ "oneOf": words })
        }),
    }
}

/// A reference to the definition of a type, which is made where it is not there yet.
fn defined<T>(
    named: &Named<T>,
    generator: &mut SchemaGenerator,
    make: fn(&Named<T>, &mut SchemaGenerator) -> Schema,
) -> Schema {
    if !generator.definitions().contains_key(named.name) {
        // A type may hold itself.
        generator.definitions_mut().insert(named.name.to_owned(), Value::Null);
        let mut schema = make(named, generator);
        schema.insert("description".to_owned(), named.about.trim().into());
        generator.definitions_mut().insert(named.name.to_owned(), schema.into());
    }
    Schema::new_ref(format!("#/definitions/{}", named.name))
}

fn record_of(record: &Named<shape::Field>, generator: &mut SchemaGenerator) -> Schema {
    let fields: Vec<Field> = record.parts.iter().map(|it| field_of(it, generator)).collect();
    object(record.name, record.about, fields)
}

/// A list with a value for each field. What is not required may be `null`, or missing at the end.
fn row_of(row: &Named<shape::Field>, generator: &mut SchemaGenerator) -> Schema {
    let required = row.parts.iter().rposition(|it| (it.required)());
    let cell = |it: &shape::Field| {
        let shape = shape_of(&(it.shape)(), Text::OrPlace, generator);
        let mut schema = if (it.required)() {
            json_schema!({ "allOf": [shape] })
        } else {
            json_schema!({ "anyOf": [shape, { "type": "null" }] })
        };
        schema.insert("title".to_owned(), it.key.into());
        schema.insert("description".to_owned(), it.about.trim().into());
        schema
    };
    let cells: Vec<Schema> = row.parts.iter().map(cell).collect();
    json_schema!({
        "type": "array",
        "items": cells,
        "minItems": required.map_or(0, |it| it + 1),
        "additionalItems": false,
    })
}

fn field_of(field: &shape::Field, generator: &mut SchemaGenerator) -> Field {
    let shape::Field { key, about, required, shape } = *field;
    let schema = shape_of(&shape(), Text::Written, generator);
    Field { key, about, required: required(), schema }
}
