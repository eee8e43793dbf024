//! `nginx.conf`, for inside a `server` block. nginx takes one rule for a file, so each has all
//! headers of its files.

use super::headers::{ALL, FAMILIES, Header, OWN, SHARED, family, is_shared, of_file};
use std::fmt::Write as _;

/// The head of the file. It has the types of its own, so that nothing depends on the list of the
/// machine.
const HEAD: &str = "\
# Written by `cargo xtask build`: xtask/src/build/headers.rs
# For a `server` block whose `root` is this folder: docs/operations.md

server_tokens off;
# No log says who asked, nor for which municipality.
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

# A missing file is never cached: a release may be on its way here.
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

/// The whole file. A path without a rule does not exist.
pub(crate) fn config(files: &[String]) -> String {
    let mut text = HEAD.to_owned();
    for (begin, headers) in FAMILIES {
        // `try_files` also answers for a folder, which would otherwise leave a line in the error
        // log with the reader's address.
        let location = format!("^~ /{begin} {{\n  try_files $uri =404;");
        write_rule(&mut text, &location, begin, headers);
    }
    for name in files.iter().filter(|it| family(it).is_none()) {
        write_rule(&mut text, &format!("= /{name} {{"), name, &of_file(name));
    }
    text
}

fn write_rule(text: &mut String, location: &str, name: &str, headers: &[Header]) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "\nlocation {location}");
    let sharing = if is_shared(name) { SHARED } else { OWN };
    for (name, value) in headers.iter().chain(ALL).chain(sharing) {
        let _ = writeln!(text, "  add_header {name} \"{value}\";");
    }
    text.push_str("}\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nginx_has_one_rule_for_a_file() {
        let files = ["index.html", "v1/embed.js", "v1/embed-0.js", "v1/packs/a.json"];
        let text = config(&files.map(str::to_owned));
        for place in ["= /index.html", "= /v1/embed.js", "^~ /v1/embed-", "^~ /v1/packs/"] {
            assert_eq!(text.matches(&format!("location {place} {{")).count(), 1, "{place}: {text}");
        }
        assert!(!text.contains("embed-0") && !text.contains("a.json"), "{text}");
    }
}
