//! The catalogue: refused, or a list that the reader can choose from.

use chrono::NaiveDate;
use traeningsguide::app::{Event, Model, Pick, Setup, view};
use traeningsguide::content::Catalogue;
use traeningsguide::i18n::{Language, Perspective};

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
    let ids = || catalogue.municipalities.iter().map(|it| it.id.clone());
    let picks = [ids().next(), ids().next_back(), Some("is not there".to_owned()), None];
    let mut model = model(catalogue.clone(), None, None);
    // The first, the last, one that is not there, and "another municipality".
    for id in picks {
        let _ = view::page(&model);
        model.update(Event::Pick(id.map_or(Pick::OtherMunicipality, Pick::Municipality)));
        model.update(Event::Continue);
        let _ = view::page(&model);
        model.update(Event::Municipality(None));
    }
}

/// The guide as it begins, in Danish.
pub(crate) fn model(
    catalogue: Catalogue,
    municipality: Option<String>,
    perspective: Option<Perspective>,
) -> Model {
    let (language, today) = (Language::Da, NaiveDate::default());
    let (page, entry) = (None, None);
    Model::new(Setup { catalogue, municipality, language, perspective, today, page, entry }).0
}
