### Varde in English. The Danish is in varde.toml.

municipality =
    .name = Varde Municipality
question-adult =
    .why = The description does not mention children and young people under 18. The answer decides whether we can go by it.
question-needs_guidance =
    .ask =
        { $reader ->
           *[self] Do you need a therapist to guide you when you train?
            [relative] Does the person you help need a therapist to guide them when they train?
            [professional] Does the patient need a therapist to guide them when they train?
        }
    .short = Guidance by a therapist
    .hint = A physiotherapist or occupational therapist follows the training
    .why = The training is for people who need guidance by a therapist. The answer decides whether that condition is met.
    .find =
        { $reader ->
           *[self] Think about whether you can train safely and well without a therapist. Ask your doctor if you are in doubt.
            [relative] Think about whether the person you help can train safely and well without a therapist. Ask the doctor if in doubt.
            [professional] Think about whether the patient can train safely and well without a therapist. Ask the patient or the doctor.
        }
question-needs_guidance-option-yes =
    .hint = A therapist must guide along the way
question-needs_guidance-option-no =
    .hint = Training works well without
question-other_training =
    .ask =
        { $reader ->
           *[self] Can you keep what you can do in other ways?
            [relative] Can the person you help keep what they can do in other ways?
            [professional] Can the patient keep what they can do in other ways?
        }
    .short = Other ways
    .hint = By training alone or elsewhere, going for walks, doing daily things or joining activities
    .why = The training is for people for whom other ways are not enough. The answer decides whether that condition is met.
    .find =
        { $reader ->
           *[self] Think of what you do in a week, and whether it is enough. Your doctor or a therapist can help you.
            [relative] Think of what the person you help does in a week, and whether it is enough. The doctor or a therapist can help you.
            [professional] Think of what the patient does in a week, and whether it is enough. Ask the patient, the doctor or a therapist.
        }
question-other_training-option-yes =
    .hint = That is enough to stay at the same level
question-other_training-option-no =
    .hint = That is not enough to stay at the same level
question-travel_self =
    .why =
        { $reader ->
           *[self] In Varde people must arrange the journey themselves. If the journey is too hard, the training may perhaps be at your home.
            [relative] In Varde people must arrange the journey themselves. If the journey is too hard, the training may perhaps be at home.
            [professional] In Varde the patient must arrange the journey. If the journey is too hard, the training may perhaps be at home.
        }
question-travel_self-option-no =
    .hint = The journey is too hard for body or mind, even with help
document-indsats =
    .title = Indsatsområde: Vedligeholdende træning (Service area: maintenance training)
    .date_note = The date of political approval is left blank.
contact-traening =
    .name = Træning og Rehabilitering (Training and Rehabilitation), Varde Municipality
notice-aeldrelov =
    { $reader ->
       *[self] A new law has come since the document was written: the Act on Older People (ældreloven). If you need help in daily life because of age, your training may fall under that law instead of section 86 of the Social Services Act. Your age alone does not decide it. Ask the municipality which law applies to you.
        [relative] A new law has come since the document was written: the Act on Older People (ældreloven). If the person you help needs help in daily life because of age, the training may fall under that law instead of section 86 of the Social Services Act. Age alone does not decide it. Ask the municipality which law applies.
        [professional] A new law has come since the document was written: the Act on Older People (ældreloven). If the patient needs help in daily life because of age, the training may fall under that law instead of section 86 of the Social Services Act. Age alone does not decide it. Ask the municipality which law applies.
    }
notice-klage =
    { $reader ->
       *[self] The document does not say how to complain. The national appeals board (Ankestyrelsen) says that you complain to the municipality about a decision under the Social Services Act. The time limit is usually 4 weeks from the day you get the decision. You can phone, e-mail or send a letter. The municipality looks at the case again. If it does not agree with you, it sends your complaint on to Ankestyrelsen. We do not know if the same holds for decisions under the Act on Older People.
        [relative] The document does not say how to complain. The national appeals board (Ankestyrelsen) says that a complaint about a decision under the Social Services Act goes to the municipality. The time limit is usually 4 weeks from the day the decision is received. The complaint can be made by phone, e-mail or letter. The municipality looks at the case again. If it stands by its decision, it sends the complaint on to Ankestyrelsen. We do not know if the same holds for decisions under the Act on Older People.
        [professional] The document does not say how to complain. The national appeals board (Ankestyrelsen) says that a complaint about a decision under the Social Services Act goes to the municipality. The time limit is usually 4 weeks from the day the patient gets the decision. The complaint can be made by phone, e-mail or letter. The municipality looks at the case again. If it stands by its decision, it sends the complaint on to Ankestyrelsen. We do not know if the same holds for decisions under the Act on Older People.
    }
