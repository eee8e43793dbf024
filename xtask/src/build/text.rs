//! The list of the pages that need no program, in the pages that show nothing without script.

use crate::project::V1;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;

/// The folder of the pages, in `v1`.
pub(crate) const FOLDER: &str = "text";
/// The list, as `packs html` leaves it among the pages.
const LIST: &str = "noscript.html";
/// The beginning of its links, replaced by the path from the page that the list is put on.
const WAY: &str = "__TEXT__";
/// The place of the list, in the `<noscript>` of a page.
const PLACE: &str = "<!-- noscript -->";

/// Moves the list into the pages that need script: the standalone page and, if it is built, the
/// frame.
pub(crate) fn noscript(staging: &Path) -> Result<()> {
    let v1 = staging.join(V1);
    let list = v1.join(FOLDER).join(LIST);
    let links = fs::read_to_string(&list)
        .with_context(|| format!("`packs html` did not write {}", list.display()))?;
    fs::remove_file(&list)?;
    let way = format!("{V1}/{FOLDER}");
    for (page, way) in [(staging.join("guide.html"), way.as_str()), (v1.join("frame.html"), FOLDER)]
    {
        if page.is_file() {
            let html = fs::read_to_string(&page)?;
            let html =
                fill(&html, &links, way).with_context(|| format!("in {}", page.display()))?;
            fs::write(&page, html)?;
        }
    }
    Ok(())
}

/// The page with the list in it.
fn fill(page: &str, links: &str, way: &str) -> Result<String> {
    if page.matches(PLACE).count() != 1 {
        bail!("{PLACE} must occur once");
    }
    Ok(page.replace(PLACE, &links.replace(WAY, way)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_gets_the_list_once_with_its_own_way() -> Result<()> {
        let links = "<a href=\"__TEXT__/a.da.html\">A</a><a href=\"__TEXT__/b.da.html\">B</a>";
        let filled = fill("<p>x</p><!-- noscript -->", links, "v1/text")?;
        let list = "<a href=\"v1/text/a.da.html\">A</a><a href=\"v1/text/b.da.html\">B</a>";
        assert_eq!(filled, format!("<p>x</p>{list}"));
        assert!(fill("<p>x</p>", links, "text").is_err());
        assert!(fill("<!-- noscript --><!-- noscript -->", links, "text").is_err());
        Ok(())
    }
}
