//! Prepares every JavaScript file of the build: placeholders filled, text minified.

use crate::project::Project;
use crate::run::run;
use crate::tools::npm;
use anyhow::{Result, bail};
use serde_json::Value;
use std::path::Path;

/// Replaces the template's string literals of these names with values. Each must occur once.
pub(crate) fn fill(template: &str, values: &[(&str, &Value)]) -> Result<String> {
    let mut text = template.to_owned();
    for (name, value) in values {
        let literal = format!("\"{name}\"");
        let count = template.matches(&literal).count();
        if count != 1 {
            bail!("the JavaScript has {literal} {count} times instead of once");
        }
        text = text.replace(&literal, &value.to_string());
    }
    Ok(text)
}

/// Removes comments and shortens names in a JavaScript file, in place.
pub(crate) fn minify(project: &Project, file: &Path) -> Result<()> {
    let mut command = project.command(npm::esbuild(project)?);
    command.args(["--minify", "--allow-overwrite", "--log-level=warning", "--charset=utf8"]);
    command.arg(file).arg(format!("--outfile={}", file.display()));
    run(command)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn placeholders_are_filled_with_literals() -> Result<()> {
        let (glue, words) = (Value::from("g-1.js"), json!({ "da": "Æv" }));
        let values = [("__GLUE__", &glue), ("__WORDS__", &words)];
        let filled = fill("a = \"__GLUE__\"; b = \"__WORDS__\";", &values)?;
        assert_eq!(filled, "a = \"g-1.js\"; b = {\"da\":\"Æv\"};");
        assert!(fill("a = \"__GLUE__\";", &values).is_err());
        Ok(())
    }
}
