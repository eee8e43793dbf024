//! The pages of the build as nginx serves them, under the policies that its `nginx.conf` gives
//! them.

use std::env;
use std::fs;

use traeningsguide::i18n::Msg;

use crate::book::Book;
use crate::find::da;
use crate::world::{World, dist, journey};

/// `cargo xtask test journeys` starts it.
fn open(world: &World, path: &str) {
    let server = env::var("TRAENINGSGUIDE_SERVER")
        .unwrap_or_else(|_| panic!("no nginx: run `cargo xtask test journeys`"));
    world.wait(world.driver.goto(server + path));
}

/// The pages in a folder of the build, by their paths; one of them, where all are alike.
fn pages(folder: &str, most: usize) -> Vec<String> {
    let files = fs::read_dir(dist().join(folder)).into_iter().flatten();
    let names = files.map(|it| it.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.filter(|it| it.rsplit('.').next() == Some("html")).collect();
    names.sort();
    names.into_iter().take(most).map(|it| format!("/{folder}{it}")).collect()
}

#[test]
fn no_page_is_hindered_by_its_own_policy() {
    journey(|world| {
        let mut found = [pages("", 9), pages("v1/", 9), pages("v1/text/", 1)].concat();
        // Its own policy forbids WebAssembly, to show what happens then.
        found.retain(|it| it != "/blocked.html");
        assert!(found.len() >= 2, "{found:?}");
        for page in found {
            world.chapter(&page);
            open(world, &page);
            let address = world.run("return location.pathname", &[]);
            assert_eq!(address, page, "another page, or none");
            if world.run("return document.querySelector('traenings-guide') !== null", &[]) == true {
                world.guide().title();
            }
            assert_eq!(world.complaints(), [""; 0], "{page}");
        }
    });
}

#[test]
fn a_whole_conversation_and_its_print_are_let_through() {
    journey(|world| {
        open(world, "/guide.html?kommune=viborg");
        let guide = world.guide();
        guide.title();
        guide.begin();
        guide.answer_all(&Book::of("viborg"), "visited_training=no ongoing_need=no");
        guide.press_named(&da(Msg::Print));
        crate::patience::eventually("the print", || {
            (world.run("return papers.length", &[]) == 1).then_some(())
        });
    });
}
