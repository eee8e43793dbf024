### Viborg in English. The Danish is in viborg.toml.

municipality =
    .name = Viborg Municipality
document-bilag =
    .title = Appendix 3: Self-training in Viborg Municipality and in other municipalities (in Danish: Bilag 3)
    .date_note = The text speaks of March 2017 as past. So it was written later.
contact-frivillighed =
    .name = Volunteer coordinator (frivillighedskoordinator), Viborg Municipality
notice-aeldrelov =
    { $reader ->
       *[self] There is a new law on help for older people (ældreloven). If you need help in daily life because of age, it may apply to your training. Your age alone does not decide it. The document does not say which law self-training comes under. Ask the municipality.
        [relative] There is a new law on help for older people (ældreloven). If the person you help needs help in daily life because of age, the law may apply to the training. Age alone does not decide it. The document does not say which law self-training comes under. Ask the municipality.
        [professional] There is a new law on help for older people (ældreloven). If the patient needs help in daily life because of age, the law may apply to the training. Age alone does not decide it. The document does not say which law self-training comes under. Ask the municipality.
    }
notice-sundhedsreform =
    { $reader ->
       *[self] KL, the association of municipalities, says that some tasks move from the municipalities to the regions on 1 January 2027. Specialised rehabilitation and prevention for patients are among them. We have not seen the final law. If you follow a programme at Sundhedscenter Viborg, ask if it changes anything for you.
        [relative] KL, the association of municipalities, says that some tasks move from the municipalities to the regions on 1 January 2027. Specialised rehabilitation and prevention for patients are among them. We have not seen the final law. If the person you help follows a programme at Sundhedscenter Viborg, ask if it changes anything.
        [professional] KL, the association of municipalities, says that some tasks move from the municipalities to the regions on 1 January 2027. Specialised rehabilitation and prevention for patients are among them. We have not seen the final law. If the patient follows a programme at Sundhedscenter Viborg, ask if it changes anything.
    }
programme-selvtraening =
    .name = Self-training
    .phrase = self-training
    .summary = Training on one's own in a training room, after a course with the municipality.
programme-selvtraening-criterion-visited = Self-training is for people who have been to training that the municipality granted, or have followed a programme with the rehabilitation team at Sundhedscenter Viborg.
    .because =
        { $reader ->
           *[self] you have not been to training that the municipality granted
            [relative] the person you help has not been to training that the municipality granted
            [professional] the patient has not been to training that the municipality granted
        }
programme-selvtraening-criterion-gets_there = Self-training is for people who can get there and back themselves. If someone else or Flextrafik drives them, the municipality must answer if that counts.
    .because =
        { $reader ->
           *[self] you cannot get there and back yourself
            [relative] the person you help cannot get there and back themselves
            [professional] the patient cannot get there and back themselves
        }
programme-selvtraening-criterion-hours = Self-training is for people who can train at the times the municipality has set aside. The document does not say which times.
    .because =
        { $reader ->
           *[self] you cannot train in the hours that the municipality has set aside
            [relative] the person you help cannot train in the hours that the municipality has set aside
            [professional] the patient cannot train in the hours that the municipality has set aside
        }
programme-selvtraening-criterion-lasting_need = When someone needs maintenance training all the time, the municipality would rather point them to other offers. The document does not say if self-training is still possible, so a professional must judge it.
programme-selvtraening-apply-visited_training_unknown =
    { $reader ->
       *[self] First find out if you have been to training that the municipality granted. Look in letters from the municipality. If you are still not sure, ask the rehabilitation team of Viborg Municipality. The document gives no phone number.
        [relative] First find out if the person you help has been to training that the municipality granted. Look in letters from the municipality. If you are still not sure, ask the rehabilitation team of Viborg Municipality. The document gives no phone number.
        [professional] First find out if the patient has been to training that the municipality granted. Look in letters from the municipality. If you are still not sure, ask the rehabilitation team of Viborg Municipality. The document gives no phone number.
    }
    .bring =
        { $reader ->
           *[self] Letters from the municipality, if you have any. And your questions about times, place and price.
            [relative] Letters from the municipality, if there are any. And your questions about times, place and price.
            [professional] Letters from the municipality, if there are any. And questions about times, place and price.
        }