notice-sundhedsreform =
    { $reader ->
       *[self] KL, the association of municipalities, says that some tasks move from the municipalities to the regions on 1 January 2027. Specialised rehabilitation is one of them. We have not seen the final law. If you have a rehabilitation plan, ask who is responsible for your training.
        [relative] KL, the association of municipalities, says that some tasks move from the municipalities to the regions on 1 January 2027. Specialised rehabilitation is one of them. We have not seen the final law. If the person you help has a rehabilitation plan, ask who is responsible for the training.
        [professional] KL, the association of municipalities, says that some tasks move from the municipalities to the regions on 1 January 2027. Specialised rehabilitation is one of them. We have not seen the final law. If the patient has a rehabilitation plan, ask who is responsible for the training.
    }
programme-vedligeholdende =
    .name = Maintenance training
    .phrase = maintenance training
    .law = Social Services Act, section 86(2)
    .summary =
        { $reader ->
           *[self] Training with a therapist, so that you can keep what you are able to do.
            [relative] Training with a therapist, so that the person you help can keep what they are able to do.
            [professional] Training with a therapist, so that the patient can keep what they are able to do.
        }
programme-vedligeholdende-silent = The description does not mention children and young people under 18. So we do not know whether they can get maintenance training. Ask the municipality.
programme-vedligeholdende-route-genoptraening = A rehabilitation plan is about rehabilitation, which in Varde is not the same as maintenance training. If training is needed for something other than what a plan is about, tell the municipality.
programme-vedligeholdende-route-genoptraening_2 = For people who have become weaker recently after illness, a fall or a hospital stay, training is rehabilitation in Varde, not maintenance training.
programme-vedligeholdende-criterion-weakened = Maintenance training is for people who are so much weaker that it clearly affects daily life.
    .because = daily life goes without difficulty
programme-vedligeholdende-criterion-keep_level = Maintenance training is for people whom training can help to keep what they can do, or to slow down the loss.
programme-vedligeholdende-criterion-needs_guidance = Maintenance training is for people who need a therapist to guide them when they train.
programme-vedligeholdende-criterion-other_ways = Maintenance training is for people who need more than to train on their own, go for walks or join something that is open to everyone.
    .because =
        { $reader ->
           *[self] you can keep what you can do in other ways
            [relative] the person you help can keep what they can do in other ways
            [professional] the patient can keep what they can do in other ways
        }
programme-vedligeholdende-criterion-motivated = Maintenance training is for people who both want to and can take an active part in the training.
    .because =
        { $reader ->
           *[self] you do not want to take an active part in the training, or cannot
            [relative] the person you help does not want to take an active part in the training, or cannot
            [professional] the patient does not want to take an active part in the training, or cannot
        }
programme-vedligeholdende-criterion-no_rehab_now = Maintenance training is for people who are not in rehabilitation for the same problem.
    .because =
        { $reader ->
           *[self] you already get rehabilitation for the same problem
            [relative] the person you help already gets rehabilitation for the same problem
            [professional] the patient already gets rehabilitation for the same problem
        }
programme-vedligeholdende-criterion-no_free_physio = Maintenance training is for people who do not get vederlagsfri fysioterapi for the same problem. That is the free physiotherapy that a doctor refers people to.
    .because =
        { $reader ->
           *[self] you already get free physiotherapy for the same problem
            [relative] the person you help already gets free physiotherapy for the same problem
            [professional] the patient already gets free physiotherapy for the same problem
        }
programme-vedligeholdende-criterion-wide_group = The training can be for people who are weaker in body or mind, have a long-term illness or have special social problems. The municipality judges who needs it.
programme-vedligeholdende-criterion-both_kinds = When someone has become weaker recently, on top of something lasting, a professional judges if it should be rehabilitation or maintenance training.
programme-vedligeholdende-criterion-new_course = When a course of maintenance training ended less than a year ago, the document points to advice. It does not say if a new course is possible, so the municipality must answer that.
programme-vedligeholdende-apply-has_plan_unknown =
    { $reader ->
       *[self] First find out if you have a rehabilitation plan. Look in your papers from the hospital, or ask the ward you were on, or your doctor. If you have one, see if it says whom to contact. If you have none, contact Varde Municipality and ask for Træning og Rehabilitering.
        [relative] First find out if the person you help has a rehabilitation plan. Look in the papers from the hospital, or ask the ward or the doctor. If there is one, see if it says whom to contact. If there is none, contact Varde Municipality and ask for Træning og Rehabilitering.
        [professional] First find out if the patient has a rehabilitation plan. Look in the patient's papers, or ask the ward they were on. If there is one, see if it says whom to contact. If there is none, contact Varde Municipality and ask for Træning og Rehabilitering.
    }
    .bring =
        { $reader ->
           *[self] What is hard in daily life, what you have tried yourself, and when you last had training, if you have.
            [relative] What is hard in daily life, what has been tried already, and when the person you help last had training, if they have.
            [professional] What is hard in daily life, what has been tried already, and when the patient last had training, if they have.
        }
