### The shared questions in English. The Danish is in questions.toml.

question-adult =
    .ask =
        { $reader ->
           *[self] Are you 18 or older?
            [relative] Is the person you help 18 or older?
            [professional] Is the patient 18 or older?
        }
    .short = 18 or older
    .hint = Answer for the person who needs the training
    .why = The rules for children differ from those for adults. The answer decides which offers we look at.
    .find = The age can be seen on the yellow health card. The first six digits of the CPR number are the date of birth.
question-adult-option-yes =
    .label = Yes
question-adult-option-no =
    .label = No
    .hint = It is a child or a young person under 18
question-has_plan =
    .ask =
        { $reader ->
           *[self] Do you have a rehabilitation plan from the hospital?
            [relative] Does the person you help have a rehabilitation plan from the hospital?
            [professional] Does the patient have a rehabilitation plan from the hospital?
        }
    .short = Rehabilitation plan
    .hint = A written plan that the hospital makes
    .why = With a plan, the training comes under the Health Act. Without a plan, other rules apply.
    .find =
        { $reader ->
           *[self] Look in your papers from the hospital. You can also call the ward you were on, or ask your doctor.
            [relative] Look in the papers from the hospital. You can also call the ward, or ask the doctor.
            [professional] Look in the patient's papers from the hospital. Or ask the patient, the hospital ward or the patient's doctor.
        }
question-has_plan-option-yes =
    .label = Yes
    .hint = The hospital has made a plan
    .once =
        { $reader ->
           *[self] once you have been given a rehabilitation plan by the hospital
            [relative] once the person you help has been given a rehabilitation plan by the hospital
            [professional] once the patient has been given a rehabilitation plan by the hospital
        }
question-has_plan-option-no =
    .label = No
    .hint = There is no plan from the hospital
question-has_plan-presupposes-planen =
    .words =
        the plan
        your plan
        their plan
        the patient's plan
        the rehabilitation plan
        your rehabilitation plan
        their rehabilitation plan
        the patient's rehabilitation plan
        that you have a plan
        that you have a rehabilitation plan
        that the person you help has a plan
        that the person you help has a rehabilitation plan
        that the patient has a plan
        that the patient has a rehabilitation plan
        that there is a plan
question-situation =
    .ask =
        { $reader ->
           *[self] What fits you best right now?
            [relative] What fits the person you help best right now?
            [professional] What fits the patient best right now?
        }
    .short = The situation now
    .why = Some offers are for people who are weak for a time. Others are for people who have been able to do less for long.
    .find =
        { $reader ->
           *[self] Think of what you could do six months ago. Ask someone who knows you well, or your doctor.
            [relative] Think of what the person you help could do six months ago. Talk about it together, or ask the doctor.
            [professional] Think of what the patient could do six months ago. Ask the patient, the relatives or the doctor.
        }
question-situation-option-recent =
    .label =
        { $reader ->
           *[self] I have lost strength recently
            [relative] The person I help has lost strength recently
            [professional] The patient has lost strength recently
        }
    .hint = After an illness, a hospital stay or a fall
question-situation-option-lasting =
    .label =
        { $reader ->
           *[self] For a long time I have been able to do less
            [relative] For a long time the person I help has been able to do less
            [professional] For a long time the patient has been able to do less
        }
    .hint = For example because of a chronic illness or age
question-situation-option-both =
    .label = Both
    .hint = It has long been hard, and recently it got worse
question-situation-option-active =
    .label =
        { $reader ->
           *[self] I manage well and want to keep fit
            [relative] The person I help manages well and wants to keep fit
            [professional] The patient manages well and wants to keep fit
        }
    .hint = Things are about the same as before
