//! Leptos components: they draw what [`crate::app::view`] says and send events. They decide nothing
//! and word nothing.

#![expect(unreachable_pub, reason = "`#[component]` writes a public struct for the props")]

mod dispatch;
mod guide;
mod page;
mod part;
pub mod style;

pub use dispatch::Dispatch;
pub use guide::{Guide, late};
