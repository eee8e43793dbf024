//! Makes a finished build ready for any server: what it says with each file, what is in the Wasm,
//! and every file compressed beforehand.

use crate::project::Project;
use crate::{bundle, digest, headers, sbom};
use anyhow::{Context, Result, bail};
use flate2::{Compression, GzBuilder};
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// What a server compresses. A compressed file is no longer one of these.
const COMPRESSIBLE: [&str; 6] = ["css", "html", "js", "json", "svg", "wasm"];

pub(crate) fn publish(project: &Project) -> Result<()> {
    let dist = project.dist();
    sbom::write(project, &dist)?;
    let names = names(&dist)?;
    for name in names.iter().filter(|name| headers::is_for_ever(name)) {
        of_its_content(name, &fs::read(dist.join(name))?)?;
    }
    let rules = headers::Rules::of(names.iter().map(String::as_str));
    fs::write(dist.join("_headers"), rules.for_hosts())?;
    fs::write(dist.join("nginx.conf"), rules.for_nginx())?;
    for name in &names {
        let path = dist.join(name);
        if path.extension().is_some_and(|it| COMPRESSIBLE.iter().any(|known| it == *known)) {
            compress(&path).with_context(|| format!("cannot compress {name}"))?;
        }
    }
    Ok(())
}

/// Where a file's brotli lies: beside it.
pub(crate) fn brotli_of(path: &Path) -> PathBuf {
    with(path, "br")
}

fn with(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}

/// Every file of a build, from its root and with slashes.
pub(crate) fn names(dist: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for file in bundle::files(dist)? {
        names.push(slashed(dist, &file)?);
    }
    Ok(names)
}

/// A file's name from the root of the build.
pub(crate) fn slashed(dist: &Path, file: &Path) -> Result<String> {
    let name = file.strip_prefix(dist)?.to_str().context("a file's name is no text")?;
    Ok(name.replace('\\', "/"))
}

/// A file that is kept for ever has the digest of its content in its name: another content is
/// another name.
fn of_its_content(name: &str, content: &[u8]) -> Result<()> {
    // The packs have half of it.
    let digest = digest::short(content);
    if !name.contains(digest.get(..8).unwrap_or(&digest)) {
        bail!(
            "{name} is kept for ever by browsers, but its name would stay when its content changes"
        );
    }
    Ok(())
}

/// Lays the compressed files beside it, each where it is smaller.
fn compress(path: &Path) -> Result<()> {
    let content = fs::read(path)?;
    for (ending, compressed) in [("br", brotli(&content)?), ("gz", gzip(&content)?)] {
        if compressed.len() < content.len() {
            fs::write(with(path, ending), compressed)?;
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

/// It names no time and no system: the same content gives the same file.
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
    fn it_is_smaller_and_tells_no_time() -> Result<()> {
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
    fn a_name_that_would_stay_is_found() {
        assert!(of_its_content("v1/late-e3b0c44298fc1c14.wasm", b"").is_ok());
        assert!(of_its_content("v1/late-e3b0c44298fc1c14.wasm", b"another").is_err());
    }
}
