//! What a server says with each file: the one source of `_headers` and `nginx.conf`.
//!
//! nginx takes one rule for a file, so each says all. Netlify and Cloudflare take every rule that
//! fits, and join what two of them say by one name, so there each name is said once of a file.

use crate::stage::V1;
use std::fmt::Write as _;

type Header = (&'static str, &'static str);

/// For files whose name changes with their content.
const FOR_EVER: Header = ("Cache-Control", "public, max-age=31536000, immutable");
/// For names that stay: after five minutes a copy must be asked for again. So long does a release,
/// or the way back from one, take to reach everybody.
const FIVE_MINUTES: Header = ("Cache-Control", "public, max-age=300, must-revalidate");

/// With every file: it is what it is called, and where the reader goes from here hears nothing of
/// it.
const ALL: &[Header] = &[("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer")];
/// Other people's pages load it.
const SHARED: &[Header] =
    &[("Access-Control-Allow-Origin", "*"), ("Cross-Origin-Resource-Policy", "cross-origin")];
/// Only our own pages load it.
const OWN: &[Header] = &[("Cross-Origin-Resource-Policy", "same-origin")];

/// A page of the demo site. Only the site itself may have it in a frame.
const PAGE: Header = (
    "Content-Security-Policy",
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; img-src 'self'; \
     frame-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'",
);
/// A page for frames: it says nothing of who may have it in one, so everybody may.
const FRAME: Header = (
    "Content-Security-Policy",
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; img-src 'self' data:; \
     base-uri 'none'; form-action 'none'",
);
/// A page of text alone.
const TEXT: Header = (
    "Content-Security-Policy",
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
);

/// Files that come and go with each release: a rule for how their names begin holds for the older
/// ones that a server keeps, too.
const FAMILIES: &[(&str, &[Header])] = &[
    ("v1/embed-", &[FOR_EVER]),
    ("v1/late-", &[FOR_EVER]),
    ("v1/packs/", &[FOR_EVER]),
    ("v1/traeningsguide-", &[FOR_EVER]),
    ("v1/text/", &[FIVE_MINUTES, TEXT]),
];

/// What is said with a file of its own, or with all whose path begins like this, besides what is
/// said with every file.
struct Rule {
    place: Place,
    own: Vec<Header>,
}

enum Place {
    File(String),
    Family(&'static str),
}

/// What is said with the files of a build, named as they lie below its root.
pub(crate) struct Rules(Vec<Rule>);

impl Rules {
    pub(crate) fn of<'a>(files: impl Iterator<Item = &'a str>) -> Self {
        let families = FAMILIES
            .iter()
            .map(|(begin, own)| Rule { place: Place::Family(begin), own: own.to_vec() });
        let single = files.map(|name| Rule {
            place: Place::File(name.to_owned()),
            own: family(name).map_or_else(|| alone(name), <[Header]>::to_vec),
        });
        Self(families.chain(single).collect())
    }
}

/// Of a file that belongs to no family.
fn alone(name: &str) -> Vec<Header> {
    let policy = if is_shared(name) { FRAME } else { PAGE };
    [FIVE_MINUTES].into_iter().chain(is_page(name).then_some(policy)).collect()
}

/// Whether a browser may keep a file of this name for ever.
pub(crate) fn is_for_ever(name: &str) -> bool {
    family(name).is_some_and(|own| own.contains(&FOR_EVER))
}

fn family(name: &str) -> Option<&'static [Header]> {
    FAMILIES.iter().find(|(begin, _)| name.starts_with(begin)).map(|(_, own)| *own)
}

fn is_shared(name: &str) -> bool {
    name.starts_with("v1/")
}

fn is_page(name: &str) -> bool {
    std::path::Path::new(name).extension().is_some_and(|it| it == "html")
}

impl Rules {
    /// As Netlify and Cloudflare Pages read them, in a file `_headers`. They know whole folders,
    /// and single files: of the others in a family only those of this build, and with older ones
    /// that are kept goes what is said with all.
    pub(crate) fn for_hosts(&self) -> String {
        let mut text = String::from("# Written by `cargo xtask build`: xtask/src/headers.rs\n");
        write_rule(&mut text, "/*", ALL);
        write_rule(&mut text, &format!("/{V1}/*"), SHARED);
        for Rule { place, own } in &self.0 {
            match place {
                Place::Family(folder) if folder.ends_with('/') => {
                    write_rule(&mut text, &format!("/{folder}*"), own);
                }
                Place::File(name) if !in_folder(name) => {
                    let whose = if is_shared(name) { &[] } else { OWN };
                    for path in addresses(name) {
                        write_rule(&mut text, &path, &[own, whose].concat());
                    }
                }
                Place::Family(_) | Place::File(_) => {}
            }
        }
        text
    }
}

fn write_rule(text: &mut String, path: &str, headers: &[Header]) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "\n{path}");
    for (name, value) in headers {
        let _ = writeln!(text, "  {name}: {value}");
    }
}

