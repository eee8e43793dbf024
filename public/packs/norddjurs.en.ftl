### Norddjurs in English. The Danish is in norddjurs.toml.

municipality =
    .name = Norddjurs Municipality
question-adult =
    .why = The document does not mention children and young people under 18. The answer decides whether we can go by it.
question-other_training =
    .ask =
        { $reader ->
           *[self] Can you get enough training in offers that are open to all?
            [relative] Can the person you help get enough training in offers that are open to all?
            [professional] Can the patient get enough training in offers that are open to all?
        }
    .short = Offers that are open to all
    .hint = For example a fitness centre, a club or a public class
    .why = Where ordinary offers cover the need, the municipality's training is not for it. The answer decides whether that condition is met.
    .find =
        { $reader ->
           *[self] Think about whether you can join an ordinary class. Your doctor or a physiotherapist can help you with the answer.
            [relative] Think about whether the person you help can join an ordinary class. The doctor or a physiotherapist can help you.
            [professional] Think about whether the patient can join an ordinary class. Ask the patient, the doctor or a physiotherapist.
        }
question-other_training-option-yes =
    .hint = Ordinary offers are enough
question-other_training-option-no =
    .hint = Ordinary offers are not enough
document-standard =
    .title = Kvalitetsstandard: Træning (Quality standard: training)
contact-visitation =
    .name = Visitation og hjælpemidler (assessment and aids)
    .hours = Weekdays 8-12
contact-centre =
    .name = The training centres in Auning and Grenaa
    .hours = Weekdays 8-9
contact-frister =
    .name = The municipality's page of deadlines (sagsbehandlingsfrister)
notice-aeldrelov =
    { $reader ->
       *[self] Since the document was written, a new law on help for older people has come (ældreloven). If you need help in daily life because of age, your training may come under it instead of section 86 of the Social Services Act. Your age alone does not decide it, so ask Visitation og hjælpemidler.
        [relative] Since the document was written, a new law on help for older people has come (ældreloven). If the person you help needs help in daily life because of age, the training may come under it instead of section 86 of the Social Services Act. Age alone does not decide it, so ask Visitation og hjælpemidler.
        [professional] Since the document was written, a new law on help for older people has come (ældreloven). If the patient needs help in daily life because of age, the training may come under it instead of section 86 of the Social Services Act. Age alone does not decide it, so ask Visitation og hjælpemidler.
    }
notice-klage =
    { $reader ->
       *[self] Without a rehabilitation plan, you get a guide to complaints with the decision. The national appeals board (Ankestyrelsen) says that you complain to the municipality about a decision under the Social Services Act. The time limit is usually 4 weeks from the day you get the decision. If the municipality does not agree with you, it sends your complaint on to Ankestyrelsen. If you have a plan, you complain elsewhere. We do not know what holds for decisions under the Act on Older People.
        [relative] Without a rehabilitation plan, a guide to complaints comes with the decision. The national appeals board (Ankestyrelsen) says that a complaint about a decision under the Social Services Act goes to the municipality. The time limit is usually 4 weeks from the day the decision is received. If the municipality stands by it, it sends the complaint on to Ankestyrelsen. If there is a plan, the complaint goes elsewhere. We do not know what holds for decisions under the Act on Older People.
        [professional] Without a rehabilitation plan, the patient gets a guide to complaints with the decision. The national appeals board (Ankestyrelsen) says that a complaint about a decision under the Social Services Act goes to the municipality. The time limit is usually 4 weeks from the day the patient gets the decision. If the municipality stands by it, it sends the complaint on to Ankestyrelsen. If there is a plan, the complaint goes elsewhere. We do not know what holds for decisions under the Act on Older People.
    }
notice-sundhedsreform =
    { $reader ->
       *[self] KL, the association of municipalities, says that some tasks move from the municipalities to the regions on 1 January 2027. Among them are specialised rehabilitation and some of the temporary places, but we have not seen the final law. If you have a rehabilitation plan, or will train during a temporary stay, ask who is responsible.
        [relative] KL, the association of municipalities, says that some tasks move from the municipalities to the regions on 1 January 2027. Among them are specialised rehabilitation and some of the temporary places, but we have not seen the final law. If the person you help has a rehabilitation plan, or will train during a temporary stay, ask who is responsible.
        [professional] KL, the association of municipalities, says that some tasks move from the municipalities to the regions on 1 January 2027. Among them are specialised rehabilitation and some of the temporary places, but we have not seen the final law. If the patient has a rehabilitation plan, or will train during a temporary stay, ask who is responsible.
    }