programme-selvtraening-apply-visited_training_yes =
    { $reader ->
       *[self] Ask the therapist you trained with, or the rehabilitation team of Viborg Municipality. The document does not say where to apply, and it gives no phone number.
        [relative] Ask the therapist who gave the training, or the rehabilitation team of Viborg Municipality. The document does not say where to apply, and it gives no phone number.
        [professional] Ask the therapist the patient trained with, or the rehabilitation team of Viborg Municipality. The document does not say where to apply, and it gives no phone number.
    }
    .bring =
        { $reader ->
           *[self] Which course you had and when it ended. And your questions about times, place and price.
            [relative] Which course it was and when it ended. And your questions about times, place and price.
            [professional] Which course the patient had and when it ended. And questions about times, place and price.
        }
programme-selvtraening-alternative-visited =
    { $reader ->
       *[self] The offer is a follow-up. If you have not had a course, ask the municipality if you can get one. You can also look at the other possibilities.
        [relative] The offer is a follow-up. If there has been no course, ask the municipality if it is possible to get one. You can also look at the other possibilities.
        [professional] The offer is a follow-up. If the patient has not had a course, ask the municipality if they can get one. Look at the other possibilities too.
    }
programme-selvtraening-alternative-gets_there =
    { $reader ->
       *[self] You answer that you cannot get there. Then the document leaves no room for self-training. Ask instead about an exercise friend or exercise close to you.
        [relative] You answer that the person you help cannot get there. Then the document leaves no room for self-training. Ask instead about an exercise friend or exercise close to home.
        [professional] You answer that the patient cannot get there. Then the document leaves no room for self-training. Ask instead about an exercise friend or exercise close to home.
    }
programme-selvtraening-alternative-hours =
    { $reader ->
       *[self] Ask if there are other times or another place. A gym or a club may have times that suit you better.
        [relative] Ask if there are other times or another place. A gym or a club may have times that suit better.
        [professional] Ask if there are other times or another place. A gym or a club may have times that suit better.
    }
programme-selvtraening-alternative-visited_2 =
    { $reader ->
       *[self] Get a volunteer exercise friend to be active with. Ask for the municipality's volunteer coordinator (frivillighedskoordinator).
        [relative] There are volunteer exercise friends to be active with. Ask for the municipality's volunteer coordinator (frivillighedskoordinator).
        [professional] The patient can get a volunteer exercise friend to be active with. Ask for the municipality's volunteer coordinator (frivillighedskoordinator).
    }
programme-selvtraening-alternative-visited_3 =
    { $reader ->
       *[self] Go to exercise that takes account of what you can do. Ask the local activity worker (aktivitetsmedarbejder).
        [relative] There is exercise that takes account of what people can do. Ask the local activity worker (aktivitetsmedarbejder).
        [professional] There is exercise that takes account of what the patient can do. Ask the local activity worker (aktivitetsmedarbejder).
    }
programme-selvtraening-alternative-visited_4 =
    { $reader ->
       *[self] Go to exercise in a club or a gym.
        [relative] There is exercise in clubs and gyms.
        [professional] There is exercise in clubs and gyms.
    }
programme-selvtraening-alternative-visited_5 =
    { $reader ->
       *[self] Find ideas in the municipality's booklet called Gå i gang. Ask if it still exists.
        [relative] Find ideas in the municipality's booklet called Gå i gang. Ask if it still exists.
        [professional] Find ideas in the municipality's booklet called Gå i gang. Ask if it still exists.
    }
programme-selvtraening-price-training =
    .what = The self-training
    .unit = course of self-training
    .note =
        { $reader ->
           *[self] The document does not say if it costs anything in Viborg. Ask before you start.
            [relative] The document does not say if it costs anything in Viborg. Ask before the training starts.
            [professional] The document does not say if it costs anything in Viborg. Ask before the training starts.
        }
programme-selvtraening-step-after_course =
    { $reader ->
       *[self] Then the municipality may offer you self-training as a follow-up. The document does not say how soon you get an answer.
        [relative] Then the municipality may offer self-training as a follow-up. The document does not say how soon an answer comes.
        [professional] Then the municipality may offer the patient self-training as a follow-up. The document does not say how soon an answer comes.
    }
    .title = The course ends
programme-selvtraening-step-instruction =
    { $reader ->
       *[self] Someone shows you how to use them. The document does not say who does it, or when.
        [relative] Someone shows the person you help how to use them. The document does not say who does it, or when.
        [professional] Someone shows the patient how to use them. The document does not say who does it, or when.
    }
    .title =
        { $reader ->
           *[self] You are shown how the machines work
            [relative] Instruction in how the machines work
            [professional] The patient is shown how the machines work
        }
