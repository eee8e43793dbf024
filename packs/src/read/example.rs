//! Examples of how texts are written, for an author who wrote something else.

/// One line.
pub(crate) fn line(key: &str) -> String {
    format!("`{key} = \"…\"`")
}

/// Several lines.
pub(crate) fn several(key: &str) -> String {
    format!("`{key} = [\"…\"]`")
}
