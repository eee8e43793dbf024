//! What a link may be made from.

use super::error::{PackError, PackResult};

/// Links are made from these fields, so nothing but plain numbers, addresses and https may be in
/// them.
pub(super) fn links(phone: Option<&str>, email: Option<&str>, web: Option<&str>) -> PackResult {
    let (phone, email) = (phone.unwrap_or_default(), email.unwrap_or_default());
    // Listed one by one: the library's search for a text in a text is 1 kB of Wasm.
    let special = |it: char| matches!(it, '?' | '&' | '<' | '>' | '"' | '\'');
    let plain = |text: &str| {
        !text.contains(|it: char| it.is_whitespace() || it.is_control() || special(it))
    };
    if !phone.bytes().all(|byte| byte.is_ascii_digit()) || !plain(email) {
        return Err(PackError::UnsafeLink);
    }
    https(web)
}

/// An address of a page is https.
pub(super) fn https(url: Option<&str>) -> PackResult {
    match url {
        Some(url) if !url.starts_with("https://") => Err(PackError::UnsafeLink),
        _ => Ok(()),
    }
}