question-hospital_treatment =
    .ask =
        { $reader ->
           *[self] Are you being treated at a hospital now?
            [relative] Is the person you help being treated at a hospital now?
            [professional] Is the patient being treated at a hospital now?
        }
    .short = Treatment at a hospital
    .why =
        { $reader ->
           *[self] If a hospital treats the same problem, some offers may be closed to you. That is why we ask what you are treated for.
            [relative] If a hospital treats the same problem, some offers may be closed. That is why we ask what is being treated.
            [professional] If a hospital treats the same problem, some offers may be closed. That is why we ask what is being treated.
        }
    .find =
        { $reader ->
           *[self] Look in letters from the hospital to see if you have more appointments. You can also ask your doctor.
            [relative] Look in letters from the hospital to see if there are more appointments. You can also ask the doctor.
            [professional] Look in the patient's letters from the hospital to see if there are more appointments. You can also ask the patient or the doctor.
        }
question-hospital_treatment-option-none =
    .label = No
    .once = once the treatment at the hospital has ended
question-hospital_treatment-option-same =
    .label = Yes, for the same problem
    .hint = For what the training is meant to help
question-hospital_treatment-option-other =
    .label = Yes, for something else
    .once = once the treatment at the hospital has ended
question-other_training =
    .ask =
        { $reader ->
           *[self] Can training on your own or in a class make you better?
            [relative] Can training on their own or in a class make the person you help better?
            [professional] Can training on their own or in a class make the patient better?
        }
    .short =
        { $reader ->
           *[self] Training on your own
            [relative] Training on their own
            [professional] Training on their own
        }
    .hint = At home, in a fitness centre, in a club or in an open class
    .why = Some training is only for people whom other offers cannot make better. The answer decides whether that condition is met.
    .find =
        { $reader ->
           *[self] Think about whether you can train yourself or join a class. Your doctor or a physiotherapist can help you.
            [relative] Think about whether the person you help can train alone or join a class. The doctor or a physiotherapist can help you.
            [professional] Think about whether the patient can train alone or join a class. Ask the patient, the doctor or a physiotherapist.
        }
question-other_training-option-yes =
    .label = Yes
    .hint = That is enough to get better
question-other_training-option-no =
    .label = No
    .hint = That is not enough to get better
    .once =
        { $reader ->
           *[self] if what you do now is not enough
            [relative] if what is done now is not enough
            [professional] if what the patient does now is not enough
        }
question-potential =
    .ask =
        { $reader ->
           *[self] Do you think training can give you back some of what you lost?
            [relative] Do you think training can give the person you help back some of what they lost?
            [professional] Do you think training can give the patient back some of what they lost?
        }
    .short = Can get something back
    .why =
        { $reader ->
           *[self] It may be required that there is something to win back. A professional assesses it, but your own view helps us now.
            [relative] It may be required that there is something to win back. A professional assesses it, but your own view helps us now.
            [professional] It may be required that there is something to win back. It will be assessed, but your own view helps us now.
        }
    .find =
        { $reader ->
           *[self] Ask your doctor or a therapist what they think. It is quite all right not to know.
            [relative] Ask the doctor or a therapist what they think. It is quite all right not to know.
            [professional] Ask the patient, the doctor or a therapist. It is quite all right not to know.
        }
question-potential-option-yes =
    .label = Yes
    .hint = It can probably get better again
question-potential-option-no =
    .label = No
    .hint = It will probably stay as it is now
question-keep_level =
    .ask =
        { $reader ->
           *[self] Do you think training can help you keep what you can do?
            [relative] Do you think that with training the person you help can keep what they can do?
            [professional] Do you think that with training the patient can keep what they can do?
        }
    .short =
        { $reader ->
           *[self] Can keep what you can do
            [relative] Can keep the present level
            [professional] Can keep the present level
        }
    .hint =
        { $reader ->
           *[self] Or that you lose it clearly more slowly
            [relative] Or that they lose it clearly more slowly
            [professional] Or that they lose it clearly more slowly
        }
    .why =
        { $reader ->
           *[self] It may be required that training can keep what you can do. A professional assesses it, but your own view helps us now.
            [relative] It may be required that training can keep the present level. A professional assesses it, but your own view helps us now.
            [professional] It may be required that training can keep the present level. It will be assessed, but your own view helps us now.
        }
    .find =
        { $reader ->
           *[self] Ask your doctor or a therapist what they think. It is quite all right not to know.
            [relative] Ask the doctor or a therapist what they think. It is quite all right not to know.
            [professional] Ask the patient, the doctor or a therapist. It is quite all right not to know.
        }
