### Kolding in English. The Danish is in kolding.toml.

municipality =
    .name = Kolding Municipality
document-bilag =
    .title = Bilag 3: Selvtræning i Viborg Kommune og i andre kommuner (Appendix 3: Self-training in Viborg and in other municipalities)
    .date_note = It is Viborg Municipality's description of other municipalities, and we have not seen Kolding Municipality's own rules. The text shows that it was written after 1 March 2017.
contact-kommunen =
    .name = Kolding Municipality
notice-paragraf-79 = In December 2024 it was decided to remove one subsection of section 79 of the Social Services Act, but not the whole section. We have not read it as it is today. Ask the municipality if self-training still comes under it.
notice-aeldrelov =
    { $reader ->
       *[self] There is a new law on help for older people (ældreloven). If you need help in daily life because of age, it may apply to you, but your age alone does not decide it. Ask the municipality what it means for your training.
        [relative] There is a new law on help for older people (ældreloven). If the person you help needs help in daily life because of age, it may apply to them, but age alone does not decide it. Ask the municipality what it means for the training.
        [professional] There is a new law on help for older people (ældreloven). If the patient needs help in daily life because of age, it may apply to them, but age alone does not decide it. Ask the municipality what it means for the training.
    }
notice-sundhedsreform =
    { $reader ->
       *[self] KL, the association of municipalities, says that some tasks move from the municipalities to the regions on 1 January 2027. One of them is specialised rehabilitation, but we have not seen the final law. If you have a rehabilitation plan, ask who is responsible for your training.
        [relative] KL, the association of municipalities, says that some tasks move from the municipalities to the regions on 1 January 2027. One of them is specialised rehabilitation, but we have not seen the final law. If the person you help has a rehabilitation plan, ask who is responsible for the training.
        [professional] KL, the association of municipalities, says that some tasks move from the municipalities to the regions on 1 January 2027. One of them is specialised rehabilitation, but we have not seen the final law. If the patient has a rehabilitation plan, ask who is responsible for the training.
    }
programme-selvtraening =
    .name = Self-training
    .phrase = self-training
    .law = Social Services Act, section 79 (not stated directly for Kolding)
    .summary = Training on one's own. Our only source is Viborg Municipality.
programme-selvtraening-criterion-pension = Self-training is for people who get the state pension (folkepension). Viborg Municipality writes this about Kolding.
    .because =
        { $reader ->
           *[self] you do not get the state pension (folkepension)
            [relative] the person you help does not get the state pension (folkepension)
            [professional] the patient does not get the state pension (folkepension)
        }
programme-selvtraening-criterion-pension-because_of-disability =
    { $reader ->
       *[self] you get the disability pension (førtidspension), not the state pension (folkepension)
        [relative] the person you help gets the disability pension (førtidspension), not the state pension (folkepension)
        [professional] the patient gets the disability pension (førtidspension), not the state pension (folkepension)
    }
programme-selvtraening-criterion-pension-because_of-other =
    { $reader ->
       *[self] you get another pension, not the state pension (folkepension)
        [relative] the person you help gets another pension, not the state pension (folkepension)
        [professional] the patient gets another pension, not the state pension (folkepension)
    }
programme-selvtraening-criterion-resident = Self-training is for people who live in the municipality. Viborg mentions it as a general requirement.
    .because =
        { $reader ->
           *[self] you do not live in the municipality
            [relative] the person you help does not live in the municipality
            [professional] the patient does not live in the municipality
        }
programme-selvtraening-criterion-gets_there = Self-training is for people who can get there and back themselves, and Viborg mentions it as a general requirement. If someone else or Flextrafik drives them, the municipality must answer if that counts.
    .because =
        { $reader ->
           *[self] you cannot get there and back yourself
            [relative] the person you help cannot get there and back themselves
            [professional] the patient cannot get there and back themselves
        }
programme-selvtraening-criterion-understands = Self-training is for people who can understand instructions on how to train. Viborg mentions it as a general requirement.
    .because =
        { $reader ->
           *[self] you cannot follow instructions for training
            [relative] the person you help cannot follow instructions for training
            [professional] the patient cannot follow instructions for training
        }
