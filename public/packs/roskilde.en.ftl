### Roskilde in English. The Danish is in roskilde.toml.

municipality =
    .name = Roskilde Municipality
question-adult =
    .why = The leaflet does not mention children and young people under 18. The answer decides whether we can go by it.
question-other_training =
    .ask =
        { $reader ->
           *[self] Can you manage the exercise you need yourself?
            [relative] Can the person you help manage the exercise they need themselves?
            [professional] Can the patient manage the exercise they need themselves?
        }
    .short =
        { $reader ->
           *[self] Exercise on your own
            [relative] Exercise on their own
            [professional] Exercise on their own
        }
    .hint = Exercise and movement without help from others
    .why = Exercise that people can manage themselves is not part of the offer. The answer decides whether that condition is met.
    .find =
        { $reader ->
           *[self] Think about whether you can move enough without help. Your doctor or a physiotherapist can help you with the answer.
            [relative] Think about whether the person you help can move enough without help. The doctor or a physiotherapist can help you.
            [professional] Think about whether the patient can move enough without help. Ask the patient, the doctor or a physiotherapist.
        }
question-other_training-option-yes =
    .hint = Exercise without help is enough
question-other_training-option-no =
    .hint = Help is needed to train
question-travel_self =
    .why =
        { $reader ->
           *[self] The municipality may grant rides to people who cannot get to the training themselves. Your answer decides whether to ask about it.
            [relative] The municipality may grant rides to people who cannot get to the training themselves. The answer decides whether to ask about it.
            [professional] The municipality may grant rides to people who cannot get to the training themselves. The answer decides whether it is worth asking about.
        }
document-folder =
    .title = Motion og træning (leaflet: Exercise and training)
    .date_note = Nothing in the text shows how old it is.
contact-myndighedsservice =
    .name = Myndighedsservice, Roskilde Municipality
contact-koordinator =
    .name = The rehabilitation coordinators (genoptræningskoordinatorer), Roskilde Municipality
contact-takster =
    .name = The municipality's rates (takster)
notice-aeldrelov =
    { $reader ->
       *[self] There is a new law on help for older people (ældreloven). If you need help in daily life because of age, it may apply to your training, but your age alone does not decide it. Ask the municipality.
        [relative] There is a new law on help for older people (ældreloven). If the person you help needs help in daily life because of age, the law may apply to the training, but age alone does not decide it. Ask the municipality.
        [professional] There is a new law on help for older people (ældreloven). If the patient needs help in daily life because of age, the law may apply to the training, but age alone does not decide it. Ask the municipality.
    }
notice-klage =
    { $reader ->
       *[self] If the municipality's decision was made under the Social Services Act (serviceloven), you complain to the municipality, says the national appeals board (Ankestyrelsen). The time limit is usually 4 weeks from the day you get the decision. If the municipality does not agree with you, it sends your complaint on to Ankestyrelsen. We do not know if the same holds for other laws.
        [relative] If the municipality's decision was made under the Social Services Act (serviceloven), the complaint goes to the municipality, says the national appeals board (Ankestyrelsen). The time limit is usually 4 weeks from the day the decision arrives. If the municipality keeps to its decision, it sends the complaint on to Ankestyrelsen. We do not know if the same holds for other laws.
        [professional] If the municipality's decision was made under the Social Services Act (serviceloven), the complaint goes to the municipality, says the national appeals board (Ankestyrelsen). The time limit is usually 4 weeks from the day the patient gets the decision. If the municipality does not agree with the patient, it sends the complaint on to Ankestyrelsen. We do not know if the same holds for other laws.
    }
notice-sundhedsreform =
    { $reader ->
       *[self] KL, the association of municipalities, says that some tasks move from the municipalities to the regions on 1 January 2027. One of them is specialised rehabilitation, but we have not seen the final law. If you have a rehabilitation plan, ask who is responsible for your training.
        [relative] KL, the association of municipalities, says that some tasks move from the municipalities to the regions on 1 January 2027. One of them is specialised rehabilitation, but we have not seen the final law. If the person you help has a rehabilitation plan, ask who is responsible for the training.
        [professional] KL, the association of municipalities, says that some tasks move from the municipalities to the regions on 1 January 2027. One of them is specialised rehabilitation, but we have not seen the final law. If the patient has a rehabilitation plan, ask who is responsible for the training.
    }
