//! Holstebro: training under serviceloven § 86, the branch to sundhedsloven § 140, and children.

use super::{Case, Head, reach};

const PHONE: &str = "tel:+4596114800";
const APPLY: &str = "https://www.holstebro.dk/midlertidig-genoptraening";
const CENTER: &str = "https://www.holstebro.dk/traening";
const RIDE: &str = "57 kr. pr. returkørsel Prisen er fra 1. januar 2023. Den kan være ændret.";
const FREE: &str = "Gratis Dokumentet siger ikke, hvornår prisen er fra. Den kan være ændret.";

#[test]
fn likely_by_section_140_with_a_plan() {
    reach(
        "holstebro",
        &Case {
            answers: "adult=yes has_plan=yes situation=recent daily_difficulty=none",
            head: Head::Right,
            lead: "genoptraening-140",
            verdicts: "genoptraening-140=right genoptraening=other_route vedligeholdende=unlikely",
            why: "plan=met",
            price: "",
            ride: "uafklaret-plan",
            ride_why: "",
            permissions: "",
            ride_price: "",
            contacts: &[PHONE, CENTER],
        },
    );
}

#[test]
fn likely_without_a_plan_and_a_ride_may_be_granted() {
    reach(
        "holstebro",
        &Case {
            answers: "adult=yes has_plan=no situation=recent hospital_treatment=none
                other_training=no potential=yes motivated=yes daily_difficulty=none
                public_transport=no drives_self=no relative_drives=no scheme_ok=yes",
            head: Head::Likely,
            lead: "genoptraening",
            verdicts: "genoptraening=likely genoptraening-140=unlikely vedligeholdende=unlikely",
            why: "weakened=met potential=judged motivated=met other_training_not_enough=met
                no_hospital_treatment=met primarily_older=judged",
            price: FREE,
            ride: "granted",
            ride_why: "no_public_transport=met no_own_car=met can_use_scheme=met no_relative=met",
            permissions: "",
            ride_price: RIDE,
            contacts: &[PHONE, APPLY],
        },
    );
}

#[test]
fn possible_where_a_professional_judges_and_a_doctor_may_help_with_the_ride() {
    reach(
        "holstebro",
        &Case {
            answers: "adult=yes has_plan=no situation=lasting daily_difficulty=large
                needs_guidance=yes public_transport=yes doctors_note=yes",
            head: Head::Possible,
            lead: "vedligeholdende",
            verdicts: "vedligeholdende=possible genoptraening-140=unlikely
                genoptraening=unlikely boern=other_route",
            why: "reduced=met consequences=met individual_need=met weighing=judged",
            price: FREE,
            ride: "open",
            ride_why: "no_public_transport=not-met no_own_car=silent can_use_scheme=silent
                no_relative=silent",
            permissions: "doctors_note",
            ride_price: RIDE,
            contacts: &[PHONE, APPLY],
        },
    );
}

#[test]
fn possible_where_the_reader_does_not_know() {
    reach(
        "holstebro",
        &Case {
            answers: "adult=yes has_plan=no situation=recent hospital_treatment=none
                other_training=no potential=unknown motivated=yes daily_difficulty=none
                public_transport=unknown drives_self=yes doctors_note=no",
            head: Head::Possible,
            lead: "genoptraening",
            verdicts: "genoptraening=possible genoptraening-140=unlikely vedligeholdende=unlikely",
            why: "weakened=met potential=judged motivated=met other_training_not_enough=met
                no_hospital_treatment=met primarily_older=judged",
            price: FREE,
            ride: "refused",
            ride_why: "no_public_transport=unknown no_own_car=not-met can_use_scheme=silent
                no_relative=silent",
            permissions: "doctors_note",
            ride_price: RIDE,
            contacts: &[PHONE, APPLY],
        },
    );
}

#[test]
fn unlikely_for_who_manages_well() {
    reach(
        "holstebro",
        &Case {
            answers: "adult=yes has_plan=no situation=active",
            head: Head::Closed("reduced"),
            lead: "vedligeholdende",
            verdicts: "vedligeholdende=unlikely genoptraening-140=unlikely genoptraening=unlikely",
            why: "reduced=not-met consequences=silent individual_need=silent",
            price: "",
            ride: "",
            ride_why: "",
            permissions: "",
            ride_price: "",
            contacts: &[PHONE, APPLY],
        },
    );
}

#[test]
fn another_route_and_not_described_for_a_child() {
    reach(
        "holstebro",
        &Case {
            answers: "adult=no has_plan=no situation=lasting",
            head: Head::Possible,
            lead: "boern",
            verdicts: "boern=possible genoptraening-140=unlikely
                genoptraening=not_described vedligeholdende=other_route",
            why: "childs_need=judged",
            price: FREE,
            ride: "uafklaret-boern",
            ride_why: "",
            permissions: "",
            ride_price: "",
            contacts: &[PHONE, CENTER],
        },
    );
}
