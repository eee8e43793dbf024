//! Leptos components: they draw what [`crate::app::view`] says and send events. They decide nothing
//! and word nothing.

mod guide;
mod page;
mod part;
mod scope;
pub mod style;

pub use guide::{early, guide, late};
pub use scope::{Scope, Shell};
