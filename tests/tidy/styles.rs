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
    let css = uncommented(&file.text).to_ascii_lowercase();
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

/// Between the sign and the word there may be space.
fn forces(after: &str) -> bool {
    after.trim_start().to_ascii_lowercase().starts_with("important")
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
            '!' if forces(&css[place + 1..]) && !blocks.contains(&true) => {
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

/// How large each rule for this class makes its letters, in hundredths of those around it.
fn sizes(css: &str, class: &str) -> Vec<u32> {
    let css = uncommented(css);
    let mut sizes = Vec::new();
    for rule in css.split('}') {
        let (head, body) = rule.rsplit_once('{').unwrap_or_default();
        let of_class = head.split(',').any(|it| {
            let last = it.split_whitespace().next_back().unwrap_or_default();
            last.split('.').skip(1).any(|it| it == class)
        });
        let size = body.split(';').find_map(|it| it.trim().strip_prefix("font-size:"));
        if let Some(size) = size.filter(|_| of_class) {
            let em: f64 = size.trim().strip_suffix("em").unwrap().parse().unwrap();
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small")]
            sizes.push((em * 100.0).round() as u32);
        }
    }
    sizes
}

/// Of transport a reader sees first what one ride costs. A sum depends on what they choose.
#[test]
fn the_price_of_one_thing_is_the_largest_figure() {
    let css: String = sheets().into_iter().map(|it| it.text).collect();
    let of = |class| sizes(&css, class);
    let (amount, sum) = (of("amount"), of("sum"));
    assert_eq!((amount.len(), sum.len()), (1, 1), "each has one size");
    assert!(amount[0] > sum[0] && sum[0] > 100, "{amount:?}, {sum:?}");
    for class in ["range", "cost", "weekly", "priced", "price", "course", "sub"] {
        assert_eq!(of(class), [0; 0], "{class} is as large as what stands around it");
    }
    assert_eq!(sizes("a.x, .y { font-size: 2em } .x .z { font-size: 3em }", "x"), [200]);
}

#[test]
fn a_sheet_that_breaks_the_rules_is_found() {
    let css = "/* 1rem\n */ .remark { margin: 1.5rem 2em; gap: calc(.5REM + 1px) }";
    let found = planted("x.css", css, no_rem);
    assert_eq!(found, ["x.css:2: the unit rem", "x.css:2: the unit rem"]);

    let css = "@media screen { a { color: red !important } }\n@media print { a { color: red !important } }\nb { top: 0 !important }";
    assert_eq!(planted("x.css", css, no_force), ["x.css:1: !important", "x.css:3: !important"]);
    let css = "@media (width < 20em) {\n@supports (top: 0) { a { top: 0 ! IMPORTANT } } }";
    assert_eq!(planted("x.css", css, no_force), ["x.css:2: !important"]);
}
