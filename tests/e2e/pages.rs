//! Pages that only a journey needs: they are served by its own server and never shipped.

use serde_json::json;

use crate::engine::Engine;
use crate::world::World;

/// What a web editor writes between the tags, for when the guide does not work.
pub(crate) const FALLBACK: &str =
    "<p>Ring til os på <a href='tel:+4511223344'>11 22 33 44</a>.</p>";

impl World {
    /// Opens a page that has the standalone page in a frame, and looks into the frame.
    #[track_caller]
    pub(crate) fn framed(&self, municipality: &str) {
        let page = format!(
            "<!doctype html><html lang='da'><meta charset='utf-8'><title>En ramme</title><link rel='icon' href='data:,'>
             <p>Uden om rammen</p><iframe title='Guiden' width='500' height='700'
             src='/guide.html?kommune={municipality}'></iframe></html>"
        );
        self.server.put("/ramme.html", &page);
        self.open("/ramme.html");
        self.wait(self.driver.enter_frame(0));
    }

    /// Opens a host page whose policy allows no style at all, not even a sheet of its own.
    #[track_caller]
    pub(crate) fn strict_page(&self, body: &str) {
        let policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'none'";
        let page = format!(
            "<!doctype html><html lang='da'><head><meta charset='utf-8'><title>En streng side</title>
             <link rel='icon' href='/icon.svg'>
             <meta http-equiv='Content-Security-Policy' content=\"{policy}; img-src 'self'\">
             <script type='module' src='/v1/embed.js'></script></head><body>{body}</body></html>"
        );
        self.server.put("/streng.html", &page);
        self.open("/streng.html");
    }

    /// Opens a host page with a municipality's guide, and what its web editor wrote for when that
    /// does not work.
    #[track_caller]
    pub(crate) fn host_page_of(&self, municipality: &str) {
        let element =
            format!("<traenings-guide municipality='{municipality}'>{FALLBACK}</traenings-guide>");
        self.host_page(&element);
    }

    /// Opens a host page with this in its body. It loads the guide as the documentation says.
    #[track_caller]
    pub(crate) fn host_page(&self, body: &str) {
        let head = "<!doctype html><html lang='da'><head><meta charset='utf-8'><title>En side</title>
            <meta name='viewport' content='width=device-width, initial-scale=1'><link rel='icon' href='data:,'>
            <script type='module' src='/v1/embed.js'></script></head>";
        self.server.put("/side.html", &[head, "<body>", body, "</body></html>"].concat());
        self.open("/side.html");
    }

    /// Opens a page whose width can be changed.
    #[track_caller]
    pub(crate) fn open_resizable(&self, page: &str) {
        self.server.put("/host.html", page);
        if self.engine == Engine::Chromium {
            self.open("/host.html");
            return;
        }
        // Other drivers make no window as narrow as a phone. Around the frame there must be room
        // for all of it: where it reaches below the window, a click goes nowhere.
        self.wait(self.driver.set_window_rect(0, 0, 1320, 980));
        let window = "<!doctype html><html lang='da'><meta charset='utf-8'><title>Et vindue</title>
            <link rel='icon' href='data:,'><style>body { margin: 0 } iframe { border: 0; height: 800px }</style>
            <iframe title='Siden' src='/host.html'></iframe></html>";
        self.server.put("/window.html", window);
        self.open("/window.html");
        self.wait(self.driver.enter_frame(0));
    }

    /// Gives that page another width.
    #[track_caller]
    pub(crate) fn resize(&self, width: u32) {
        if self.engine == Engine::Chromium {
            let size =
                json!({ "width": width, "height": 800, "deviceScaleFactor": 1, "mobile": false });
            self.devtools("Emulation.setDeviceMetricsOverride", &size);
        } else {
            self.run("frameElement.style.width = `${arguments[0]}px`", &[width.into()]);
        }
        assert_eq!(self.run("return innerWidth", &[]), width);
    }
}
