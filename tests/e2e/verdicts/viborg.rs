//! Viborg: selvtræning after a visited course. The document describes nothing else.

use super::{Case, Head, reach};

const NOT_STATED: &str = "Prisen står ikke i dokumentet. Spørg kommunen.";

#[test]
fn likely_where_one_gets_there_by_oneself() {
    reach(
        "viborg",
        &Case {
            answers: "visited_training=yes travel_self=yes fits_hours=yes ongoing_need=no",
            head: Head::Likely,
            lead: "selvtraening",
            verdicts: "selvtraening=likely genoptraening=not_described
                vedligeholdende=not_described",
            why: "visited=met gets_there=met hours=met",
            price: NOT_STATED,
            ride: "selv",
            ride_why: "",
            permissions: "",
            ride_price: "",
            contacts: &[],
        },
    );
}

#[test]
fn possible_with_a_lift_and_hours_that_nobody_knows() {
    reach(
        "viborg",
        &Case {
            answers: "visited_training=yes travel_self=with_help fits_hours=unknown",
            head: Head::Possible,
            lead: "selvtraening",
            verdicts: "selvtraening=possible genoptraening=not_described
                vedligeholdende=not_described",
            why: "visited=met gets_there=judged hours=unknown lasting_need=judged",
            price: NOT_STATED,
            ride: "selv",
            ride_why: "",
            permissions: "",
            ride_price: "",
            contacts: &[],
        },
    );
}

#[test]
fn unlikely_without_a_course_before() {
    reach(
        "viborg",
        &Case {
            answers: "visited_training=no ongoing_need=no",
            head: Head::Closed("visited"),
            lead: "selvtraening",
            verdicts: "selvtraening=unlikely genoptraening=not_described
                vedligeholdende=not_described",
            why: "visited=not-met gets_there=silent hours=silent",
            price: "",
            ride: "",
            ride_why: "",
            permissions: "",
            ride_price: "",
            contacts: &[],
        },
    );
}
