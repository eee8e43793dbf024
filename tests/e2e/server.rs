//! A small server: the build, the pages that a journey adds, and a record of every request.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

use tiny_http::Request;

use crate::engine::ports;
use crate::forge::forge;

/// Where a page finds the script that it begins with.
pub(crate) const SCRIPT: &str = "/first-of-all.js";

/// What a path answers with.
#[derive(Clone)]
enum Answer {
    File(Vec<u8>),
    Missing,
    /// Nothing, ever: the client is left waiting.
    Silence,
}

/// Serves one journey, on a port of this machine that no other journey has had.
pub(crate) struct Server {
    place: String,
    shared: Arc<Shared>,
    /// What answers, and its thread, until the line is cut.
    line: RefCell<Option<(Arc<tiny_http::Server>, JoinHandle<()>)>>,
}

#[derive(Default)]
struct Shared {
    answers: Mutex<HashMap<String, Answer>>,
    /// "GET /guide.html?kommune=varde"
    requests: Mutex<Vec<String>>,
    /// Whether each page begins with a script of ours.
    begin: AtomicBool,
    /// What pages say in their `Content-Security-Policy` header.
    policies: Mutex<HashMap<String, String>>,
    /// The declared types of files, where they differ from the true ones.
    types: Mutex<HashMap<String, &'static str>>,
    /// Whom nobody answers.
    waiting: Mutex<Vec<Request>>,
}

impl Server {
    /// A server of everything below a folder, but for what lies there compressed.
    pub(crate) fn of(folder: &Path) -> Self {
        let shared = Arc::new(Shared::default());
        let free = ports().find_map(|port| tiny_http::Server::http(("127.0.0.1", port)).ok());
        let http = Arc::new(free.unwrap());
        let (listening, sharing) = (Arc::clone(&http), Arc::clone(&shared));
        let thread = thread::spawn(move || {
            for request in listening.incoming_requests() {
                sharing.respond(request);
            }
        });
        let place = format!("http://{}", http.server_addr());
        let server = Self { place, shared, line: RefCell::new(Some((http, thread))) };
        server.add("", folder);
        server
    }

    /// Adds everything below a folder.
    pub(crate) fn add(&self, place: &str, folder: &Path) {
        collect(folder, place, &mut self.shared.answers.lock().unwrap());
    }

    /// Where it is: the origin of its pages.
    pub(crate) fn origin(&self) -> &str {
        &self.place
    }

    /// The address of a path.
    pub(crate) fn address(&self, path: &str) -> String {
        [&self.place, path].concat()
    }

    /// The one path that begins and ends like this.
    #[track_caller]
    pub(crate) fn only(&self, begin: &str, end: &str) -> String {
        let mut paths = self.paths(begin);
        paths.retain(|path| path.ends_with(end));
        assert_eq!(paths.len(), 1, "{paths:?}");
        paths.remove(0)
    }

    /// The paths that begin like this.
    pub(crate) fn paths(&self, begin: &str) -> Vec<String> {
        let answers = self.shared.answers.lock().unwrap();
        answers.keys().filter(|path| path.starts_with(begin)).cloned().collect()
    }

    /// The files whose paths begin like this.
    pub(crate) fn files(&self, begin: &str) -> BTreeMap<String, Vec<u8>> {
        let answers = self.shared.answers.lock().unwrap();
        let files = answers.iter().filter(|(path, _)| path.starts_with(begin));
        let files = files.filter_map(|(path, answer)| match answer {
            Answer::File(content) => Some((path.clone(), content.clone())),
            Answer::Missing | Answer::Silence => None,
        });
        files.collect()
    }

    /// Adds a file, or puts it in the place of another.
    pub(crate) fn put(&self, path: &str, content: &(impl AsRef<[u8]> + ?Sized)) {
        self.set(path, Answer::File(content.as_ref().to_vec()));
    }

    /// Takes a file away.
    pub(crate) fn remove(&self, path: &str) {
        self.set(path, Answer::Missing);
    }

    /// From now on a request for this file gets no answer, and no refusal.
    pub(crate) fn stall(&self, path: &str) {
        self.set(path, Answer::Silence);
    }

    /// Sends a page with this policy.
    pub(crate) fn policy(&self, path: &str, policy: &str) {
        self.shared.policies.lock().unwrap().insert(path.into(), policy.into());
    }

    /// A file as it is served now.
    pub(crate) fn file(&self, path: &str) -> Vec<u8> {
        match self.shared.answers.lock().unwrap().get(path) {
            Some(Answer::File(content)) => content.clone(),
            _ => panic!("there is no {path}"),
        }
    }

