//! Changes that keep the shape: whole lines of a file that people write, whole records of JSON.
//! Changes of single bytes, which libFuzzer makes by itself, rarely get past the first fault of
//! syntax.

use std::ops::Range;

/// The parts of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Lines.
    Lines,
    /// Lists and objects.
    Json,
}

/// Changes the first `size` bytes of `data` in place, every other time: a piece is taken out,
/// doubled, put in another's place, or repeated until little more fits in. None where there is no
/// such piece, where the result has more than `most` bytes, and every other time: then libFuzzer is
/// to do it.
pub fn mutate(data: &mut [u8], size: usize, most: usize, seed: u32, shape: Shape) -> Option<usize> {
    if !seed.is_multiple_of(2) {
        return None;
    }
    let most = most.min(data.len());
    let changed = changed(data.get(..size)?, most, &mut Dice(u64::from(seed)), shape)?;
    data.get_mut(..changed.len())?.copy_from_slice(&changed);
    Some(changed.len())
}

fn changed(data: &[u8], most: usize, dice: &mut Dice, shape: Shape) -> Option<Vec<u8>> {
    let piece = shape.piece(data, dice)?;
    let (before, after) = (data.get(..piece.start)?, data.get(piece.end..)?);
    let own = data.get(piece)?;
    let comma: &[u8] = if shape == Shape::Json { b"," } else { b"" };
    let changed = match dice.below(64) {
        0 => {
            let room = most.saturating_sub(data.len());
            let count = room / (own.len() + comma.len()).max(1);
            let copies = [own, comma].concat().repeat(count);
            [before, &copies, own, after].concat()
        }
        1..20 => [before, after.strip_prefix(comma).unwrap_or(after)].concat(),
        20..40 => [before, own, comma, own, after].concat(),
        _ => [before, data.get(shape.piece(data, dice)?)?, after].concat(),
    };
    (changed.len() <= most).then_some(changed)
}

impl Shape {
    fn piece(self, data: &[u8], dice: &mut Dice) -> Option<Range<usize>> {
        let at = dice.below(data.len());
        match self {
            Self::Lines => {
                let start =
                    data.get(..at)?.iter().rposition(|it| *it == b'\n').map_or(0, |it| it + 1);
                let lines = data.get(start..)?.split_inclusive(|it| *it == b'\n');
                let length: usize = lines.take(1 + dice.below(6)).map(<[u8]>::len).sum();
                Some(start..start + length)
            }
            Self::Json => {
                let open = data.get(at..)?.iter().position(|it| b"{[".contains(it))?;
                Some(at + open..at + open + record(data.get(at + open..)?)?)
            }
        }
    }
}

/// How long the record is that begins here.
fn record(data: &[u8]) -> Option<usize> {
    let (mut depth, mut in_text, mut escaped) = (0_usize, false, false);
    for (at, byte) in data.iter().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            b'{' | b'[' if !in_text => depth += 1,
            b'}' | b']' if !in_text => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

/// The same numbers for the same seed, so that a run can be repeated (splitmix64).
struct Dice(u64);

impl Dice {
    /// A number below this one; 0 where there is none.
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let mixed = usize::try_from((mixed ^ (mixed >> 31)) >> 33).unwrap_or(0);
        mixed.checked_rem(limit).unwrap_or(0)
    }
}
