//! One release after another: a page that embeds v1 goes on working, whichever loader and whichever
//! files it meets.

use std::fs;

use traeningsguide::i18n::Msg;

use crate::book::Book;
use crate::find::{Guide, da};
use crate::forge::{Build, forge};
use crate::pages::FALLBACK;
use crate::patience::eventually;
use crate::world::{World, checkout, journey};

const LOADER: &str = "/v1/embed.js";
const OLD: &str = "Holstebro Kommune";
const NEW: &str = "Holstebro Nye Kommune";

/// The release after this one: each of its files has another content, so another name, and the
/// files that name it have the new name and digest. The municipality has a new name, by which a
/// reader can tell them apart.
fn after(first: &Build) -> Build {
    let mut next = first.clone();
    let mut change = |name: &str, ending: &str, to: fn(&[u8]) -> Vec<u8>| {
        let named = |it: &&String| it.contains(name) && it.rsplit('.').next() == Some(ending);
        let paths: Vec<_> = next.keys().filter(named).cloned().collect();
        assert!(!paths.is_empty(), "the build has no {name}…{ending}");
        for path in paths {
            // A change of another may have given it another name.
            let Some(content) = next.get(&path) else { continue };
            let content = to(content);
            forge(&mut next, &path, content);
        }
    };
    // A section of its own, which nobody reads: identifier, length, length of its name, name.
    change("/", "wasm", |content| [content, &[0, 2, 1, b'2']].concat());
    change("/traeningsguide-", "js", |content| [content, b"\n// 2"].concat());
    let rename = |content: &[u8]| text(content).replace(OLD, NEW).into_bytes();
    change("/packs/holstebro.da.", "json", rename);
    change("/packs/list.da.", "json", rename);
    assert!(next[LOADER] != first[LOADER], "the loader knows the files of the first release");
    next
}

fn text(content: &[u8]) -> &str {
    str::from_utf8(content).unwrap()
}

impl World {
    /// The build, and the release after it.
    fn releases(&self) -> (Build, Build) {
        let first = self.server.files("/v1/");
        let second = after(&first);
        (first, second)
    }

    /// Lays a release on the server, beside what is there. Whose loader it is depends on which is
    /// laid last.
    fn lay(&self, release: &Build) {
        for (path, content) in release {
            self.server.put(path, content);
        }
    }

    /// Takes away what only this release has.
    fn clear(&self, release: &Build, but: &Build) {
        for path in release.keys().filter(|it| !but.contains_key(*it)) {
            self.server.remove(path);
        }
    }

    fn host(&self) {
        let body = ["<traenings-guide municipality='holstebro'>", FALLBACK, "</traenings-guide>"];
        self.host_page(&body.concat());
    }
}

fn start(municipality: &str) -> String {
    da(Msg::StartTitle { municipality })
}

/// A reader comes to the result: all that is loaded fits together.
fn works(guide: Guide<'_>, municipality: &str) {
    assert_eq!(guide.title(), start(municipality));
    assert!(!guide.shows_fallback());
    let book = Book::of("holstebro");
    guide.begin();
    guide.answer_all(&book, "adult=no has_plan=no situation=lasting");
    guide.switch_language();
}

/// The reader sees whom to call, and the host is notified.
fn falls_back(world: &World, guide: Guide<'_>) {
    eventually("the failure is told", || {
        (world.run("return heard.length", &[]) == 1).then_some(())
    });
    assert_eq!(
        world.run("return [heard[0][0], heard[0][1].reason]", &[]),
        serde_json::json!(["failed", "network"])
    );
    assert!(guide.shows_fallback() && guide.shows("[role=status]"));
    // Each file that is missing is a line in the console: none may come after they are read.
    world.server.put("/tom.html", "<!doctype html><link rel='icon' href='data:,'>");
    world.open("/tom.html");
    assert!(world.complaints().concat().contains("404"));
}

#[test]
fn an_old_loader_runs_beside_a_new_release() {
    journey(|world| {
        let (old, new) = world.releases();
        world.lay(&new);
        world.server.put(LOADER, &old[LOADER]);
        world.host();
        works(world.guide(), OLD);
    });
}

#[test]
fn a_new_release_is_what_the_next_reader_gets() {
    journey(|world| {
        let (old, new) = world.releases();
        world.lay(&new);
        world.clear(&old, &new);
        world.host();
        works(world.guide(), NEW);
    });
}

#[test]
fn a_reader_who_is_there_when_a_release_comes_goes_on() {
    journey(|world| {
        let chooser = |world: &World| {
            world.open("/guide.html");
            world.guide().title();
        };
        chooser(world);
        world.lay(&world.releases().1);
        let guide = world.guide();
        guide.choose(0);
        guide.go_on();
        works(guide, OLD);

        world.chapter("the next one has the new release");
        chooser(world);
        guide.choose(0);
        guide.go_on();
        works(guide, NEW);
    });
}

#[test]
fn a_loader_without_its_files_shows_whom_to_call() {
    journey(|world| {
        let (old, new) = world.releases();
        world.chapter("a server that has the new loader and not yet the rest");
        world.server.put(LOADER, &new[LOADER]);
        world.host();
        falls_back(world, world.guide());

        world.chapter("a server that has the old loader and the rest no more");
        world.lay(&new);
        world.clear(&old, &new);
        world.server.put(LOADER, &old[LOADER]);
        world.host();
        falls_back(world, world.guide());
    });
}

#[test]
fn a_page_that_embeds_an_older_version_works() {
    let folder = checkout("tests/e2e/hosts-v1");
    let mut pages = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let page = fs::read_to_string(&path).unwrap();
        assert!(page.contains("https://guide.example/v1/"), "{} embeds nothing", path.display());
        pages += 1;
        journey(|world| {
            world.chapter(path.to_str().unwrap());
            let page = page.replace("https://guide.example", &world.server.address(""));
            world.server.put("/side.html", &page);
            let (old, new) = world.releases();
            for (release, municipality) in [(old, OLD), (new, NEW)] {
                world.lay(&release);
                world.open("/side.html");
                works(world.guide(), municipality);
            }
        });
    }
    assert!(pages > 0, "there are no older pages");
}
