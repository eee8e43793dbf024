### The shared questions in English. The Danish is in questions.toml.

question-need =
    .ask =
        { $reader ->
           *[self] Do you need training?
            [relative] Does the person you help need training?
            [professional] Does the patient need training?
        }
    .short = Need of training
    .why = The training is for those who need it.
    .find = Ask the doctor.
question-need-option-yes =
    .label = Yes
question-need-option-no =
    .label = No
question-travel =
    .ask = Is it possible to get there alone?
    .short = Getting there
    .why = The answer decides if the municipality can offer rides.
    .find = Think of the way to the doctor.
question-travel-option-yes =
    .label = Yes
    .once = once it is so
question-travel-option-with_help =
    .label = With help
    .once = once it is so
question-travel-option-no =
    .label = No
    .once = once it is so
