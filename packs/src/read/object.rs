//! The schema of a record that people write.

use schemars::{Schema, json_schema};
use serde_json::Map;

/// A field of a record, as its schema needs it.
pub(crate) struct Field {
    /// Its key.
    pub(crate) key: &'static str,
    /// Its comment.
    pub(crate) about: &'static str,
    /// Whether its key must be there.
    pub(crate) required: bool,
    /// The values that it may have.
    pub(crate) schema: Schema,
}

/// The schema of a record: these keys, and no others.
pub(crate) fn object(title: &str, about: &str, fields: impl IntoIterator<Item = Field>) -> Schema {
    let mut properties = Map::new();
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
