//! Examples of how texts are written, for an author who wrote something else.

/// The placeholder where the author must write something.
pub(crate) const UNWRITTEN: &str = "…";

/// One line.
pub(crate) fn line(key: &str) -> String {
    format!("`{key} = \"…\"`")
}

/// Several lines.
pub(crate) fn several(key: &str) -> String {
    format!("`{key} = [\"…\"]`")
}
