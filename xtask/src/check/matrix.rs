//! The table of host pages and engines, from one file for each engine that the journeys write.

use crate::files::{self, file_name};
use crate::project::Project;
use anyhow::Result;
use std::path::PathBuf;

/// An engine, and for each host page its name and its outcome.
type Column = (String, Vec<(String, String)>);

fn folder(project: &Project) -> PathBuf {
    // `CARGO_TARGET_TMPDIR` of the journeys.
    project.target().join("tmp/hosts")
}

/// Removes the files of an earlier run.
pub(crate) fn clear(project: &Project) -> Result<()> {
    files::remove_folder(&folder(project))
}

/// Prints the table; nothing where the journeys that ran were not about host pages.
pub(crate) fn print(project: &Project) -> Result<()> {
    let mut columns = Vec::new();
    for file in files::below(&folder(project))? {
        columns.push((file_name(&file).into_owned(), rows(&project.read(&file)?)));
    }
    if !columns.is_empty() {
        println!("\nThe guide on host pages:\n{}", table(&columns));
    }
    Ok(())
}

fn rows(text: &str) -> Vec<(String, String)> {
    let halves = text.lines().filter_map(|line| line.split_once('\t'));
    halves.map(|(host, outcome)| (host.to_owned(), outcome.to_owned())).collect()
}

fn table(columns: &[Column]) -> String {
    let hosts = columns.first().map(|(_, rows)| rows.as_slice()).unwrap_or_default();
    let cell = |(_, rows): &Column, host: &str| {
        let row = rows.iter().find(|(name, _)| name == host);
        row.map_or("not tried", |(_, outcome)| outcome).to_owned()
    };
    let head = columns.iter().map(|(engine, _)| engine.clone()).collect();
    let lines = hosts.iter().map(|(host, _)| {
        (host.as_str(), columns.iter().map(|column| cell(column, host)).collect::<Vec<_>>())
    });
    let line = |(name, cells): (&str, Vec<String>)| {
        let cells: Vec<_> = cells.iter().map(|cell| format!("{cell:<16}")).collect();
        format!("  {name:<18}{}", cells.concat()).trim_end().to_owned()
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