programme-vedligeholdende-apply-always =
    { $reader ->
       *[self] The document does not say where to apply or who makes the grant. Nor does it give a phone number. Contact Varde Municipality and ask for Træning og Rehabilitering. They run the training.
        [relative] The document does not say where to apply or who makes the grant. Nor does it give a phone number. Contact Varde Municipality and ask for Træning og Rehabilitering. They run the training.
        [professional] The document does not say where to apply or who makes the grant. Nor does it give a phone number. Contact Varde Municipality and ask for Træning og Rehabilitering. They run the training.
    }
    .bring =
        { $reader ->
           *[self] What is hard in daily life, what you have tried yourself, and when you last had training, if you have.
            [relative] What is hard in daily life, what has been tried already, and when the person you help last had training, if they have.
            [professional] What is hard in daily life, what has been tried already, and when the patient last had training, if they have.
        }
programme-vedligeholdende-alternative-no_free_physio =
    { $reader ->
       *[self] Ask your physiotherapist if the physiotherapy can be made to suit you better.
        [relative] Ask the physiotherapist if the physiotherapy can be made to suit the person you help better.
        [professional] Ask the patient's physiotherapist if the physiotherapy can be made to suit them better.
    }
programme-vedligeholdende-alternative-no_rehab_now =
    { $reader ->
       *[self] Talk to your therapist about what comes after. Maintenance training may be possible then.
        [relative] Talk to the therapist about what comes after. Maintenance training may be possible then.
        [professional] Talk to the patient's therapist about what comes after. Maintenance training may be possible then.
    }
programme-vedligeholdende-alternative-weakened =
    { $reader ->
       *[self] The document also names special social problems. If that fits you, talk to the municipality.
        [relative] The document also names special social problems. If there are such problems, talk to the municipality.
        [professional] The document also names special social problems. If that fits the patient, talk to the municipality.
    }
programme-vedligeholdende-alternative-motivated =
    { $reader ->
       *[self] If that is hard right now, tell the municipality or your doctor. You can ask again when you feel up to it.
        [relative] If that is hard right now, tell the municipality or the doctor. You can ask again when the person you help feels up to it.
        [professional] If that is hard right now, the patient can tell the municipality or their doctor. They can ask again when they feel up to it.
    }
programme-vedligeholdende-alternative-raad = Ask for advice about training. It is for people whose last course ended less than a year ago.
programme-vedligeholdende-alternative-weakened_2 =
    { $reader ->
       *[self] Train on your own, go for walks, or join an open class. If you live in a care home, take part in what goes on there.
        [relative] The person you help can train on their own, go for walks, or join an open class. In a care home, they can take part in what goes on there.
        [professional] The patient can train on their own, go for walks, or join an open class. In a care home, they can take part in what goes on there.
    }
programme-vedligeholdende-alternative-weakened_3 =
    { $reader ->
       *[self] Talk to your doctor if you are not sure what your body can take.
        [relative] If you are not sure how much the person you help can take, talk to their doctor.
        [professional] If there is doubt about what the body can take, the patient can talk to their doctor.
    }
programme-vedligeholdende-price-training =
    .what = The training
    .unit = course of training
    .note =
        { $reader ->
           *[self] The document does not say if the training costs anything. Ask before you start.
            [relative] The document does not say if the training costs anything. Ask before it starts.
            [professional] The document does not say if the training costs anything. Ask before it starts.
        }
programme-vedligeholdende-step-start =
    { $reader ->
       *[self] It must begin within 6 weeks after the grant is received. So the 6 weeks do not run from the day you apply. If the training decides whether you will need more help, it must be able to begin at once.
        [relative] It must begin within 6 weeks after the grant is received. So the 6 weeks do not run from the day of the application. If the training decides whether more help will be needed, it must be able to begin at once.
        [professional] It must begin within 6 weeks after the grant is received. So the 6 weeks do not run from the day of the application. If the training decides whether the patient will need more help, it must be able to begin at once.
    }
    .title = The training starts
