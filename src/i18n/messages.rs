//! How messages are numbered, and the placeholders for arguments.

/// Declares the messages: each has a number, by its place, and its arguments have theirs.
macro_rules! messages {
    ($($name:ident $({ $($arg:ident),* })?,)*) => {
        /// A message of the guide. Arguments are already worded: names, amounts and dates.
        #[derive(Clone, Copy, Debug)]
        pub enum Msg<'a> {
            $(
                #[doc = concat!("`", stringify!($name), "` in the files of words.")]
                $name $({ $(
                    #[doc = concat!("`$", stringify!($arg), "`.")]
                    $arg: &'a str,
                )* })?,
            )*
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

            /// The names of all messages, in order, each with those of its arguments.
            pub const NAMES: &'static [(&'static str, &'static [&'static str])] =
                &[$((stringify!($name), &[$($(stringify!($arg)),*)?])),*];
        }
    };
}

/// The most arguments of a message.
pub(super) const MOST_ARGUMENTS: usize = 4;

/// Where the first argument of a message belongs in its text; the letters after it are for the
/// others. No text has them otherwise.
pub const FIRST_PLACE: char = '\u{e000}';

/// Between the plural forms of a message. The first argument of the message says which is meant;
/// `Msg::Plurals` has the place of the form for each number.
pub const NEXT_FORM: char = '\u{e00f}';

pub(super) fn arguments<'a>(given: &[&'a str]) -> [&'a str; MOST_ARGUMENTS] {
    let mut all = [""; MOST_ARGUMENTS];
    for (slot, argument) in all.iter_mut().zip(given) {
        *slot = argument;
    }
    all
}