/// Whether a rule for its whole folder is for this file.
fn in_folder(name: &str) -> bool {
    FAMILIES.iter().any(|(begin, _)| begin.ends_with('/') && name.starts_with(begin))
}

/// Some hosts leave `.html` out of an address, and `index` with it.
fn addresses(name: &str) -> Vec<String> {
    let bare = name.strip_suffix(".html").map(|it| if it == "index" { "" } else { it });
    [Some(name), bare].into_iter().flatten().map(|it| format!("/{it}")).collect()
}

/// The head of `nginx.conf`. Types are told here, so that nothing hangs on the machine's own list
/// of them.
const NGINX: &str = "\
# Written by `cargo xtask build`: xtask/src/headers.rs
# For a `server` block whose `root` is this folder: docs/operations.md

server_tokens off;
# Nobody is written down: not who asked, nor for which municipality.
access_log off;
log_not_found off;

if_modified_since before;
gzip off;
gzip_static on;
brotli_static on;
gzip_vary on;

default_type application/octet-stream;
types {
  \"text/css; charset=utf-8\" css;
  \"text/html; charset=utf-8\" html;
  \"text/javascript; charset=utf-8\" js;
  application/json json;
  application/wasm wasm;
  image/svg+xml svg;
}

# What is missing is never kept: it may be on its way here.
error_page 404 @missing;
location @missing {
  add_header Cache-Control no-store always;
  add_header X-Content-Type-Options nosniff always;
  add_header Access-Control-Allow-Origin * always;
  return 404;
}
location / {
  return 404;
}
location = / {
  rewrite ^ /index.html last;
}
";

impl Rules {
    /// As nginx reads them, inside a `server` block. What no rule knows is not there.
    pub(crate) fn for_nginx(&self) -> String {
        let mut text = NGINX.to_owned();
        for Rule { place, own } in &self.0 {
            let (path, name) = match place {
                // A folder is no file, and is not worth a line in a log, which would say who asked.
                Place::Family(begin) => (format!("^~ /{begin} {{\n  try_files $uri =404;"), *begin),
                Place::File(name) if family(name).is_none() => {
                    (format!("= /{name} {{"), name.as_str())
                }
                Place::File(_) => continue,
            };
            let _ = writeln!(text, "\nlocation {path}");
            let whose = if is_shared(name) { SHARED } else { OWN };
            for (name, value) in own.iter().chain(ALL).chain(whose) {
                let _ = writeln!(text, "  add_header {name} \"{value}\";");
            }
            text.push_str("}\n");
        }
        text
    }
}

#[cfg(test)]
mod tests {
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

    /// What a host says with a file by one name: of all rules that fit.
    fn values(name: &str, header: &str) -> Vec<String> {
        let text = Rules::of(FILES.into_iter()).for_hosts();
        let (path, begin) = (format!("/{name}"), format!("{header}: "));
        let mut fits = false;
        let mut found = Vec::new();
        for line in text.lines() {
            if line.starts_with('/') {
                let folder = line.strip_suffix('*');
                fits = folder.map_or(line == path, |it| path.starts_with(it));
            } else if fits && let Some(value) = line.trim().strip_prefix(&begin) {
                found.push(value.to_owned());
            }
        }
        found
    }

    fn value(name: &str, header: &str) -> Option<String> {
        let mut values = values(name, header);
        assert!(values.len() < 2, "{name}: {header} is said twice: {values:?}");
        values.pop()
    }

    #[test]
    fn a_name_that_stays_is_asked_for_again_and_another_never() {
        for name in FILES {
            let long = value(name, "Cache-Control").is_some_and(|it| it.contains("immutable"));
            assert_eq!(long, ["v1/embed-0.js", "v1/packs/a.json"].contains(&name), "{name}");
            assert_eq!(long, is_for_ever(name), "{name}");
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
    fn a_host_that_leaves_html_out_finds_the_rule() {
        let text = Rules::of(FILES.into_iter()).for_hosts();
        let paths: Vec<_> = text.lines().filter(|it| it.starts_with('/')).collect();
        for path in ["/", "/index.html", "/v1/frame", "/v1/frame.html", "/v1/packs/*"] {
            assert_eq!(paths.iter().filter(|it| **it == path).count(), 1, "{path}: {text}");
        }
        // Cloudflare Pages reads no more, and Netlify a star at the end of a folder.
        assert!(paths.len() <= 100 && text.lines().all(|it| it.len() <= 2000));
        let stars = paths.iter().filter(|it| it.contains('*'));
        assert!(stars.into_iter().all(|it| it.ends_with("/*")), "{text}");
    }

    #[test]
    fn nginx_has_one_rule_for_a_file() {
        let text = Rules::of(FILES.into_iter()).for_nginx();
        for place in ["= /index.html", "= /v1/embed.js", "^~ /v1/embed-", "^~ /v1/packs/"] {
            assert_eq!(text.matches(&format!("location {place} {{")).count(), 1, "{place}: {text}");
        }
        assert!(!text.contains("embed-0") && !text.contains("a.json"), "{text}");
    }
}