programme-traening =
    .name = Training
    .phrase = training
    .summary =
        { $reader ->
           *[self] A course in which you train to regain strength or to keep what you are able to do.
            [relative] A course in which the person you help trains to regain strength or to keep what they are able to do.
            [professional] A course in which the patient trains to regain strength or to keep what they are able to do.
        }
programme-traening-silent = The leaflet does not mention children and young people under 18. So we do not know whether they can get training without a rehabilitation plan. Ask Myndighedsservice in Roskilde Municipality.
programme-traening-route-genoptraening-140 = With a rehabilitation plan, rehabilitation under the Health Act applies. If training is needed for something other than what a plan is about, ask Myndighedsservice.
programme-traening-criterion-own_exercise = The training is for people who need more than exercise that they can manage themselves.
    .because =
        { $reader ->
           *[self] you can manage the exercise you need yourself
            [relative] the person you help can manage the exercise they need themselves
            [professional] the patient can manage the exercise they need themselves
        }
programme-traening-criterion-need = A caseworker assesses together with each person whether a course is needed.
programme-traening-criterion-lost = The training is for people who have lost strength and can do less in daily life after an illness or an injury.
programme-traening-criterion-keep = The training can also be for people who need to keep what they can do, for example shopping and cleaning.
programme-traening-apply-has_plan_unknown =
    { $reader ->
       *[self] First find out if you have a rehabilitation plan. Look in your papers from the hospital, or ask the ward you were on, or your doctor. If you have no plan, contact Myndighedsservice in Roskilde Municipality and say that you want to apply for a course of training.
        [relative] First find out if the person you help has a rehabilitation plan. Look in the papers from the hospital, or ask the ward or the doctor. If there is no plan, contact Myndighedsservice in Roskilde Municipality and say that you want to apply for a course of training.
        [professional] First find out if the patient has a rehabilitation plan. Look in the patient's papers, or ask the ward they were on. If there is no plan, contact Myndighedsservice in Roskilde Municipality about a course of training.
    }
    .bring =
        { $reader ->
           *[self] Notes, if you like, on what is hard in daily life. The leaflet itself does not say what to have ready.
            [relative] Notes, if you like, on what is hard in daily life. The leaflet itself does not say what to have ready.
            [professional] Notes, if possible, on what is hard in daily life. The leaflet itself does not say what to have ready.
        }
programme-traening-apply-always =
    { $reader ->
       *[self] Contact Myndighedsservice in Roskilde Municipality and say that you want to apply for a course of training. A relative, your doctor or the hospital can do it for you if you agree to it. The address is in another of the municipality's leaflets: Generel information og samarbejde.
        [relative] Contact Myndighedsservice in Roskilde Municipality and say that it is about applying for a course of training. A relative, the doctor or the hospital can do it if the person you help agrees to it. The address is in another of the municipality's leaflets: Generel information og samarbejde.
        [professional] Contact Myndighedsservice in Roskilde Municipality and say that the patient wants to apply for a course of training. A relative, the doctor or the hospital can do it if the patient agrees to it. The address is in another of the municipality's leaflets: Generel information og samarbejde.
    }
    .bring =
        { $reader ->
           *[self] Notes, if you like, on what is hard in daily life. The leaflet itself does not say what to have ready.
            [relative] Notes, if you like, on what is hard in daily life. The leaflet itself does not say what to have ready.
            [professional] Notes, if possible, on what is hard in daily life. The leaflet itself does not say what to have ready.
        }
programme-traening-helper-relative = If you are a relative, you can contact Myndighedsservice for the person you help. They must have agreed to it (consent).
programme-traening-helper-professional = The patient's own doctor or the hospital can contact Myndighedsservice for the patient. The patient must agree to it (consent).
programme-traening-alternative-own_exercise =
    { $reader ->
       *[self] If you can manage the exercise yourself, go for walks, or find a class in a club or a fitness centre.
        [relative] If the person you help can manage the exercise alone, suggest walks, or a class in a club or a fitness centre.
        [professional] If the patient can manage the exercise alone, suggest walks, or a class in a club or a fitness centre.
    }
