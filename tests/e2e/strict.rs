//! The strictest policies that a page can have: the guide works under them, or says why it cannot.

use serde_json::json;
use traeningsguide::i18n::Msg;

use crate::acting::RIDE;
use crate::book::Book;
use crate::engine::Engine;
use crate::find::{ENGLISH, da, say};
use crate::pages::FALLBACK;
use crate::patience::eventually;
use crate::server::{SCRIPT, Server};
use crate::world::{World, dist, journey_in};

/// How a page says its policy.
#[derive(Clone, Copy)]
enum Told {
    InAHeader,
    InTheHead,
}

/// What a page must allow for the guide, and besides only its own icon.
fn policy(origin: &str) -> String {
    format!(
        "default-src 'none'; script-src {origin} 'wasm-unsafe-eval'; connect-src {origin}; style-src 'none'; \
         require-trusted-types-for 'script'; trusted-types traenings-guide; img-src data:"
    )
}

impl World {
    /// Opens a host page with this policy, which takes the guide from a server.
    #[track_caller]
    fn page_under(&self, policy: &str, told: Told, guide: &Server) {
        let meta = match told {
            Told::InAHeader => String::new(),
            Told::InTheHead => {
                format!("<meta http-equiv='Content-Security-Policy' content=\"{policy}\">")
            }
        };
        let page = format!(
            "<!doctype html><html lang='da'><head><meta charset='utf-8'>{meta}<title>En streng side</title>
             <link rel='icon' href='data:,'>
             <script type='module' src='{}'></script></head><body>
             <traenings-guide municipality='holstebro' debug>{FALLBACK}</traenings-guide></body></html>",
            guide.address("/v1/embed.js")
        );
        self.server.put("/streng.html", &page);
        // Where the driver cannot begin the page with a script of the journey's own, its server
        // does, and is let in.
        let listen = format!("script-src {} ", self.server.address(SCRIPT));
        let header = if meta.is_empty() { policy } else { "" };
        self.server.policy("/streng.html", &header.replace("script-src ", &listen));
        self.open("/streng.html");
    }
}

#[test]
fn the_guide_works_under_the_strictest_policy() {
    for engine in Engine::ALL {
        journey_in(engine, |world| {
            let elsewhere = Server::of(&dist());
            for (from, told) in [
                (&world.server, Told::InAHeader),
                (&world.server, Told::InTheHead),
                (&elsewhere, Told::InAHeader),
                (&elsewhere, Told::InTheHead),
            ] {
                world.chapter(&format!("{engine:?}, the guide comes from {}", from.origin()));
                world.page_under(&policy(from.origin()), told, from);
                let guide = world.guide();
                guide.begin();
                guide.answer_all(&Book::of("holstebro"), RIDE);
                for act in [Msg::Print, Msg::CopyResult, Msg::SaveDays] {
                    guide.press_named(&da(act));
                }
                guide.switch_language();
                guide.turn(|| guide.press_named(&say(ENGLISH, Msg::Restart)));
                assert!(!guide.shows(".receipt"));
                world.is_unforbidden();
                let bad = "host.style.setProperty('--traenings-guide-accent', '#fc0');
                    host.setAttribute('theme', 'neutral')";
                guide.run(bad, &[]);
                eventually("the colours are checked", || {
                    world.complaints().concat().contains("accent-text").then_some(())
                });
            }
            assert!(!elsewhere.requests().is_empty());
        });
    }
}

impl World {
    /// The policy has forbidden nothing that the page wanted: each would be in the console.
    fn is_unforbidden(&self) {
        assert_eq!(self.complaints(), [""; 0], "the policy forbids something");
    }
}

/// What is forbidden, and what the host hears then.
const FORBIDDEN: [(&str, &str, &str); 4] = [
    ("no WebAssembly", " 'wasm-unsafe-eval'", "wasm"),
    ("nothing is fetched", "connect-src ORIGIN; ", "network"),
    ("no script of the guide's but the loader", "script-src ORIGIN", "network"),
    ("no policy for scripts", "; trusted-types traenings-guide", "network"),
];

#[test]
fn what_is_forbidden_gives_the_fallback() {
    for engine in Engine::ALL {
        journey_in(engine, |world| {
            let origin = world.server.origin();
            for (what, without, reason) in FORBIDDEN {
                world.chapter(&format!("{engine:?}: {what}"));
                let without = without.replace("ORIGIN", origin);
                let instead = match what {
                    "no policy for scripts" => "; trusted-types 'none'".to_owned(),
                    "no script of the guide's but the loader" => {
                        format!("script-src {}", world.server.address("/v1/embed.js"))
                    }
                    _ => String::new(),
                };
                let all = policy(origin);
                assert!(all.contains(&without), "{without} is not in {all}");
                world.page_under(&all.replace(&without, &instead), Told::InTheHead, &world.server);
                let guide = world.guide();
                guide.fell_back();
                let heard = "return heard.map(([what, { reason }]) => [what, reason])";
                assert_eq!(world.run(heard, &[]), json!([["failed", reason]]));
                assert_ne!(world.complaints(), [""; 0], "the web editor is not told");
            }
        });
    }
}