programme-selvtraening-criterion-alone = Self-training is for people who can train without staff present. Viborg mentions it as a general requirement.
    .because =
        { $reader ->
           *[self] you cannot train without staff present
            [relative] the person you help cannot train without staff present
            [professional] the patient cannot train without staff present
        }
programme-selvtraening-apply-always =
    { $reader ->
       *[self] Contact Kolding Municipality and say that you would like to do self-training. Ask also if the conditions below are right. Viborg's description does not say where to sign up.
        [relative] Contact Kolding Municipality and ask about self-training for the person you help. Ask also if the conditions below are right. Viborg's description does not say where to sign up.
        [professional] Contact Kolding Municipality and ask about self-training for the patient. Ask also if the conditions below are right. Viborg's description does not say where to sign up.
    }
    .bring =
        { $reader ->
           *[self] Whether you get a pension, and if so which. And your questions about place, times and price.
            [relative] Whether the person you help gets a pension, and if so which. And your questions about place, times and price.
            [professional] Whether the patient gets a pension, and if so which. And questions about place, times and price.
        }
programme-selvtraening-alternative-pension =
    { $reader ->
       *[self] The document names only people who get the state pension. Do you get another pension, or have you put off the state pension? Then ask Kolding Municipality if you can join.
        [relative] The document names only people who get the state pension. Does the person you help get another pension, or have they put off the state pension? Then ask Kolding Municipality if they can join.
        [professional] The document names only people who get the state pension. Does the patient get another pension, or have they put off the state pension? Then ask Kolding Municipality if they can join.
    }
programme-selvtraening-alternative-resident =
    { $reader ->
       *[self] We do not know whether this requirement applies in Kolding. Ask Kolding Municipality if you can join. Ask also in the municipality where you live.
        [relative] We do not know whether this requirement applies in Kolding. Ask Kolding Municipality if it is possible to join. Ask also in the municipality where the person you help lives.
        [professional] We do not know whether this requirement applies in Kolding. Ask Kolding Municipality if the patient can join. Ask also in the municipality where the patient lives.
    }
programme-selvtraening-alternative-gets_there =
    { $reader ->
       *[self] We do not know whether this requirement applies in Kolding. Ask the municipality if you can join, or if there is exercise close to you.
        [relative] We do not know whether this requirement applies in Kolding. Ask the municipality if the person you help can join, or if there is exercise close to their home.
        [professional] We do not know whether this requirement applies in Kolding. Ask the municipality if the patient can join, or if there is exercise close to their home.
    }
programme-selvtraening-alternative-understands =
    { $reader ->
       *[self] We do not know whether this requirement applies in Kolding. Ask the municipality if you can join, or if there is training where someone tells you as you go.
        [relative] We do not know whether this requirement applies in Kolding. Ask the municipality if the person you help can join, or if there is training where someone tells them as they go.
        [professional] We do not know whether this requirement applies in Kolding. Ask the municipality if the patient can join, or if there is training where someone tells them as they go.
    }
programme-selvtraening-alternative-alone =
    { $reader ->
       *[self] We do not know whether this requirement applies in Kolding. Ask the municipality if you may bring someone, or if there is training with staff.
        [relative] We do not know whether this requirement applies in Kolding. Ask the municipality if the person you help may bring someone, or if there is training with staff.
        [professional] We do not know whether this requirement applies in Kolding. Ask the municipality if the patient may bring someone, or if there is training with staff.
    }
programme-selvtraening-alternative-pension_2 =
    { $reader ->
       *[self] Ask Kolding Municipality if it has other training or exercise that you can join.
        [relative] Ask Kolding Municipality if it has other training or exercise for the person you help.
        [professional] Ask Kolding Municipality if it has other training or exercise for the patient.
    }
programme-selvtraening-alternative-pension_3 = Exercise in a club or a gym is another possibility.
programme-selvtraening-alternative-gets_there_2 =
    { $reader ->
       *[self] Talk to your doctor if you are not sure what your body can take.
        [relative] If you are not sure how much the person you help can take, talk to their doctor.
        [professional] If there is doubt about what the body can take, the patient can talk to their doctor.
    }