question-keep_level-option-yes =
    .label = Yes
    .hint = Training can make a difference
question-keep_level-option-no =
    .label = No
    .hint = Training probably makes no difference
question-motivated =
    .ask =
        { $reader ->
           *[self] Do you want to take an active part in the training, and are you able to?
            [relative] Does the person you help want to take an active part in the training, and are they able to?
            [professional] Does the patient want to take an active part in the training, and are they able to?
        }
    .short = Active in the training
    .why =
        { $reader ->
           *[self] Training needs you to take part. In some places it is a condition, in others it is expected of you.
            [relative] Training needs people to take part themselves. In some places it is a condition, in others it is expected.
            [professional] Training needs the patient to take part. In some places it is a condition, in others it is expected.
        }
    .find =
        { $reader ->
           *[self] You know this best yourself. Talk to someone close to you if you are in doubt.
            [relative] Ask the person you help. They know this best themselves.
            [professional] Ask the patient. They know this best themselves.
        }
question-motivated-option-yes =
    .label = Yes
    .hint =
        { $reader ->
           *[self] I want to, and I will do what I can
            [relative] They want to, and they will do what they can
            [professional] They want to, and they will do what they can
        }
    .once =
        { $reader ->
           *[self] if you feel up to taking an active part in the training
            [relative] if the person you help feels up to taking an active part in the training
            [professional] if the patient feels up to taking an active part in the training
        }
question-motivated-option-no =
    .label = No
    .hint =
        { $reader ->
           *[self] I do not want to, or I am not able to right now
            [relative] They do not want to, or they are not able to right now
            [professional] They do not want to, or they are not able to right now
        }
question-daily_difficulty =
    .ask =
        { $reader ->
           *[self] How much difficulty do you have in daily life?
            [relative] How much difficulty does the person you help have in daily life?
            [professional] How much difficulty does the patient have in daily life?
        }
    .short = Difficulty in daily life
    .hint = With walking, dressing, cooking, shopping or being with others
    .why = Some offers are for people with clear difficulty in daily life. A professional assesses how much it matters.
    .find =
        { $reader ->
           *[self] Think of a quite ordinary day. Ask a relative or the home care staff what they see.
            [relative] Think of a quite ordinary day. Ask the person you help or the home care staff.
            [professional] Think of a quite ordinary day for the patient. Ask the patient, a relative or the home care staff.
        }
question-daily_difficulty-option-large =
    .label = A lot of difficulty
    .hint = Help is needed with important things
question-daily_difficulty-option-some =
    .label = Some difficulty
    .hint = Most things can be managed, but it is hard
question-daily_difficulty-option-none =
    .label = No difficulty
    .hint = Daily life goes on as usual
question-needs_guidance =
    .ask =
        { $reader ->
           *[self] Do you need a therapist to plan your training for you?
            [relative] Does the person you help need a therapist to plan the training?
            [professional] Does the patient need a therapist to plan the training?
        }
    .short = A plan from a therapist
    .hint =
        { $reader ->
           *[self] A physiotherapist or occupational therapist makes a plan just for you
            [relative] A physiotherapist or occupational therapist makes a plan just for that one person
            [professional] A physiotherapist or occupational therapist makes a plan just for that one person
        }
    .why =
        { $reader ->
           *[self] Some offers are only for people who need a plan of their own. If you do not, we look at other ways.
            [relative] Some offers are only for people who need a plan of their own. If that is not needed, we look at other ways.
            [professional] Some offers are only for people who need a plan of their own. If that is not needed, we look at other ways.
        }
    .find =
        { $reader ->
           *[self] Think about whether you can safely follow ordinary training. Your doctor or a therapist can help you.
            [relative] Think about whether the person you help can safely follow ordinary training. The doctor or a therapist can help you.
            [professional] Think about whether the patient can safely follow ordinary training. Ask the patient, the doctor or a therapist.
        }