    /// Says that a file is of this media type.
    pub(crate) fn serve_as(&self, path: &str, media_type: &'static str) {
        self.shared.types.lock().unwrap().insert(path.into(), media_type);
    }

    /// Cuts the line: from now on nobody is there.
    pub(crate) fn cut(&self) {
        if let Some((http, thread)) = self.line.take() {
            http.unblock();
            // It has failed already where it cannot be joined.
            let _ = thread.join();
        }
    }

    /// Puts a file in the place of one of the build, as a server does that has made a build of its
    /// own.
    pub(crate) fn forge(&self, path: &str, content: &(impl AsRef<[u8]> + ?Sized)) {
        let before = self.files("/v1/");
        let mut build = before.clone();
        forge(&mut build, path, content.as_ref().to_vec());
        let mut answers = self.shared.answers.lock().unwrap();
        answers.retain(|path, _| build.contains_key(path) || !before.contains_key(path));
        answers.extend(build.into_iter().map(|(path, content)| (path, Answer::File(content))));
    }

    /// The path of a file of packs: `holstebro` has rules, `holstebro.da` an index, and
    /// `holstebro.da.self` words.
    #[track_caller]
    pub(crate) fn part(&self, of: &str) -> String {
        let begin = ["/v1/packs/", of, "."].concat();
        let mut paths = self.paths(&begin);
        paths.retain(|path| path[begin.len()..].split('.').count() == 2);
        assert_eq!(paths.len(), 1, "{paths:?}");
        paths.remove(0)
    }

    /// From now on each page begins with this script. It is no request of the page's own, and is
    /// not recorded.
    pub(crate) fn begin_pages_with(&self, script: &str) {
        self.put(SCRIPT, script);
        self.shared.begin.store(true, Ordering::Relaxed);
    }

    fn set(&self, path: &str, answer: Answer) {
        self.shared.answers.lock().unwrap().insert(path.into(), answer);
    }

    /// Every request so far, in order: method, path and query.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.shared.requests.lock().unwrap().clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.cut();
    }
}

impl Shared {
    fn respond(&self, request: Request) {
        if request.url() != SCRIPT {
            let line = format!("{} {}", request.method(), request.url());
            self.requests.lock().unwrap().push(line);
        }
        let path = request.url().split('?').next().unwrap_or_default();
        let path = if path == "/" { "/index.html" } else { path };
        let found = self.answers.lock().unwrap().get(path).cloned();
        let (status, content) = match found {
            Some(Answer::File(content)) => ("200 OK", content),
            Some(Answer::Missing) | None => ("404 Not Found", b"missing".to_vec()),
            Some(Answer::Silence) => return self.waiting.lock().unwrap().push(request),
        };
        let begin = self.begin.load(Ordering::Relaxed) && media_type(path).starts_with("text/html");
        let content = if begin { begun(content) } else { content };
        let said = self.types.lock().unwrap().get(path).copied();
        let policy = self.policies.lock().unwrap().get(path).cloned();
        let policy = policy.map(|it| format!("Content-Security-Policy: {it}\r\n"));
        // tiny_http may leave a connection waiting for a thread until another connection ends, and
        // a browser opens six at once: each ends with its answer, which the library's own responses
        // cannot say.
        let head = format!(
            "HTTP/1.1 {status}\r\nContent-Type: {}\r\nContent-Length: {}\r\n\
             Access-Control-Allow-Origin: *\r\n{}Connection: close\r\n\r\n",
            said.unwrap_or_else(|| media_type(path)),
            content.len(),
            policy.unwrap_or_default()
        );
        let answer = [head.into_bytes(), content].concat();
        // A browser that has gone needs no answer.
        let mut writer = request.into_writer();
        let _ = writer.write_all(&answer).and_then(|()| writer.flush());
    }
}

/// A page with our script in front of all that it has, its own policy among it.
fn begun(page: Vec<u8>) -> Vec<u8> {
    let page = String::from_utf8(page).unwrap();
    // Anything before `<html>` is read as if it were inside, but before the doctype it would undo
    // that.
    let (doctype, rest) = page.split_at(page.find('>').map_or(0, |place| place + 1));
    [doctype, "<script src='", SCRIPT, "'></script>", rest].concat().into()
}

/// As a web server ought to say it: modules and Wasm are refused under any other.
fn media_type(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "wasm" => "application/wasm",
        _ => "application/octet-stream",
    }
}

fn collect(folder: &Path, place: &str, found: &mut HashMap<String, Answer>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let place = format!("{place}/{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            collect(&path, &place, found);
        } else if !["br", "gz"].contains(&place.rsplit('.').next().unwrap_or_default()) {
            found.insert(place, Answer::File(fs::read(path).unwrap()));
        }
    }
}
