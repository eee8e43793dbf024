//! Pages that only a journey needs: they are served by its own server and never shipped.

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

    /// Opens a host page with this in its body. It loads the guide as the documentation says.
    #[track_caller]
    pub(crate) fn host_page(&self, body: &str) {
        let head = "<!doctype html><html lang='da'><head><meta charset='utf-8'><title>En side</title>
            <meta name='viewport' content='width=device-width, initial-scale=1'><link rel='icon' href='data:,'>
            <script type='module' src='/v1/embed.js'></script></head>";
        self.server.put("/side.html", &[head, "<body>", body, "</body></html>"].concat());
        self.open("/side.html");
    }
}
