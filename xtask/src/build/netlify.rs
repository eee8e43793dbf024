//! `_headers`, as Netlify and Cloudflare Pages read it.
//!
//! They apply every rule that matches and join the values of one header, so each header must come
//! from one rule only. They know whole folders and single files. Of any other family only the files
//! of this build are named; older ones that a server keeps get the headers of every file.

use super::headers::{ALL, FAMILIES, Header, OWN, SHARED, family, is_shared, of_file};
use crate::project::V1;
use std::fmt::Write as _;

/// The rules for the files of a build.
pub(crate) fn headers(files: &[String]) -> String {
    let mut text = String::from("# Written by `cargo xtask build`: xtask/src/build/headers.rs\n");
    write_rule(&mut text, "/*", ALL);
    write_rule(&mut text, &format!("/{V1}/*"), SHARED);
    for (folder, headers) in FAMILIES.iter().filter(|(begin, _)| begin.ends_with('/')) {
        write_rule(&mut text, &format!("/{folder}*"), headers);
    }
    let in_folder = |name: &str| family(name).is_some_and(|(begin, _)| begin.ends_with('/'));
    for name in files.iter().filter(|name| !in_folder(name)) {
        let sharing = if is_shared(name) { &[] } else { OWN };
        for path in addresses(name) {
            write_rule(&mut text, &path, &[&of_file(name), sharing].concat());
        }
    }
    text
}

fn write_rule(text: &mut String, path: &str, headers: &[Header]) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "\n{path}");
    for (name, value) in headers {
        let _ = writeln!(text, "  {name}: {value}");
    }
}

/// The addresses of a file. Some hosts omit `.html`, and `index` with it.
fn addresses(name: &str) -> Vec<String> {
    let bare = name.strip_suffix(".html").map(|it| if it == "index" { "" } else { it });
    [Some(name), bare].into_iter().flatten().map(|it| format!("/{it}")).collect()
}

#[cfg(test)]
mod tests {
    use super::super::headers::{is_immutable, is_page};
    use super::*;

    const FILES: [&str; 7] = [
        "index.html",
        "sub/page.html",
        "v1/embed.js",
        "v1/embed-0.js",
        "v1/frame.html",
        "v1/packs/a.json",
        "v1/text/a.html",
    ];

    /// The value of a header for a file, from the one rule that sets it.
    fn value(name: &str, header: &str) -> Option<String> {
        let text = headers(&FILES.map(str::to_owned));
        let (path, begin) = (format!("/{name}"), format!("{header}: "));
        let mut matches = false;
        let mut found = Vec::new();
        for line in text.lines() {
            if line.starts_with('/') {
                let folder = line.strip_suffix('*');
                matches = folder.map_or(line == path, |it| path.starts_with(it));
            } else if matches && let Some(value) = line.trim().strip_prefix(&begin) {
                found.push(value.to_owned());
            }
        }
        assert!(found.len() < 2, "{name}: {header} is set twice: {found:?}");
        found.pop()
    }

    #[test]
    fn a_name_that_stays_is_revalidated_and_another_never() {
        for name in FILES {
            let long = value(name, "Cache-Control").is_some_and(|it| it.contains("immutable"));
            assert_eq!(long, ["v1/embed-0.js", "v1/packs/a.json"].contains(&name), "{name}");
            assert_eq!(long, is_immutable(name), "{name}");
        }
    }

    #[test]
    fn other_pages_may_load_v1_and_nothing_else() {
        // Also a file of an older release.
        for name in FILES.into_iter().chain(["v1/late-0.wasm"]) {
            let open = value(name, "Access-Control-Allow-Origin").as_deref() == Some("*");
            assert_eq!(open, name.starts_with("v1/"), "{name}");
            let policy = value(name, "Cross-Origin-Resource-Policy");
            assert_eq!(policy.as_deref() == Some("cross-origin"), open, "{name}");
            assert!(value(name, "X-Content-Type-Options").is_some(), "{name}");
        }
    }

    #[test]
    fn pages_have_a_policy_and_only_those_in_v1_may_be_framed() {
        for name in FILES {
            let policy = value(name, "Content-Security-Policy");
            assert_eq!(policy.is_some(), is_page(name), "{name}");
            let closed = policy.is_some_and(|it| it.contains("frame-ancestors"));
            assert_eq!(closed, is_page(name) && !name.starts_with("v1/"), "{name}");
            assert_eq!(value(name, "X-Frame-Options"), None);
        }
    }

    #[test]
    fn a_host_that_omits_html_finds_the_rule() {
        let text = headers(&FILES.map(str::to_owned));
        let paths: Vec<_> = text.lines().filter(|it| it.starts_with('/')).collect();
        for path in ["/", "/index.html", "/v1/frame", "/v1/frame.html", "/v1/packs/*"] {
            assert_eq!(paths.iter().filter(|it| **it == path).count(), 1, "{path}: {text}");
        }
        // The limits of Cloudflare Pages; Netlify reads a star only at the end of a folder.
        assert!(paths.len() <= 100 && text.lines().all(|it| it.len() <= 2000));
        let stars = paths.iter().filter(|it| it.contains('*'));
        assert!(stars.into_iter().all(|it| it.ends_with("/*")), "{text}");
    }
}
