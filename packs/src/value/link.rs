//! Phone numbers and addresses. Links are made of them, so nothing else may be in them.

use schemars::{Schema, SchemaGenerator, json_schema};

use super::line::text;
use crate::read::{FromToml, Place, Reader};

macro_rules! checked_text {
    ($(#[$doc:meta])* $name:ident, $what:literal, $example:literal, $pattern:literal, $valid:expr, $mend:expr) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub(crate) struct $name(pub(crate) String);

        impl FromToml for $name {
            fn example(key: &str) -> String {
                format!(concat!("`{} = \"", $example, "\"`"), key)
            }

            fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
                let text = text::<Self>(reader, place)?;
                let valid: fn(&str) -> bool = $valid;
                if valid(&text) {
                    return Some(Self(text));
                }
                let problem = format!(concat!("`{}` is no ", $what), text);
                let mend: fn(&str) -> String = $mend;
                let mended = mend(&text);
                if !valid(&mended) {
                    return reader.refused(place, problem);
                }
                let help = format!("write `{} = \"{mended}\"`", place.key);
                reader.missing(&place.span, problem, help);
                None
            }

            fn schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "pattern": $pattern })
            }
        }
    };
}

checked_text!(
    /// A phone number: eight digits.
    Phone, "phone number of eight digits", "96114800", "^[0-9]{8}$",
    |text| text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()),
    |text| text.trim_start_matches("+45").chars().filter(|it| !" -.".contains(*it)).collect()
);
checked_text!(
    /// An e-mail address.
    Email, "e-mail address", "navn@kommune.dk", "^[!-?A-~]+@[A-Za-z0-9.-]+$",
    |text| link(text) && text.split_once('@').is_some_and(|(name, at)| !name.is_empty() && is_host(at)),
    |text| text.trim_start_matches("mailto:").to_owned()
);
checked_text!(
    /// An address that starts with https.
    Web, "https address", "https://…", "^https://[A-Za-z0-9.-]+([/?#][!-~]*)?$",
    |text| text.strip_prefix("https://").is_some_and(|rest| {
        is_host(rest.split(['/', '?', '#']).next().unwrap_or_default()) && rest.bytes().all(|it| it.is_ascii_graphic())
    }),
    |text| format!("https://{}", text.trim_start_matches("http://"))
);

/// Whether nothing in it could end a link early.
fn link(text: &str) -> bool {
    text.bytes().all(|it| it.is_ascii_graphic() && !b"?&<>\"'".contains(&it))
}

/// Whether it is the name of a server, which can be no other that looks like it: nothing but plain
/// letters, no user before it and no port after it. `xn--` stands for letters of other alphabets.
fn is_host(text: &str) -> bool {
    let is_label = |it: &str| {
        let letters = it.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-');
        !it.is_empty() && letters && !it.starts_with('-') && !it.ends_with('-')
    };
    text.contains('.') && text.split('.').all(is_label) && !text.to_lowercase().contains("xn--")
}
