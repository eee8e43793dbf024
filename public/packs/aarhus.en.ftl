### Aarhus in English. The Danish is in aarhus.toml.

municipality =
    .name = Aarhus Municipality
    .decides = Each association decides who can come to self-training.
document-bilag =
    .title = Bilag 3: Selvtræning i Viborg Kommune og i andre kommuner (Appendix 3: Self-training in Viborg and in other municipalities)
    .date_note = It is Viborg Municipality's description of other municipalities, and we have not seen Aarhus Municipality's own rules. The text shows that it was written after 1 March 2017.
contact-kommunen =
    .name = Aarhus Municipality
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
    .law = Social Services Act, section 79 (not stated directly for Aarhus)
    .summary = Training on one's own in an association. Our only source is Viborg Municipality.
programme-selvtraening-criterion-age = Each association sets its own age limit: most often 60 where space is short, and typically 18 where there is plenty, Viborg writes. For people aged 18-59, the association must answer if they can join.
    .because =
        { $reader ->
           *[self] you are under 18
            [relative] the person you help is under 18
            [professional] the patient is under 18
        }
programme-selvtraening-criterion-gets_there = Self-training is for people who can get there and back themselves, and Viborg mentions it as a general requirement. If someone else or Flextrafik drives them, the association or the municipality must answer if that counts.
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
       *[self] Ask Aarhus Municipality or your local centre (lokalcenter) where there is a self-training association (selvtrænerforening) close to you. If one association says no, try another. Viborg's description gives no names or phone numbers.
        [relative] Ask Aarhus Municipality or a local centre (lokalcenter) where there is a self-training association (selvtrænerforening) close to home. If one association says no, try another. Viborg's description gives no names or phone numbers.
        [professional] Ask Aarhus Municipality or a local centre (lokalcenter) where there is a self-training association (selvtrænerforening) close to the patient's home. If one association says no, try another. Viborg's description gives no names or phone numbers.
    }
    .bring = Questions about age, price, times and waiting time.
programme-selvtraening-alternative-age =
    { $reader ->
       *[self] You are under 18, but ask the association all the same.
        [relative] The person you help is under 18, but ask the association all the same.
        [professional] The patient is under 18, but ask the association all the same.
    }
programme-selvtraening-alternative-gets_there =
    { $reader ->
       *[self] We do not know whether this requirement applies in Aarhus, so ask the association or the municipality. There may also be a place close to you.
        [relative] We do not know whether this requirement applies in Aarhus, so ask the association or the municipality. There may also be a place close to home.
        [professional] We do not know whether this requirement applies in Aarhus, so ask the association or the municipality. There may also be a place close to the patient's home.
    }
programme-selvtraening-alternative-trains_alone =
    { $reader ->
       *[self] We do not know whether this requirement applies in Aarhus, so ask the association or the municipality. Ask also if you can get training where there are staff.
        [relative] We do not know whether this requirement applies in Aarhus, so ask the association or the municipality. Ask also if the person you help can get training where there are staff.
        [professional] We do not know whether this requirement applies in Aarhus, so ask the association or the municipality. Ask also if the patient can get training where there are staff.
    }
programme-selvtraening-alternative-understands =
    { $reader ->
       *[self] We do not know whether this requirement applies in Aarhus, so ask the association or the municipality. Ask also if you may bring someone who helps you.
        [relative] We do not know whether this requirement applies in Aarhus, so ask the association or the municipality. Ask also if someone may come along to help.
        [professional] We do not know whether this requirement applies in Aarhus, so ask the association or the municipality. Ask also if the patient may bring someone who helps.
    }
programme-selvtraening-alternative-resident =
    { $reader ->
       *[self] We do not know whether this requirement applies in Aarhus, so ask the association or the municipality. You can also ask in the municipality where you live.
        [relative] We do not know whether this requirement applies in Aarhus, so ask the association or the municipality. You can also ask in the municipality where the person you help lives.
        [professional] We do not know whether this requirement applies in Aarhus, so ask the association or the municipality. You can also ask in the municipality where the patient lives.
    }
programme-selvtraening-alternative-age_2 =
    { $reader ->
       *[self] Go to exercise in a sports club or a gym close to you.
        [relative] Suggest exercise in a sports club or a gym close to home.
        [professional] Suggest exercise in a sports club or a gym close to the patient's home.
    }
programme-selvtraening-price-training =
    .what = The self-training
    .unit = payment (it does not say how often)
    .note =
        { $reader ->
           *[self] Each association decides if it costs anything. Ask if you pay every month, every year or only once.
            [relative] Each association decides if it costs anything. Ask if the payment is every month, every year or only once.
            [professional] Each association decides if it costs anything. Ask if the payment is every month, every year or only once.
        }
