//! The mutants of a pack's figures: each price, deadline, example and period changed.

use super::mutant::{Mutant, each};
use crate::check::periods;
use crate::finding::{File, Findings, Span};
use crate::source::{Example, Pack, Price, RidePrice, Step};
use crate::value::{Amount, Day, Marked, Pair};
use crate::words::Word;
use traeningsguide::content::compiled::{Date, Unit};
use traeningsguide::content::date;

/// All mutants. Whoever is open to the programme reads its figures, so each of these is read by
/// somebody.
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

fn price(price: &Price) -> Vec<(Price, Span, String)> {
    let change = |amount| {
        let changed = Price { amount, ..price.clone() };
        let change = format!("the amount of `{}` becomes {}", price.id.text, shown(amount));
        (changed, price.id.span.clone(), change)
    };
    amounts(price.amount).into_iter().map(change).collect()
}

fn ride(ride: &RidePrice) -> Vec<(RidePrice, Span, String)> {
    let change = |amount| {
        let change = format!("the price of a ride becomes {}", shown(amount));
        (RidePrice { amount, ..ride.clone() }, ride.span.clone(), change)
    };
    amounts(ride.amount).into_iter().map(change).collect()
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

fn example(example: &Example) -> Vec<(Example, Span, String)> {
    let Pair(least, most) = example.sessions_per_week;
    let with = |sessions_per_week, weeks, change: &str| {
        let changed = Example { sessions_per_week, weeks, ..example.clone() };
        (changed, example.span.clone(), format!("the example has {change}"))
    };
    let mut all = vec![
        with(example.sessions_per_week, example.weeks + 1, "a week more"),
        with(Pair(least, most + 1), example.weeks, "a session a week more"),
    ];
    if least > 1 {
        all.push(with(Pair(least - 1, most), example.weeks, "a session a week less"));
    } else if least < most {
        all.push(with(Pair(least + 1, most), example.weeks, "a session a week more at least"));
    }
    all
}

fn deadline(step: &Step) -> Vec<(Step, Span, String)> {
    let Some(deadline) = &step.deadline else { return Vec::new() };
    let unit = if deadline.unit == Unit::Uger { Unit::Dage } else { Unit::Uger };
    let others = [(deadline.amount + 1, deadline.unit), (deadline.amount, unit)];
    let change = |(amount, unit): (u32, Unit)| {
        let mut changed = step.clone();
        if let Some(deadline) = &mut changed.deadline {
            (deadline.amount, deadline.unit) = (amount, unit);
        }
        let change = format!("the deadline of `{}` becomes {amount} {}", step.id.text, unit.word());
        (changed, step.id.span.clone(), change)
    };
    others.into_iter().map(change).collect()
}

/// The day before and the day after.
fn bound(day: &Marked<Day>) -> Vec<(Marked<Day>, Span, String)> {
    let change = |date: Date| {
        let (year, month, of_month) = date;
        let changed = Marked { span: day.span.clone(), value: Day(date) };
        (changed, day.span.clone(), format!("this day becomes {year}-{month:02}-{of_month:02}"))
    };
    neighbours(day.value.0).into_iter().map(change).collect()
}

fn neighbours(day: Date) -> Vec<Date> {
    let days =
        date::to_calendar(day).into_iter().flat_map(|it| [it.pred_opt(), it.succ_opt()]).flatten();
    days.filter_map(date::from_calendar).collect()
}
