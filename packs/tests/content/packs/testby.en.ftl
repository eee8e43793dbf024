### Testby in English. The Danish is in testby.toml.

municipality =
    .name = Testby Municipality
    .decides = The visitation decides.
document-standard =
    .title = Quality standard
# same
contact-center =
    .name = Center for Træning
programme-traening =
    .name = Training
    .phrase = training
    .summary = Training with a therapist.
programme-traening-helper-relative = You can call for the person you help.
programme-traening-criterion-needed = Training is needed.
    .because = no training is needed
programme-traening-apply-always = Call Center for Træning.
programme-traening-alternative-needed = Exercise in a club.
programme-traening-step-contact = It does so within 14 days of the call.
    .title = The municipality gets in touch
programme-traening-complaint =
    { $reader ->
       *[self] You complain to the municipality.
        [relative] The person you help complains to the municipality.
        [professional] The patient complains to the municipality.
    }
transport-koersel = The municipality can offer rides.
transport-koersel-condition-cannot_travel = The way is too hard alone.
transport-koersel-price =
    .unit = return trip
