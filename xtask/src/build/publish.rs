//! Makes a finished build ready for any server: the headers of each file, the list of crates in the
//! Wasm, and every file compressed.

use super::{headers, netlify, nginx_conf, sbom};
use crate::digest;
use crate::files;
use crate::project::Project;
use anyhow::{Context, Result, bail};
use flate2::{Compression, GzBuilder};
use std::fs;
use std::io::Write as _;
use std::path::Path;

/// The files that are compressed. Those that are compressed already have another ending.
const COMPRESSIBLE: [&str; 6] = ["css", "html", "js", "json", "svg", "wasm"];

pub(crate) fn publish(project: &Project) -> Result<()> {
    let dist = project.dist();
    sbom::write(project, &dist)?;
    let names = files::names_below(&dist)?;
    for name in names.iter().filter(|name| headers::is_immutable(name)) {
        has_digest(name, &fs::read(dist.join(name))?)?;
    }
    fs::write(dist.join("_headers"), netlify::headers(&names))?;
    fs::write(dist.join("nginx.conf"), nginx_conf::config(&names))?;
    for name in &names {
        let path = dist.join(name);
        if path.extension().is_some_and(|it| COMPRESSIBLE.iter().any(|known| it == *known)) {
            compress(&path).with_context(|| format!("cannot compress {name}"))?;
        }
    }
    Ok(())
}

/// Checks that the name of a file that browsers never ask for again has the digest of its content:
/// other content must have another name.
fn has_digest(name: &str, content: &[u8]) -> Result<()> {
    let mut digests = vec![digest::short(content)];
    // An index or a list has the root of the tree that it is in.
    let root = str::from_utf8(content).ok().and_then(digest::root);
    let of_packs = [Some(digest::whole(content)), root].into_iter().flatten();
    digests.extend(of_packs.map(|it| digest::short_of_packs(&it)));
    if !digests.iter().any(|it| name.contains(it)) {
        bail!("browsers keep {name} for a year, but its name would not change with its content");
    }
    Ok(())
}

/// Writes the compressed versions beside a file, each only where it is smaller.
fn compress(path: &Path) -> Result<()> {
    let content = fs::read(path)?;
    for (ending, compressed) in [("br", brotli(&content)?), ("gz", gzip(&content)?)] {
        if compressed.len() < content.len() {
            fs::write(path.with_added_extension(ending), compressed)?;
        }
    }
    Ok(())
}

fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let mut compressed = Vec::new();
    let params = brotli::enc::BrotliEncoderParams {
        quality: 11,
        size_hint: content.len(),
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &content[..], &mut compressed, &params)?;
    Ok(compressed)
}

/// Without time and system in its header: the same content gives the same file.
fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder =
        GzBuilder::new().mtime(0).operating_system(255).write(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read as _;

    #[test]
    fn compressed_files_are_smaller_and_have_no_time() -> Result<()> {
        let content = [b'a'; 10_000];
        let (brotli, gzip) = (brotli(&content)?, gzip(&content)?);
        assert!(brotli.len() < 100 && gzip.len() < 100);
        assert_eq!(gzip.get(4..10), Some(&[0, 0, 0, 0, 2, 255][..]));

        let (mut from_brotli, mut from_gzip) = (Vec::new(), Vec::new());
        brotli::BrotliDecompress(&mut brotli.as_slice(), &mut from_brotli)?;
        flate2::read::GzDecoder::new(gzip.as_slice()).read_to_end(&mut from_gzip)?;
        assert!(from_brotli == content && from_gzip == content);
        Ok(())
    }

    #[test]
    fn a_name_without_digest_is_found() {
        assert!(has_digest("v1/late-e3b0c44298fc1c14.wasm", b"").is_ok());
        assert!(has_digest("v1/late-e3b0c44298fc1c14.wasm", b"another").is_err());
        assert!(has_digest("v1/packs/a.47DEQpj8.json", b"").is_ok());
        assert!(has_digest("v1/packs/a.47DEQpj8.json", b"another").is_err());
        // One leaf is the root; with a neighbour it is another.
        assert!(has_digest("v1/packs/a.da.47DEQpj8.json", b"\n").is_ok());
        let way = b"\nAAAAAAAAAAAAAAAAAAAAAA";
        assert!(has_digest("v1/packs/a.da.47DEQpj8.json", way).is_err());
    }
}