programme-traening-86 =
    .name = Training without a plan from the hospital
    .phrase = training under the Social Services Act
    .law = Social Services Act, section 86(1) and (2)
    .summary =
        { $reader ->
           *[self] Training to get back what you have lost, or to keep what you are able to do.
            [relative] Training so that the person you help can get back what they have lost, or keep what they are able to do.
            [professional] Training so that the patient can get back what they have lost, or keep what they are able to do.
        }
programme-traening-86-silent = The document does not mention children and young people under 18. So we do not know whether they can get training without a rehabilitation plan. Ask Visitation og hjælpemidler in Norddjurs Municipality.
programme-traening-86-route-genoptraening-140 = With a rehabilitation plan, the training comes under the Health Act. If training is needed for something other than what a plan is about, tell Visitation og hjælpemidler.
programme-traening-86-criterion-target_group = The training is for people who are weakened for a time after an illness. It is also for people who need training to keep or develop what they can do, so that they can manage daily life themselves again.
    .because =
        { $reader ->
           *[self] you manage well
            [relative] the person you help manages well
            [professional] the patient manages well
        }
programme-traening-86-criterion-general_offers = The training is for people who need more than ordinary offers. These may be private, public or in a club.
    .because =
        { $reader ->
           *[self] you can get enough training in offers that are open to everyone
            [relative] the person you help can get enough training in offers that are open to everyone
            [professional] the patient can get enough training in offers that are open to everyone
        }
programme-traening-86-criterion-no_treatment = When the doctor has recommended a treatment such as ultrasound, treatment of the tissue or something similar, training requires a rehabilitation plan.
    .because = the doctor has recommended a different treatment
programme-traening-86-criterion-assessment = The municipality's assessors (visitationen) judge if training is needed. It is a professional judgement of each person's situation.
programme-traening-86-criterion-motivated = It counts that someone wants to train to get something back, or to keep what they can do.
programme-traening-86-criterion-no_equal_physio = It counts that someone does not already get vederlagsfri fysioterapi that is equal to the training. That is free physiotherapy that a doctor refers people to.
programme-traening-86-apply-has_plan_unknown =
    { $reader ->
       *[self] First find out if you have a rehabilitation plan. Look in your papers from the hospital, or ask the ward you were on, or your doctor. If you have no plan, call Visitation og hjælpemidler and say that you need training.
        [relative] First find out if the person you help has a rehabilitation plan. Look in the papers from the hospital, or ask the ward or the doctor. If there is no plan, call Visitation og hjælpemidler and say that training is needed.
        [professional] First find out if the patient has a rehabilitation plan. Look in the patient's papers, or ask the ward they were on. If there is no plan, call Visitation og hjælpemidler and say that the patient needs training.
    }
    .bring =
        { $reader ->
           *[self] Notes, if you like, on what has become hard and what you have tried yourself. Also say if you go to a physiotherapist.
            [relative] Notes, if you like, on what has become hard and what has been tried already. Also say if the person you help goes to a physiotherapist.
            [professional] Notes, if you like, on what has become hard for the patient and what has been tried already. Also say if the patient goes to a physiotherapist.
        }
programme-traening-86-apply-always =
    { $reader ->
       *[self] Call Visitation og hjælpemidler and say that you need training. The document does not say how to apply, or if your doctor must refer you. Ask about it.
        [relative] Call Visitation og hjælpemidler and say that the person you help needs training. The document does not say how to apply, or if a doctor must refer them. Ask about it.
        [professional] Call Visitation og hjælpemidler and say that the patient needs training. The document does not say how to apply, or if a doctor must refer the patient. Ask about it.
    }
    .bring =
        { $reader ->
           *[self] Notes, if you like, on what has become hard and what you have tried yourself. Also say if you go to a physiotherapist.
            [relative] Notes, if you like, on what has become hard and what has been tried already. Also say if the person you help goes to a physiotherapist.
            [professional] Notes, if you like, on what has become hard for the patient and what has been tried already. Also say if the patient goes to a physiotherapist.
        }