programme-traening-alternative-own_exercise_2 =
    { $reader ->
       *[self] If you also need to train everyday tasks, apply anyway.
        [relative] If the person you help also needs to train everyday tasks, apply anyway.
        [professional] If the patient also needs to train everyday tasks, apply anyway.
    }
programme-traening-price-training =
    .what = The training
    .unit = course of training
programme-traening-step-contact =
    { $reader ->
       *[self] You talk about what you need.
        [relative] They talk about what training is needed.
        [professional] They talk about what the patient needs.
    }
    .title =
        { $reader ->
           *[self] A caseworker contacts you
            [relative] A caseworker contacts the person you help
            [professional] A caseworker contacts the patient
        }
programme-traening-step-answer =
    { $reader ->
       *[self] Within 6 weekdays (hverdage) after Myndighedsservice has heard from you.
        [relative] Within 6 weekdays (hverdage) after Myndighedsservice has been contacted.
        [professional] Within 6 weekdays (hverdage) after Myndighedsservice has been contacted.
    }
    .title =
        { $reader ->
           *[self] You get an answer
            [relative] The person you help gets an answer
            [professional] The patient gets an answer
        }
programme-traening-step-start = At most 14 weekdays (hverdage) after the answer. The appointment is with the training centre.
    .title =
        { $reader ->
           *[self] You have the first appointment
            [relative] The person you help has the first appointment
            [professional] The patient has the first appointment
        }
programme-traening-step-examination = The training builds on the examination and an assessment.
    .title =
        { $reader ->
           *[self] You are examined
            [relative] The person you help is examined
            [professional] The patient is examined
        }
programme-traening-step-goal =
    { $reader ->
       *[self] You do it with an occupational therapist or a physiotherapist. You take part in planning the training from what you can do and what you wish.
        [relative] It is done with an occupational therapist or a physiotherapist. The person you help takes part in planning the training from what they can do and what they wish.
        [professional] It is done with an occupational therapist or a physiotherapist. The patient takes part in planning the training from what they can do and what they wish.
    }
    .title =
        { $reader ->
           *[self] You agree on a goal
            [relative] The person you help agrees on a goal
            [professional] The patient agrees on a goal
        }
programme-traening-step-review =
    { $reader ->
       *[self] It happens when the period is over. You may be able to get another course.
        [relative] It happens when the period is over. The person you help may be able to get another course.
        [professional] It happens when the period is over. The patient may be able to get another course.
    }
    .title = The goal and the needs are assessed again
programme-traening-note-aim =
    { $reader ->
       *[self] The aim is that you can train on your own and need as little help as possible.
        [relative] The aim is that the person you help can train on their own and needs as little help as possible.
        [professional] The aim is that the patient can train on their own and needs as little help as possible.
    }
programme-traening-note-content =
    { $reader ->
       *[self] You can train tasks in daily life, strength, endurance and movement. You can also be shown how to train alone.
        [relative] The training can be tasks in daily life, strength, endurance and movement. The person you help can also be shown how to train alone.
        [professional] The patient can train tasks in daily life, strength, endurance and movement. They can also be shown how to train alone.
    }
programme-traening-note-content_2 =
    { $reader ->
       *[self] You get advice on how to make training part of your day.
        [relative] The person you help gets advice on how to make training part of their day.
        [professional] The patient gets advice on how to make training part of their day.
    }
programme-traening-note-place =
    { $reader ->
       *[self] You train at one of the municipality's training centres. In some cases it can be in your home. The leaflet does not say when.
        [relative] The training is at one of the municipality's training centres. In some cases it can be in the home of the person you help. The leaflet does not say when.
        [professional] The patient trains at one of the municipality's training centres. In some cases it can be in the patient's home. The leaflet does not say when.
    }