question-needs_guidance-option-yes =
    .label = Yes
    .hint = A personal plan is needed
question-needs_guidance-option-no =
    .label = No
    .hint = Ordinary training works well
question-free_physio =
    .ask =
        { $reader ->
           *[self] Do you get free physiotherapy (vederlagsfri fysioterapi)?
            [relative] Does the person you help get free physiotherapy (vederlagsfri fysioterapi)?
            [professional] Does the patient get free physiotherapy (vederlagsfri fysioterapi)?
        }
    .short = Free physiotherapy
    .hint = Training with a physiotherapist on a doctor's referral, at no cost
    .why =
        { $reader ->
           *[self] If you get it for the same problem, some offers may be closed to you. That is why we ask what you get it for.
            [relative] If it is for the same problem, some offers may be closed. That is why we ask what it is for.
            [professional] If it is for the same problem, some offers may be closed. That is why we ask what it is for.
        }
    .find =
        { $reader ->
           *[self] If you go to a physiotherapist and pay nothing, it may be this. Ask the physiotherapist or your doctor.
            [relative] If there is nothing to pay for the physiotherapist, it may be this. Ask the physiotherapist or the doctor.
            [professional] Look in the doctor's referral. You can also ask the patient or the physiotherapist.
        }
question-free_physio-option-none =
    .label = No
question-free_physio-option-same =
    .label = Yes, for the same problem
    .hint = For what the new training is meant to help
question-free_physio-option-other =
    .label = Yes, for something else
question-free_physio-presupposes-din_fysioterapeut =
    .words =
        your physiotherapist
        the patient's physiotherapist
question-rehab_now =
    .ask =
        { $reader ->
           *[self] Are you getting rehabilitation now?
            [relative] Is the person you help getting rehabilitation now?
            [professional] Is the patient getting rehabilitation now?
        }
    .short = Rehabilitation now
    .hint = Training that was granted after an illness, a fall or a hospital stay
    .why =
        { $reader ->
           *[self] If you get rehabilitation for the same problem, some offers may be closed to you. That is why we ask what it is for.
            [relative] If the rehabilitation is for the same problem, some offers may be closed. That is why we ask what it is for.
            [professional] If the rehabilitation is for the same problem, some offers may be closed. That is why we ask what it is for.
        }
    .find =
        { $reader ->
           *[self] Look in the letter about your training. You can also ask the person who trains with you.
            [relative] Look in the letter about the rehabilitation. You can also ask those who give it.
            [professional] Look in the patient's letter about the rehabilitation. You can also ask the patient or those who give it.
        }
question-rehab_now-option-none =
    .label = No
    .once = once the rehabilitation has ended
question-rehab_now-option-same =
    .label = Yes, for the same problem
    .hint = For what the new training is meant to help
question-rehab_now-option-other =
    .label = Yes, for something else
    .once = once the rehabilitation has ended
question-last_course =
    .ask =
        { $reader ->
           *[self] Have you had a course of maintenance training, and when did it end?
            [relative] Has the person you help had maintenance training, and when did it end?
            [professional] Has the patient had a course of maintenance training, and when did it end?
        }
    .short = Last course
    .hint =
        { $reader ->
           *[self] Training with the municipality to keep what you can do
            [relative] Training with the municipality to keep what one can do
            [professional] Training with the municipality to keep what one can do
        }
    .why =
        { $reader ->
           *[self] If it is a short time ago, you may be offered something other than a new course. Your answer decides what we show you.
            [relative] If it is a short time ago, the municipality may offer something other than a new course. The answer decides what we show.
            [professional] If it is a short time ago, the patient may be offered something other than a new course. The answer decides what we show.
        }
    .find =
        { $reader ->
           *[self] If you have had a course, the date is in the letter about it. You can also call the municipality and ask.
            [relative] If there has been a course, the date is in the letter about it. You can also call the municipality and ask.
            [professional] If there has been a course, the date is in the letter about it. You can also ask the patient or call the municipality.
        }