programme-traening-86-alternative-target_group =
    { $reader ->
       *[self] Train at a place that is open to everyone. It may be a club or another private or public offer.
        [relative] The person you help can train at a place that is open to everyone. It may be a club or another private or public offer.
        [professional] The patient can train at a place that is open to everyone. It may be a club or another private or public offer.
    }
programme-traening-86-alternative-target_group_2 =
    { $reader ->
       *[self] If it gets harder for you, call and ask.
        [relative] If it gets harder for the person you help, call and ask.
        [professional] If it gets harder for the patient, call and ask.
    }
programme-traening-86-alternative-no_treatment =
    { $reader ->
       *[self] Ask the doctor where you can get the treatment.
        [relative] Ask the doctor where the person you help can get the treatment.
        [professional] Ask the doctor who recommended the treatment where the patient can get it.
    }
programme-traening-86-price-training =
    .what = The training
    .unit = offer of training
    .note =
        { $reader ->
           *[self] If you use materials in the training, they may cost something. The document does not say how much.
            [relative] If materials are used in the training, they may cost something. The document does not say how much.
            [professional] If materials are used in the training, they may cost something. The document does not say how much.
        }
programme-traening-86-price-stay =
    .what = Residential stay (døgnophold)
    .unit = day
    .note =
        { $reader ->
           *[self] This is only if you live at the place while you train. Then you pay for each day. The document refers to a quality standard for temporary stays, which we do not have.
            [relative] This is only if the person you help lives at the place while they train. Then they pay for each day. The document refers to a quality standard for temporary stays, which we do not have.
            [professional] This is only if the patient lives at the place while they train. Then they pay for each day. The document refers to a quality standard for temporary stays, which we do not have.
        }
programme-traening-86-step-decision =
    { $reader ->
       *[self] No later than 14 days after you get in touch. The document is unclear about the deadline, so ask if it applies to you.
        [relative] No later than 14 days after the municipality is contacted. The document is unclear about the deadline, so ask if it applies to the person you help.
        [professional] No later than 14 days after the municipality is contacted. The document is unclear about the deadline, so ask if it applies to the patient.
    }
    .title =
        { $reader ->
           *[self] You get a written decision
            [relative] The person you help gets a written decision
            [professional] The patient gets a written decision
        }
programme-traening-86-step-examination =
    { $reader ->
       *[self] That is how you find out which training you need.
        [relative] It is to find out which training is needed.
        [professional] It is to find out which training the patient needs.
    }
    .title =
        { $reader ->
           *[self] A therapist may examine you
            [relative] A therapist may examine the person you help
            [professional] A therapist may examine the patient
        }
programme-traening-86-step-goals =
    { $reader ->
       *[self] You do it with the staff who train you, or with an assessor (visitator) from the municipality. Along the way you look at how it goes.
        [relative] It is done together with the staff who run the training, or with an assessor (visitator) from the municipality. Along the way they look together at how it goes.
        [professional] It is done together with the staff who run the training, or with an assessor (visitator) from the municipality. Along the way the patient and the staff look at how it goes.
    }
    .title =
        { $reader ->
           *[self] You set goals together
            [relative] The person you help takes part in setting goals
            [professional] The patient takes part in setting goals
        }
programme-traening-86-note-aim =
    { $reader ->
       *[self] The aim is that you can do as much as possible yourself. It may also be to learn to manage without what you have lost.
        [relative] The aim is that the person you help can do as much as possible themselves. It may also be to learn to manage without what they have lost.
        [professional] The aim is that the patient can do as much as possible themselves. It may also be to learn to manage without what they have lost.
    }
programme-traening-86-note-aim_2 =
    { $reader ->
       *[self] The training should also keep you from losing more.
        [relative] The training should also keep the person you help from losing more.
        [professional] The training should also keep the patient from losing more.
    }
