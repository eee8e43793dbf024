//! The catalogue: refused, or a list that the reader can choose from.

use chrono::NaiveDate;
use traeningsguide::app::{Event, Model, Setup, view};
use traeningsguide::content::Catalogue;
use traeningsguide::i18n::Language;

/// Reads these bytes as the catalogue, and chooses from it.
///
/// # Panics
///
/// When it does not hold: that is what the fuzzer looks for.
pub fn catalogue(data: &[u8]) {
    let Ok(json) = str::from_utf8(data) else { return };
    let Ok(catalogue) = Catalogue::read(json) else { return };
    for entry in &catalogue.municipalities {
        assert_eq!(catalogue.find(&entry.id).map(|it| &it.id), Some(&entry.id));
    }
    let last = catalogue.municipalities.len();
    let (mut model, _) = Model::new(Setup {
        catalogue,
        municipality: None,
        language: Language::Da,
        perspective: None,
        today: NaiveDate::default(),
        page: None,
    });
    // The first, the last, "another municipality", and one that is not there.
    for choice in [0, last.saturating_sub(1), last, last + 1] {
        let _ = view::page(&model);
        model.update(Event::Pick(choice));
        model.update(Event::Continue);
        let _ = view::page(&model);
        model.update(Event::Municipality(None));
    }
}
