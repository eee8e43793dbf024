//! Prepares every JavaScript file of the build: placeholders filled, text minified.

use crate::project::Project;
use crate::run::run;
use crate::tools::npm;
use anyhow::{Context as _, Result, bail};
use serde_json::Value;
use std::path::Path;

/// Replaces the template's string literals of these names with values. Each must occur once.
pub(crate) fn fill(template: &str, values: &[(&str, &Value)]) -> Result<String> {
    values.iter().try_fold(template.to_owned(), |text, (name, value)| {
        replace_once(&text, &format!("\"{name}\""), &value.to_string())
    })
}

/// Replaces a part of a text that must occur once.
pub(crate) fn replace_once(text: &str, part: &str, with: &str) -> Result<String> {
    match text.matches(part).count() {
        1 => Ok(text.replace(part, with)),
        count => bail!("the text has `{part}` {count} times instead of once"),
    }
}

/// A script with the module that it imports from `name` put in the place of that import: so a page
/// fetches one file.
pub(crate) fn join(script: &str, name: &str, module: &str) -> Result<String> {
    let from = format!("}} from \"./{name}\";");
    let import = script.lines().find(|line| line.starts_with("import {") && line.ends_with(&from));
    let import = import.with_context(|| format!("the script imports nothing from {name}"))?;
    replace_once(script, import, &module.replace("\nexport ", "\n"))
}

/// Removes comments and shortens names in a JavaScript file, in place.
pub(crate) fn minify(project: &Project, file: &Path) -> Result<()> {
    let mut command = project.command(npm::of_build(project, "esbuild")?);
    command.args(["--minify", "--allow-overwrite", "--log-level=warning", "--charset=utf8"]);
    run(command.arg(file).arg(format!("--outfile={}", file.display())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_script_takes_in_the_module_that_it_imports() -> Result<()> {
        let module = "// m\nexport const A = 1;\nconst B = 2;\n";
        let script = "// s\nimport { A } from \"./m.js\";\nconsole.log(A);\n";
        let joined = "// s\n// m\nconst A = 1;\nconst B = 2;\n\nconsole.log(A);\n";
        assert_eq!(join(script, "m.js", module)?, joined);
        assert!(join("console.log(1);\n", "m.js", module).is_err());
        Ok(())
    }

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