programme-traening-86-note-content = A course can be rehabilitation, maintenance training or both.
programme-traening-86-note-place =
    { $reader ->
       *[self] As a rule you train at one of the municipality's training centres.
        [relative] As a rule the training is at one of the municipality's training centres.
        [professional] As a rule the patient trains at one of the municipality's training centres.
    }
programme-traening-86-note-place_2 = The document names two training centres: Elme Allé 6 in Auning and Posthaven 48 in Grenaa.
programme-traening-86-note-place_3 =
    { $reader ->
       *[self] Training in your home can only be offered to a limited extent. A therapist judges if you should have it there.
        [relative] Training at home can only be offered to a limited extent. A therapist judges if the person you help should have it there.
        [professional] Training in the patient's home can only be offered to a limited extent. A therapist judges if the patient should have it there.
    }
programme-traening-86-note-place_4 = The training can also be during a residential stay (døgnophold). The rules for that are in another document.
programme-traening-86-note-form =
    { $reader ->
       *[self] You can train alone, in a class or in a group with activities.
        [relative] The person you help can train alone, in a class or in a group with activities.
        [professional] The patient can train alone, in a class or in a group with activities.
    }
programme-traening-86-note-duration = The training only lasts for a time. The document does not say how many weeks or how many times.
programme-traening-86-note-hours =
    { $reader ->
       *[self] You train in the daytime.
        [relative] The training is in the daytime.
        [professional] The training is in the daytime.
    }
programme-traening-86-note-staff =
    { $reader ->
       *[self] You train with health staff who have knowledge of the field.
        [relative] The person you help trains with health staff who have knowledge of the field.
        [professional] The patient trains with health staff who have knowledge of the field.
    }
programme-traening-86-note-staff_2 =
    { $reader ->
       *[self] Rehabilitation is given by a physiotherapist or an occupational therapist. The therapist can let other staff take over.
        [relative] Rehabilitation is given by a physiotherapist or an occupational therapist. The therapist can let other staff take over.
        [professional] Rehabilitation is given by a physiotherapist or an occupational therapist. The therapist can let other staff take over.
    }
programme-traening-86-note-expectation =
    { $reader ->
       *[self] The municipality expects you to want to train and to take an active part.
        [relative] The municipality expects the person you help to want to train and to take an active part.
        [professional] The municipality expects the patient to want to train and to take an active part.
    }
programme-traening-86-note-ending =
    { $reader ->
       *[self] The course ends when you have reached the goals, or when you can run the training yourself. It also ends if it is judged that you cannot develop any further.
        [relative] The course ends when the goals have been reached, or when the person you help can run the training themselves. It also ends if it is judged that they cannot develop any further.
        [professional] The course ends when the goals have been reached, or when the patient can run the training themselves. It also ends if it is judged that they cannot develop any further.
    }
programme-traening-86-note-ending_2 =
    { $reader ->
       *[self] If you stay away more than 2 times without an agreement, the course ends. So it happens the third time. You are told in Digital Post.
        [relative] If the person you help stays away more than 2 times without an agreement, the course ends. So it happens the third time. They are told in Digital Post.
        [professional] If the patient stays away more than 2 times without an agreement, the course ends. So it happens the third time. The patient is told in Digital Post.
    }
programme-traening-86-note-target =
    { $reader ->
       *[self] The offer is for citizens of Norddjurs Municipality. If you live elsewhere, ask your own municipality.
        [relative] The offer is for citizens of Norddjurs Municipality. If the person you help lives elsewhere, ask the municipality there.
        [professional] The offer is for citizens of Norddjurs Municipality. If the patient lives elsewhere, ask the municipality there.
    }
