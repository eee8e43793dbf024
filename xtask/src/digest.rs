//! Digests of a file: short for its name, and whole for the browser, which refuses any other file.

use base64::Engine as _;
use base64::prelude::{BASE64_STANDARD, BASE64_STANDARD_NO_PAD, BASE64_URL_SAFE_NO_PAD};
use sha2::{Digest as _, Sha256};

/// For a name: 16 hexadecimal digits.
pub(crate) fn short(content: &[u8]) -> String {
    let bytes = Sha256::digest(content);
    let first = bytes.iter().take(8).fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    format!("{first:016x}")
}

/// The whole digest.
pub(crate) fn whole(content: &[u8]) -> Vec<u8> {
    Sha256::digest(content).to_vec()
}

/// For a name of a file of packs: the first letters in base 64.
pub(crate) fn short_of_packs(digest: &[u8]) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(digest).chars().take(8).collect()
}

/// The root to which an index or a list leads: its first line, and what its second line has beside
/// the way.
pub(crate) fn root(leaf: &str) -> Option<Vec<u8>> {
    let (line, way) = leaf.split_once('\n')?;
    let half = |text: &str| Sha256::digest(text).iter().take(16).copied().collect::<Vec<_>>();
    let mut node = half(line);
    for beside in way.as_bytes().chunks(22) {
        let node_text = BASE64_STANDARD_NO_PAD.encode(&node);
        let mut pair = [node_text.as_str(), str::from_utf8(beside).ok()?];
        pair.sort_unstable();
        node = half(&pair.concat());
    }
    Some(node)
}

/// As the attribute `integrity` has it.
pub(crate) fn integrity(content: &[u8]) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(content)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_content_has_the_known_digest() {
        assert_eq!(short(b""), "e3b0c44298fc1c14");
        assert_eq!(integrity(b""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }
}