programme-selvtraening-step-training =
    { $reader ->
       *[self] You can train for up to 3 months.
        [relative] The person you help can train for up to 3 months.
        [professional] The patient can train for up to 3 months.
    }
    .title =
        { $reader ->
           *[self] You train on your own
            [relative] The training is done alone
            [professional] The patient trains on their own
        }
programme-selvtraening-note-after = The document sends people who go on needing maintenance training to other things: volunteer exercise friends, exercise with the local activity worker (aktivitetsmedarbejder), exercise in clubs and gyms, and the booklet Gå i gang.
programme-selvtraening-note-duration = The offer is temporary. It lasts 3 months at most.
programme-selvtraening-note-place =
    { $reader ->
       *[self] You train in a training room at a care centre. The document does not say which care centres.
        [relative] The training is in a training room at a care centre. The document does not say which care centres.
        [professional] The training is in a training room at a care centre. The document does not say which care centres.
    }
programme-selvtraening-note-discretion =
    { $reader ->
       *[self] The municipality can offer self-training. So it is not certain that you get it, even if you meet the conditions.
        [relative] The municipality can offer self-training. So it is not certain that the person you help gets it, even if the conditions are met.
        [professional] The municipality can offer self-training. So it is not certain that the patient gets it, even if the conditions are met.
    }
programme-selvtraening-note-after_2 =
    { $reader ->
       *[self] Do you need more than 3 months? The document does not say if you can have another course. Ask in good time.
        [relative] Are more than 3 months needed? The document does not say if another course is possible. Ask in good time.
        [professional] Does the patient need more than 3 months? The document does not say if they can have another course. Ask in good time.
    }
programme-selvtraening-note-contradiction =
    { $reader ->
       *[self] The heading names care centres. Later it says the training centre. We read it as the same place. Ask where to go.
        [relative] The heading names care centres. Later it says the training centre. We read it as the same place. Ask where the training is.
        [professional] The heading names care centres. Later it says the training centre. We read it as the same place. Ask where the training is.
    }
programme-selvtraening-note-silent = The document does not say how long ago the course may have ended.
programme-selvtraening-note-silent_2 =
    { $reader ->
       *[self] The document says nothing about times, price, age, or if you must live in the municipality. Ask before you set out.
        [relative] The document says nothing about times, price, age, or if people must live in the municipality. Ask before you set out.
        [professional] The document says nothing about times, price, age, or if the patient must live in the municipality. Ask before the patient sets out.
    }
programme-selvtraening-note-silent_3 = The rest of the document is about other municipalities. What it says there of age, price and law does not apply to Viborg.
programme-selvtraening-complaint =
    { $reader ->
       *[self] The document does not say if or how you can complain. If you get a no, ask the municipality what you can do.
        [relative] The document does not say if or how one can complain. If the answer is no, ask the municipality what you can do.
        [professional] The document does not say if or how the patient can complain. If the answer is no, ask the municipality what the patient can do.
    }
programme-genoptraening =
    .name = Rehabilitation
    .phrase = rehabilitation
    .summary = Training after illness, a fall or a hospital stay.
programme-genoptraening-silent = The document is about self-training. It does not say who can get rehabilitation in Viborg Municipality. Ask the municipality.
programme-vedligeholdende =
    .name = Maintenance training
    .phrase = maintenance training
    .summary =
        { $reader ->
           *[self] Training so that you can keep what you are able to do.
            [relative] Training to keep what one is able to do.
            [professional] Training to keep what one is able to do.
        }
programme-vedligeholdende-silent = The document only says that people who need training for a long time may be pointed to other offers. It does not say who can get maintenance training. Ask the municipality.
transport-selv =
    { $reader ->
       *[self] You must arrange the journey there and back yourself. If you cannot, the document leaves no room for self-training. It mentions no transport from the municipality.
        [relative] The person you help must arrange the journey there and back. If that is not possible, the document leaves no room for self-training. It mentions no transport from the municipality.
        [professional] The patient must arrange the journey there and back. If they cannot, the document leaves no room for self-training. It mentions no transport from the municipality.
    }
transport-selv-note-silent =
    { $reader ->
       *[self] The document does not say if a lift or Flextrafik counts, or if you can get a subsidy for the journey. Ask the municipality.
        [relative] The document does not say if a lift or Flextrafik counts, or if there is a subsidy for the journey. Ask the municipality.
        [professional] The document does not say if a lift or Flextrafik counts, or if the patient can get a subsidy for the journey. Ask the municipality.
    }