programme-traening-86-note-contradiction = In one place the deadline for a decision is 14 days. The section on deadlines names no days, but refers to the page Sagsbehandlingsfrister at norddjurs.dk. We have not seen that page.
programme-traening-86-note-contradiction_2 = In one place it is a condition that ordinary offers are not enough. In another it is only something the municipality gives weight to. We count it as a condition.
programme-traening-86-note-contradiction_3 = The document does not separate rehabilitation from maintenance training. One group should both keep something and manage daily life by themselves again. We read it so that both kinds of training count.
programme-traening-86-note-contradiction_4 =
    { $reader ->
       *[self] The training may well be about keeping what you have. Yet it can end when you cannot develop any further. Ask what that means for you.
        [relative] The training may well be about keeping what the person you help can do. Yet it can end when they cannot develop any further. Ask what that means for them.
        [professional] The training may well be about keeping what the patient can do. Yet it can end when they cannot develop any further. Ask what that means for the patient.
    }
programme-traening-86-note-silent =
    { $reader ->
       *[self] The document does not say how soon the training starts when you have no plan. Ask when you call.
        [relative] The document does not say how soon the training starts when there is no plan. Ask when you call.
        [professional] The document does not say how soon the training starts when the patient has no plan. Ask when you call.
    }
programme-traening-86-note-silent_2 =
    { $reader ->
       *[self] Nor does the document say if you can choose the training centre yourself when you have no plan.
        [relative] Nor does the document say if the person you help can choose the training centre themselves when there is no plan.
        [professional] Nor does the document say if the patient can choose the training centre themselves when there is no plan.
    }
programme-traening-86-note-silent_3 = The document says nothing about age, and it does not mention children.
programme-traening-86-complaint =
    { $reader ->
       *[self] With the written decision you get a guide to complaints (klagevejledning). Read it at once, because there may be a time limit that the document does not name. If you are in doubt or not satisfied with the decision, contact the assessors (visitationen). If you are not satisfied with the way you are trained, contact the training centre or the assessors.
        [relative] With the written decision comes a guide to complaints (klagevejledning). Read it at once, because there may be a time limit that the document does not name. If you are in doubt or not satisfied with the decision, contact the assessors (visitationen). If you are not satisfied with the way the training is given, contact the training centre or the assessors.
        [professional] With the written decision the patient gets a guide to complaints (klagevejledning). Ask the patient to read it at once, because there may be a time limit that the document does not name. If the patient is in doubt or not satisfied with the decision, the assessors (visitationen) are the ones to contact. If it is about the way the training is given, it is the training centre or the assessors.
    }
programme-genoptraening-140 =
    .name = Rehabilitation with a plan from the hospital
    .phrase = rehabilitation under the Health Act
    .law = Health Act, section 140
    .summary =
        { $reader ->
           *[self] Training after hospital for people who were given a rehabilitation plan.
            [relative] Training after hospital for people who were given a rehabilitation plan.
            [professional] Training after hospital for patients who were given a rehabilitation plan.
        }
programme-genoptraening-140-criterion-plan = Rehabilitation with a plan is for people who have been given a rehabilitation plan by the hospital. We read a plan as a sign that rehabilitation is needed.
    .because =
        { $reader ->
           *[self] you do not have a rehabilitation plan
            [relative] the person you help does not have a rehabilitation plan
            [professional] the patient does not have a rehabilitation plan
        }
programme-genoptraening-140-apply-has_plan_yes =
    { $reader ->
       *[self] The municipality contacts you when it has received your plan from the hospital. If you hear nothing, call the training centres and say that you have a rehabilitation plan.
        [relative] The municipality contacts the person you help when it has received the plan from the hospital. If you hear nothing, call the training centres and say that there is a rehabilitation plan.
        [professional] The municipality contacts the patient when it has received the plan from the hospital. If the patient hears nothing, call the training centres and say that there is a rehabilitation plan.
    }
    .bring =
        { $reader ->
           *[self] Your rehabilitation plan, if you have it with you.
            [relative] The rehabilitation plan, if you have it.
            [professional] The rehabilitation plan, if you have it.
        }
programme-genoptraening-140-apply-has_plan_unknown =
    { $reader ->
       *[self] First find out if you have a rehabilitation plan. Look in your papers from the hospital, or ask the ward you were on, or your doctor. If you have one, call the training centres if you do not hear from the municipality. If you have none, call Visitation og hjælpemidler.
        [relative] First find out if the person you help has a rehabilitation plan. Look in the papers from the hospital, or ask the ward or the doctor. If there is one, call the training centres if you do not hear from the municipality. If there is none, call Visitation og hjælpemidler.
        [professional] First find out if the patient has a rehabilitation plan. Look in the patient's papers, or ask the ward they were on. If there is one, call the training centres if the patient does not hear from the municipality. If there is none, call Visitation og hjælpemidler.
    }
