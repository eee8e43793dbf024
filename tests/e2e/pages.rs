//! Pages that only a journey needs: they are served by its own server and never shipped.

use crate::world::World;

/// What a web editor writes between the tags, for when the guide does not work.
pub(crate) const FALLBACK: &str =
    "<p>Ring til os på <a href='tel:+4511223344'>11 22 33 44</a>.</p>";

impl World {
    /// Opens a host page with this in its body. It loads the guide as the documentation says.
    #[track_caller]
    pub(crate) fn host_page(&self, body: &str) {
        let head = "<!doctype html><html lang='da'><head><meta charset='utf-8'><title>En side</title>
            <meta name='viewport' content='width=device-width, initial-scale=1'><link rel='icon' href='data:,'>
            <script type='module' src='/embed.js'></script></head>";
        self.server.put("/side.html", &[head, "<body>", body, "</body></html>"].concat());
        self.open("/side.html");
    }
}
