//! The table of host pages and engines, from one file for each engine that the journeys write.

use crate::project::Project;
use anyhow::Result;
use std::fs;
use std::path::PathBuf;

/// An engine, and for each host page its name and its outcome.
type Column = (String, Vec<(String, String)>);

fn folder(project: &Project) -> PathBuf {
    // `CARGO_TARGET_TMPDIR` of the journeys.
    project.target().join("tmp/hosts")
}

/// Removes the files of an earlier run.
pub(crate) fn clear(project: &Project) -> Result<()> {
    let folder = folder(project);
    if folder.is_dir() {
        fs::remove_dir_all(folder)?;
    }
    Ok(())
}

/// Prints the table; nothing where the journeys that ran were not about host pages.
pub(crate) fn print(project: &Project) -> Result<()> {
    let mut columns = Vec::new();
    for entry in fs::read_dir(folder(project)).into_iter().flatten() {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        columns.push((name, rows(&fs::read_to_string(entry.path())?)));
    }
    columns.sort();
    if !columns.is_empty() {
        println!("\nThe guide on host pages:\n{}", table(&columns));
    }
    Ok(())
}

fn rows(text: &str) -> Vec<(String, String)> {
    let halves = text.lines().filter_map(|line| line.split_once('\t'));
    halves.map(|(host, went)| (host.to_owned(), went.to_owned())).collect()
}

fn table(columns: &[Column]) -> String {
    let hosts = columns.first().map(|(_, rows)| rows.as_slice()).unwrap_or_default();
    let cell = |(_, rows): &Column, host: &str| {
        let went = rows.iter().find(|(name, _)| name == host).map(|(_, went)| went.as_str());
        went.unwrap_or("not tried").to_owned()
    };
    let head = columns.iter().map(|(engine, _)| engine.clone()).collect();
    let lines = hosts.iter().map(|(host, _)| {
        (host.as_str(), columns.iter().map(|column| cell(column, host)).collect::<Vec<_>>())
    });
    let line = |(name, cells): (&str, Vec<String>)| {
        let mut line = format!("  {name:<18}");
        for cell in cells {
            line.push_str(&cell);
            line.extend(std::iter::repeat_n(' ', 16_usize.saturating_sub(cell.len())));
        }
        line.trim_end().to_owned()
    };
    [("", head)].into_iter().chain(lines).map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_a_line_for_each_host_and_a_column_for_each_engine() {
        let columns = [
            ("Chromium".to_owned(), rows("plain\tpassed 1.0 s\nreset\tFAILED 2.0 s\n")),
            ("WebKit".to_owned(), rows("plain\tpassed 3.0 s\n")),
        ];
        let expected = "                    Chromium        WebKit
  plain             passed 1.0 s    passed 3.0 s
  reset             FAILED 2.0 s    not tried";
        assert_eq!(table(&columns), expected);
    }
}