programme-vedligeholdende-step-first_talk =
    { $reader ->
       *[self] You meet a therapist at the training centre. In special cases the talk can be in your home: if the therapist needs to see it, or if you are too weak to come.
        [relative] The person you help meets a therapist at the training centre. In special cases the talk can be in their home: if the therapist needs to see it, or if they are too weak to come.
        [professional] The patient meets a therapist at the training centre. In special cases the talk can be in the patient's home: if the therapist needs to see it, or if the patient is too weak to come.
    }
    .title = The first talk
programme-vedligeholdende-step-test =
    { $reader ->
       *[self] This happens when you start and when you finish. It can also happen along the way, so that the training can be adjusted.
        [relative] This happens when the training starts and when it ends. It can also happen along the way, so that the training can be adjusted.
        [professional] This happens when the training starts and when it ends. It can also happen along the way, so that the training can be adjusted.
    }
    .title =
        { $reader ->
           *[self] The therapist sees what you can do
            [relative] The therapist sees what the person you help can do
            [professional] The therapist sees what the patient can do
        }
programme-vedligeholdende-step-training =
    { $reader ->
       *[self] You can train your body, such as strength and balance. You can also train everyday things, such as getting out of bed.
        [relative] The person you help can train their body, such as strength and balance. They can also train everyday things, such as getting out of bed.
        [professional] The patient can train their body, such as strength and balance. They can also train everyday things, such as getting out of bed.
    }
    .title =
        { $reader ->
           *[self] You train
            [relative] The training itself
            [professional] The patient trains
        }
programme-vedligeholdende-step-last_talk =
    { $reader ->
       *[self] It comes in the last weeks. You get advice on how to keep training on your own. You may get a programme to take home.
        [relative] It comes in the last weeks. The person you help gets advice on how to keep training on their own. They may get a programme to take home.
        [professional] It comes in the last weeks. The patient gets advice on how to keep training on their own. They may get a programme to take home.
    }
    .title = The last talk
programme-vedligeholdende-helper-relative = As a relative you can get advice too when the training ends: on how to keep what has been gained. The document does not say if you may apply for the person you help. Ask the municipality.
programme-vedligeholdende-helper-professional = Care staff can get advice too when the training ends: on how to keep what has been gained. The document does not say if a doctor or others can refer the patient or apply. Ask the municipality.
programme-vedligeholdende-note-aim =
    { $reader ->
       *[self] You and the therapist agree on the aim together.
        [relative] The person you help and the therapist agree on the aim together.
        [professional] The patient and the therapist agree on the aim together.
    }
programme-vedligeholdende-note-content =
    { $reader ->
       *[self] Massage, heat, laser and ultrasound are not included. They can only be a small part, if you could not train otherwise.
        [relative] Massage, heat, laser and ultrasound are not included. They can only be a small part, if training would not be possible otherwise.
        [professional] Massage, heat, laser and ultrasound are not included. They can only be a small part, if the patient could not train otherwise.
    }
programme-vedligeholdende-note-place = Training of the body takes place at fixed places. We read the list as four: Aktivitetscentret in Ølgod, Carolineparken in Varde, Helle plejecenter and Poghøj plejecenter (care centres).
programme-vedligeholdende-note-place_2 =
    { $reader ->
       *[self] Training of everyday things is mostly in your home. It can also be in Ølgod or at Carolineparken.
        [relative] Training of everyday things is mostly in the home. It can also be in Ølgod or at Carolineparken.
        [professional] Training of everyday things is mostly in the patient's home. It can also be in Ølgod or at Carolineparken.
    }
programme-vedligeholdende-note-form =
    { $reader ->
       *[self] If you train your body, it is in a group of about 3–8 people. If you cannot be in a group, you can in special cases train alone or with a few others.
        [relative] Training of the body is in a group of about 3–8 people. If the person you help cannot be in a group, they can in special cases train alone or with a few others.
        [professional] Training of the body is in a group of about 3–8 people. If the patient cannot be in a group, they can in special cases train alone or with a few others.
    }
programme-vedligeholdende-note-duration =
    { $reader ->
       *[self] You can train 20 times at most. The first and the last talk count too.
        [relative] The person you help can train 20 times at most. The first and the last talk count too.
        [professional] The patient can train 20 times at most. The first and the last talk count too.
    }
