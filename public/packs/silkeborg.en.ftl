### Silkeborg in English. The Danish is in silkeborg.toml.

municipality =
    .name = Silkeborg Municipality
document-bilag =
    .title = Bilag 3: Selvtræning i Viborg Kommune og i andre kommuner (Appendix 3: Self-training in Viborg and in other municipalities)
    .date_note = It is Viborg Municipality's description of other municipalities, and we have not seen Silkeborg Municipality's own rules. The text shows that it was written after 1 March 2017.
contact-kommunen =
    .name = Silkeborg Municipality
notice-paragraf-79 = In December 2024 it was decided to remove one subsection of section 79 of the Social Services Act, but not the whole section. We have not read it as it is today. Ask the municipality if self-training still comes under it.
notice-aeldrelov =
    { $reader ->
       *[self] There is a new law on help for older people (ældreloven). If you need help in daily life because of age, it may apply to you, but your age alone does not decide it. Ask the municipality what it means for your training.
        [relative] There is a new law on help for older people (ældreloven). If the person you help needs help in daily life because of age, the law may apply to them, but age alone does not decide it. Ask the municipality what the law means for the training.
        [professional] There is a new law on help for older people (ældreloven). If the patient needs help in daily life because of age, the law may apply to them, but age alone does not decide it. Ask the municipality what the law means for the training.
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
    .law = Social Services Act, section 79 (not stated directly for Silkeborg)
    .summary = Training on one's own. Our only source is Viborg Municipality.
programme-selvtraening-criterion-target = Self-training is for pensioners and for people who are 60 or older, Viborg writes, and we read it to mean that either is enough. If they are under 60 with a disability pension or another pension, the municipality must answer if it counts.
    .because =
        { $reader ->
           *[self] you are under 60 and do not get a pension
            [relative] the person you help is under 60 and does not get a pension
            [professional] the patient is under 60 and does not get a pension
        }
programme-selvtraening-criterion-gets_there = Self-training is for people who can get there and back themselves, and Viborg mentions it as a general requirement. If someone else or Flextrafik drives them, the municipality must answer if that counts.
    .because =
        { $reader ->
           *[self] you cannot get there and back yourself
            [relative] the person you help cannot get there and back themselves
            [professional] the patient cannot get there and back themselves
        }
programme-selvtraening-criterion-trains_alone = Self-training is for people who can train without staff present. Viborg mentions it as a general requirement.
    .because =
        { $reader ->
           *[self] you cannot train without staff present
            [relative] the person you help cannot train without staff present
            [professional] the patient cannot train without staff present
        }
programme-selvtraening-criterion-understands = Self-training is for people who can understand instructions on how to train. Viborg mentions it as a general requirement.
    .because =
        { $reader ->
           *[self] you cannot follow instructions for training
            [relative] the person you help cannot follow instructions for training
            [professional] the patient cannot follow instructions for training
        }
programme-selvtraening-criterion-resident = Self-training is for people who live in the municipality. Viborg mentions it as a general requirement.
    .because =
        { $reader ->
           *[self] you do not live in the municipality
            [relative] the person you help does not live in the municipality
            [professional] the patient does not live in the municipality
        }
programme-selvtraening-apply-always =
    { $reader ->
       *[self] Contact Silkeborg Municipality and say that you would like to do self-training. Ask also if the conditions below are right. Viborg's description does not say where to sign up.
        [relative] Contact Silkeborg Municipality and ask about self-training for the person you help. Ask also if the conditions below are right. Viborg's description does not say where to sign up.
        [professional] Contact Silkeborg Municipality and ask about self-training for the patient. Ask also if the conditions below are right. Viborg's description does not say where to sign up.
    }
    .bring = Questions about place, times and waiting time.
programme-selvtraening-alternative-target =
    { $reader ->
       *[self] You are under 60 and get no pension. So you are not among those whom Viborg names. It may have changed, so ask the municipality.
        [relative] The person you help is under 60 and gets no pension. Viborg does not name that group. It may have changed, so ask the municipality.
        [professional] The patient is under 60 and gets no pension. Viborg does not name that group. It may have changed, so ask the municipality.
    }
programme-selvtraening-alternative-gets_there =
    { $reader ->
       *[self] We do not know whether this requirement applies in Silkeborg, so ask the municipality. There may also be a place close to you.
        [relative] We do not know whether this requirement applies in Silkeborg, so ask the municipality. There may also be a place close to home.
        [professional] We do not know whether this requirement applies in Silkeborg, so ask the municipality. There may also be a place close to the patient's home.
    }
programme-selvtraening-alternative-trains_alone =
    { $reader ->
       *[self] We do not know whether this requirement applies in Silkeborg, so ask the municipality. Ask also if you can get training where there are staff.
        [relative] We do not know whether this requirement applies in Silkeborg, so ask the municipality. Ask also if the person you help can get training where there are staff.
        [professional] We do not know whether this requirement applies in Silkeborg, so ask the municipality. Ask also if the patient can get training where there are staff.
    }
programme-selvtraening-alternative-understands =
    { $reader ->
       *[self] We do not know whether this requirement applies in Silkeborg, so ask the municipality. Ask also if you may bring someone who helps you.
        [relative] We do not know whether this requirement applies in Silkeborg, so ask the municipality. Ask also if someone may come along to help.
        [professional] We do not know whether this requirement applies in Silkeborg, so ask the municipality. Ask also if the patient may bring someone who helps.
    }
programme-selvtraening-alternative-resident =
    { $reader ->
       *[self] We do not know whether this requirement applies in Silkeborg, so ask the municipality. You can also ask in the municipality where you live.
        [relative] We do not know whether this requirement applies in Silkeborg, so ask the municipality. You can also ask in the municipality where the person you help lives.
        [professional] We do not know whether this requirement applies in Silkeborg, so ask the municipality. You can also ask in the municipality where the patient lives.
    }
programme-selvtraening-alternative-target_2 =
    { $reader ->
       *[self] Go to exercise in a club or a gym close to you.
        [relative] Suggest exercise in a club or a gym close to home.
        [professional] Suggest exercise in a club or a gym close to the patient's home.
    }
programme-selvtraening-price-training =
    .what = The self-training
    .unit = self-training
    .note = Viborg writes this about Silkeborg. Ask if it is still free.
programme-selvtraening-step-wait =
    { $reader ->
       *[self] It may take time before someone can show you the equipment. Viborg writes this of municipalities in general.
        [relative] It may take time before someone can show the equipment. Viborg writes this of municipalities in general.
        [professional] It may take time before someone can show the patient the equipment. Viborg writes this of municipalities in general.
    }
    .title =
        { $reader ->
           *[self] You may have to wait to get started
            [relative] The person you help may have to wait to get started
            [professional] The patient may have to wait to get started
        }
programme-selvtraening-step-instruction =
    { $reader ->
       *[self] It must happen before you may train by yourself. A member of the municipality's staff shows at most 4 people at a time. The aim is that it happens within 1 month after you get in touch, but that is not a promise.
        [relative] It must happen before the person you help may train by themselves. A member of the municipality's staff shows at most 4 people at a time. The aim is that it happens within 1 month after the first contact, but that is not a promise.
        [professional] It must happen before the patient may train by themselves. A member of the municipality's staff shows at most 4 people at a time. The aim is that it happens within 1 month after the first contact, but that is not a promise.
    }
    .title =
        { $reader ->
           *[self] You are shown how to use the equipment
            [relative] The person you help is shown how to use the equipment
            [professional] The patient is shown how to use the equipment
        }
programme-selvtraening-step-training =
    { $reader ->
       *[self] The document does not say how often you may come, or how long you can go on.
        [relative] The document does not say how often people may come, or how long they can go on.
        [professional] The document does not say how often the patient may come, or how long they can go on.
    }
    .title =
        { $reader ->
           *[self] You train on your own
            [relative] The person you help trains on their own
            [professional] The patient trains on their own
        }
programme-selvtraening-note-target = The four general requirements stand in a text about several municipalities. It does not say which of them Silkeborg itself makes. Ask the municipality.
programme-selvtraening-note-place =
    { $reader ->
       *[self] You can train at the municipality's care centres if they have a training room. You can also train at the health centres and at one activity centre that its users run. The document does not say where they are.
        [relative] The person you help can train at the municipality's care centres if they have a training room. It can also be at the health centres and at one activity centre that its users run. The document does not say where they are.
        [professional] The patient can train at the municipality's care centres if they have a training room. It can also be at the health centres and at one activity centre that its users run. The document does not say where they are.
    }
programme-selvtraening-note-hours = As a rule self-training is possible only in some hours of the day. Viborg writes this about other municipalities. Ask which hours it is in Silkeborg.
programme-selvtraening-note-content =
    { $reader ->
       *[self] The municipality has rooms and equipment that you can use. It does the cleaning and keeps the equipment in order.
        [relative] The municipality has rooms and equipment that the person you help can use. It does the cleaning and keeps the equipment in order.
        [professional] The municipality has rooms and equipment that the patient can use. It does the cleaning and keeps the equipment in order.
    }
programme-selvtraening-note-silent =
    { $reader ->
       *[self] The document does not say if you must first have had a course with the municipality. Ask.
        [relative] The document does not say if the person you help must first have had a course with the municipality. Ask.
        [professional] The document does not say if the patient must first have had a course with the municipality. Ask.
    }
programme-selvtraening-complaint =
    { $reader ->
       *[self] The document does not say if or how you can complain. If you get a no, ask the municipality what you can do.
        [relative] The document does not say if or how a complaint can be made. If the answer is no, ask the municipality what you can do.
        [professional] The document does not say if or how the patient can complain. If the patient gets a no, ask the municipality what they can do.
    }
programme-genoptraening =
    .name = Rehabilitation
    .phrase = rehabilitation
    .summary = Training after illness, a fall or a hospital stay.
programme-genoptraening-silent = Viborg Municipality's description of Silkeborg is only about self-training. It does not say who can get rehabilitation.
programme-vedligeholdende =
    .name = Maintenance training
    .phrase = maintenance training
    .summary =
        { $reader ->
           *[self] Training so that you can keep what you are able to do.
            [relative] Training so that people can keep what they are able to do.
            [professional] Training so that the patient can keep what they are able to do.
        }
programme-vedligeholdende-silent = Viborg Municipality's description of Silkeborg is only about self-training. It does not say who can get maintenance training.
transport-selv =
    { $reader ->
       *[self] Expect that you must be able to get to and from self-training yourself. Viborg Municipality mentions it as a general requirement, and mentions no rides. Ask what applies in Silkeborg.
        [relative] Expect that the person you help must be able to get to and from self-training themselves. Viborg Municipality mentions it as a general requirement, and mentions no rides. Ask what applies in Silkeborg.
        [professional] Expect that the patient must be able to get to and from self-training themselves. Viborg Municipality mentions it as a general requirement, and mentions no rides. Ask what applies in Silkeborg.
    }
transport-selv-note-silent =
    { $reader ->
       *[self] The document does not say if you can get a subsidy for the journey. Ask the municipality.
        [relative] The document does not say if the person you help can get a subsidy for the journey. Ask the municipality.
        [professional] The document does not say if the patient can get a subsidy for the journey. Ask the municipality.
    }
