//! Lists in the order of a rank.

/// Puts an item behind all of its rank and before all of a higher one. Lists here are short, and
/// the library's sorting is 3 kB of Wasm for each kind of item.
pub(super) fn insert_ranked<T>(list: &mut Vec<(u8, T)>, rank: u8, item: T) {
    let place = list.iter().position(|(known, _)| *known > rank).unwrap_or(list.len());
    list.insert(place, (rank, item));
}