programme-vedligeholdende-note-duration_2 = The training can be 1–3 times a week for up to 3 months. Both limits apply. We worked it out: with 1 time a week, the 3 months end first. With 2 times, the 20 are used up after 10 weeks. With 3 times, they are used up in under 7 weeks.
programme-vedligeholdende-note-duration_3 =
    { $reader ->
       *[self] 3 times a week is only for people who need both an occupational therapist and a physiotherapist.
        [relative] 3 times a week is only for people who need both an occupational therapist and a physiotherapist.
        [professional] 3 times a week is only for people who need both an occupational therapist and a physiotherapist.
    }
programme-vedligeholdende-note-hours = The training is in the daytime on weekdays. The groups have fixed days and times.
programme-vedligeholdende-note-staff =
    { $reader ->
       *[self] The municipality's own therapists run the training. You cannot choose another provider.
        [relative] The municipality's own therapists run the training. The person you help cannot choose another provider.
        [professional] The municipality's own therapists run the training. The patient cannot choose another provider.
    }
programme-vedligeholdende-note-discretion =
    { $reader ->
       *[self] The document says that training can be granted. So it is not certain that you get it.
        [relative] The document says that training can be granted. So it is not certain that it will be.
        [professional] The document says that training can be granted. So it is not certain that the patient gets it.
    }
programme-vedligeholdende-note-discretion_2 =
    { $reader ->
       *[self] The therapist chooses the course, the place and the method. It must help you reach your aims as well, cheaply and quickly as possible.
        [relative] The therapist chooses the course, the place and the method. The aims must be reached as well, cheaply and quickly as possible.
        [professional] The therapist chooses the course, the place and the method. It must help the patient reach their aims as well, cheaply and quickly as possible.
    }
programme-vedligeholdende-note-expectation =
    { $reader ->
       *[self] You must want to train, share the responsibility and make an effort. It may mean that you also train on your own at home.
        [relative] The person you help must want to train, share the responsibility and make an effort. It may mean that they also train on their own at home.
        [professional] The patient must want to train, share the responsibility and make an effort. It may mean that they also train on their own at home.
    }
programme-vedligeholdende-note-expectation_2 =
    { $reader ->
       *[self] If you cannot come, cancel as soon as you can. Do it the day before at the latest.
        [relative] If the person you help cannot come, cancel as soon as possible. Do it the day before at the latest.
        [professional] If the patient cannot come, the session must be cancelled as soon as possible. This must be done the day before at the latest.
    }
programme-vedligeholdende-note-ending = The training ends when the therapist finds that the aims are reached. It ends at the latest when the grant runs out.
programme-vedligeholdende-note-ending_2 =
    { $reader ->
       *[self] The training also ends if you cancel or stay away again and again. The document does not say how many times.
        [relative] The training also ends if the person you help cancels or stays away again and again. The document does not say how many times.
        [professional] The training also ends if the patient cancels or stays away again and again. The document does not say how many times.
    }
programme-vedligeholdende-note-ending_3 =
    { $reader ->
       *[self] The training also ends if the therapist finds that it is no longer for you. One of these reasons is enough: You can reach the aims in another way. You no longer need close guidance. The aims cannot be reached, and you make no progress. You do not take an active part. You get rehabilitation or free physiotherapy for the same problem.
        [relative] The training also ends if the therapist finds that it is no longer for the person you help. One of these reasons is enough: The aims can be reached in another way. There is no longer a need for close guidance. The aims cannot be reached, and there is no progress. The person you help does not take an active part. They get rehabilitation or free physiotherapy for the same problem.
        [professional] The training also ends if the therapist finds that it is no longer for the patient. One of these reasons is enough: The aims can be reached in another way. The patient no longer needs close guidance. The aims cannot be reached, and the patient makes no progress. The patient does not take an active part. The patient gets rehabilitation or free physiotherapy for the same problem.
    }
programme-vedligeholdende-note-after =
    { $reader ->
       *[self] When you finish, you get advice on how to keep what you have gained. Your relatives and care staff can get advice too.
        [relative] When the training ends, the person you help gets advice on how to keep what they have gained. Relatives and care staff can get advice too.
        [professional] When the training ends, the patient gets advice on how to keep what they have gained. Relatives and care staff can get advice too.
    }
programme-vedligeholdende-note-after_2 =
    { $reader ->
       *[self] From the start you talk about what comes after. A few try a new place to train while the course is still on, such as a gym or outdoors.
        [relative] From the start, the person you help talks with the therapist about what comes after. A few try a new place to train while the course is still on, such as a gym or outdoors.
        [professional] From the start, the patient and the therapist talk about what comes after. A few try a new place to train while the course is still on, such as a gym or outdoors.
    }