question-last_course-option-under_year =
    .label = Less than a year ago
question-last_course-option-over_year =
    .label = A year ago or more
question-last_course-option-never =
    .label = There has been no course
question-last_course-presupposes-dit_sidste_forloeb =
    .words =
        your last course
        the last course
        their last course
        the patient's last course
question-visited_training =
    .ask =
        { $reader ->
           *[self] Have you been to training that the municipality granted you?
            [relative] Has the person you help been to training that the municipality granted?
            [professional] Has the patient been to training that the municipality granted?
        }
    .short = Granted training
    .hint = With the municipality's therapists or in a programme at the health centre
    .why =
        { $reader ->
           *[self] Some training is for people who come from another course. Your answer decides whether you are one of them.
            [relative] Some training is for people who come from another course. The answer decides whether that condition is met.
            [professional] Some training is for people who come from another course. The answer decides whether that condition is met.
        }
    .find = Look in letters from the municipality. A programme (forløbsprogram) is for people with the same illness, such as COPD or diabetes.
question-visited_training-option-yes =
    .label = Yes
    .hint = One or the other
    .once =
        { $reader ->
           *[self] once you have had training granted by the municipality
            [relative] once the person you help has had training granted by the municipality
            [professional] once the patient has had training granted by the municipality
        }
question-visited_training-option-no =
    .label = No
    .hint = Neither of them
question-ongoing_need =
    .ask =
        { $reader ->
           *[self] Do you need maintenance training all the time?
            [relative] Does the person you help need maintenance training all the time?
            [professional] Does the patient need maintenance training all the time?
        }
    .short = Need of training all the time
    .hint = Training that goes on, to keep what one can do
    .why =
        { $reader ->
           *[self] Some offers end after a short time. If you need training all the time, another place may suit you better.
            [relative] Some offers end after a short time. If training is needed all the time, another place may suit better.
            [professional] Some offers end after a short time. If training is needed all the time, another place may suit better.
        }
    .find =
        { $reader ->
           *[self] Think about whether you can pause the training for some months. A therapist or your doctor can help you.
            [relative] Think about whether the person you help can pause the training for some months. A therapist or the doctor can help you.
            [professional] Think about whether the patient can pause the training for some months. Ask the patient, a therapist or the doctor.
        }
question-ongoing_need-option-yes =
    .label = Yes
    .hint = The training must go on
question-ongoing_need-option-no =
    .label = No
    .hint = Some months are enough
question-fits_hours =
    .ask =
        { $reader ->
           *[self] Can you train in the hours when the place is open?
            [relative] Can the person you help train in the hours when the place is open?
            [professional] Can the patient train in the hours when the place is open?
        }
    .short = The hours fit
    .hint = The hours for training without help
    .why =
        { $reader ->
           *[self] The place is open for training on your own in some hours only. If you can come then, that condition is met.
            [relative] The place is open for training without help in some hours only. If the hours fit, that condition is met.
            [professional] The place is open for training without help in some hours only. If the hours fit, that condition is met.
        }
    .find =
        { $reader ->
           *[self] Call and ask when the place is open. If you do not know the hours, choose “I don't know”.
            [relative] Call and ask when the place is open. If you do not know the hours, choose “I don't know”.
            [professional] Call and ask when the place is open. If you do not know the hours, choose “I don't know”.
        }
question-fits_hours-option-yes =
    .label = Yes
    .hint = The opening hours fit
    .once =
        { $reader ->
           *[self] if there are times that suit you
            [relative] if there are times that suit the person you help
            [professional] if there are times that suit the patient
        }
question-fits_hours-option-no =
    .label = No
    .hint = Only other times are possible