programme-genoptraening-140-alternative-traening-86 = Ask instead for training under the Social Services Act. That needs no plan. Call Visitation og hjælpemidler.
programme-genoptraening-140-alternative-plan =
    { $reader ->
       *[self] If you think you should have a plan, ask the hospital.
        [relative] If you think there should be a plan, ask the hospital.
        [professional] If you think there should be a plan, ask the hospital.
    }
programme-genoptraening-140-price-training =
    .what = The rehabilitation
    .unit = offer of training
    .note =
        { $reader ->
           *[self] If you use materials in the training, they may cost something. The document does not say how much.
            [relative] If materials are used in the training, they may cost something. The document does not say how much.
            [professional] If materials are used in the training, they may cost something. The document does not say how much.
        }
programme-genoptraening-140-price-stay =
    .what = Residential stay (døgnophold)
    .unit = day
    .note =
        { $reader ->
           *[self] This is only if you live at the place while you train. Then you pay for each day. The document refers to a quality standard for temporary stays, which we do not have.
            [relative] This is only if the person you help lives at the place while they train. Then they pay for each day. The document refers to a quality standard for temporary stays, which we do not have.
            [professional] This is only if the patient lives at the place while they train. Then they pay for each day. The document refers to a quality standard for temporary stays, which we do not have.
        }
programme-genoptraening-140-step-plan = The hospitals in the region assess it.
    .title =
        { $reader ->
           *[self] The hospital looks at whether you should have a plan
            [relative] The hospital looks at whether there should be a plan
            [professional] The hospital looks at whether the patient should have a plan
        }
programme-genoptraening-140-step-letter =
    { $reader ->
       *[self] It comes within a few days after the municipality has received the plan. In the letter you can read about what the municipality offers and see where to call.
        [relative] It comes within a few days after the municipality has received the plan. The letter says what the municipality offers and where to call.
        [professional] It comes within a few days after the municipality has received the plan. The letter says what the municipality offers and where to call.
    }
    .title =
        { $reader ->
           *[self] You get a letter
            [relative] The person you help gets a letter
            [professional] The patient gets a letter
        }
programme-genoptraening-140-step-contact = No later than 3 weekdays (hverdage) after it has received the plan.
    .title =
        { $reader ->
           *[self] The training department contacts you
            [relative] The training department contacts the person you help
            [professional] The training department contacts the patient
        }
programme-genoptraening-140-step-start =
    { $reader ->
       *[self] As soon as possible, and no later than 7 days after your discharge. Your plan may state other deadlines, which are for guidance.
        [relative] As soon as possible, and no later than 7 days after the person you help is discharged. The plan may state other deadlines, which are for guidance.
        [professional] As soon as possible, and no later than 7 days after the patient is discharged. The plan may state other deadlines, which are for guidance.
    }
    .title = The training begins
programme-genoptraening-140-step-examination =
    { $reader ->
       *[self] That is how you find out which training you need.
        [relative] It is to find out which training is needed.
        [professional] It is to find out which training the patient needs.
    }
    .title =
        { $reader ->
           *[self] A therapist may examine you
            [relative] A therapist may examine the person you help
            [professional] A therapist may examine the patient
        }
programme-genoptraening-140-step-goals =
    { $reader ->
       *[self] You do it with the staff who train you, or with an assessor (visitator) from the municipality. Along the way you look at how it goes.
        [relative] It is done together with the staff who run the training, or with an assessor (visitator) from the municipality. Along the way they look together at how it goes.
        [professional] It is done together with the staff who run the training, or with an assessor (visitator) from the municipality. Along the way the patient and the staff look at how it goes.
    }
    .title =
        { $reader ->
           *[self] You set goals together
            [relative] The person you help takes part in setting goals
            [professional] The patient takes part in setting goals
        }
