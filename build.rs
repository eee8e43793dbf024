//! Writes the style sheets as they ship: without comments, indentation and line breaks.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let sheets = Path::new("src/ui/style");
    println!("cargo::rerun-if-changed={}", sheets.display());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    for entry in fs::read_dir(sheets)? {
        let path = entry?.path();
        if let (Some("css"), Some(name)) =
            (path.extension().and_then(|it| it.to_str()), path.file_name())
        {
            fs::write(out.join(name), small(&fs::read_to_string(&path)?))?;
        }
    }
    Ok(())
}

fn small(css: &str) -> String {
    let code = css.split("/*").map(|it| it.split_once("*/").map_or(it, |(_, code)| code));
    let code: String = code.collect();
    let ends = |line: &str| line.is_empty() || line.ends_with(['{', '}', ';', ',']);
    let lines = code.lines().map(str::trim);
    lines.flat_map(|line| [line, if ends(line) { "" } else { " " }]).collect()
}