question-travel_self =
    .ask =
        { $reader ->
           *[self] Can you get to and from training yourself?
            [relative] Can the person you help get to and from training themselves?
            [professional] Can the patient get to and from training themselves?
        }
    .short = To and from training
    .why = In some places people must be able to get there and back themselves. The answer decides whether that condition is met.
    .find = Think of the whole journey, there and back. Ask family, or call the regional transport company about Flextrafik.
question-travel_self-option-yes =
    .label = Yes, without help
    .hint = By bus, by car, by bicycle or on foot
    .once =
        { $reader ->
           *[self] if you can get there on your own
            [relative] if the person you help can get there on their own
            [professional] if the patient can get there on their own
        }
question-travel_self-option-with_help =
    .label = Yes, with help
    .hint = With someone who drives, or with Flextrafik
    .once =
        { $reader ->
           *[self] if somebody can help you get there
            [relative] if somebody can help the person you help get there
            [professional] if somebody can help the patient get there
        }
question-travel_self-option-no =
    .label = No
    .hint = The journey is not possible, even with help
question-public_transport =
    .ask =
        { $reader ->
           *[self] Can you take a bus or a train?
            [relative] Can the person you help take a bus or a train?
            [professional] Can the patient take a bus or a train?
        }
    .short = Bus or train
    .hint = Think of the whole journey to and from training
    .why = Rides may be kept for people who cannot take a bus or a train. The answer decides whether that condition is met.
    .find =
        { $reader ->
           *[self] Think of the last time you took the bus. If you can only do it sometimes, choose “I don't know”.
            [relative] Think of the last journey by bus. If it only works sometimes, choose “I don't know”.
            [professional] Ask the patient about the last journey by bus. If it only works sometimes, choose “I don't know”.
        }
question-public_transport-option-yes =
    .label = Yes
    .hint = The journey can be managed
question-public_transport-option-no =
    .label = No
    .hint = The journey cannot be managed
question-public_transport-option-seasonal =
    .label = Yes, but not all year
    .hint = For example not in winter
question-drives_self =
    .ask =
        { $reader ->
           *[self] Can you drive your own car?
            [relative] Can the person you help drive their own car?
            [professional] Can the patient drive their own car?
        }
    .short = Drives
    .hint = Or another vehicle with a motor
    .why = Rides may be kept for people who cannot drive themselves. The answer decides whether that condition is met.
    .find =
        { $reader ->
           *[self] Do you have a licence but no car? Then choose “I don't know”, and ask the municipality what applies.
            [relative] Is there a licence but no car? Then choose “I don't know”, and ask the municipality what applies.
            [professional] Does the patient have a licence but no car? Then choose “I don't know”, and ask the municipality what applies.
        }
question-drives_self-option-yes =
    .label = Yes
    .hint = Driving to training is possible
question-drives_self-option-no =
    .label = No
    .hint = Driving is not possible
question-relative_drives =
    .ask =
        { $reader ->
           *[self] Do you have a relative who can drive you?
            [relative] Is there a relative who can drive the person you help?
            [professional] Does the patient have a relative who can drive them?
        }
    .short = A relative can drive
    .hint =
        { $reader ->
           *[self] For example your spouse, your child or someone else close to you
            [relative] For example a spouse, a child or someone else who is close, perhaps you
            [professional] For example a spouse, a child or someone else close to the patient
        }
    .why = Rides may be kept for people who have nobody to drive them. The answer decides whether that condition is met.
    .find =
        { $reader ->
           *[self] Ask the people you have. If they can drive only sometimes, choose “I don't know”.
            [relative] Think of yourself too, and ask the others. If you can drive only sometimes, choose “I don't know”.
            [professional] Ask the patient. If the relatives can drive only sometimes, choose “I don't know”.
        }
question-relative_drives-option-yes =
    .label = Yes
    .hint = There is someone who can drive to training
question-relative_drives-option-no =
    .label = No
    .hint = There is nobody who can drive
