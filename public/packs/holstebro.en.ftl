### Holstebro in English. The Danish is in holstebro.toml.

municipality =
    .name = Holstebro Municipality
question-motivated =
    .ask =
        { $reader ->
           *[self] Do you want to take an active part in the training?
            [relative] Does the person you help want to take an active part in the training?
            [professional] Does the patient want to take an active part in the training?
        }
    .why = Rehabilitation is for people who are ready to take an active part. The answer decides whether that condition is met.
question-motivated-option-yes =
    .hint =
        { $reader ->
           *[self] I want to, and I will do what I can
            [relative] They want to
            [professional] They want to
        }
question-motivated-option-no =
    .hint =
        { $reader ->
           *[self] I do not want to right now
            [relative] They do not want to right now
            [professional] They do not want to right now
        }
question-public_transport =
    .find =
        { $reader ->
           *[self] Think of the last time you took the bus. If you can do it on some days and not on others, choose “I don't know”.
            [relative] Think of the last journey by bus. If it works on some days and not on others, choose “I don't know”.
            [professional] Ask the patient about the last journey by bus. If it works on some days and not on others, choose “I don't know”.
        }
document-standard =
    .title = Quality standard for rehabilitation and maintenance training under the Social Services Act
    .date_note = The price of rides in it is from 1 January 2023.
# same
contact-center =
    .name = Center for Træning
contact-apply =
    .name = Center for Træning, applications
contact-complaints =
    .name = Center for Træning, complaints
notice-no_date = The document has no date, and the price of rides is from 1 January 2023. New rules have been passed since. Ask Center for Træning if it still applies.
notice-aeldrelov =
    { $reader ->
       *[self] There is now an Act on older people (ældreloven). Your training may come under it instead of section 86 of the Social Services Act, if you have reached the state pension age and need help in daily life. Age alone does not decide it. Ask Center for Træning.
        [relative] There is now an Act on older people (ældreloven). The training may come under it instead of section 86 of the Social Services Act, if the person you help has reached the state pension age and needs help in daily life. Age alone does not decide it. Ask Center for Træning.
        [professional] There is now an Act on older people (ældreloven). The training may come under it instead of section 86 of the Social Services Act, if the patient has reached the state pension age and needs help in daily life. Age alone does not decide it. Ask Center for Træning.
    }
notice-barnets_lov = For children's training, the document refers to section 44 of the Social Services Act. That rule now stands in section 90 of the Children's Act (barnets lov).
notice-regions_2027 =
    { $reader ->
       *[self] According to plan, the regions run specialised rehabilitation from 1 January 2027. If you have a rehabilitation plan, ask who should contact you.
        [relative] According to plan, the regions run specialised rehabilitation from 1 January 2027. If the person you help has a rehabilitation plan, ask who should contact them.
        [professional] According to plan, the regions run specialised rehabilitation from 1 January 2027. If the patient has a rehabilitation plan, ask who should contact them.
    }
transport-koersel =
    { $reader ->
       *[self] The municipality may grant rides if you meet its conditions. The municipality decides, and you pay for the rides yourself.
        [relative] The municipality may grant rides if the person you help meets its conditions. The municipality decides, and the passenger pays for the rides.
        [professional] The municipality may grant rides if the patient meets its conditions. The municipality decides, and the patient pays for the rides.
    }
transport-koersel-condition-no_public_transport = Transport is for people who cannot use buses or trains.
transport-koersel-condition-no_own_car = Transport is for people who cannot drive their own car or another motor vehicle.
transport-koersel-condition-can_use_scheme = Transport is for people who can use the municipality's scheme as it is: its vehicles, travel times and hours.
transport-koersel-condition-no_relative = Transport is for people who have no relatives who can drive them.
transport-koersel-permission-doctors_note =
    { $reader ->
       *[self] A doctor's statement may give rides for a period, for example if your heart does not tolerate cold. The document does not say which of the conditions it can replace.
        [relative] A doctor's statement may give rides for a period, for example if the person you help has a heart that does not tolerate cold. The document does not say which of the conditions it can replace.
        [professional] A doctor's statement may give rides for a period, for example if the patient's heart does not tolerate cold. The document does not say which of the conditions it can replace.
    }
