//! How messages are numbered, and the placeholders for arguments.

/// Declares the messages: each has a number, by its place, and its arguments have theirs.
macro_rules! messages {
    ($(#[doc = $doc:literal])* pub enum Msg<'a> { $($(#[doc = $about:literal])* $name:ident $({
        $($(#[doc = $arg_about:literal])* $arg:ident: &'a str,)*
    })?,)* }) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug)]
        pub enum Msg<'a> {
            $($(#[doc = $about])* $name $({ $($(#[doc = $arg_about])* $arg: &'a str,)* })?,)*
        }

        /// The messages again, for their numbers.
        enum Rank {
            $($name,)*
        }

        impl<'a> Msg<'a> {
            /// How many messages there are.
            pub const COUNT: usize = [$(Rank::$name),*].len();

            /// The place of the last message that may be said before there is a pack.
            pub(super) const LAST_EARLY: usize = Rank::Failed as usize;

            /// Its place among all messages.
            pub(super) fn number(self) -> usize {
                match self {
                    $(Self::$name $({ $($arg: _,)* })? => Rank::$name as usize,)*
                }
            }

            /// Its arguments, in the order in which they are declared.
            pub(super) fn arguments(self) -> [&'a str; MOST_ARGUMENTS] {
                match self {
                    $(Self::$name $({ $($arg,)* })? => arguments(&[$($($arg,)*)?]),)*
                }
            }

            /// Every message, in order, each with its places in place of its arguments.
            #[cfg(not(target_family = "wasm"))]
            pub(super) fn all() -> Vec<Msg<'static>> {
                let mut all = Vec::new();
                $({
                    let mut places = super::messages::PLACES.into_iter();
                    let mut place = || places.next().unwrap_or_default();
                    // A message without arguments has no places.
                    let _ = &mut place;
                    all.push(Msg::$name $({ $($arg: place(),)* })?);
                })*
                all
            }
        }
    };
}

/// The most arguments of a message.
pub(super) const MOST_ARGUMENTS: usize = 4;

/// The placeholders for arguments: letters that no text has otherwise.
#[cfg(not(target_family = "wasm"))]
pub(super) const PLACES: [&str; MOST_ARGUMENTS] = ["\u{e000}", "\u{e001}", "\u{e002}", "\u{e003}"];
/// The first of them.
pub(super) const FIRST_PLACE: u32 = 0xe000;

pub(super) fn arguments<'a>(given: &[&'a str]) -> [&'a str; MOST_ARGUMENTS] {
    let mut all = [""; MOST_ARGUMENTS];
    for (slot, argument) in all.iter_mut().zip(given) {
        *slot = argument;
    }
    all
}