programme-genoptraening-140-helper-professional = The hospitals in the region assess if the patient needs a rehabilitation plan. The document does not say if others can refer the patient.
programme-genoptraening-140-note-aim =
    { $reader ->
       *[self] The training should help you get back what you have lost, or learn to manage without it. The aim is that you can do as much as possible yourself.
        [relative] The training should support the person you help in getting back what they have lost, or in learning to manage without it. The aim is that they can do as much as possible themselves.
        [professional] The training should help the patient get back what they have lost, or learn to manage without it. The aim is that they can do as much as possible themselves.
    }
programme-genoptraening-140-note-aim_2 =
    { $reader ->
       *[self] The training should also keep you from losing more.
        [relative] The training should also keep the person you help from losing more.
        [professional] The training should also keep the patient from losing more.
    }
programme-genoptraening-140-note-place =
    { $reader ->
       *[self] With a plan you have a right to choose between the municipality's training centres.
        [relative] With a plan, the person you help has a right to choose between the municipality's training centres.
        [professional] With a plan, the patient has a right to choose between the municipality's training centres.
    }
programme-genoptraening-140-note-place_2 = The document names two training centres: Elme Allé 6 in Auning and Posthaven 48 in Grenaa.
programme-genoptraening-140-note-place_3 =
    { $reader ->
       *[self] You can also choose a municipal training centre in another municipality.
        [relative] The person you help can also choose a municipal training centre in another municipality.
        [professional] The patient can also choose a municipal training centre in another municipality.
    }
programme-genoptraening-140-note-place_4 =
    { $reader ->
       *[self] You may get a no to the place you want. It may be for professional reasons, or because there is no room.
        [relative] The person you help may get a no to the place they want. It may be for professional reasons, or because there is no room.
        [professional] The patient may get a no to the place they want. It may be for professional reasons, or because there is no room.
    }
programme-genoptraening-140-note-place_5 =
    { $reader ->
       *[self] Rehabilitation can be at a training centre, in your home or both. The document does not say who decides if you can train at home.
        [relative] Rehabilitation can be at a training centre, at home or both. The document does not say who decides if the person you help can train at home.
        [professional] Rehabilitation can be at a training centre, in the patient's home or both. The document does not say who decides if the patient can train at home.
    }
programme-genoptraening-140-note-place_6 = The training can also be during a residential stay (døgnophold). The rules for that are in another document.
programme-genoptraening-140-note-form =
    { $reader ->
       *[self] You can train alone, in a class or in a group with activities.
        [relative] The person you help can train alone, in a class or in a group with activities.
        [professional] The patient can train alone, in a class or in a group with activities.
    }
programme-genoptraening-140-note-duration = The training only lasts for a time. The document does not say how many weeks or how many times.
programme-genoptraening-140-note-hours =
    { $reader ->
       *[self] You train in the daytime.
        [relative] The training is in the daytime.
        [professional] The training is in the daytime.
    }
programme-genoptraening-140-note-staff =
    { $reader ->
       *[self] You train with a physiotherapist or an occupational therapist. The therapist can let other staff take over.
        [relative] The person you help trains with a physiotherapist or an occupational therapist. The therapist can let other staff take over.
        [professional] The patient trains with a physiotherapist or an occupational therapist. The therapist can let other staff take over.
    }
programme-genoptraening-140-note-expectation =
    { $reader ->
       *[self] The municipality expects you to want to train and to take an active part.
        [relative] The municipality expects the person you help to want to train and to take an active part.
        [professional] The municipality expects the patient to want to train and to take an active part.
    }
programme-genoptraening-140-note-ending =
    { $reader ->
       *[self] The course ends when you have reached the goals, or when you can run the training yourself. It also ends if it is judged that you cannot develop any further.
        [relative] The course ends when the goals have been reached, or when the person you help can run the training themselves. It also ends if it is judged that they cannot develop any further.
        [professional] The course ends when the goals have been reached, or when the patient can run the training themselves. It also ends if it is judged that they cannot develop any further.
    }
