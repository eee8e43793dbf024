//! Every kind of verdict that a municipality's rules can reach.

use crate::book::Book;
use crate::world::journey;

#[test]
fn probe() {
    journey(|world| {
        let t = std::time::Instant::now();
        let book = Book::of("holstebro");
        let guide = world.standalone("holstebro");
        eprintln!("open {:?}", t.elapsed());
        guide.go_on();
        guide.answer(&book, "adult=yes has_plan=yes situation=recent");
        eprintln!("answered {:?} {}", t.elapsed(), guide.title());
    });
}