programme-vedligeholdende-note-other =
    { $reader ->
       *[self] Have you just finished rehabilitation? The document says that maintenance training is often needed afterwards. Ask your therapist.
        [relative] Has the person you help just finished rehabilitation? The document says that maintenance training is often needed afterwards. Ask the therapist.
        [professional] Has the patient just finished rehabilitation? The document says that maintenance training is often needed afterwards. Ask the therapist.
    }
programme-vedligeholdende-note-contradiction =
    { $reader ->
       *[self] In one place the document says that the training is for everyone who is judged to need it. In another it demands that you are clearly weaker. We follow the stricter one. If you are in doubt, ask the municipality.
        [relative] In one place the document says that the training is for everyone who is judged to need it. In another it demands that people are clearly weaker. We follow the stricter one. If you are in doubt, ask the municipality.
        [professional] In one place the document says that the training is for everyone who is judged to need it. In another it demands that the patient is clearly weaker. We follow the stricter one. If you are in doubt, ask the municipality.
    }
programme-vedligeholdende-note-contradiction_2 =
    { $reader ->
       *[self] The training is meant to help you keep what you have. Yet it can end when you make no progress and cannot reach the aims. Ask the therapist what that means for you.
        [relative] The training is meant to help people keep what they have. Yet it can end when there is no progress and the aims cannot be reached. Ask the therapist what that means for the person you help.
        [professional] The training is meant to help the patient keep what they have. Yet it can end when they make no progress and cannot reach the aims. Ask the therapist what that means for the patient.
    }
programme-vedligeholdende-note-contradiction_3 =
    { $reader ->
       *[self] A comma is missing in the list of places. It can be read as three or four places. Ask where you can train.
        [relative] A comma is missing in the list of places. It can be read as three or four places. Ask where the person you help can train.
        [professional] A comma is missing in the list of places. It can be read as three or four places. Ask where the patient can train.
    }
programme-vedligeholdende-note-contradiction_4 = In one place the document speaks of a course of rehabilitation, although it is about maintenance training. It is probably a slip.
programme-vedligeholdende-note-silent =
    { $reader ->
       *[self] The document does not say how long you wait for a decision. The 6 weeks only run once the grant is received. We think it is the department that receives it, but the document does not say so. Ask when the 6 weeks begin for you.
        [relative] The document does not say how long the wait for a decision is. The 6 weeks only run once the grant is received. We think it is the department that receives it, but the document does not say so. Ask when the 6 weeks begin.
        [professional] The document does not say how long the patient waits for a decision. The 6 weeks only run once the grant is received. We think it is the department that receives it, but the document does not say so. Ask when the 6 weeks begin.
    }
programme-vedligeholdende-note-silent_2 =
    { $reader ->
       *[self] The document says nothing about age, about children, or about where you must live. Ask the municipality if that matters to you.
        [relative] The document says nothing about age, about children, or about where people must live. Ask the municipality if that matters to the person you help.
        [professional] The document says nothing about age, about children, or about where people must live. Ask the municipality if that matters to the patient.
    }
programme-vedligeholdende-note-silent_3 = The document does not say how much difficulty in daily life is enough. A professional judges it.
programme-vedligeholdende-note-silent_4 = The document is from October 2017. The field for the date of approval is empty. Ask if it still applies.
programme-vedligeholdende-complaint =
    { $reader ->
       *[self] The document does not say how to complain. If you get a no, read what the municipality's decision says about complaints. If it says nothing, ask the municipality.
        [relative] The document does not say how to complain. If the answer is no, read what the municipality's decision says about complaints. If it says nothing, ask the municipality.
        [professional] The document does not say how to complain. If the patient gets a no, read what the municipality's decision says about complaints. If it says nothing, ask the municipality.
    }
programme-raad =
    .name = Advice about training
    .phrase = advice about training
    .law = Social Services Act, section 86(2)
    .summary =
        { $reader ->
           *[self] A follow-up when you have had maintenance training within the last year.
            [relative] A follow-up when the person you help has had maintenance training within the last year.
            [professional] A follow-up when the patient has had maintenance training within the last year.
        }
programme-raad-silent = The description does not mention children and young people under 18. So we do not know whether they can get advice about training. Ask the municipality.
programme-raad-criterion-recent_course = Advice is for people whose last course of maintenance training ended less than a year ago.
programme-raad-criterion-recent_course-because_of-over_year =
    { $reader ->
       *[self] your last course ended a year ago or more
        [relative] the last course ended a year ago or more
        [professional] the patient's last course ended a year ago or more
    }