programme-genoptraening-140-note-ending_2 =
    { $reader ->
       *[self] If you stay away more than 2 times without an agreement, the course ends. So it happens the third time. You are told in Digital Post.
        [relative] If the person you help stays away more than 2 times without an agreement, the course ends. So it happens the third time. They are told in Digital Post.
        [professional] If the patient stays away more than 2 times without an agreement, the course ends. So it happens the third time. The patient is told in Digital Post.
    }
programme-genoptraening-140-note-target =
    { $reader ->
       *[self] The offer is for citizens of Norddjurs Municipality. If you live elsewhere, ask your own municipality.
        [relative] The offer is for citizens of Norddjurs Municipality. If the person you help lives elsewhere, ask the municipality there.
        [professional] The offer is for citizens of Norddjurs Municipality. If the patient lives elsewhere, ask the municipality there.
    }
programme-genoptraening-140-note-contradiction =
    { $reader ->
       *[self] The document speaks both of a letter within a few days and of contact within 3 weekdays. It does not say if the letter is that contact, or if you hear from the municipality twice.
        [relative] The document speaks both of a letter within a few days and of contact within 3 weekdays. It does not say if the letter is that contact, or if the municipality gets in touch twice.
        [professional] The document speaks both of a letter within a few days and of contact within 3 weekdays. It does not say if the letter is that contact, or if the patient hears from the municipality twice.
    }
programme-genoptraening-140-note-contradiction_2 = In one place it says that training is not for people for whom ordinary offers are enough. It does not say if that also holds with a plan. We read it as a rule for those without a plan.
programme-genoptraening-140-note-silent = The document says nothing about age, and it does not mention children.
programme-genoptraening-140-note-other = The training centres also have an e-mail address: ambulanttræning@norddjurs.dk. It has the letter æ in it, which many e-mail programs cannot handle. It is better to call.
programme-genoptraening-140-complaint =
    { $reader ->
       *[self] If the complaint is about waiting time or the service you get, complain to the training centre that trains you. If it is about the professional work, complain to the training centre or the authority Styrelsen for Patientsikkerhed, www.stps.dk. The document names no time limit for complaints.
        [relative] If the complaint is about waiting time or the service, it goes to the training centre that gives the training. If it is about the professional work, it goes to the training centre or the authority Styrelsen for Patientsikkerhed, www.stps.dk. The document names no time limit for complaints.
        [professional] If the complaint is about waiting time or the service the patient gets, it goes to the training centre that trains the patient. If it is about the professional work, it goes to the training centre or the authority Styrelsen for Patientsikkerhed, www.stps.dk. The document names no time limit for complaints.
    }
transport-uafklaret =
    { $reader ->
       *[self] As a rule you must arrange the journey to and from the training centre yourself. For rides, the document refers to the municipality's quality standard for rides (kvalitetsstandard for kørsel), which we do not have. Call Visitation og hjælpemidler and ask if you can get rides.
        [relative] As a rule the person you help must arrange the journey to and from the training centre themselves. For rides, the document refers to the municipality's quality standard for rides (kvalitetsstandard for kørsel), which we do not have. Call Visitation og hjælpemidler and ask if they can get rides.
        [professional] As a rule the patient must arrange the journey to and from the training centre themselves. For rides, the document refers to the municipality's quality standard for rides (kvalitetsstandard for kørsel), which we do not have. Call Visitation og hjælpemidler and ask if the patient can get rides.
    }
transport-uafklaret-note-silent =
    { $reader ->
       *[self] The document does not say who can get rides, what they cost or how to apply. Nor does it say if a plan from the hospital makes a difference.
        [relative] The document does not say who can get rides, what they cost or how to apply. Nor does it say if a plan from the hospital makes a difference.
        [professional] The document does not say who can get rides, what they cost or how to apply. Nor does it say if a plan from the hospital makes a difference.
    }
transport-uafklaret-note-other =
    { $reader ->
       *[self] The document does not say whom to ask about rides. We point to Visitation og hjælpemidler because it is the department that the document names first.
        [relative] The document does not say whom to ask about rides. We point to Visitation og hjælpemidler because it is the department that the document names first.
        [professional] The document does not say whom to ask about rides. We point to Visitation og hjælpemidler because it is the department that the document names first.
    }
