//! JSON Schemas of the files that people write and of those that ship, made from what reads them,
//! so that the two cannot differ.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, json_schema};

use super::build::Output;
use super::source::{Bank, Ledger, Pack};
use crate::content::Catalogue;
use crate::content::compiled::Compiled;

/// A field of a record, as its schema needs it.
pub(crate) struct Field {
    /// Its key.
    pub(crate) key: &'static str,
    /// Its comment.
    pub(crate) about: &'static str,
    /// Whether its key must be there.
    pub(crate) required: bool,
    /// What it may hold.
    pub(crate) schema: Schema,
}

/// The schema of a record: these keys, and no others.
pub(crate) fn object(title: &str, about: &str, fields: impl IntoIterator<Item = Field>) -> Schema {
    let mut properties = serde_json::Map::new();
    let mut required = Vec::new();
    for mut field in fields {
        field.schema.insert("description".to_owned(), field.about.trim().into());
        properties.insert(field.key.to_owned(), field.schema.into());
        if field.required {
            required.push(field.key);
        }
    }
    json_schema!({
        "title": title,
        "description": about.trim(),
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

/// The schemas of all files, by name.
///
/// # Errors
///
/// When one cannot be written as JSON.
pub fn outputs() -> Result<Vec<Output>, serde_json::Error> {
    [
        ("pack", root::<Pack>()),
        ("questions", root::<Bank>()),
        ("facts", root::<Ledger>()),
        ("compiled", root::<Compiled>()),
        ("catalogue", root::<Catalogue>()),
    ]
    .into_iter()
    .map(|(name, schema)| {
        let mut text = serde_json::to_string_pretty(&schema)?;
        text.push('\n');
        Ok(Output { name: format!("{name}.schema.json"), text })
    })
    .collect()
}

/// Draft 7 is the newest that editors of TOML read.
fn root<T: JsonSchema>() -> Schema {
    SchemaSettings::draft07().into_generator().into_root_schema_for::<T>()
}