programme-raad-criterion-recent_course-because_of-never = there has been no course of maintenance training
programme-raad-criterion-same_group = When someone does not meet all the conditions for maintenance training, the municipality must judge if they can get advice. The document does not say clearly if the conditions also apply here.
programme-raad-apply-last_course_under_year =
    { $reader ->
       *[self] The document does not say where to apply, and it gives no phone number. Contact Varde Municipality and ask for Træning og Rehabilitering.
        [relative] The document does not say where to apply, and it gives no phone number. Contact Varde Municipality and ask for Træning og Rehabilitering.
        [professional] The document does not say where to apply, and it gives no phone number. Contact Varde Municipality and ask for Træning og Rehabilitering.
    }
    .bring =
        { $reader ->
           *[self] When your last course ended, and the programme you may have been given to take home.
            [relative] When the last course ended, and the programme that may have been given to take home.
            [professional] When the patient's last course ended, and the programme that may have been given to take home.
        }
programme-raad-apply-last_course_unknown =
    { $reader ->
       *[self] First find out if you have had a course of training from the municipality, and when it ended. Look in letters from the municipality. Then contact Varde Municipality and ask for Træning og Rehabilitering.
        [relative] First find out if the person you help has had a course of training from the municipality, and when it ended. Look in letters from the municipality. Then contact Varde Municipality and ask for Træning og Rehabilitering.
        [professional] First find out if the patient has had a course of training from the municipality, and when it ended. Look in letters from the municipality. Then contact Varde Municipality and ask for Træning og Rehabilitering.
    }
programme-raad-alternative-vedligeholdende =
    { $reader ->
       *[self] Ask the municipality if you can get maintenance training.
        [relative] Ask the municipality if the person you help can get maintenance training.
        [professional] Ask the municipality if the patient can get maintenance training.
    }
programme-raad-alternative-recent_course =
    { $reader ->
       *[self] Train on your own, go for walks, or join a class that is open to everyone.
        [relative] The person you help can train on their own, go for walks, or join a class that is open to everyone.
        [professional] The patient can train on their own, go for walks, or join a class that is open to everyone.
    }
programme-raad-price-advice =
    .what = The advice
    .unit = session
    .note =
        { $reader ->
           *[self] The document does not say if it costs anything. Ask before you start.
            [relative] The document does not say if it costs anything. Ask before it starts.
            [professional] The document does not say if it costs anything. Ask before it starts.
        }
programme-raad-step-start =
    { $reader ->
       *[self] It must begin within 6 weeks after the grant is received. So the 6 weeks do not run from the day you apply.
        [relative] It must begin within 6 weeks after the grant is received. So the 6 weeks do not run from the day of the application.
        [professional] It must begin within 6 weeks after the grant is received. So the 6 weeks do not run from the day of the application.
    }
    .title = It starts
programme-raad-step-advice =
    { $reader ->
       *[self] The therapist follows up on what you started last time. Your programme can be adjusted. Your relatives and care staff can get advice too.
        [relative] The therapist follows up on what was started last time. The programme can be adjusted. Relatives and care staff can get advice too.
        [professional] The therapist follows up on what was started last time. The patient's programme can be adjusted. Relatives and care staff can get advice too.
    }
    .title =
        { $reader ->
           *[self] You get advice
            [relative] The person you help gets advice
            [professional] The patient gets advice
        }
programme-raad-helper-relative = As a relative you can get guidance too. The document does not say if you may apply for the person you help. Ask the municipality.
programme-raad-helper-professional = Care staff can get guidance too. The document does not say if a doctor or others can refer the patient or apply. Ask the municipality.
programme-raad-note-duration =
    { $reader ->
       *[self] You can get it 3 times at most. The first and the last time count too.
        [relative] The person you help can get it 3 times at most. The first and the last time count too.
        [professional] The patient can get it 3 times at most. The first and the last time count too.
    }
programme-raad-note-place =
    { $reader ->
       *[self] It is mostly at the training centre. It can be in your home if something needs to be tried out in daily life.
        [relative] It is mostly at the training centre. It can be in the home if something needs to be tried out in daily life.
        [professional] It is mostly at the training centre. It can be in the patient's home if something needs to be tried out in daily life.
    }
programme-raad-note-hours = It is in the daytime on weekdays.
programme-raad-note-staff =
    { $reader ->
       *[self] You cannot choose who gives you the advice.
        [relative] The person you help cannot choose who gives the advice.
        [professional] The patient cannot choose who gives the advice.
    }
programme-raad-note-expectation =
    { $reader ->
       *[self] If you cannot come, cancel as soon as you can. Do it the day before at the latest.
        [relative] If the person you help cannot come, cancel as soon as possible. Do it the day before at the latest.
        [professional] If the patient cannot come, the session must be cancelled as soon as possible. This must be done the day before at the latest.
    }
