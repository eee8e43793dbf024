//! Phone numbers and addresses. Links are made of them, so nothing else may be in them.

use super::text::text;
use crate::content::author::read::{Place, Read, Reader};

macro_rules! checked_text {
    ($(#[$doc:meta])* $name:ident, $what:literal, $example:literal, $valid:expr) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub(crate) struct $name(pub(crate) String);

        impl Read for $name {
            fn example(key: &str) -> String {
                format!(concat!("`{} = \"", $example, "\"`"), key)
            }

            fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
                let text = text::<Self>(reader, place)?;
                let valid: fn(&str) -> bool = $valid;
                if !valid(&text) {
                    let problem = format!(concat!("`{}` is no ", $what), text);
                    reader.wrong(&place.span, problem, format!("write {}", Self::example(place.key)));
                }
                Some(Self(text))
            }
        }
    };
}

checked_text!(
    /// A phone number: eight digits.
    Phone, "phone number of eight digits", "96114800",
    |text| text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit())
);
checked_text!(
    /// An e-mail address.
    Email, "e-mail address", "navn@kommune.dk",
    |text| link(text) && text.split('@').count() == 2 && !text.starts_with('@') && text.ends_with(char::is_alphanumeric)
);
checked_text!(
    /// An address that starts with https.
    Web, "https address", "https://…",
    |text| text.strip_prefix("https://").is_some_and(|rest| rest.contains('.')) && !text.contains(char::is_whitespace)
);

/// Whether nothing in it could end a link early.
fn link(text: &str) -> bool {
    !text.contains(|it: char| it.is_whitespace() || it.is_control() || "?&<>\"'".contains(it))
}
