//! The program that Trunk builds. Everything is in the library; the loader calls what it exports.
//!
//! It is a program of its own because only then does the linker see all code at once: a library that is both `cdylib`
//! and `rlib` came out an eighth larger.

use traeningsguide as _;

fn main() {}
