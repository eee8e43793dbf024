//! A country of 98 municipalities: what one of them needs does not grow with the others.

use packs::{Checked, Sources, catalogue, check};
use std::path::Path;

/// As many as Denmark has.
const MUNICIPALITIES: usize = 98;
/// The most bytes of an index, before it is compressed.
const MOST: usize = 512;

/// The municipality with the longest index, once for each of the country.
fn country() -> Vec<Checked> {
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("../public/packs");
    let report = check(&Sources::read(&shipped).expect("the packs can be read"));
    let indexes = |pack: &Checked| {
        let outputs = catalogue::outputs(std::slice::from_ref(pack)).expect("it can be written");
        let index = outputs.iter().filter(|it| is_index(&it.name, &pack.municipality));
        index.map(|it| it.text.len()).max()
    };
    let longest = report.packs.into_iter().max_by_key(indexes).expect("packs ship");
    let named = |place: usize| {
        let id = format!("kommune-{place}");
        let mut pack =
            longest.altered(&|it| it.municipality.clone_from(&id)).expect("the guide takes it");
        pack.municipality = id;
        pack
    };
    (0..MUNICIPALITIES).map(named).collect()
}

fn is_index(name: &str, municipality: &str) -> bool {
    name.split('.').count() == 4 && name.starts_with(&[municipality, "."].concat())
}

#[test]
fn an_index_stays_small_in_a_whole_country() {
    let outputs = catalogue::outputs(&country()).expect("it can be written");
    let mut indexes = 0;
    for output in outputs.iter().filter(|it| it.name.starts_with("kommune-")) {
        if output.name.split('.').count() == 4 {
            indexes += 1;
            let (name, length) = (&output.name, output.text.len());
            assert!(length <= MOST, "{name} has {length} bytes:\n{}", output.text);
        }
    }
    assert_eq!(indexes, MUNICIPALITIES * messages::languages().count());
}
