//! The words of the pages that are written as HTML, and of their scripts: filled in from
//! `public/words`.

use super::javascript;
use crate::project::Project;
use anyhow::{Context, Error, Result};
use serde_json::json;
use std::fs;
use std::path::Path;

/// The pages with places for messages.
const PAGES: [&str; 5] = ["index.html", "guide.html", "blocked.html", "byg.html", "v1/frame.html"];
/// The scripts that say messages, in `public`.
const SCRIPTS: [&str; 2] = ["byg.js", "byg-kontrast.js"];
/// The script that has the texts for them.
const TEXTS: &str = "byg-ord.js";

/// Fills the texts into the staged pages, and writes the script that has those of the others.
pub(crate) fn fill(project: &Project, staging: &Path) -> Result<()> {
    for name in PAGES {
        let page = staging.join(name);
        let filled = messages::fill_page(&project.read(&page)?).map_err(Error::msg);
        fs::write(&page, filled.with_context(|| format!("in {name}"))?)?;
    }
    let scripts = SCRIPTS.map(|it| project.read(format!("public/{it}")));
    let scripts = scripts.into_iter().collect::<Result<Vec<_>>>()?;
    let scripts: Vec<&str> = scripts.iter().map(String::as_str).collect();
    let said = messages::said(&scripts).map_err(Error::msg)?;
    let script = project.read(format!("public/{TEXTS}"))?;
    let script = javascript::fill(&script, &[("__WORDS__", &json!(said))])?;
    fs::write(staging.join(TEXTS), script).with_context(|| format!("cannot write {TEXTS}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_filled() -> Result<()> {
        let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let mut written = vec!["index.html".to_owned()];
        for file in fs::read_dir(top.join("public"))? {
            let name = file?.file_name().to_string_lossy().into_owned();
            written.extend(
                Some(name).filter(|it| it.rsplit_once('.').is_some_and(|(_, end)| end == "html")),
            );
        }
        let mut filled = PAGES.map(|it| it.trim_start_matches("v1/").to_owned());
        written.sort();
        filled.sort();
        assert_eq!(written, filled);
        Ok(())
    }
}
