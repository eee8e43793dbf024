//! What a server says with each file: the one source of `_headers` and `nginx.conf`.
//!
//! Every rule says all that is said with its files, and no file falls under two: Netlify and Cloudflare would join the values.

use std::fmt::Write as _;

type Header = (&'static str, &'static str);

/// For files whose name changes with their content.
const FOR_EVER: Header = ("Cache-Control", "public, max-age=31536000, immutable");
/// For names that stay: after five minutes a copy must be asked for again. So long does a release, or the way back from one,
/// take to reach everybody.
const FIVE_MINUTES: Header = ("Cache-Control", "public, max-age=300, must-revalidate");

/// With every file: it is what it is called, and where the reader goes from here hears nothing of it.
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

/// Files that come and go with each release: a rule for how their names begin holds for the older ones that a server keeps, too.
const FAMILIES: &[(&str, &[Header])] = &[
    ("v1/embed-", &[FOR_EVER]),
    ("v1/late-", &[FOR_EVER]),
    ("v1/packs/", &[FOR_EVER]),
    ("v1/traeningsguide-", &[FOR_EVER]),
    ("v1/text/", &[FIVE_MINUTES, TEXT]),
];

/// What is said with some files.
pub(crate) struct Rule {
    /// A path from the root, or how one begins.
    place: Place,
    headers: Vec<Header>,
}

enum Place {
    File(String),
    Family(&'static str),
}

/// The rules for a build with these files, named as they lie below its root.
pub(crate) fn rules<'a>(files: impl Iterator<Item = &'a str>) -> Vec<Rule> {
    let families = FAMILIES
        .iter()
        .map(|(begin, own)| Rule { place: Place::Family(begin), headers: headers(begin, own) });
    let single = files.filter(|name| family(name).is_none()).map(|name| {
        let mut own = vec![FIVE_MINUTES];
        if is_page(name) {
            own.push(if is_shared(name) { FRAME } else { PAGE });
        }
        Rule { place: Place::File(name.to_owned()), headers: headers(name, &own) }
    });
    families.chain(single).collect()
}

/// Whether a browser may keep a file of this name for ever.
pub(crate) fn is_for_ever(name: &str) -> bool {
    family(name).is_some_and(|own| own.contains(&FOR_EVER))
}

fn family(name: &str) -> Option<&'static [Header]> {
    FAMILIES.iter().find(|(begin, _)| name.starts_with(begin)).map(|(_, own)| *own)
}

fn headers(name: &str, own: &[Header]) -> Vec<Header> {
    let whose = if is_shared(name) { SHARED } else { OWN };
    [own, ALL, whose].concat()
}

fn is_shared(name: &str) -> bool {
    name.starts_with("v1/")
}

fn is_page(name: &str) -> bool {
    std::path::Path::new(name).extension().is_some_and(|it| it == "html")
}

/// The rules as Netlify and Cloudflare Pages read them, in a file `_headers`.
pub(crate) fn for_hosts(rules: &[Rule]) -> String {
    let mut text = String::from("# Written by `cargo xtask build`: xtask/src/headers.rs\n");
    for Rule { place, headers } in rules {
        for path in place.for_hosts() {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "\n{path}");
            for (name, value) in headers {
                let _ = writeln!(text, "  {name}: {value}");
            }
        }
    }
    text
}

impl Place {
    /// Some hosts leave `.html` out of an address, and `index` with it.
    fn for_hosts(&self) -> Vec<String> {
        match self {
            Self::Family(begin) => vec![format!("/{begin}*")],
            Self::File(name) => {
                let mut paths = vec![format!("/{name}")];
                if let Some(bare) = name.strip_suffix(".html") {
                    paths.push(format!("/{}", if bare == "index" { "" } else { bare }));
                }
                paths
            }
        }
    }
}

/// The head of `nginx.conf`. Types are told here, so that nothing hangs on the machine's own list of them.
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

/// The rules as nginx reads them, inside a `server` block. What no rule knows is not there.
pub(crate) fn for_nginx(rules: &[Rule]) -> String {
    let mut text = NGINX.to_owned();
    for Rule { place, headers } in rules {
        let _ = match place {
            // A folder is no file, and is not worth a line in a log, which would say who asked.
            Place::Family(begin) => {
                writeln!(text, "\nlocation ^~ /{begin} {{\n  try_files $uri =404;")
            }
            Place::File(name) => writeln!(text, "\nlocation = /{name} {{"),
        };
        for (name, value) in headers {
            let _ = writeln!(text, "  add_header {name} \"{value}\";");
        }
        text.push_str("}\n");
    }
    text
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

    fn said(name: &str) -> Vec<Header> {
        let rules = rules([name].into_iter());
        let own = rules.into_iter().filter(|it| match &it.place {
            Place::Family(begin) => name.starts_with(begin),
            Place::File(it) => it == name,
        });
        let own: Vec<_> = own.collect();
        assert_eq!(own.len(), 1, "{name} is under one rule");
        own.into_iter().flat_map(|it| it.headers).collect()
    }

    fn value(name: &str, header: &str) -> Option<&'static str> {
        let said = said(name).into_iter().filter(|(it, _)| *it == header);
        let values: Vec<_> = said.map(|(_, value)| value).collect();
        assert!(values.len() < 2, "{name}: {header} is said twice");
        values.first().copied()
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
        for name in FILES {
            let open = value(name, "Access-Control-Allow-Origin") == Some("*");
            assert_eq!(open, name.starts_with("v1/"), "{name}");
            let policy = value(name, "Cross-Origin-Resource-Policy");
            assert_eq!(policy == Some("cross-origin"), open, "{name}");
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
        let text = for_hosts(&rules(FILES.into_iter()));
        let paths: Vec<_> = text.lines().filter(|it| it.starts_with('/')).collect();
        for path in ["/", "/index.html", "/v1/frame", "/v1/frame.html", "/v1/packs/*"] {
            assert_eq!(paths.iter().filter(|it| **it == path).count(), 1, "{path}: {text}");
        }
        // Cloudflare Pages reads no more.
        assert!(paths.len() <= 100 && text.lines().all(|it| it.len() <= 2000));
    }
}
