//! Journeys share a browser, and none can tell: whatever one leaves, the next finds a fresh one.
//!
//! A start costs more than most journeys, so each engine starts once. Each journey has a window of
//! its own, and a server at an address that no journey before it had. A journey that fails takes
//! its browser with it.

use std::fs;

use serde_json::json;

use crate::engine::Engine;
use crate::world::{World, journey_in};

/// What a page can see of the browser around it.
const SEEN: &str = "const done = arguments[0];
    const ask = (name) => navigator.permissions.query({ name }).then(({ state }) => state, String);
    const media = ['print', '(prefers-color-scheme: dark)', '(prefers-reduced-motion)'];
    Promise.all(['geolocation', 'notifications'].map(ask)).then((permissions) => done([
      permissions, media.map((it) => matchMedia(it).matches), navigator.onLine, navigator.language,
      name, scrollY, history.length, history.state, location.search,
      localStorage.length, sessionStorage.length, document.cookie,
      innerWidth, innerHeight, outerWidth, outerHeight, screenX, screenY, devicePixelRatio,
      document.hasFocus(), document.visibilityState,
    ]))";

const LEFT: &str = "name = 'left'; history.pushState(1, '', '?left');
    document.body.style.height = '9999px'; scrollTo(0, 99);
    for (const kept of [localStorage, sessionStorage]) kept.setItem('left', 'yes')";

impl World {
    fn leave_all_that_can_be_left(&self) {
        self.run(LEFT, &[]);
        if self.engine == Engine::Chromium {
            let dark = json!([{ "name": "prefers-color-scheme", "value": "dark" }]);
            let offline = json!({
                "offline": true, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1,
            });
            let size =
                json!({ "width": 320, "height": 700, "deviceScaleFactor": 2, "mobile": true });
            for (command, arguments) in [
                ("Emulation.setEmulatedMedia", json!({ "media": "print", "features": dark })),
                ("Emulation.setDeviceMetricsOverride", size),
                ("Browser.grantPermissions", json!({ "permissions": ["geolocation"] })),
                ("Network.enable", json!({})),
                ("Network.emulateNetworkConditions", offline),
            ] {
                self.devtools(command, &arguments);
            }
        }
        self.wait(self.driver.set_window_rect(9, 9, 700, 500));
        self.wait(self.driver.new_window());
        fs::write(self.folder().join("left"), "").unwrap();
    }
}

#[test]
fn a_journey_finds_nothing_of_the_one_before() {
    for engine in Engine::ALL {
        let (mut found, mut origins) = (Vec::new(), Vec::new());
        for _ in 0..2 {
            journey_in(engine, |world| {
                world.chapter(&format!("{engine:?}"));
                world.server.put("/tom.html", "<!doctype html><link rel='icon' href='data:,'>");
                world.open("/tom.html");
                let browser = world.driver.session_id().to_string();
                let windows = world.wait(world.driver.windows()).len();
                let files = fs::read_dir(world.folder()).unwrap().count();
                let seen = world.run_later(SEEN, &[]);
                world.leave_all_that_can_be_left();
                assert_ne!(world.run_later(SEEN, &[]), seen, "nothing is left");
                found.push(json!([browser, windows, files, seen]));
                origins.push(world.server.origin().to_owned());
            });
        }
        assert_eq!(found[0], found[1]);
        assert_ne!(origins[0], origins[1]);
    }
}
