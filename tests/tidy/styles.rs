//! The guide's style sheets: no unit that hangs on the host page, and no force but on paper.

use super::files::{File, below, check, planted};

/// A sheet without its comments, and with as many lines.
fn uncommented(css: &str) -> String {
    let mut parts = css.split("/*");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (comment, rest) = part.split_once("*/").unwrap_or((part, ""));
        text.push_str(&"\n".repeat(comment.matches('\n').count()));
        text.push_str(rest);
    }
    text
}

fn line_of(text: &str, place: usize) -> usize {
    text[..place].matches('\n').count() + 1
}

/// `rem` is a share of the host page's font size, over which the guide has no say.
fn no_rem(file: &File) -> Vec<String> {
    let css = uncommented(&file.text);
    let units = css.match_indices("rem").filter(|(place, _)| {
        let before = css[..*place].chars().next_back();
        let after = css[place + 3..].chars().next();
        before.is_some_and(|it| it.is_ascii_digit() || it == '.')
            && !after.is_some_and(|it| it.is_alphanumeric() || it == '-')
    });
    units
        .map(|(place, _)| format!("{}:{}: the unit rem", file.path, line_of(&css, place)))
        .collect()
}

fn no_force(file: &File) -> Vec<String> {
    let css = uncommented(&file.text);
    let mut blocks: Vec<bool> = Vec::new();
    let mut since = 0;
    let mut broken = Vec::new();
    for (place, sign) in css.char_indices() {
        match sign {
            '{' => {
                let head = css[since..place].trim();
                blocks.push(head.starts_with("@media") && head.contains("print"));
            }
            '}' => drop(blocks.pop()),
            '!' if css[place..].starts_with("!important") && !blocks.contains(&true) => {
                broken.push(format!("{}:{}: !important", file.path, line_of(&css, place)));
            }
            _ => {}
        }
        if matches!(sign, '{' | '}' | ';') {
            since = place + 1;
        }
    }
    broken
}

fn sheets() -> Vec<File> {
    below("src/ui/style", "css")
}

#[test]
fn nothing_is_measured_in_rem() {
    check(&sheets(), no_rem);
}

#[test]
fn force_is_for_paper_only() {
    check(&sheets(), no_force);
}

#[test]
fn a_sheet_that_breaks_the_rules_is_found() {
    let css = "/* 1rem\n */ .remark { margin: 1.5rem 2em; gap: calc(.5rem + 1px) }";
    let found = planted("x.css", css, no_rem);
    assert_eq!(found, ["x.css:2: the unit rem", "x.css:2: the unit rem"]);

    let css = "@media screen { a { color: red !important } }\n@media print { a { color: red !important } }\nb { top: 0 !important }";
    assert_eq!(planted("x.css", css, no_force), ["x.css:1: !important", "x.css:3: !important"]);
}
