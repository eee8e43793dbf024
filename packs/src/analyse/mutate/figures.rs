//! The mutants of a pack's figures: each price, deadline, example and period changed.

use super::mutant::{Change, Mutant, each};
use crate::check::periods;
use crate::finding::{File, Findings};
use crate::source::{Example, Pack, Price, RidePrice, Step};
use crate::value::{Amount, Day, Marked, Pair};
use crate::words::Word;
use traeningsguide::content::compiled::Unit;
use traeningsguide::content::date;

/// All mutants. Every reader to whom the programme is open reads its figures, so somebody reads
/// each of these.
pub(super) fn mutants(pack: &Pack, file: &File) -> Vec<Mutant> {
    let mut all = each(pack, prices, price);
    all.extend(each(pack, rides, ride));
    all.extend(each(pack, examples, example));
    all.extend(each(pack, steps, deadline));
    // A day that makes two periods overlap is refused by the check, so no reader ever meets it.
    all.extend(each(pack, bounds, bound).into_iter().filter(|mutant| {
        let findings = Findings::new(file);
        periods::check(&findings, &mutant.pack);
        findings.into_list().is_empty()
    }));
    all
}

fn prices(pack: &mut Pack) -> Vec<&mut Price> {
    pack.programme.iter_mut().flat_map(|it| &mut it.price).collect()
}

fn rides(pack: &mut Pack) -> Vec<&mut RidePrice> {
    pack.transport.iter_mut().flat_map(|it| &mut it.price).collect()
}

/// The examples that are ever shown: of a price that is one amount, and not free.
fn examples(pack: &mut Pack) -> Vec<&mut Example> {
    let counts =
        |price: &RidePrice| price.amount.0.is_some_and(|(least, most)| least == most && most > 0);
    let shown = pack.transport.iter_mut().filter(|it| it.price.iter().any(counts));
    shown.filter_map(|it| it.example.as_mut()).collect()
}

fn steps(pack: &mut Pack) -> Vec<&mut Step> {
    pack.programme.iter_mut().flat_map(|it| &mut it.step).collect()
}

/// The first and the last days of prices and steps.
fn bounds(pack: &mut Pack) -> Vec<&mut Marked<Day>> {
    let mut all = Vec::new();
    for programme in &mut pack.programme {
        let prices = programme.price.iter_mut();
        all.extend(prices.flat_map(|it| it.valid_from.iter_mut().chain(&mut it.valid_until)));
        let steps = programme.step.iter_mut();
        all.extend(steps.flat_map(|it| it.valid_from.iter_mut().chain(&mut it.valid_until)));
    }
    let rides = pack.transport.iter_mut().flat_map(|it| &mut it.price);
    all.extend(rides.flat_map(|it| it.valid_from.iter_mut().chain(&mut it.valid_until)));
    all
}

fn price(price: &Price, change: &mut Change<'_, Price>) {
    for amount in amounts(price.amount) {
        let words = format!("the amount of `{}` becomes {}", price.id.text, shown(amount));
        change(&price.id.span, words, &|it| it.amount = amount);
    }
}

fn ride(ride: &RidePrice, change: &mut Change<'_, RidePrice>) {
    for amount in amounts(ride.amount) {
        let words = format!("the price of a ride becomes {}", shown(amount));
        change(&ride.span, words, &|it| it.amount = amount);
    }
}

/// One krone more at either end; nothing where no amount is stated.
fn amounts(Amount(amount): Amount) -> Vec<Amount> {
    const KRONE: u32 = 100;
    match amount {
        None => vec![Amount(Some((0, 0)))],
        Some((least, most)) if least == most => vec![Amount(Some((least + KRONE, most + KRONE)))],
        Some((least, most)) => {
            vec![Amount(Some((least + KRONE, most))), Amount(Some((least, most + KRONE)))]
        }
    }
}

fn shown(Amount(amount): Amount) -> String {
    let kroner = |oere: u32| format!("{}.{:02}", oere / 100, oere % 100);
    match amount {
        None => "\"not stated\"".to_owned(),
        Some((least, most)) if least == most => kroner(most),
        Some((least, most)) => format!("[{}, {}]", kroner(least), kroner(most)),
    }
}

fn example(example: &Example, change: &mut Change<'_, Example>) {
    let Pair(least, most) = example.sessions_per_week;
    let mut with = |words: &str, make: &dyn Fn(&mut Example)| {
        change(&example.span, format!("the example has {words}"), make);
    };
    with("a week more", &|it| it.weeks += 1);
    with("a session a week more", &|it| it.sessions_per_week.1 += 1);
    if least > 1 {
        with("a session a week less", &|it| it.sessions_per_week.0 -= 1);
    } else if least < most {
        with("a session a week more at least", &|it| it.sessions_per_week.0 += 1);
    }
}

fn deadline(step: &Step, change: &mut Change<'_, Step>) {
    let Some(deadline) = &step.deadline else { return };
    let other = if deadline.unit == Unit::Uger { Unit::Dage } else { Unit::Uger };
    for (amount, unit) in [(deadline.amount + 1, deadline.unit), (deadline.amount, other)] {
        let words = format!("the deadline of `{}` becomes {amount} {}", step.id.text, unit.word());
        change(&step.id.span, words, &|it| {
            it.deadline.iter_mut().for_each(|it| (it.amount, it.unit) = (amount, unit));
        });
    }
}

/// The day before and the day after.
fn bound(bound: &Marked<Day>, change: &mut Change<'_, Marked<Day>>) {
    let days = date::to_calendar(bound.value.0).into_iter();
    let days = days.flat_map(|it| [it.pred_opt(), it.succ_opt()]).flatten();
    for day in days.filter_map(date::from_calendar) {
        let (year, month, of_month) = day;
        let words = format!("this day becomes {year}-{month:02}-{of_month:02}");
        change(&bound.span, words, &|it| it.value = Day(day));
    }
}
