//! Examples of how texts are written, for an author who wrote something else.

/// One line.
pub(crate) fn line(key: &str) -> String {
    format!("`{key} = \"…\"`")
}

/// A text in both languages.
pub(crate) fn text(key: &str) -> String {
    format!("`{key}.da = \"…\"` and `{key}.en = \"…\"`")
}

/// Several lines.
pub(crate) fn several(key: &str) -> String {
    format!("`{key} = [\"…\"]`")
}
