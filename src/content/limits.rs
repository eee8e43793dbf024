//! How much a pack may hold. The guide refuses more, and `packs check` tells the author where it
//! becomes too much.
//!
//! [`engine`](crate::engine) has the limits of what is asked: facts, options, programmes, routes.

/// The most bytes of one file: a pack or a question bank as it is written, a compiled pack, the
/// catalogue.
pub const MAX_BYTES: usize = 256 * 1024;
/// The most lists and records in each other, the file itself counted.
pub const MAX_LEVELS: usize = 64;
/// The most records that can have a condition, in a whole pack: needs, criteria, routes, `silent`,
/// and of transport the conditions and permissions.
pub const MAX_CRITERIA: usize = 200;