programme-traening-note-form = It can be alone or in a group.
programme-traening-note-duration =
    { $reader ->
       *[self] You get training for one period at a time. The leaflet does not say how many weeks a period is, or how often you train.
        [relative] The person you help gets training for one period at a time. The leaflet does not say how many weeks a period is, or how often they train.
        [professional] The patient gets training for one period at a time. The leaflet does not say how many weeks a period is, or how often they train.
    }
programme-traening-note-hours =
    { $reader ->
       *[self] It is typically in the daytime, and what you need is taken into account.
        [relative] It is typically in the daytime, and what is needed is taken into account.
        [professional] It is typically in the daytime, and what the patient needs is taken into account.
    }
programme-traening-note-staff =
    { $reader ->
       *[self] You train with an occupational therapist, a physiotherapist or a training assistant (træningsassistent).
        [relative] The person you help trains with an occupational therapist, a physiotherapist or a training assistant (træningsassistent).
        [professional] The patient trains with an occupational therapist, a physiotherapist or a training assistant (træningsassistent).
    }
programme-traening-note-contradiction =
    { $reader ->
       *[self] It is unclear if the answer within 6 weekdays is the municipality's decision. It may also be a message before the caseworker has assessed your need. Ask when you will know if it is yes or no.
        [relative] It is unclear if the answer within 6 weekdays is the municipality's decision. It may also be a message before the caseworker has assessed the need. Ask when there will be a yes or a no.
        [professional] It is unclear if the answer within 6 weekdays is the municipality's decision. It may also be a message before the caseworker has assessed the need. Ask when there will be a yes or a no.
    }
programme-traening-note-silent =
    { $reader ->
       *[self] The leaflet names no law for this training. Ask which law your answer comes under.
        [relative] The leaflet names no law for this training. Ask which law the answer comes under.
        [professional] The leaflet names no law for this training. Ask which law the answer comes under.
    }
programme-traening-note-silent_2 =
    { $reader ->
       *[self] The leaflet says nothing about children, age, or whether you must live in the municipality. Nor does it mention the free physiotherapy that a doctor refers you to (vederlagsfri fysioterapi).
        [relative] The leaflet says nothing about children, age, or whether the person you help must live in the municipality. Nor does it mention the free physiotherapy that a doctor refers people to (vederlagsfri fysioterapi).
        [professional] The leaflet says nothing about children, age, or whether the patient must live in the municipality. Nor does it mention the free physiotherapy that a doctor refers patients to (vederlagsfri fysioterapi).
    }
programme-traening-note-silent_3 =
    { $reader ->
       *[self] The leaflet does not say what is expected of you, how you cancel, or whether you can choose where to train.
        [relative] The leaflet does not say what is expected, how to cancel, or whether the person you help can choose where to train.
        [professional] The leaflet does not say what is expected of the patient, how to cancel, or whether the patient can choose where to train.
    }
programme-traening-complaint =
    { $reader ->
       *[self] The leaflet does not say if or how you can complain. If you get a no, read what the municipality's decision says about complaints. If it says nothing, ask the municipality.
        [relative] The leaflet does not say if or how a complaint can be made. If the answer is no, read what the municipality's decision says about complaints. If it says nothing, ask the municipality.
        [professional] The leaflet does not say if or how the patient can complain. If the patient gets a no, read what the municipality's decision says about complaints. If it says nothing, ask the municipality.
    }
programme-genoptraening-140 =
    .name = Rehabilitation with a plan from the hospital
    .phrase = rehabilitation under the Health Act
    .law = Health Act, sundhedsloven (the leaflet names no section)
    .summary = Rehabilitation for people who have been discharged from hospital.
programme-genoptraening-140-criterion-plan = Rehabilitation with a plan is for people who have been given a rehabilitation plan by the hospital.
    .because =
        { $reader ->
           *[self] you do not have a rehabilitation plan
            [relative] the person you help does not have a rehabilitation plan
            [professional] the patient does not have a rehabilitation plan
        }
