//! The build as Debian's nginx serves it by the `nginx.conf` in `dist/`, asked as browsers ask.
//!
//! `cargo xtask test serving` starts that nginx and runs this. The same file says what `_headers`
//! promises of hosts that read it.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that meets the impossible fails, and says where"
)]

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use reqwest::{Client, Method, StatusCode};
use tokio::runtime;

struct Answer {
    status: StatusCode,
    headers: reqwest::header::HeaderMap,
    body: Vec<u8>,
}

impl Answer {
    /// A header's value; it may occur once.
    #[track_caller]
    fn header(&self, name: &str) -> Option<&str> {
        let values: Vec<_> = self.headers.get_all(name).iter().collect();
        assert!(values.len() < 2, "{name} is said twice: {values:?}");
        values.first().map(|it| it.to_str().unwrap())
    }
}

#[track_caller]
fn ask_by(method: Method, path: &str, headers: &[(&str, &str)]) -> Answer {
    let server = env::var("TRAENINGSGUIDE_SERVER")
        .unwrap_or_else(|_| panic!("no server: run `cargo xtask test serving`"));
    let runtime = runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let mut request = Client::new().request(method, server + path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let answer = request.send().await.unwrap();
        let (status, headers) = (answer.status(), answer.headers().clone());
        Answer { status, headers, body: answer.bytes().await.unwrap().to_vec() }
    })
}

#[track_caller]
fn ask(path: &str, headers: &[(&str, &str)]) -> Answer {
    ask_by(Method::GET, path, headers)
}

fn dist() -> PathBuf {
    let usual = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist");
    env::var_os("TRAENINGSGUIDE_DIST").map_or_else(usual, PathBuf::from)
}

/// Every file that is for browsers, by its path.
fn served() -> Vec<String> {
    let mut found = Vec::new();
    collect(&dist(), "", &mut found);
    found.retain(|it| {
        let ending = it.rsplit('.').next().unwrap();
        !["br", "gz"].contains(&ending) && !["/_headers", "/nginx.conf"].contains(&it.as_str())
    });
    assert!(found.len() > 50, "that is no build: {found:?}");
    found
}

fn collect(folder: &Path, place: &str, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let place = format!("{place}/{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() { collect(&path, &place, found) } else { found.push(place) }
    }
}

fn content(path: &str) -> Option<Vec<u8>> {
    fs::read(dist().join(path.trim_start_matches('/'))).ok()
}

/// A path of the build that begins and ends like this.
fn one(begin: &str, end: &str) -> String {
    served().into_iter().find(|it| it.starts_with(begin) && it.ends_with(end)).unwrap()
}

/// One of each kind: a page of the site, a loader, a program, a pack.
fn each_kind() -> [String; 4] {
    let page = "/guide.html".into();
    let loader = "/v1/embed.js".into();
    [page, loader, one("/v1/traeningsguide-", ".wasm"), one("/v1/packs/", ".json")]
}

/// The rules of `_headers`: paths, with the headers that are sent with them.
type Rule = (String, Vec<(String, String)>);

fn rules() -> Vec<Rule> {
    let mut rules: Vec<Rule> = Vec::new();
    for line in fs::read_to_string(dist().join("_headers")).unwrap().lines() {
        if line.starts_with('/') {
            rules.push((line.into(), Vec::new()));
        } else if let Some((name, value)) =
            line.trim().split_once(": ").filter(|_| line.starts_with(' '))
        {
            rules.last_mut().unwrap().1.push((name.into(), value.into()));
        }
    }
    rules
}

fn is_for(pattern: &str, path: &str) -> bool {
    pattern.strip_suffix('*').map_or(pattern == path, |begin| path.starts_with(begin))
}

#[test]
fn both_files_say_the_same_of_every_file() {
    let rules = rules();
    let names: BTreeSet<_> = rules.iter().flat_map(|it| &it.1).map(|(name, _)| name).collect();
    assert!(names.len() >= 6, "{names:?}");
    for path in served() {
        let own = rules.iter().filter(|it| is_for(&it.0, &path)).flat_map(|it| &it.1);
        let own: Vec<_> = own.collect();
        let answer = ask(&path, &[]);
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(Some(answer.body.as_slice()), content(&path).as_deref(), "{path}");
        for name in &names {
            let mut said = own.iter().filter(|it| it.0 == **name).map(|it| it.1.as_str());
            assert_eq!(answer.header(name), said.next(), "{path}: {name}");
            assert_eq!(said.next(), None, "{path}: two values of {name} would be joined");
        }
        assert!(answer.header("etag").is_some(), "{path}");
        assert_eq!(answer.header("set-cookie"), None, "{path}");
    }
}

#[test]
fn every_file_is_what_it_is_called() {
    let kinds = [
        ("css", "text/css; charset=utf-8"),
        ("html", "text/html; charset=utf-8"),
        ("js", "text/javascript; charset=utf-8"),
        ("json", "application/json"),
        ("svg", "image/svg+xml"),
        ("wasm", "application/wasm"),
    ];
    for path in served() {
        let kind = kinds.iter().find(|(ending, _)| path.rsplit('.').next() == Some(ending));
        let (_, kind) = kind.unwrap_or_else(|| panic!("{path} is of no known kind"));
        for coding in ["identity", "gzip", "br"] {
            let answer = ask(&path, &[("accept-encoding", coding)]);
            assert_eq!(answer.header("content-type"), Some(*kind), "{path}, {coding}");
        }
    }
}