transport-koersel-price =
    .unit = returkørsel (the document's word)
    .note = The document does not say what the price is today.
transport-koersel-note-contradiction = The word returkørsel can mean the journey there and back, or only the journey home. The document does not explain it. Ask what a whole journey costs.
transport-koersel-note-contradiction_2 = The document's list of when the municipality may grant rides has six points. We read four of them as conditions that must all fit. The point about a doctor's statement is a possibility, and the point about 57{ "\u00A0" }kr. is a price.
transport-koersel-note-silent = The document does not say who decides about rides, or how to apply. It names Center for Træning only as the one that grants training. Call and ask them.
transport-koersel-note-silent_2 =
    { $reader ->
       *[self] It does not say whether you may get rides if you have a driving licence but no car. Ask if that is how it is for you.
        [relative] It does not say whether people who have a driving licence but no car may get rides. Ask if this applies to the person you help.
        [professional] It does not say whether people who have a driving licence but no car may get rides. Ask if this applies to the patient.
    }
transport-koersel-note-silent_3 = Nor does it say who pays for a doctor's statement. Ask the doctor and Center for Træning.
transport-koersel-note-silent_4 = The document does not say how to pay, cancel or bring a companion. Nor does it mention wheelchairs, or how far the rides go.
transport-koersel-note-other = The same rules for rides also stand in the document's part about maintenance training.
transport-uafklaret-plan =
    { $reader ->
       *[self] The document says nothing about rides when you have a rehabilitation plan. Ask Center for Træning if you can get rides or help to pay for the journey.
        [relative] The document says nothing about rides when there is a rehabilitation plan. Ask Center for Træning if the person you help can get rides or help to pay for the journey.
        [professional] The document says nothing about rides when there is a rehabilitation plan. Ask Center for Træning if the patient can get rides or help to pay for the journey.
    }
transport-uafklaret-boern = The document says nothing about rides for children to training. Its rules for rides mention only the citizen and the relatives. Ask Center for Træning.
programme-genoptraening-140 =
    .name = Rehabilitation with a plan from the hospital
    .phrase = rehabilitation under the Health Act
    .law = Health Act, section 140
    .summary =
        { $reader ->
           *[self] Rehabilitation for people who have been given a rehabilitation plan by the hospital.
            [relative] Rehabilitation for people who have been given a rehabilitation plan by the hospital.
            [professional] Rehabilitation for patients who have been given a rehabilitation plan by the hospital.
        }
programme-genoptraening-140-criterion-plan = Rehabilitation with a plan is for people who have been given a rehabilitation plan by the hospital.
    .because =
        { $reader ->
           *[self] you do not have a rehabilitation plan
            [relative] the person you help does not have a rehabilitation plan
            [professional] the patient does not have a rehabilitation plan
        }
programme-genoptraening-140-apply-has_plan_yes =
    { $reader ->
       *[self] Call Center for Træning and say that you have a plan. The document does not say whether you must get in touch yourself, or whether the municipality contacts you.
        [relative] Call Center for Træning and say that the person you help has a plan. The document does not say whether you must get in touch yourselves, or whether the municipality makes contact.
        [professional] Call Center for Træning and say that the patient has a plan. The document does not say whether the patient must get in touch, or whether the municipality contacts them.
    }
    .bring =
        { $reader ->
           *[self] Your rehabilitation plan, if you can.
            [relative] The rehabilitation plan, if you can.
            [professional] The rehabilitation plan, if you have it.
        }
programme-genoptraening-140-apply-has_plan_unknown =
    { $reader ->
       *[self] First find out if you have a rehabilitation plan. Look in your papers from the hospital, or ask the ward you were on, or your doctor. If you have one, call Center for Træning and say so. If you have none, call and ask what you can get.
        [relative] First find out if the person you help has a rehabilitation plan. Look in the papers from the hospital, or ask the ward or the doctor. If there is one, call Center for Træning and say so. If there is none, call and ask about other offers.
        [professional] First find out if the patient has a rehabilitation plan. Look in the patient's papers, or ask the ward they were on. If there is one, call Center for Træning and say so. If there is none, call and ask what the patient can get.
    }
programme-genoptraening-140-alternative-genoptraening =
    { $reader ->
       *[self] Apply for rehabilitation under the Social Services Act. That needs no plan. A therapist talks with you to find out if you can get it.
        [relative] Apply for rehabilitation under the Social Services Act. That needs no plan. A therapist talks with the person you help to find out if the municipality can offer it.
        [professional] Apply for rehabilitation under the Social Services Act. That needs no plan. A therapist talks with the patient to find out if the municipality can offer it.
    }
programme-genoptraening-140-alternative-plan =
    { $reader ->
       *[self] If you think you should have a plan, ask the hospital.
        [relative] If you think there should be a plan, ask the hospital.
        [professional] If you think there should be a plan, ask the hospital.
    }
programme-genoptraening-140-note-target = The document says that a plan gives a direct right to rehabilitation. It names no other conditions.
programme-genoptraening-140-note-silent = The document is mostly about the Social Services Act. It does not say what training with a plan costs, where it is, how long it lasts or how soon it starts.
programme-genoptraening-140-complaint =
    { $reader ->
       *[self] The document only describes how to complain about training under the Social Services Act. Ask Center for Træning how to complain when you have a plan.
        [relative] The document only describes how to complain about training under the Social Services Act. Ask Center for Træning how to complain when there is a plan.
        [professional] The document only describes how to complain about training under the Social Services Act. Ask Center for Træning how the patient complains when there is a plan.
    }
programme-genoptraening =
    .name = Rehabilitation without a plan from the hospital
    .phrase = rehabilitation under the Social Services Act
    .law = Social Services Act, section 86(1)
    .summary =
        { $reader ->
           *[self] Training for people whose body is weakened for a time, for example after an illness or a fall.
            [relative] Training for people whose body is weakened for a time, for example after an illness or a fall.
            [professional] Training for patients whose body is weakened for a time, for example after an illness or a fall.
        }
programme-genoptraening-silent = The document says nothing about rehabilitation for children under the Social Services Act. It mentions children only under maintenance training. Ask Center for Træning.
programme-genoptraening-route-genoptraening-140 = With a rehabilitation plan from the hospital, the rehabilitation comes under the Health Act.
programme-genoptraening-criterion-weakened = Rehabilitation is for people who can do less for a time because they have been weakened. It may be after flu, pneumonia, another illness or a fall.
programme-genoptraening-criterion-weakened-because_of-lasting =
    { $reader ->
       *[self] you have been able to do less for a long time, not only for a while
        [relative] the person you help has been able to do less for a long time, not only for a while
        [professional] the patient has been able to do less for a long time, not only for a while
    }
programme-genoptraening-criterion-weakened-because_of-active =
    { $reader ->
       *[self] you manage well
        [relative] the person you help manages well
        [professional] the patient manages well
    }
programme-genoptraening-criterion-primarily_older = The offer is mostly for older people. The document names no age limit.
programme-genoptraening-criterion-potential = Rehabilitation is for people whom training can give back some of what they have lost. A therapist assesses it in a talk.
programme-genoptraening-criterion-motivated = Rehabilitation is for people who want to take an active part in the training.
    .because =
        { $reader ->
           *[self] you do not want to take an active part in the training
            [relative] the person you help does not want to take an active part in the training
            [professional] the patient does not want to take an active part in the training
        }
programme-genoptraening-criterion-other_training_not_enough = Rehabilitation is for people who need more than other training to get better. Other training is for example what people can do themselves, and ordinary classes.
    .because =
        { $reader ->
           *[self] training on your own or in a class can make things better
            [relative] the person you help can get better with training on their own or in a class
            [professional] the patient can get better with training on their own or in a class
        }
programme-genoptraening-criterion-no_hospital_treatment = Rehabilitation is for people who are not being treated for the same problem at a hospital.
    .because =
        { $reader ->
           *[self] a hospital is treating you for the same problem
            [relative] a hospital is treating the person you help for the same problem
            [professional] a hospital is treating the patient for the same problem
        }
programme-genoptraening-apply-has_plan_unknown =
    { $reader ->
       *[self] First find out if you have a rehabilitation plan. Look in your papers from the hospital, or ask the ward you were on, or your doctor. Then call Center for Træning.
        [relative] First find out if the person you help has a rehabilitation plan. Look in the papers from the hospital, or ask the ward or the doctor. Then call Center for Træning.
        [professional] First find out if the patient has a rehabilitation plan. Look in the patient's papers, or ask the ward they were on. Then call Center for Træning.
    }
    .bring = Preferably a note of what has become hard, and when it began. The document mentions nothing else.
programme-genoptraening-apply-always =
    { $reader ->
       *[self] Call Center for Træning, or use the form on the municipality's page. Anyone may get in touch, also a relative or your doctor.
        [relative] Call Center for Træning, or use the form on the municipality's page. Anyone may get in touch, including you.
        [professional] Call Center for Træning, or use the form on the municipality's page. Anyone may get in touch, also a relative or a doctor.
    }
    .bring = Preferably a note of what has become hard, and when it began. The document mentions nothing else.
programme-genoptraening-alternative-other_training_not_enough =
    { $reader ->
       *[self] Train by yourself, or find a class in a club or a fitness centre. If it does not help, you can apply.
        [relative] The person you help can train alone. You can also find a class in a club or a fitness centre. If it does not help, you can apply.
        [professional] The patient can train alone, or find a class in a club or a fitness centre. If it does not help, they can apply.
    }
programme-genoptraening-alternative-vedligeholdende = Look at maintenance training. It is to help people keep what they can do.
programme-genoptraening-alternative-motivated =
    { $reader ->
       *[self] If you feel up to it later, call Center for Træning.
        [relative] If the person you help feels up to it later, call Center for Træning.
        [professional] If the patient feels up to it later, call Center for Træning.
    }
programme-genoptraening-alternative-no_hospital_treatment = Ask the hospital about training. Call Center for Træning when the treatment has ended.
programme-genoptraening-price-training =
    .what = The training
    .unit = course
    .note = This is for citizens of Holstebro Municipality. If equipment is needed during the course, the municipality lends it.
programme-genoptraening-step-contact =
    { $reader ->
       *[self] Within 1 week after you get in touch. This is a quality target.
        [relative] Within 1 week after you get in touch. This is a quality target.
        [professional] Within 1 week of getting in touch. This is a quality target.
    }
    .title =
        { $reader ->
           *[self] Center for Træning contacts you
            [relative] Center for Træning makes contact
            [professional] Center for Træning makes contact
        }
programme-genoptraening-step-visitation =
    { $reader ->
       *[self] If you have no plan from the hospital, the municipality offers a talk (visitationssamtale). There you find out if you can get rehabilitation.
        [relative] If the person you help has no plan from the hospital, the municipality offers a talk (visitationssamtale). There it becomes clear if the municipality can offer rehabilitation.
        [professional] If the patient has no plan from the hospital, the municipality offers a talk (visitationssamtale). There it becomes clear if the patient can get rehabilitation.
    }
    .title = A talk with a therapist
programme-genoptraening-step-answer =
    { $reader ->
       *[self] After the talk you hear what you may get, if anything. The document does not say how long you wait for the answer.
        [relative] After the talk, the person you help hears what they may get, if anything. The document does not say how long the answer takes.
        [professional] After the talk, the patient hears what they may get, if anything. The document does not say how long the answer takes.
    }
    .title =
        { $reader ->
           *[self] You get an answer
            [relative] An answer comes
            [professional] The patient gets an answer
        }
programme-genoptraening-step-start = As soon as possible, and no later than 14 days after the visitation. This is a quality target.
    .title = The training begins
programme-genoptraening-step-plan =
    { $reader ->
       *[self] The first time, the therapist examines or tests you. Then you agree on goals for the training.
        [relative] The first time, the therapist examines or tests the person you help. Then they agree on goals for the training.
        [professional] The first time, the therapist examines or tests the patient. Then they agree on goals for the training.
    }
    .title =
        { $reader ->
           *[self] You make a plan together
            [relative] A plan is made
            [professional] The patient and the therapist make a plan
        }
programme-genoptraening-helper-relative = You may get in touch for the person you help, and apply for rehabilitation. The document says that anyone may. It does not mention a power of attorney or consent, so ask when you call.
programme-genoptraening-helper-professional = You may get in touch for the patient, and apply for rehabilitation. The document says that anyone may. It does not mention consent, so ask when you call.
programme-genoptraening-helper-professional_2 = The doctor can write a statement if rides are necessary for a period. The municipality may then grant rides for that time.
programme-genoptraening-note-aim =
    { $reader ->
       *[self] The aim is that you can do the same as before, or get as close as possible. The training should also keep you from getting weaker or going to hospital.
        [relative] The aim is that the person you help can do the same as before, or get as close as possible. The training should also keep them from getting weaker or going to hospital.
        [professional] The aim is that the patient can do the same as before, or get as close as possible. The training should also keep them from getting weaker or going to hospital.
    }
programme-genoptraening-note-content =
    { $reader ->
       *[self] With the physiotherapist you may train strength, fitness, flexibility and balance, for example. With the occupational therapist you may train daily tasks: washing, dressing, food and shopping, or keeping track of the day.
        [relative] With the physiotherapist, the training may be for strength, fitness, flexibility and balance, for example. With the occupational therapist, it may be for daily tasks: washing, dressing, food and shopping, or keeping track of the day.
        [professional] With the physiotherapist, the training may be for strength, fitness, flexibility and balance, for example. With the occupational therapist, it may be for daily tasks: washing, dressing, food and shopping, or keeping track of the day.
    }
programme-genoptraening-note-staff = Therapists from Center for Træning run the training. Other staff may help.
programme-genoptraening-note-place =
    { $reader ->
       *[self] The training may be at Center for Sundhed, in your home, in another training place or outdoors. The document does not say who chooses.
        [relative] The training may be at Center for Sundhed, at home, in another training place or outdoors. The document does not say who chooses.
        [professional] The training may be at Center for Sundhed, in the patient's home, in another training place or outdoors. The document does not say who chooses.
    }
programme-genoptraening-note-form = The training takes place alone with a therapist or in a group.
programme-genoptraening-note-duration = Usually 1-2 times a week for up to 12 weeks. This is what is typical, not a fixed limit.
programme-genoptraening-note-ending = The course may end when the goal is reached, or when training can no longer change anything. It is a professional assessment.
programme-genoptraening-note-after =
    { $reader ->
       *[self] At the end you agree how to keep what you have gained. It may be by training yourself, by maintenance training or by other offers near you.
        [relative] At the end it is agreed how the person you help can keep what they have gained. It may be by training alone, by maintenance training or by other offers nearby.
        [professional] At the end it is agreed how the patient can keep what they have gained. It may be by training alone, by maintenance training or by other offers nearby.
    }
programme-genoptraening-note-discretion =
    { $reader ->
       *[self] Your answers here do not decide the matter. Center for Træning does, after the talk, and they look at your own situation.
        [relative] The answers here do not decide the matter. Center for Træning does, after the talk, and they look at the situation of the person you help.
        [professional] The answers here do not decide the matter. Center for Træning does, after the talk, and they look at the patient's own situation.
    }
programme-genoptraening-note-other = The deadlines here are quality targets, which the municipality works towards. The document does not say what can be done if a target is not met.
programme-genoptraening-note-other_2 = Often it is a relative, the doctor or the home care staff who first see that training can help.
programme-genoptraening-note-silent = The document does not say how many training sessions there are in all, or how to cancel. Nor does it mention free choice of place or free physiotherapy (vederlagsfri fysioterapi).
programme-genoptraening-complaint =
    { $reader ->
       *[self] You can complain to the municipality no later than 4 weeks after you receive the decision. If the municipality does not change it, it sends the complaint on to the appeals board, Ankestyrelsen. You can complain to Center for Træning.
        [relative] The person you help can complain to the municipality no later than 4 weeks after they receive the decision. If the municipality does not change it, it sends the complaint on to the appeals board, Ankestyrelsen. The complaint can go to Center for Træning.
        [professional] The patient can complain to the municipality no later than 4 weeks after they receive the decision. If the municipality does not change it, it sends the complaint on to the appeals board, Ankestyrelsen. The patient can complain to Center for Træning.
    }
programme-vedligeholdende =
    .name = Maintenance training
    .phrase = maintenance training
    .law = Social Services Act, section 86(2)
    .summary =
        { $reader ->
           *[self] Training for people who need help to keep what they can do.
            [relative] Training for people who need help to keep what they can do.
            [professional] Training for patients who need help to keep what they can do.
        }
programme-vedligeholdende-route-boern = For children the document mentions a similar offer with its own rule in the law.
programme-vedligeholdende-criterion-reduced = Maintenance training is for people who can do less than before, physically or mentally. It may also be because of a chronic illness.
    .because =
        { $reader ->
           *[self] you manage well
            [relative] the person you help manages well
            [professional] the patient manages well
        }
programme-vedligeholdende-criterion-consequences = Maintenance training is for people who clearly notice in daily life that they can do less.
    .because = daily life goes without difficulty
programme-vedligeholdende-criterion-individual_need = Maintenance training is for people who need training that is planned for each person.
    .because =
        { $reader ->
           *[self] you do not need a therapist to plan the training
            [relative] the person you help does not need a therapist to plan the training
            [professional] the patient does not need a therapist to plan the training
        }
programme-vedligeholdende-criterion-weighing = A professional assesses how much it matters. It depends on the person's whole life, how complex things are, whether several professions are needed, and the cost to society.
programme-vedligeholdende-apply-always =
    { $reader ->
       *[self] Call Center for Træning, or use the form on the municipality's page. Anyone may get in touch, also a relative or your doctor.
        [relative] Call Center for Træning, or use the form on the municipality's page. Anyone may get in touch, including you.
        [professional] Call Center for Træning, or use the form on the municipality's page. Anyone may get in touch, also a relative or a doctor.
    }
    .bring = Preferably a note of what is hard in daily life. The document mentions nothing else.
programme-vedligeholdende-alternative-reduced =
    { $reader ->
       *[self] Train by yourself, or find a class in a club or a fitness centre near you.
        [relative] The person you help can train alone. You can also find a class in a club or a fitness centre nearby.
        [professional] The patient can train alone, or find a class in a club or a fitness centre nearby.
    }
programme-vedligeholdende-alternative-genoptraening = Look at rehabilitation under the Social Services Act. It is for people who are weakened for a time.
programme-vedligeholdende-alternative-consequences =
    { $reader ->
       *[self] If daily life gets harder, you can apply.
        [relative] If daily life gets harder, you can apply.
        [professional] If daily life gets harder, the patient can apply.
    }
programme-vedligeholdende-price-training =
    .what = The training
    .unit = course
    .note = This is for citizens of Holstebro Municipality. If equipment is needed during the course, the municipality lends it.
programme-vedligeholdende-step-contact =
    { $reader ->
       *[self] Within 14 days after you get in touch. This is a quality target.
        [relative] Within 14 days after you get in touch. This is a quality target.
        [professional] Within 14 days of getting in touch. This is a quality target.
    }
    .title =
        { $reader ->
           *[self] Center for Træning contacts you
            [relative] Center for Træning makes contact
            [professional] Center for Træning makes contact
        }
programme-vedligeholdende-step-answer =
    { $reader ->
       *[self] After an assessment you hear what you may get, if anything. The document does not say how long you wait for the answer.
        [relative] After an assessment, the person you help hears what they may get, if anything. The document does not say how long the answer takes.
        [professional] After an assessment, the patient hears what they may get, if anything. The document does not say how long the answer takes.
    }
    .title =
        { $reader ->
           *[self] You get an answer
            [relative] An answer comes
            [professional] The patient gets an answer
        }
programme-vedligeholdende-step-start = As soon as possible, and no later than 4 weeks after the individual assessment. This is a quality target.
    .title = The training begins
programme-vedligeholdende-step-plan =
    { $reader ->
       *[self] The first time, the therapist examines or tests you. Then you agree on a plan with goals, for a limited time.
        [relative] The first time, the therapist examines or tests the person you help. Then they agree on a plan with goals, for a limited time.
        [professional] The first time, the therapist examines or tests the patient. Then they agree on a plan with goals, for a limited time.
    }
    .title =
        { $reader ->
           *[self] You make a plan together
            [relative] A plan is made
            [professional] The patient and the therapist make a plan
        }
programme-vedligeholdende-helper-relative = You may get in touch for the person you help, and apply for maintenance training. The document says that anyone may. It does not mention a power of attorney or consent, so ask when you call.
programme-vedligeholdende-helper-professional = You may get in touch for the patient, and apply for maintenance training. The document says that anyone may. It does not mention consent, so ask when you call.
programme-vedligeholdende-helper-professional_2 = The doctor can write a statement if rides are necessary for a period. The municipality may then grant rides for that time.
programme-vedligeholdende-note-aim =
    { $reader ->
       *[self] The aim is that you keep what you can do, and live as actively and independently as possible.
        [relative] The aim is that the person you help keeps what they can do, and lives as actively and independently as possible.
        [professional] The aim is that the patient keeps what they can do, and lives as actively and independently as possible.
    }
programme-vedligeholdende-note-content =
    { $reader ->
       *[self] You may train strength, fitness, balance and avoiding falls, for example. You may also train daily tasks or get support to return to a job.
        [relative] The training may be for strength, fitness, balance and avoiding falls, for example. It may also be for daily tasks, or support to return to a job.
        [professional] The training may be for strength, fitness, balance and avoiding falls, for example. It may also be for daily tasks, or support to return to a job.
    }
programme-vedligeholdende-note-staff = Therapists from Center for Træning run the training. They may work together with, for example, home care or the job centre.
programme-vedligeholdende-note-place =
    { $reader ->
       *[self] The training may be at Center for Sundhed, in your home, in another training place or outdoors. The document does not say who chooses.
        [relative] The training may be at Center for Sundhed, at home, in another training place or outdoors. The document does not say who chooses.
        [professional] The training may be at Center for Sundhed, in the patient's home, in another training place or outdoors. The document does not say who chooses.
    }
programme-vedligeholdende-note-form = The training takes place alone with a therapist or in a group.
programme-vedligeholdende-note-duration = Usually 1-2 times a week for up to 12 weeks. This is what is typical, not a fixed limit.
programme-vedligeholdende-note-expectation =
    { $reader ->
       *[self] The municipality expects you to take an active part. In the document this is not a condition for getting the training.
        [relative] The municipality expects the person you help to take an active part. In the document this is not a condition for getting the training.
        [professional] The municipality expects the patient to take an active part. In the document this is not a condition for getting the training.
    }
programme-vedligeholdende-note-ending = The course may end when the goal is reached, or when training can no longer change anything. It is a professional assessment.
programme-vedligeholdende-note-after =
    { $reader ->
       *[self] At the end you agree how to keep what you can do. It may be by training yourself or by other offers near you.
        [relative] At the end it is agreed how the person you help can keep what they can do. It may be by training alone or by other offers nearby.
        [professional] At the end it is agreed how the patient can keep what they can do. It may be by training alone or by other offers nearby.
    }
programme-vedligeholdende-note-discretion =
    { $reader ->
       *[self] Your answers here do not decide the matter. Center for Træning decides after a professional assessment of your own situation.
        [relative] The answers here do not decide the matter. Center for Træning decides after a professional assessment of the situation of the person you help.
        [professional] The answers here do not decide the matter. Center for Træning decides after a professional assessment of the patient's own situation.
    }
programme-vedligeholdende-note-other = The deadlines here are quality targets, which the municipality works towards. The document does not say what can be done if a target is not met.
programme-vedligeholdende-note-other_2 = The therapist can also advise on training equipment and aids.
programme-vedligeholdende-note-contradiction = The form has the word rehabilitation (genoptræning) in its address, but the document uses it for maintenance training too. If in doubt, call instead.
programme-vedligeholdende-note-contradiction_2 =
    { $reader ->
       *[self] The aim also mentions special social problems. The text on who can get the training does not. Ask if this applies to you.
        [relative] The aim also mentions special social problems. The text on who can get the training does not. Ask if this applies to the person you help.
        [professional] The aim also mentions special social problems. The text on who can get the training does not. Ask if this applies to the patient.
    }
programme-vedligeholdende-note-contradiction_3 =
    { $reader ->
       *[self] The training is to keep what you can do. Still it may end when you can get no more out of it. Ask what that means for you.
        [relative] The training is to keep what people can do. Still it may end when they can get no more out of it. Ask what that means for the person you help.
        [professional] The training is to keep what the patient can do. Still it may end when they can get no more out of it. Ask what that means for the patient.
    }
programme-vedligeholdende-note-silent =
    { $reader ->
       *[self] The document does not say whether you can get maintenance training while you have a rehabilitation plan or get free physiotherapy (vederlagsfri fysioterapi). Ask Center for Træning.
        [relative] The document does not say whether the person you help can get maintenance training while they have a rehabilitation plan or get free physiotherapy (vederlagsfri fysioterapi). Ask Center for Træning.
        [professional] The document does not say whether the patient can get maintenance training while they have a rehabilitation plan or get free physiotherapy (vederlagsfri fysioterapi). Ask Center for Træning.
    }
programme-vedligeholdende-note-silent_2 = The document does not say how many training sessions there are in all, or whether there can be another course. Nor does it mention cancelling or free choice of place.
programme-vedligeholdende-complaint =
    { $reader ->
       *[self] You can complain to the municipality no later than 4 weeks after you receive the decision. If the municipality does not change it, it sends the complaint on to the appeals board, Ankestyrelsen. You can complain to Center for Træning.
        [relative] The person you help can complain to the municipality no later than 4 weeks after they receive the decision. If the municipality does not change it, it sends the complaint on to the appeals board, Ankestyrelsen. The complaint can go to Center for Træning.
        [professional] The patient can complain to the municipality no later than 4 weeks after they receive the decision. If the municipality does not change it, it sends the complaint on to the appeals board, Ankestyrelsen. The patient can complain to Center for Træning.
    }
programme-boern =
    .name = Maintenance training for children
    .phrase = maintenance training for children
    .law = Social Services Act, section 44 (as the document has it)
    .summary = Training for children and young people under 18 that is similar to the one for adults.
programme-boern-route-vedligeholdende = For people aged 18 or older, the rules for adults apply.
programme-boern-criterion-childs_need = A professional assesses whether the child needs the training. The document mentions the offer, but no conditions for children.
programme-boern-apply-always = If it is for a child, call Center for Træning and ask. The document does not say whether children must apply elsewhere.
    .bring = Preferably a note of what the child finds hard.
programme-boern-price-training =
    .what = The training
    .unit = course
    .note = The document says the training is free for citizens of Holstebro Municipality. It does not mention children separately.
programme-boern-helper-relative = The document says that anyone may get in touch to apply for maintenance training. It does not say whether anything else applies to children. Ask when you call.
programme-boern-helper-professional = The document says that anyone may get in touch to apply for maintenance training. It does not say whether anything else applies to children. Ask when you call.
programme-boern-note-silent = The document has only one sentence about children. It does not say which conditions, deadlines and places apply to them.
programme-boern-note-contradiction = The document refers to section 44 of the Social Services Act. The rule on children now stands in section 90 of the Children's Act (barnets lov).
programme-boern-complaint =
    { $reader ->
       *[self] You can complain to the municipality no later than 4 weeks after you receive the decision. The document does not say whether anything else applies to children. Ask Center for Træning.
        [relative] A complaint can be made to the municipality no later than 4 weeks after the decision is received. The document does not say whether anything else applies to children. Ask Center for Træning.
        [professional] A complaint can be made to the municipality no later than 4 weeks after the decision is received. The document does not say whether anything else applies to children. Ask Center for Træning.
    }
