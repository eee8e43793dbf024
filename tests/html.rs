//! Pages drawn to HTML without a browser.
#![cfg(feature = "html")]

mod html {
    #[path = "../app/guide.rs"]
    #[expect(dead_code, reason = "x")]
    mod guide;
    #[path = "../app/sample.rs"]
    mod sample;
    use leptos::prelude::*;
    use traeningsguide::ui::{self, Dispatch};

    #[test]
    fn look() {
        let mut g = guide::Guide::begun();
        for n in 0..9 {
            let owner = Owner::new();
            let page = g.page();
            let h = owner.with(|| {
                let page = RwSignal::new(page);
                view! { <ui::Guide page=page dispatch=Dispatch::new(drop) level=2_u8 /> }.to_html()
            });
            println!("{n} {h}\n");
            if n == 0 {
                g.next();
            } else {
                g.send(traeningsguide::app::Event::Pick(0));
                g.next();
            }
        }
    }
}
