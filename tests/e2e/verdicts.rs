//! Every kind of verdict that a municipality's rules can reach.

use crate::book::Book;
use crate::world::journey;
use serde_json::json;

#[test]
fn probe() {
    journey(|world| {
        for (m, a) in [
            ("holstebro", std::env::var("A").unwrap_or_default()),
            ("varde", std::env::var("B").unwrap_or_default()),
            ("viborg", std::env::var("C").unwrap_or_default()),
        ] {
            for a in a.split(';').filter(|it| !it.is_empty()) {
                let book = Book::of(m);
                let guide = world.standalone(m);
                guide.go_on();
                let mut asked = String::new();
                while guide.shows(".choices") {
                    let q = book.question(&guide.title()).to_owned();
                    let option = a.split_whitespace().find_map(|it| it.strip_prefix(&format!("{q}="))).unwrap_or("unknown");
                    asked += &format!("{q}={option} ");
                    guide.choose(book.choice(&q, option));
                    guide.go_on();
                }
                guide.go_on();
                eprintln!("{m}: {asked}\n");
                let it = guide.run(include_str!("result.js"), &[json!(["Derfor", "Det koster det", "Kørsel", "Andre muligheder"])]);
                eprintln!("{it:#}");
            }
        }
    });
}