programme-genoptraening-140-apply-has_plan_yes =
    { $reader ->
       *[self] The municipality's rehabilitation coordinators (genoptræningskoordinatorer) get your plan from the hospital and contact you. The leaflet does not say that you must apply. If you do not hear from them, contact Roskilde Municipality and ask for them.
        [relative] The municipality's rehabilitation coordinators (genoptræningskoordinatorer) get the plan from the hospital and contact the person you help. The leaflet does not say that you must apply. If neither of you hears from them, contact Roskilde Municipality and ask for them.
        [professional] The municipality's rehabilitation coordinators (genoptræningskoordinatorer) get the plan from the hospital and contact the patient. The leaflet does not say that the patient must apply. If the patient does not hear from them, contact Roskilde Municipality and ask for them.
    }
    .bring =
        { $reader ->
           *[self] Your rehabilitation plan, when they contact you.
            [relative] The rehabilitation plan, when they get in touch.
            [professional] The patient's rehabilitation plan, when they get in touch.
        }
programme-genoptraening-140-apply-has_plan_unknown =
    { $reader ->
       *[self] First find out if you have a rehabilitation plan. Look in your papers from the hospital, or ask the ward you were on, or your doctor. If you have one, ask for the rehabilitation coordinators of Roskilde Municipality if you do not hear from them. If you have none, contact Myndighedsservice.
        [relative] First find out if the person you help has a rehabilitation plan. Look in the papers from the hospital, or ask the ward or the doctor. If there is one, ask for the rehabilitation coordinators of Roskilde Municipality if you do not hear from them. If there is none, contact Myndighedsservice.
        [professional] First find out if the patient has a rehabilitation plan. Look in the patient's papers, or ask the ward they were on. If there is one, ask for the rehabilitation coordinators of Roskilde Municipality if the patient does not hear from them. If there is none, contact Myndighedsservice.
    }
programme-genoptraening-140-helper-professional = The municipality gets the rehabilitation plan from the hospital.
programme-genoptraening-140-alternative-traening =
    { $reader ->
       *[self] Without a plan you can apply for training at Myndighedsservice.
        [relative] Without a plan the person you help can apply for training at Myndighedsservice.
        [professional] Without a plan the patient can apply for training at Myndighedsservice.
    }
programme-genoptraening-140-alternative-plan =
    { $reader ->
       *[self] If you think you should have a plan, ask the ward you were on, or your own doctor.
        [relative] If you think the person you help should have a plan, ask the hospital ward or the doctor.
        [professional] If you think the patient should have a plan, ask the ward the patient was on, or the patient's own doctor.
    }
programme-genoptraening-140-price-training =
    .what = The rehabilitation
    .unit = rehabilitation
    .note = The leaflet says that training is free. It does not say if that also holds for rehabilitation under the Health Act.
programme-genoptraening-140-step-contact = The leaflet does not say how soon it happens, or when the rehabilitation begins.
    .title =
        { $reader ->
           *[self] A coordinator contacts you
            [relative] A coordinator contacts the person you help
            [professional] A coordinator contacts the patient
        }
programme-genoptraening-140-note-target =
    { $reader ->
       *[self] The municipality is responsible once you are discharged and need rehabilitation. We read your plan as a sign that you need it. If you are still in hospital, ask the staff what happens when you come home.
        [relative] The municipality is responsible once the person you help is discharged and needs rehabilitation. We read the plan as a sign that they need it. If the hospital stay is not over yet, ask the staff what happens afterwards.
        [professional] The municipality is responsible once the patient is discharged and needs rehabilitation. We read the plan as a sign that they need it. If the patient is still in hospital, ask the ward what happens after discharge.
    }
programme-genoptraening-140-note-place = It takes place in the part of the municipality called Træningsafsnittet. The leaflet does not say where that is.
programme-genoptraening-140-note-silent =
    { $reader ->
       *[self] There is only a little about this rehabilitation. The leaflet does not say how long it lasts, what it consists of, or whether you can choose where to train.
        [relative] There is only a little about this rehabilitation. The leaflet does not say how long it lasts, what it consists of, or whether the person you help can choose where to train.
        [professional] There is only a little about this rehabilitation. The leaflet does not say how long it lasts, what it consists of, or whether the patient can choose where to train.
    }
