//! axe-core on every kind of page. Nothing is skipped.

use crate::check::none;
use crate::world::journey;

#[test]
fn the_demo_page() {
    journey(|world| {
        world.open("/");
        world.guide().check_every_page(|| world.accessibility_faults());
    });
}

#[test]
fn the_standalone_page() {
    journey(|world| {
        let guide = world.standalone("varde");
        guide.check_every_page(|| world.accessibility_faults());
    });
}

#[test]
fn the_chooser_and_where_it_ends() {
    journey(|world| {
        world.open("/guide.html");
        let guide = world.guide();
        guide.title();
        none(&world.accessibility_faults());
        guide.turn(|| guide.press(".primary"));
        none(&world.accessibility_faults());
        guide.press(".apart");
        guide.go_on();
        none(&world.accessibility_faults());
    });
}
