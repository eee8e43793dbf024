//! The lists, indexes and words beside the rules: refused, or a list that the reader can choose
//! from.

use chrono::NaiveDate;
use traeningsguide::app::{Event, Model, Pick, Setup, view};
use traeningsguide::content::{Index, List, Words};
use traeningsguide::i18n::{Language, Perspective};

/// Reads these bytes as each of the files, and chooses from a list.
///
/// # Panics
///
/// When it does not hold: that is what the fuzzer looks for.
pub fn catalogue(data: &[u8]) {
    let Ok(json) = str::from_utf8(data) else { return };
    if Index::read(json).is_ok() || Words::read(json).is_ok() {
        return;
    }
    let Ok(list) = List::read(json) else { return };
    let ids = || list.municipalities.iter().map(|it| it.id.clone());
    let picks = [ids().next(), ids().next_back(), Some("is not there".to_owned()), None];
    let mut model = model(None, None);
    model.update(Event::ListLoaded(Language::DANISH, json.to_owned()));
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
pub(crate) fn model(municipality: Option<String>, perspective: Option<Perspective>) -> Model {
    let (language, today) = (Language::DANISH, NaiveDate::default());
    let (page, entry) = (None, None);
    Model::new(Setup { municipality, language, perspective, today, page, entry }).0
}