question-scheme_ok =
    .ask =
        { $reader ->
           *[self] Can you use the municipality's ride scheme?
            [relative] Can the person you help use the municipality's ride scheme?
            [professional] Can the patient use the municipality's ride scheme?
        }
    .short = The municipality's rides
    .hint = Its vehicles, travel times and hours, as they are
    .why =
        { $reader ->
           *[self] Rides may require that you can use the scheme's vehicles and times. Your answer decides whether that condition is met.
            [relative] Rides may require that people can use the scheme's vehicles and times. The answer decides whether that condition is met.
            [professional] Rides may require that the patient can use the scheme's vehicles and times. The answer decides whether that condition is met.
        }
    .find =
        { $reader ->
           *[self] Call the municipality and ask about vehicles and times. Tell them if you use a wheelchair or a walker.
            [relative] Call the municipality and ask about vehicles and times. Tell them if the person you help uses a wheelchair or a walker.
            [professional] Call the municipality and ask about vehicles and times. Tell them if the patient uses a wheelchair or a walker.
        }
question-scheme_ok-option-yes =
    .label = Yes
    .hint = The vehicles and the times fit
question-scheme_ok-option-no =
    .label = No
    .hint = The vehicles or the times do not fit
question-doctors_note =
    .ask =
        { $reader ->
           *[self] Has your doctor written that you need rides for a period?
            [relative] Has the doctor written that the person you help needs rides for a period?
            [professional] Has the doctor written that the patient needs rides for a period?
        }
    .short = Doctor's statement
    .hint = For example because the heart does not tolerate cold
    .why =
        { $reader ->
           *[self] A statement from the doctor may give rides for a period. Your answer decides whether to ask about it.
            [relative] A statement from the doctor may give rides for a period. The answer decides whether to ask about it.
            [professional] A statement from the doctor may give rides for a period. The answer decides whether it is worth asking about.
        }
    .find =
        { $reader ->
           *[self] Call your doctor and ask. Ask also what a statement costs.
            [relative] Call the doctor and ask. Ask also what a statement costs.
            [professional] Look in the patient's papers, or ask the doctor. Ask also what a statement costs.
        }
question-doctors_note-option-yes =
    .label = Yes
    .hint = There is a statement, or the doctor will write one
question-doctors_note-option-no =
    .label = No
    .hint = There is no statement
question-doctors_note-presupposes-laegeerklaeringen =
    .words = your doctor's statement
question-resident =
    .ask =
        { $reader ->
           *[self] Do you live in the municipality?
            [relative] Does the person you help live in the municipality?
            [professional] Does the patient live in the municipality?
        }
    .short = Lives in the municipality
    .why = Self-training is usually for those who live in the municipality. The answer decides whether that condition is met.
    .find =
        { $reader ->
           *[self] Your municipality is on the yellow health card. If you moved recently, ask the municipality.
            [relative] The municipality is on the yellow health card. If the person you help moved recently, ask the municipality.
            [professional] The municipality is on the patient's yellow health card. If the patient moved recently, ask the municipality.
        }
question-resident-option-yes =
    .label = Yes
question-resident-option-no =
    .label = No
    .hint = The address is in another municipality
question-age_group =
    .ask =
        { $reader ->
           *[self] How old are you?
            [relative] How old is the person you help?
            [professional] How old is the patient?
        }
    .short = Age
    .hint = Answer for the person who wants to train
    .why =
        { $reader ->
           *[self] In some places self-training is for people who have reached a certain age. Your answer decides whether that is you.
            [relative] In some places self-training is for people who have reached a certain age. The answer decides whether that condition is met.
            [professional] In some places self-training is for people who have reached a certain age. The answer decides whether that condition is met.
        }
    .find = The age can be seen on the yellow health card. The first six digits of the CPR number are the date of birth.
question-age_group-option-under_18 =
    .label = Under 18
question-age_group-option-from_18_to_59 =
    .label = 18-59
question-age_group-option-over_59 =
    .label = 60 or older
