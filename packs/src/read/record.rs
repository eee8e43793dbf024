//! The macro that declares a record of the files: its struct, its reader and its schema, from one
//! list of fields.

/// Declares a record of the file: its fields are its keys, and it may have no other key. A field's
/// comment tells the author what to write, in an editor and where it is still to be written. A
/// record that checks point at has a `span`.
macro_rules! record {
    ($(#[doc = $doc:literal])* $name:ident $noun:literal $(= $example:literal)? $($span:ident)? { $($(#[doc = $field_doc:literal])* $field:ident: $type:ty,)* }) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug)]
        pub(crate) struct $name {
            $(
                /// The place of the record.
                pub(crate) $span: $crate::finding::Span,
            )?
            $(
                $(#[doc = $field_doc])*
                pub(crate) $field: $type,
            )*
        }

        impl $crate::read::FromToml for $name {
            fn example(key: &str) -> String {
                // A record on one line has an example of its own; any other has a header.
                let inline: Option<&str> = None$(.or(Some($example)))?;
                let keys = || $crate::finding::list([$(stringify!($field)),*]);
                inline.map_or_else(|| format!("`[{key}]` with {}", keys()), |it| format!("`{key} = {it}`"))
            }

            fn read(
                reader: &mut $crate::read::Reader<'_>,
                place: &$crate::read::Place<'_>,
            ) -> Option<Self> {
                let fields = reader.table::<Self>(place, $noun, &[$(stringify!($field)),*])?;
                // All fields are read before any is given up, so that all their faults are
                // reported.
                $(let $field = reader.field::<$type>(&fields, stringify!($field), concat!($($field_doc),*));)*
                Some(Self { $($span: place.span.clone(),)? $($field: $field?,)* })
            }

            fn translate(
                &mut self,
                translation: &mut $crate::read::translation::Translation<'_>,
                key: $crate::read::translation::Key<'_>,
            ) {
                let (mut id, mut first) = (None, None);
                $(match stringify!($field) {
                    "id" => id = $crate::read::FromToml::id(&self.$field),
                    "valid_from" => first = $crate::read::FromToml::day(&self.$field),
                    _ => {}
                })*
                let record = key.record(id, first);
                $(
                    let key = $crate::read::translation::Key { record: &record, field: stringify!($field) };
                    $crate::read::FromToml::translate(&mut self.$field, translation, key);
                )*
            }

            fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                generator.subschema_for::<Self>()
            }
        }

        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                use $crate::read::FromToml;
                let fields = [$($crate::read::object::Field {
                    key: stringify!($field),
                    about: concat!($($field_doc),*),
                    required: <$type as FromToml>::absent().is_none(),
                    schema: <$type as FromToml>::schema(generator),
                }),*];
                $crate::read::object::object($noun, concat!($($doc),*), fields)
            }
        }
    };
}
pub(crate) use record;
