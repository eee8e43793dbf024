//! Varde: vedligeholdende træning, råd og vejledning, and genoptræning that the document only
//! names.

use super::{Case, Head, reach};

const NOT_STATED: &str = "Prisen står ikke i dokumentet. Spørg kommunen.";

#[test]
fn likely_advice_after_a_recent_course() {
    reach(
        "varde",
        &Case {
            answers: "adult=yes has_plan=no situation=lasting daily_difficulty=large keep_level=yes
                needs_guidance=yes other_training=no motivated=yes rehab_now=none
                free_physio=none last_course=under_year travel_self=with_help",
            head: Head::Likely,
            lead: "raad",
            verdicts: "raad=likely vedligeholdende=possible genoptraening=not_described",
            why: "recent_course=met",
            price: NOT_STATED,
            ride: "egen-raad",
            ride_why: "",
            permissions: "",
            ride_price: "",
            contacts: &[],
        },
    );
}

#[test]
fn likely_training_at_home_for_who_cannot_travel() {
    reach(
        "varde",
        &Case {
            answers: "adult=yes has_plan=no situation=lasting daily_difficulty=large keep_level=yes
                needs_guidance=yes other_training=no motivated=yes rehab_now=other
                free_physio=none last_course=never travel_self=no",
            head: Head::Likely,
            lead: "vedligeholdende",
            verdicts: "vedligeholdende=likely raad=unlikely genoptraening=not_described",
            why: "weakened=met keep_level=judged needs_guidance=judged other_ways=met motivated=met
                no_rehab_now=met no_free_physio=met wide_group=judged",
            price: NOT_STATED,
            ride: "egen",
            ride_why: "",
            permissions: "training_at_home",
            ride_price: "",
            contacts: &[],
        },
    );
}

#[test]
fn possible_where_some_difficulty_must_be_judged() {
    reach(
        "varde",
        &Case {
            answers: "adult=yes has_plan=no situation=lasting daily_difficulty=some
                other_training=no motivated=yes rehab_now=none free_physio=none
                last_course=never travel_self=unknown",
            head: Head::Possible,
            lead: "vedligeholdende",
            verdicts: "vedligeholdende=possible raad=unlikely genoptraening=not_described",
            why: "weakened=judged keep_level=judged needs_guidance=judged other_ways=met
                motivated=met no_rehab_now=met no_free_physio=met wide_group=judged",
            price: NOT_STATED,
            ride: "egen",
            ride_why: "",
            permissions: "training_at_home",
            ride_price: "",
            contacts: &[],
        },
    );
}

#[test]
fn another_route_with_a_plan_and_its_end_is_not_described() {
    reach(
        "varde",
        &Case {
            answers: "adult=yes has_plan=yes last_course=never",
            head: Head::Other,
            lead: "genoptraening",
            verdicts: "genoptraening=not_described vedligeholdende=other_route raad=unlikely",
            why: "silent=route",
            price: "",
            ride: "",
            ride_why: "",
            permissions: "",
            ride_price: "",
            contacts: &[],
        },
    );
}

#[test]
fn unlikely_for_who_manages_well() {
    reach(
        "varde",
        &Case {
            answers: "adult=yes has_plan=no situation=active daily_difficulty=none last_course=never",
            head: Head::Closed("weakened"),
            lead: "vedligeholdende",
            verdicts: "vedligeholdende=unlikely raad=unlikely genoptraening=not_described",
            why: "weakened=not-met other_ways=silent motivated=silent no_rehab_now=silent no_free_physio=silent",
            price: "",
            ride: "",
            ride_why: "",
            permissions: "",
            ride_price: "",
            contacts: &[],
        },
    );
}