#[test]
fn the_smallest_that_the_browser_reads_is_sent() {
    let mut compressed = 0;
    for path in served() {
        let [br, gz] = ["br", "gz"].map(|ending| content(&[&path, ".", ending].concat()));
        for (accepted, coding, lies_there) in [
            ("br", "br", &br),
            ("gzip, deflate, br", "br", &br),
            ("gzip, deflate", "gzip", &gz),
            ("gzip", "gzip", &gz),
        ] {
            let answer = ask(&path, &[("accept-encoding", accepted)]);
            if let Some(lies_there) = lies_there {
                assert_eq!(answer.header("content-encoding"), Some(coding), "{path}: {accepted}");
                assert_eq!(answer.body, *lies_there, "{path}: {accepted}");
                compressed += 1;
            }
            if br.is_some() || gz.is_some() {
                let varies = answer.header("vary").map(str::to_lowercase);
                assert_eq!(varies.as_deref(), Some("accept-encoding"), "{path}: {accepted}");
            }
        }
        assert_eq!(ask(&path, &[]).header("content-encoding"), None, "{path}");
    }
    assert!(compressed > 200, "{compressed}");
}

#[test]
fn what_has_not_changed_is_not_sent_again() {
    for path in each_kind() {
        for coding in ["identity", "br"] {
            let coding = ("accept-encoding", coding);
            let first = ask(&path, &[coding]);
            let tag = first.header("etag").unwrap();
            let day = first.header("last-modified").unwrap();
            for condition in [("if-none-match", tag), ("if-modified-since", day)] {
                let again = ask(&path, &[coding, condition]);
                assert_eq!(again.status, 304, "{path}: {condition:?}");
                assert!(again.body.is_empty());
                for name in ["cache-control", "access-control-allow-origin", "etag"] {
                    assert_eq!(again.header(name), first.header(name), "{path}: {name}");
                }
            }
            for condition in [
                ("if-none-match", "\"another\""),
                ("if-modified-since", "Thu, 01 Jan 2015 00:00:00 GMT"),
            ] {
                assert_eq!(ask(&path, &[coding, condition]).status, 200, "{path}: {condition:?}");
            }
        }
    }
}

#[test]
fn a_part_of_a_program_can_be_asked_for() {
    let path = one("/v1/traeningsguide-", ".wasm");
    let size = content(&path).unwrap().len();
    let part = ask(&path, &[("range", "bytes=0-3"), ("origin", "https://kommune.example")]);
    assert_eq!(part.status, 206);
    assert_eq!(part.body, b"\0asm");
    assert_eq!(part.header("content-range"), Some(format!("bytes 0-3/{size}").as_str()));
    assert_eq!(part.header("access-control-allow-origin"), Some("*"));
    assert_eq!(ask(&path, &[("range", "bytes=99999999-")]).status, 416);
}

#[test]
fn other_origins_may_read_v1_also_what_is_missing() {
    let origin = ("origin", "https://kommune.example");
    for path in served().into_iter().chain(["/v1/packs/gone.json".into(), "/v1/gone.js".into()]) {
        let answer = ask(&path, &[origin]);
        let open = answer.header("access-control-allow-origin") == Some("*");
        assert_eq!(open, path.starts_with("/v1/"), "{path}");
        assert_eq!(answer.status == 404, path.contains("gone"), "{path}");
    }
}

#[test]
fn what_is_missing_is_missing_and_nobody_keeps_that() {
    for path in [
        "/gone",
        "/gone.html",
        "/v1",
        "/v1/",
        "/v1/packs",
        "/v1/packs/",
        "/v1/text/",
        "/v1/packs/gone.json",
        "/v1/traeningsguide-0000000000000000_bg.wasm",
        "/_headers",
        "/nginx.conf",
        "/.git/config",
    ] {
        let answer = ask(path, &[("accept-encoding", "br")]);
        assert_eq!(answer.status, 404, "{path}");
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{path}");
        let text = String::from_utf8(answer.body).unwrap();
        assert!(!text.contains("embed") && !text.contains("1."), "{path}: {text}");
    }
}

#[test]
fn the_head_alone_says_as_much() {
    for path in each_kind() {
        let (whole, head) = (ask(&path, &[]), ask_by(Method::HEAD, &path, &[]));
        assert_eq!(head.status, 200, "{path}");
        assert!(head.body.is_empty());
        for name in ["content-type", "content-length", "cache-control", "etag", "last-modified"] {
            assert!(head.header(name).is_some(), "{path}: {name}");
            assert_eq!(head.header(name), whole.header(name), "{path}: {name}");
        }
    }
}

#[test]
fn the_root_is_the_front_page_and_a_query_changes_nothing() {
    let page = content("/index.html").unwrap();
    assert_eq!(ask("/", &[]).body, page);
    assert_eq!(
        ask("/", &[]).header("cache-control"),
        ask("/index.html", &[]).header("cache-control")
    );
    assert_eq!(ask("/guide.html?kommune=varde", &[]).body, content("/guide.html").unwrap());
}

#[test]
fn the_server_says_no_version_and_takes_nothing() {
    for (method, path) in
        [(Method::GET, "/v1/embed.js"), (Method::GET, "/gone"), (Method::POST, "/")]
    {
        let answer = ask_by(method, path, &[]);
        assert_eq!(answer.header("server"), Some("nginx"), "{path}");
    }
    for path in ["/v1/embed.js", "/", "/v1/packs/"] {
        let status = ask_by(Method::POST, path, &[]).status;
        assert!(status == 405 || status == 404, "{path}: {status}");
    }
}