programme-genoptraening-140-complaint =
    { $reader ->
       *[self] The leaflet does not say if or how you can complain. If you are not satisfied, ask the coordinator what you can do.
        [relative] The leaflet does not say if or how a complaint can be made. If you are not satisfied, ask the coordinator what you can do.
        [professional] The leaflet does not say if or how the patient can complain. If the patient is not satisfied, ask the coordinator what they can do.
    }
transport-koersel =
    { $reader ->
       *[self] If you cannot get to the training yourself, the municipality may grant rides, but you must pay for them yourself. The leaflet does not say if the same applies when you have a rehabilitation plan.
        [relative] If the person you help cannot get to the training themselves, the municipality may grant rides, but they must pay for the rides themselves. The leaflet does not say if the same applies when they have a rehabilitation plan.
        [professional] If the patient cannot get to the training themselves, the municipality may grant rides, but the patient must pay for them. The leaflet does not say if the same applies when the patient has a rehabilitation plan.
    }
transport-koersel-condition-cannot_come = Transport is for people who cannot get to the training themselves.
transport-koersel-permission-comes_with_help =
    { $reader ->
       *[self] Can you only come with help from others or with Flextrafik (bookable shared transport)? The leaflet does not say if that counts as coming yourself. Ask Myndighedsservice.
        [relative] Can the person you help only come with help from others or with Flextrafik (bookable shared transport)? The leaflet does not say if that counts as coming themselves. Ask Myndighedsservice.
        [professional] Can the patient only come with help from others or with Flextrafik (bookable shared transport)? The leaflet does not say if that counts as coming themselves. Ask Myndighedsservice.
    }
transport-koersel-price =
    .unit = befordring (the document's word)
    .note =
        { $reader ->
           *[self] You pay for the rides yourself. The amount stands among the municipality's rates. You can also ask Myndighedsservice.
            [relative] The person you help pays for the rides. The amount stands among the municipality's rates. You can also ask Myndighedsservice.
            [professional] The patient pays for the rides. The amount stands among the municipality's rates. You can also ask Myndighedsservice.
        }
transport-koersel-note-contradiction =
    { $reader ->
       *[self] In one place rides sound like help that you can get. In another you must pay for them. We read it to mean that you may be allowed to use the rides, but that they are not free.
        [relative] In one place rides sound like help that people can get. In another they must pay for them. We read it to mean that the person you help may be allowed to use the rides, but that they are not free.
        [professional] In one place rides sound like help that patients can get. In another they must pay for them. We read it to mean that the patient may be allowed to use the rides, but that the rides are not free.
    }
transport-koersel-note-discretion =
    { $reader ->
       *[self] Myndighedsservice decides if you can get rides. Ask about it when you apply.
        [relative] Myndighedsservice decides if the person you help can get rides. Ask about it when you apply.
        [professional] Myndighedsservice decides if the patient can get rides. Ask about it when applying.
    }
transport-koersel-note-silent =
    { $reader ->
       *[self] The leaflet does not say how far the rides go, how you pay, or whether there is room for a wheelchair or a companion.
        [relative] The leaflet does not say how far the rides go, how to pay, or whether there is room for a wheelchair or a companion.
        [professional] The leaflet does not say how far the rides go, how to pay, or whether there is room for a wheelchair or a companion.
    }
transport-uafklaret-plan =
    { $reader ->
       *[self] The leaflet does not say if you can get rides when you have a rehabilitation plan. Ask the coordinator when you talk.
        [relative] The leaflet does not say if people can get rides when they have a rehabilitation plan. Ask the coordinator.
        [professional] The leaflet does not say if the patient can get rides when there is a rehabilitation plan. Ask the coordinator.
    }
transport-uafklaret-plan-note-contradiction =
    { $reader ->
       *[self] The leaflet says that you must pay if you need rides. It is unclear if that also applies to rehabilitation under the Health Act. Ask about the price before you say yes.
        [relative] The leaflet says that people must pay if they need rides. It is unclear if that also applies to rehabilitation under the Health Act. Ask about the price before you say yes.
        [professional] The leaflet says that people must pay if they need rides. It is unclear if that also applies to rehabilitation under the Health Act. Ask about the price before the patient says yes.
    }