# same
question-pension =
    .ask =
        { $reader ->
           *[self] Do you get a pension?
            [relative] Does the person you help get a pension?
            [professional] Does the patient get a pension?
        }
    .short = Pension
    .hint = What is paid by the state now
    .why =
        { $reader ->
           *[self] In some places self-training is for people who get a pension. Your answer decides whether you are one of them.
            [relative] In some places self-training is for people who get a pension. The answer decides whether that condition is met.
            [professional] In some places self-training is for people who get a pension. The answer decides whether that condition is met.
        }
    .find =
        { $reader ->
           *[self] Look at your latest payment from Udbetaling Danmark or the municipality. If you have postponed your state pension, choose “I don't know”.
            [relative] Look at the latest payment from Udbetaling Danmark or the municipality. If the state pension is postponed, choose “I don't know”.
            [professional] Ask the patient about the latest payment from Udbetaling Danmark or the municipality. If the state pension is postponed, choose “I don't know”.
        }
question-pension-option-state =
    .label = Yes, state pension (folkepension)
    .hint = The pension for those who have reached the age for it
question-pension-option-disability =
    .label = Yes, disability pension (førtidspension)
question-pension-option-other =
    .label = Yes, another pension
    .hint = For example seniorpension or tidlig pension
question-pension-option-none =
    .label = No
    .hint = No pension from the state
question-pension-presupposes-din_pension =
    .words =
        your pension
        your state pension
        the patient's pension
question-understands =
    .ask =
        { $reader ->
           *[self] Can you understand how to train when you are shown how?
            [relative] Can the person you help understand how to train when they are shown how?
            [professional] Can the patient understand how to train when they are shown how?
        }
    .short = Can understand instructions
    .hint =
        { $reader ->
           *[self] Someone shows you the exercises first, and then you do them yourself
            [relative] The exercises are shown first and then done without help
            [professional] The exercises are shown first and then done without help
        }
    .why = People who train by themselves must be able to understand the instructions that they get. The answer decides whether that condition is met.
    .find =
        { $reader ->
           *[self] Think about whether you can understand a recipe or a manual. Ask someone who knows you well.
            [relative] Think about whether the person you help can understand a recipe or a manual. Talk about it together.
            [professional] Can the patient understand a recipe or a manual? Ask the patient or someone who knows them well.
        }
question-understands-option-yes =
    .label = Yes
    .hint = It can be understood once the exercises are shown
question-understands-option-no =
    .label = No
    .hint = It is hard to understand, even when the exercises are shown
question-trains_alone =
    .ask =
        { $reader ->
           *[self] Can you train without staff present?
            [relative] Can the person you help train without staff present?
            [professional] Can the patient train without staff present?
        }
    .short = Train without staff
    .hint = Others may be training, but nobody is there to help
    .why = In self-training there are usually no staff in the room. The answer decides whether that condition is met.
    .find =
        { $reader ->
           *[self] Think about whether you feel safe, and whether you might fall. Ask your doctor or a therapist if you are in doubt.
            [relative] Think about whether the person you help feels safe, and whether they might fall. Ask the doctor or a therapist if you are in doubt.
            [professional] Think about whether the patient feels safe, and whether they might fall. Ask the patient, the doctor or a therapist.
        }
question-trains_alone-option-yes =
    .label = Yes
    .hint = Training alone feels safe
question-trains_alone-option-no =
    .label = No
    .hint = Someone needs to be there
question-doctor_treatment =
    .ask =
        { $reader ->
           *[self] Has a doctor recommended ultrasound, treatment of the tissue or something similar for you?
            [relative] Has a doctor recommended ultrasound, treatment of the tissue or something similar?
            [professional] Has a doctor recommended ultrasound, treatment of the tissue or something similar for the patient?
        }
    .short = Ultrasound or similar
    .hint = Treatment of muscles, tendons or skin: not medicine and not a scan
    .why = Such treatment is something else than training. If the doctor has recommended it, some offers may be closed.
    .find = Look in the referral, or call the doctor and ask.
question-doctor_treatment-option-yes =
    .label = Yes
    .hint = The doctor has recommended such treatment
question-doctor_treatment-option-no =
    .label = No
    .hint = Only training, other treatment or nothing