programme-selvtraening-step-find = Associations run the self-training, not the municipality. It is not the same everywhere.
    .title =
        { $reader ->
           *[self] You find an association
            [relative] You find an association
            [professional] The patient finds an association
        }
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
       *[self] It must happen before you may train by yourself. Trained volunteers show you.
        [relative] It must happen before the person you help may train by themselves. Trained volunteers show how.
        [professional] It must happen before the patient may train by themselves. Trained volunteers show how.
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
programme-selvtraening-note-target = The four general requirements stand in a text about several municipalities. It does not say which of them Aarhus itself makes. Ask the municipality.
programme-selvtraening-note-target_2 =
    { $reader ->
       *[self] Each association decides who can join. If you are 60 or older, you are old enough for the limits that Viborg names. An association may have another limit.
        [relative] Each association decides who can join. If the person you help is 60 or older, that fits the limits that Viborg names. An association may have another limit.
        [professional] Each association decides who can join. If the patient is 60 or older, that fits the limits that Viborg names. An association may have another limit.
    }
programme-selvtraening-note-place =
    { $reader ->
       *[self] You train at a local centre (lokalcenter). The document does not say which ones.
        [relative] The person you help trains at a local centre (lokalcenter). The document does not say which ones.
        [professional] The patient trains at a local centre (lokalcenter). The document does not say which ones.
    }
programme-selvtraening-note-hours = As a rule self-training is possible only in some hours of the day. Viborg writes this about other municipalities. Ask which hours the association has.
programme-selvtraening-note-content = The municipality has rooms and equipment that the associations use. It does the cleaning and keeps its own equipment in order.
programme-selvtraening-note-other = In some places the local users' council or volunteers started the association. In others the adult education organisation FOF or a sports club runs it. At the end of 2016 there were 37 self-training associations.
programme-selvtraening-note-price = Some municipalities charge for a key card to the room. The document does not say if it is so in Aarhus too.
programme-selvtraening-note-price_2 = If an association charges, it buys new equipment with the money.
programme-selvtraening-note-contradiction = In one place it says that Aarhus charges a fixed amount each month. In another, each association chooses if it will charge up to 200 kr. There it does not say that it is each month.
programme-selvtraening-note-contradiction_2 = In one place it says that everyone can join in several places in Aarhus. In another, each association sets its own limit, for example 60 or 18. We read it to mean that it differs from association to association.
programme-selvtraening-note-contradiction_3 = The description ends in the middle of a sentence about payment. So something may be missing.
programme-selvtraening-note-silent =
    { $reader ->
       *[self] The document does not say if you must first have had a course with the municipality. Ask.
        [relative] The document does not say if the person you help must first have had a course with the municipality. Ask.
        [professional] The document does not say if the patient must first have had a course with the municipality. Ask.
    }
programme-selvtraening-complaint =
    { $reader ->
       *[self] The document does not say if or how you can complain. If the association says no, ask the municipality what you can do.
        [relative] The document does not say if or how a complaint can be made. If the association says no, ask the municipality what you can do.
        [professional] The document does not say if or how the patient can complain. If the association says no, ask the municipality what the patient can do.
    }
programme-genoptraening =
    .name = Rehabilitation
    .phrase = rehabilitation
    .summary = Training after illness, a fall or a hospital stay.
programme-genoptraening-silent = Viborg Municipality's description of Aarhus is only about self-training. It does not say who can get rehabilitation.
programme-vedligeholdende =
    .name = Maintenance training
    .phrase = maintenance training
    .summary =
        { $reader ->
           *[self] Training so that you can keep what you are able to do.
            [relative] Training so that people can keep what they are able to do.
            [professional] Training so that the patient can keep what they are able to do.
        }
programme-vedligeholdende-silent = Viborg Municipality's description of Aarhus is only about self-training. It does not say who can get maintenance training.
transport-selv =
    { $reader ->
       *[self] Expect that you must be able to get to and from self-training yourself. Viborg Municipality mentions it as a general requirement, and mentions no rides. Ask what applies in Aarhus.
        [relative] Expect that the person you help must be able to get to and from self-training themselves. Viborg Municipality mentions it as a general requirement, and mentions no rides. Ask what applies in Aarhus.
        [professional] Expect that the patient must be able to get to and from self-training themselves. Viborg Municipality mentions it as a general requirement, and mentions no rides. Ask what applies in Aarhus.
    }
transport-selv-note-silent =
    { $reader ->
       *[self] The document does not say if you can get a subsidy for the journey. Ask the municipality.
        [relative] The document does not say if the person you help can get a subsidy for the journey. Ask the municipality.
        [professional] The document does not say if the patient can get a subsidy for the journey. Ask the municipality.
    }