programme-raad-note-silent =
    { $reader ->
       *[self] The document does not say if you can get advice again within the same year. Ask the municipality.
        [relative] The document does not say if it is possible to get advice again within the same year. Ask the municipality.
        [professional] The document does not say if the patient can get advice again within the same year. Ask the municipality.
    }
programme-raad-complaint =
    { $reader ->
       *[self] The document does not say how to complain. If you get a no, read what the municipality's decision says about complaints. If it says nothing, ask the municipality.
        [relative] The document does not say how to complain. If the answer is no, read what the municipality's decision says about complaints. If it says nothing, ask the municipality.
        [professional] The document does not say how to complain. If the patient gets a no, read what the municipality's decision says about complaints. If it says nothing, ask the municipality.
    }
programme-genoptraening =
    .name = Rehabilitation
    .phrase = rehabilitation
    .law = Social Services Act, section 86(1), or Health Act, section 140
    .summary = Training after illness, a fall or a hospital stay.
programme-genoptraening-silent = The document is about maintenance training. It mentions that the municipality may grant rehabilitation when someone has lost a lot of strength. It does not say who can get it or where to apply. Ask the municipality.
transport-egen =
    { $reader ->
       *[self] You must get to and from the training yourself. The document mentions no transport from the municipality.
        [relative] The person you help must get to and from the training themselves. The document mentions no transport from the municipality.
        [professional] The patient must get to and from the training themselves. The document mentions no transport from the municipality.
    }
transport-egen-permission-training_at_home =
    { $reader ->
       *[self] If you are too weak to get to a training centre, the training can in special cases be in your home. The therapist judges this.
        [relative] If the person you help is too weak to get to a training centre, the training can in special cases be in their home. The therapist judges this.
        [professional] If the patient is too weak to get to a training centre, the training can in special cases be in the patient's home. The therapist judges this.
    }
transport-egen-option-flextransport_bookable_shared = Flextransport (bookable shared transport)
transport-egen-option-a_lift_from =
    { $reader ->
       *[self] A lift from someone you know
        [relative] A lift from someone you know
        [professional] A lift from someone the patient knows
    }
# same
transport-egen-option-bus = Bus
transport-egen-option-your_own_car =
    { $reader ->
       *[self] Your own car or another vehicle
        [relative] Their own car or another vehicle
        [professional] Their own car or another vehicle
    }
transport-egen-option-on_foot = On foot
transport-egen-note-silent =
    { $reader ->
       *[self] The document does not say what Flextransport costs or how to book it. Nor does it say if you can get a subsidy. Ask the municipality.
        [relative] The document does not say what Flextransport costs or how to book it. Nor does it say if there is a subsidy. Ask the municipality.
        [professional] The document does not say what Flextransport costs or how to book it. Nor does it say if the patient can get a subsidy. Ask the municipality.
    }
transport-egen-raad =
    { $reader ->
       *[self] You must get there and back yourself. The document mentions no transport from the municipality.
        [relative] The person you help must get there and back themselves. The document mentions no transport from the municipality.
        [professional] The patient must get there and back themselves. The document mentions no transport from the municipality.
    }
transport-egen-raad-permission-advice_at_home =
    { $reader ->
       *[self] If you are too weak to get to a training centre, the advice can be given in your home. Ask the municipality.
        [relative] If the person you help is too weak to get to a training centre, the advice can be given in their home. Ask the municipality.
        [professional] If the patient is too weak to get to a training centre, the advice can be given in the patient's home. Ask the municipality.
    }
transport-egen-raad-option-flextransport_bookable_shared = Flextransport (bookable shared transport)
transport-egen-raad-option-a_lift_from =
    { $reader ->
       *[self] A lift from someone you know
        [relative] A lift from someone you know
        [professional] A lift from someone the patient knows
    }
# same
transport-egen-raad-option-bus = Bus
transport-egen-raad-option-your_own_car =
    { $reader ->
       *[self] Your own car or another vehicle
        [relative] Their own car or another vehicle
        [professional] Their own car or another vehicle
    }
transport-egen-raad-option-on_foot = On foot
transport-egen-raad-note-silent =
    { $reader ->
       *[self] The document does not say what Flextransport costs, or if you can get a subsidy. Ask the municipality.
        [relative] The document does not say what Flextransport costs, or if there is a subsidy. Ask the municipality.
        [professional] The document does not say what Flextransport costs, or if the patient can get a subsidy. Ask the municipality.
    }
