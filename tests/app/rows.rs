//! The rules of a pack as tests write and read them, with the names of the fields, and as they
//! ship, without.

use serde_json::Value;
use traeningsguide::content::compiled::Compiled;
use traeningsguide::content::shape::Shape;
use traeningsguide::content::wire::Wire as _;

/// Rules with names, as they ship. A value under an unknown name is one more in its list.
pub(super) fn to_rows(rules: &Value) -> Value {
    rows(rules, &Compiled::shape())
}

fn rows(value: &Value, shape: &Shape) -> Value {
    match (shape, value) {
        (Shape::Row(row), Value::Object(fields)) => {
            let cell = |(key, shape): (&str, Shape)| {
                fields.get(key).map_or(Value::Null, |value| rows(value, &shape))
            };
            let known = row.parts.iter().map(|it| (it.key, (it.shape)()));
            let mut cells: Vec<Value> = known.map(cell).collect();
            let is_unknown = |key: &str| row.parts.iter().all(|it| it.key != key);
            let unknown = fields.iter().filter(|(key, _)| is_unknown(key));
            cells.extend(unknown.map(|(_, value)| value.clone()));
            while cells.last() == Some(&Value::Null) {
                cells.pop();
            }
            Value::Array(cells)
        }
        _ => inside(value, shape, rows),
    }
}

/// Rules as they ship, with names.
pub(super) fn from_rows(rules: &Value) -> Value {
    records(rules, &Compiled::shape())
}

fn records(value: &Value, shape: &Shape) -> Value {
    match (shape, value) {
        (Shape::Row(row), Value::Array(cells)) => {
            let fields = row.parts.iter().zip(cells).filter(|(_, cell)| !cell.is_null());
            let field = fields.map(|(it, cell)| (it.key.to_owned(), records(cell, &(it.shape)())));
            Value::Object(field.collect())
        }
        _ => inside(value, shape, records),
    }
}

/// The same for what is in an optional value or a list.
fn inside(value: &Value, shape: &Shape, change: fn(&Value, &Shape) -> Value) -> Value {
    match (shape, value) {
        (Shape::Optional(of), value) => change(value, &of()),
        (Shape::List(of), Value::Array(items)) => {
            items.iter().map(|item| change(item, &of())).collect()
        }
        _ => value.clone(),
    }
}
