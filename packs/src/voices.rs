//! What all voices of a pack have in common, and the texts in which they differ.

use std::collections::HashMap;

use traeningsguide::content::json::Json;

/// One tree for all voices: a text that is not the same in all of them is a number there, its place
/// in the texts of each voice.
pub(crate) struct Separated {
    /// The tree.
    pub(crate) common: Json,
    /// The texts of each voice.
    pub(crate) texts: Vec<Vec<String>>,
}

/// Separates the texts from what all voices have in common; none where they differ in more.
pub(crate) fn separate(voices: &[Json]) -> Option<Separated> {
    let mut texts = Texts { of: vec![Vec::new(); voices.len()], places: HashMap::new() };
    let common = texts.common(&voices.iter().collect::<Vec<_>>())?;
    Some(Separated { common, texts: texts.of })
}

struct Texts<'a> {
    of: Vec<Vec<String>>,
    places: HashMap<Vec<&'a str>, u64>,
}

impl<'a> Texts<'a> {
    fn common(&mut self, voices: &[&'a Json]) -> Option<Json> {
        match voices.first()? {
            Json::Text(text) => {
                let texts =
                    all(voices, |it| if let Json::Text(it) = it { Some(&**it) } else { None })?;
                let is_same = texts.iter().all(|it| it == text);
                Some(if is_same {
                    Json::Text(text.clone())
                } else {
                    Json::Number(self.place(texts))
                })
            }
            Json::List(items) => {
                let lists =
                    all(voices, |it| if let Json::List(it) = it { Some(it) } else { None })?;
                let same_length = lists.iter().all(|it| it.len() == items.len());
                let item = |place| all(&lists, |it| it.get(place));
                let places = if same_length { 0..items.len() } else { return None };
                let items = places.map(|place| self.common(&item(place)?));
                items.collect::<Option<_>>().map(Json::List)
            }
            Json::Object(fields) => {
                let objects =
                    all(voices, |it| if let Json::Object(it) = it { Some(it) } else { None })?;
                let same_length = objects.iter().all(|it| it.len() == fields.len());
                let places = if same_length { fields.iter().enumerate() } else { return None };
                let fields = places.map(|(place, (key, _))| {
                    let values = all(&objects, |it| {
                        it.get(place).filter(|(it, _)| it == key).map(|(_, value)| value)
                    });
                    Some((key.clone(), self.common(&values?)?))
                });
                fields.collect::<Option<_>>().map(Json::Object)
            }
            same => voices.iter().all(|it| it == same).then(|| (*same).clone()),
        }
    }

    /// The place of a text among those of each voice. The same texts have one place.
    fn place(&mut self, texts: Vec<&'a str>) -> u64 {
        let next = u64::try_from(self.places.len()).unwrap_or(u64::MAX);
        let of = &mut self.of;
        *self.places.entry(texts).or_insert_with_key(|texts| {
            for (voice, text) in of.iter_mut().zip(texts) {
                voice.push((*text).to_owned());
            }
            next
        })
    }
}

/// This part of each; none where one has none.
fn all<T: Copy, U>(of: &[T], part: impl Fn(T) -> Option<U>) -> Option<Vec<U>> {
    of.iter().map(|it| part(*it)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(name: &str, note: &str, amount: u64) -> Json {
        let text = |text: &str| Json::Text(text.to_owned());
        Json::Object(vec![
            ("name".to_owned(), text(name)),
            ("notes".to_owned(), Json::List(vec![text(note), text("same"), text(note)])),
            ("amount".to_owned(), Json::Number(amount)),
        ])
    }

    #[test]
    fn what_differs_is_a_place_and_each_text_is_there_once() {
        let separated = separate(&[tree("a", "b", 7), tree("c", "d", 7)]);
        let Separated { common, texts } = separated.unwrap();
        assert_eq!(texts, [["a", "b"], ["c", "d"]]);
        let number = Json::Number;
        let notes = vec![number(1), Json::Text("same".to_owned()), number(1)];
        let expected = [("name", number(0)), ("notes", Json::List(notes)), ("amount", number(7))];
        assert_eq!(common, Json::Object(expected.map(|(key, it)| (key.to_owned(), it)).into()));
    }

    #[test]
    fn voices_that_differ_in_more_than_texts_are_not_of_one_pack() {
        assert!(separate(&[tree("a", "b", 7), tree("a", "b", 8)]).is_none());
        let fields = |key: &str| Json::Object(vec![(key.to_owned(), Json::Null)]);
        assert!(separate(&[fields("a"), fields("b")]).is_none());
        assert!(separate(&[Json::List(vec![Json::Null]), Json::List(Vec::new())]).is_none());
        assert!(separate(&[Json::Text(String::new()), Json::Null]).is_none());
    }
}