programme-selvtraening-price-training =
    .what = The self-training
    .unit = self-training
    .note = In some municipalities it is free. In others people pay a fixed amount a month, a fee for a key card, or both.
programme-selvtraening-step-instruction =
    { $reader ->
       *[self] In general this happens before you may train by yourself, and there may be a wait. A therapist from the municipality or a trained volunteer can show you. Ask how it is in Kolding.
        [relative] In general this happens before people may train by themselves, and there may be a wait. A therapist from the municipality or a trained volunteer can show them. Ask how it is in Kolding.
        [professional] In general this happens before the patient may train by themselves, and there may be a wait. A therapist from the municipality or a trained volunteer can show them. Ask how it is in Kolding.
    }
    .title =
        { $reader ->
           *[self] You are shown how to use the equipment
            [relative] The person you help is shown how to use the equipment
            [professional] The patient is shown how to use the equipment
        }
programme-selvtraening-step-training =
    { $reader ->
       *[self] The document does not say how many weeks or months you can go on.
        [relative] The document does not say how many weeks or months the training can go on.
        [professional] The document does not say how many weeks or months the patient can go on.
    }
    .title =
        { $reader ->
           *[self] You train on your own
            [relative] Training on their own
            [professional] The patient trains on their own
        }
programme-selvtraening-note-target = The four general requirements stand in a text about several municipalities. It does not say which of them Kolding itself makes. Ask the municipality.
programme-selvtraening-note-hours = In these municipalities training is typically possible only in a certain part of the day. The document does not say which hours apply in Kolding.
programme-selvtraening-note-target_2 = Municipalities with self-training typically also have a requirement of age. For Kolding the document names no age, only the state pension.
programme-selvtraening-note-silent =
    { $reader ->
       *[self] The document does not say where in Kolding you can train. Nor does it say if you can get a no when you meet the conditions.
        [relative] The document does not say where in Kolding the training is. Nor does it say if the answer can be no when the person you help meets the conditions.
        [professional] The document does not say where in Kolding the patient can train. Nor does it say if the patient can get a no when the conditions are met.
    }
programme-selvtraening-complaint =
    { $reader ->
       *[self] The document does not say if or how you can complain. If you get a no, ask the municipality what you can do.
        [relative] The document does not say if or how one can complain. If the answer is no, ask the municipality what you can do.
        [professional] The document does not say if or how the patient can complain. If the patient gets a no, ask the municipality what they can do.
    }
programme-genoptraening =
    .name = Rehabilitation
    .phrase = rehabilitation
    .summary = Training after illness, a fall or a hospital stay.
programme-genoptraening-silent = Viborg Municipality's description of Kolding is only about self-training. It does not say who can get rehabilitation. We do not know Kolding's own rules.
programme-vedligeholdende =
    .name = Maintenance training
    .phrase = maintenance training
    .summary =
        { $reader ->
           *[self] Training so that you can keep what you are able to do.
            [relative] Training so that the person you help can keep what they are able to do.
            [professional] Training so that the patient can keep what they are able to do.
        }
programme-vedligeholdende-silent = Viborg Municipality's description of Kolding is only about self-training. It does not say who can get maintenance training. We do not know Kolding's own rules.
transport-selv =
    { $reader ->
       *[self] Expect that you must be able to get to and from self-training yourself. Viborg Municipality mentions it as a general requirement, and mentions no rides. Ask what applies in Kolding.
        [relative] Expect that the person you help must be able to get to and from self-training themselves. Viborg Municipality mentions it as a general requirement, and mentions no rides. Ask what applies in Kolding.
        [professional] Expect that the patient must be able to get to and from self-training themselves. Viborg Municipality mentions it as a general requirement, and mentions no rides. Ask what applies in Kolding.
    }
transport-selv-note-silent =
    { $reader ->
       *[self] The document does not say if you can get a subsidy for the journey. Ask the municipality.
        [relative] The document does not say if there is a subsidy for the journey. Ask the municipality.
        [professional] The document does not say if the patient can get a subsidy for the journey. Ask the municipality.
    }
