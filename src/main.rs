//! The program that Trunk builds. Everything is in the library; the loader calls what it exports.
//!
//! It is a program of its own because only then does the linker see all code at once: a library
//! that is both `cdylib` and `rlib` came out an eighth larger.
//!
//! In the browser nothing calls it, and the library's own beginning and end of a program stay out.
#![cfg_attr(target_family = "wasm", no_main)]

use traeningsguide as _;

#[cfg(not(target_family = "wasm"))]
fn main() {}
