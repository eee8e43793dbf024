### The language

# "I" is no pronoun here: it is also a Danish word in a name, and where it is one, the Danish has a
# "jeg"
language =
    .name = English
    .direction = ltr
    .complete = yes
    .read = no
    .pronouns = you your yours yourself yourselves me my mine myself

### The guide's own words in English. The comments are in da.ftl.


## On every page

languages = Language / Sprog
back = Back
continue = Continue
# same
begin = Start
dont-know = I don't know
source = Source
sources = Sources
loading = Loading the guide …
need-help = Need help?
call-contact = Call { $name }:
see-contact = See { $name }:
no-phone = The document gives no phone number. Ask { $municipality }.

## Choosing a municipality

choose-title = Which municipality is it about?
choose-lead = The guide shows whether there is likely to be training, and what transport costs. The municipality decides.
choose-other = Another municipality
choose-error = Choose a municipality
not-covered-title = The guide does not cover your municipality yet
not-covered-lead = Each municipality has its own rules. So the guide cannot answer for yours.
not-covered-ask = Call your own municipality. Ask for the people in charge of training, or for the assessment office (visitationen).
not-covered-doctor = Your doctor can also help you on. If you have a rehabilitation plan from the hospital, have it at hand.

## When the guide cannot be shown

unavailable-title = The guide cannot be shown right now
unavailable-lead = The fault is ours. Ask { $municipality } instead.
read-as-text = Read the rules as plain text
failed = The guide cannot be shown on this page.

## For whom it is

whom-title = Who is it for?
whom-lead = Then we can ask and answer in the right way.
whom-own = Myself
whom-own-hint = I am the one who may need training
whom-relative = Someone I help
whom-relative-hint = For example my mother, my husband or a neighbour
whom-professional = A patient or a citizen
whom-professional-hint = I work for example at a doctor's surgery or a hospital
whom-error = Choose who it is for

## The start page

start-decides-nothing = The guide decides nothing.
start-title =
    { $reader ->
       *[self] Can you get training in { $municipality }?
        [relative] Can the person you help get training in { $municipality }?
        [professional] Can the patient get training in { $municipality }?
    }
start-what =
    { $reader ->
       *[self] Answer a few short questions. Then you see whether you are likely to get training, why, and what to do now.
        [relative] Answer a few short questions about the person you help. Then you see whether there is likely to be training, why, and what to do now.
        [professional] Answer the questions about the patient. Then you see whether the patient is likely to get training, why, and what the next step is.
    }
start-length =
    { $most ->
        [one] There is at most { $most } question. It takes about 5 minutes.
       *[other] There are at most { $most } questions. It takes about 5 minutes.
    }
start-stored =
    { $reader ->
       *[self] Your answers stay on your own screen. We do not keep them or send them. If you close the page, they are gone.
        [relative] The answers stay on your own screen. We do not keep them or send them. If you close the page, they are gone.
        [professional] The answers stay on your own screen. They are not kept and not sent. If you close the page, they are gone.
    }
start-decides = The guide decides nothing. { $municipality } decides.
start-transport = Transport, and what it costs
start-document = What the guide is based on

## Questions

question-number = Question { $number }
at-most-left = at most { $most } left
last-question = the last one
why-ask = Why do we ask?
find-answer = Not sure?
error-title = An answer is missing
error-choose = Choose an answer. If you are not sure, choose “I don't know”.

## "Check your answers"

check-title =
    { $reader ->
       *[self] Check your answers
        [relative] Check the answers
        [professional] Check the answers
    }
check-lead = Look through them. You can change one answer without losing the others.
change = Change
show-result = See the result

## Verdicts in a word

word-likely = Likely
word-right = A right, by the description
word-possible = Possible
word-unlikely = Unlikely
word-other-route = Another offer applies
word-not-described = Not described

## The heading of the result

head-likely =
    { $reader ->
       *[self] You can probably get { $phrase } in { $municipality }
        [relative] The person you help can probably get { $phrase } in { $municipality }
        [professional] The patient can probably get { $phrase } in { $municipality }
    }
head-possible =
    { $reader ->
       *[self] You may be able to get { $phrase } in { $municipality }
        [relative] The person you help may be able to get { $phrase } in { $municipality }
        [professional] The patient may be able to get { $phrase } in { $municipality }
    }
head-silent =
    { $reader ->
       *[self] The document about { $municipality } does not describe what you need
        [relative] The document about { $municipality } does not describe what the person you help needs
        [professional] The document about { $municipality } does not describe what the patient needs
    }
head-other = Ask { $municipality } about { $phrase }
head-right =
    { $reader ->
       *[self] By the municipality's description, you have a right to { $phrase }
        [relative] By the municipality's description, the person you help has a right to { $phrase }
        [professional] By the municipality's description, the patient has a right to { $phrase }
    }
head-unlikely =
    { $reader ->
       *[self] You probably cannot get { $phrase } in { $municipality }, because { $because }
        [relative] The person you help probably cannot get { $phrase } in { $municipality }, because { $because }
        [professional] The patient probably cannot get { $phrase } in { $municipality }, because { $because }
    }
head-find = First find out one thing: { $ask } Ask { $name }

## Below the heading

but-likely =
    { $reader ->
       *[self] But you can probably get { $phrase }.
        [relative] But the person you help can probably get { $phrase }.
        [professional] But the patient can probably get { $phrase }.
    }
but-possible =
    { $reader ->
       *[self] But you may be able to get { $phrase }.
        [relative] But the person you help may be able to get { $phrase }.
        [professional] But the patient may be able to get { $phrase }.
    }

## Verdicts in a sentence

say-likely =
    { $reader ->
       *[self] Your answers fit the requirements that the document states.
        [relative] Your answers fit the requirements that the document states.
        [professional] The answers fit the requirements that the document states.
    }
say-possible = Something is unknown, or it must be assessed.
say-possible-unknown = Something is unknown. See below what.
say-possible-judged = It must be assessed. See below why.
say-because = The reason is that { $because }.
say-other-route = See “{ $name }” instead.
say-not-described = The document does not say who can get it. Ask the municipality.

## What to do

decides = The municipality decides.
do-now = Do this now
do-instead =
    { $reader ->
       *[self] What you can do instead
        [relative] What you can do together instead
        [professional] What the patient can do instead
    }
whom-to-ask = Whom you can ask
ask-whether =
    { $reader ->
       *[self] Contact { $municipality } and ask if you can get { $phrase }.
        [relative] Contact { $municipality } and ask if the person you help can get { $phrase }.
        [professional] Contact { $municipality } and ask if the patient can get { $phrase }.
    }
ask-in-doubt = If you are in doubt, ask { $municipality }. This guide decides nothing, and you are always welcome to ask.
have-ready = Have ready:

## Conditions

why = Why
met = Met
not-met = Not met
not-known = Unknown
for-professional = To be assessed
weighed = Counts, but is not required
not-asked = Not looked into
not-asked-why = It does not change the answer.
applies = Applies
may-apply = May apply

## What others may do

relative-may = What you can do as a relative
relative-not-said = The document does not say what a relative may do. Ask the municipality if you may apply for the person you help, or come along to the talk.
professional-may = What you can do as a professional

## What the answer can still become

outlook-title = Something is still unknown
outlook-lead = Once it is known, the answer may become:
settles-best = This question settles the most:

## What would change the answer

changes-title = What would change the answer?
changes-open = Show what would change the answer
changes-lead = We have looked only at answers that can change. These are the smallest changes that give another answer.
changes-none =
    { $reader ->
       *[self] None of the answers that you can change yourself gives another answer.
        [relative] None of the answers that can change gives another answer.
        [professional] None of the answers that can change gives another answer.
    }
or = or
then-the-answer-is = Then the answer is:

## When something looks wrong

wrong-title = Does the answer look wrong?
wrong-open = How to tell them
wrong-lead = Tell { $municipality }. This text says which rules the answer is based on. You can copy it or read it out. The guide sends nothing.
wrong-label = A text that you can use
wrong-hello =
    To { $municipality }
    
    I have used Træningsguiden. Its rules were last changed on { $version }. I think that this answer may be wrong:
wrong-because = It looks wrong because:

## Copying

copy-text = Copy the text
copied = The text is copied.
not-copied = The text could not be copied. Select it, and copy it yourself.

## The desk of a professional

desk-lead = Press the number of the answer, and go on with Tab. The result keeps up.
desk-questions = The questions
desk-idle = Does not change the answer
desk-result = The answer right now
nothing-matters = More answers change nothing.
some-matter =
    { $count ->
        [one] 1 answer is missing and can still change something.
       *[other] { $count } answers are missing and can still change something.
    }
copy-result = Copy as text
copy-note = Copy the note
note-open = See the note
whole-result = See the whole answer
hand-over = Print for the patient
next-patient = New patient
note-title = The training guide for { $municipality }
not-answered = Not answered
note-guidance = This note is guidance from the answers. It is not a decision.

## The page that a patient takes home

handover-where = Where to find the guide
handover-scan = Point your phone's camera at the code, or type the address in your browser.
handover-no-page = The guide is on a website. Ask whoever gave you this sheet.
handover-code = QR code for { $address }
handover-call = Would you rather talk to somebody?

## Contacts

secure-email = Secure e-mail (sikker e-mail): { $address } – the document does not say how to send securely. Ask before you write about health.

## Prices

costs = What it costs
free = Free
amount-not-stated = The document does not state the price. Ask the municipality.
per-unit = per { $unit }
price-date = The price is from { $date }. It may have changed.
price-undated = The document does not date the price. It may have changed.
price-ended = The price applied up to and including { $date }. It may be different now. Ask the municipality.
price-not-begun =
    { $reader ->
       *[self] The price applies only from { $date }. Ask the municipality what you pay now.
        [relative] The price applies only from { $date }. Ask the municipality what is to be paid now.
        [professional] The price applies only from { $date }. Ask the municipality what is to be paid now.
    }

## Transport

transport = Transport
transport-grant-yes =
    { $reader ->
       *[self] You meet the conditions for transport that the document states. The municipality may grant it.
        [relative] The person you help meets the conditions for transport that the document states. The municipality may grant it.
        [professional] The patient meets the conditions for transport that the document states. The municipality may grant it.
    }
transport-grant-no = The municipality is not likely to grant transport.
transport-grant-unknown =
    { $reader ->
       *[self] The municipality may perhaps grant transport. Your answers do not settle it.
        [relative] The municipality may perhaps grant transport. The answers do not settle it.
        [professional] The municipality may perhaps grant transport. The answers do not settle it.
    }
transport-conditions = Conditions for transport
permission = A possibility
permission-lead =
    { $reader ->
       *[self] This is not a requirement. Ask if it can help you.
        [relative] This is not a requirement. Ask if it can help you both.
        [professional] This is not a requirement. Ask if it can help the patient.
    }
rule = Requirement: { $rule }
your-answer =
    { $reader ->
       *[self] Your answer: { $answer }.
        [relative] Your answer: { $answer }.
        [professional] Answer: { $answer }.
    }
answered = Answer: { $answer }.
more-transport = More about transport
more-programme = Place, time, expectations, and what the document does not say
transport-options = The document names these ways

## What transport to a course costs

course-title = Work out what transport costs
sessions-label = Times a week
weeks-label = Number of weeks
in-all = In all
times-a-week =
    { $times ->
        [one] once a week
       *[other] { $times } times a week
    }
weeks =
    { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    }
cost-plan = in all for { $times } for { $weeks }
cost-weekly = That is { $amount } a week.
course-ends = { $range } for a course of { $weeks }, { $times }.
course-each = The price is counted once for each training session.
chart-title = How the amount grows week by week
chart-table = Show as a table
chart-words = After 1 week { $first } in all, after { $weeks } weeks { $last } in all. The amount grows by the same each week.
example-most = The document says “up to” that many weeks. A shorter course costs less.

## Steps and deadlines

what-happens = What happens
latest = At the latest { $weekday } { $date }.
days-are-latest = If you set a date, the guide counts to the last day of the deadline. It is no promise from the municipality.
working-days = Working days (hverdage) are counted as Monday to Friday without Danish public holidays.
starts-title = Put dates on it
save-days = Get the dates for your calendar
calendar-title = At the latest: { $title }

## The day of an event

when-application =
    { $reader ->
       *[self] When do you get in touch?
        [relative] When do you get in touch for them?
        [professional] When is the municipality contacted?
    }
when-answer = Once the municipality has answered: which day was it?
when-visitation = Once the assessment talk (visitationen) has taken place: which day was it?
when-assessment = Once the assessment has been made: which day was it?
when-grant =
    { $reader ->
       *[self] Once you have received the grant: which day was it?
        [relative] Once they have received the grant: which day was it?
        [professional] Once the patient has received the grant: which day was it?
    }
when-discharge =
    { $reader ->
       *[self] Once you have been discharged: which day was it?
        [relative] Once the person you help has been discharged: which day was it?
        [professional] Once the patient has been discharged: which day was it?
    }
when-decision =
    { $reader ->
       *[self] Once you have received the decision: which day was it?
        [relative] Once they have received the decision: which day was it?
        [professional] Once the patient has received the decision: which day was it?
    }
when-plan = Once the municipality has received the rehabilitation plan: which day was it?

## Complaints and lengths of time

complain-by = Last day to complain
complain-within = Within { $span } of receiving the decision.
length-working-days =
    { $amount ->
        [one] { $amount } working day
       *[other] { $amount } working days
    }
length-days =
    { $amount ->
        [one] { $amount } day
       *[other] { $amount } days
    }
length-months =
    { $amount ->
        [one] { $amount } month
       *[other] { $amount } months
    }
step-ended = What the document says about the deadline applied up to and including { $date }. Ask the municipality what applies now.
step-not-begun = What the document says about the deadline applies only from { $date }. Ask the municipality what applies now.

## Sections of the result

good-to-know = Good to know
document-silent = What the document does not say
complain =
    { $reader ->
       *[self] If you want to complain
        [relative] If you want to complain
        [professional] If the patient wants to complain
    }
other-offers = Other possibilities
details = See why
your-answers =
    { $reader ->
       *[self] Your answers
        [relative] The answers
        [professional] The answers
    }

## The receipt code

receipt-title = A code for next time
receipt-lead =
    { $reader ->
       *[self] Write the code down, or print the page. With the code you can get your answers back. It holds only the answers, not who you are.
        [relative] Write the code down, or print the page. With the code you can get the answers back. It holds only the answers, not whom they are about.
        [professional] Write the code down, or print the page. The code brings the answers back. It holds only the answers, not whom they are about.
    }
have-code = I have a code from last time
code-title = Type your code
code-lead = The code stands on the print. Capital and small letters are equally good.
code-next = Get the answers
code-refused = The code cannot be used
code-mistyped = There is a typing error in the code, or something is missing. Check it letter by letter.
code-newer = The code is from a newer version of the guide. Load the page again, and then try.
code-elsewhere = The code belongs to { $municipality }. It can only be used there.
code-unknown = The code belongs to another municipality.

## The result of a code, then and now

then-title = The answers are back
then-same-rules = The guide's rules are the same as last time. They are from { $version }.
then-new-rules = The rules were from { $old } when the code was made. Now they are from { $new }. This is the answer by the new rules.
then-same-answer = The answer is the same as last time.
then-other-answer = Last time the answer was: { $then }. Now it is: { $now }.
then-not-there = an offer that the guide no longer has
then-dropped =
    { $count ->
        [one] One of the answers is not used any more.
       *[other] { $count } of the answers are not used any more.
    }

## Buttons

print = Print
restart = Start again

## The document

the-document = The document and its date
newer-rules = The rules may have changed since. Ask the municipality what applies now.
newer-law = The law since the document
legal-basis = Law: { $law }
published = From { $date }.
undated = The document has no date.
checked = We read it on { $date }.
section-lines = In the section “{ $section }”, line { $lines } of the text.
answered-on = The answer is from { $date }.
pack-version = The guide's rules were last changed on { $date }.

## Topics of notes

aim = Aim
content = Content
place = Place
duration = How often and how long
form = Alone or in a group
staff =
    { $reader ->
       *[self] Who trains you
        [relative] Who gives the training
        [professional] Who gives the training
    }
hours = Time of day
expectation =
    { $reader ->
       *[self] What is expected of you
        [relative] What is expected
        [professional] What is expected of the patient
    }
ending = How it ends
after = Afterwards
price-topic = Price
target = Whom it is for
discretion = What the municipality judges
contradiction = Where the document is unclear
other = Other

## Dates and amounts

months = January February March April May June July August September October November December
weekdays = Monday Tuesday Wednesday Thursday Friday Saturday Sunday
date-day = { $day }{ "\u00A0" }{ $month } { $year }
# same
date-month = { $month } { $year }
# same
amount = { $number }{ "\u00A0" }kr.
thousands = ,
decimal = .

## Words on their way

language-coming = { $language } is on its way …
language-missing = { $language } could not be fetched. Check your internet connection, and try again.
words-missing = The text could not be fetched. Check your internet connection, and try again.

## The plain page

page-head-title = { $title } – the training guide
page-title = Training and transport in { $municipality }
page-all-title = Training and transport, municipality by municipality
page-all-lead = Choose your municipality, and read which training there is, whom it is for, and what transport costs. The municipality decides.
page-all-missing = If your municipality is not here, call it, and ask for the people in charge of training.
page-in-language = In English
page-needs-script = The guide needs JavaScript. Without it, you can read the same here:
page-all-municipalities = All municipalities
page-lead = Here you can read which training is described, whom it is for, what it and transport cost, and whom you can ask.
page-decides-nothing = This page decides nothing.
page-as-of = The page shows what we knew on { $date }.
page-source-is = The source is { $document }.
page-on-this-page = On this page
page-what-to-do = What to do
page-who-can-get = Who can get it?
page-right-by-document = The document says that whoever meets the conditions has a right to it.
page-whom-for = Whom is it for?
page-for-everybody = It is what the description is about, for everybody.
page-hard-conditions = This must fit you
page-soft-conditions = This counts, but is not required
page-judged-conditions = Only a professional can judge this
page-judged-for-all = It must be assessed. You only answer what you think, and no answer closes the offer to you.
page-look-if = It is what to look at if { $condition }
page-fits-if = It fits if { $condition }
page-applies-if = It applies to you if { $condition }
page-assessed-if = It must be assessed if { $condition }
page-so-if = This is so if { $condition }
page-may-apply-if = It may apply to you if { $condition }
page-given-if = You have it already if { $condition }
page-answer = you answer { $answers } to { $question }.
page-all-so = all of this is so:
page-any-so = at least one of these is so:
page-answer-item = You answer { $answers } to { $question }.
page-all-items = All of this:
page-any-items = At least one of these:
page-silent-for = When the document says nothing
page-not-described = The document does not describe this offer.
page-otherwise-for = When something else applies
page-read-instead = Read instead about { $programme }.
page-read-also = Read also about { $programme }.
page-unless-fits = This is so where this does not fit: { $reasons }.
page-training-prices = What the training costs
page-ride-prices = What the rides cost
page-same-transport = The same applies as to { $programme }.
page-all-must-fit = All of this must fit you:
page-own-transport = You must arrange to get there and back yourself.
page-transport-is-criterion = Getting there yourself is a condition for taking part.
page-transport-may-be-granted = The municipality may grant rides. It is not certain that you get them.
page-transport-unresolved = The document does not settle it. You have to ask.
page-example = Example: { $sum } { $plan }.
page-counted-from = Deadlines that run from { $event } are counted from here.
page-deadline = Deadline: { $span } from { $event }.
page-working-days =
    { $amount ->
        [one] { $amount } working day
       *[other] { $amount } working days
    }
page-days =
    { $amount ->
        [one] { $amount } day
       *[other] { $amount } days
    }
page-weeks =
    { $amount ->
        [one] { $amount } week
       *[other] { $amount } weeks
    }
page-months =
    { $amount ->
        [one] { $amount } month
       *[other] { $amount } months
    }
page-application = the day you get in touch
page-municipality-answer = the municipality's answer
page-visitation = the talk (visitationen)
page-assessment = the individual assessment
page-grant = the day the grant is received
page-discharge = your discharge from hospital
page-decision = the day you receive the decision
page-plan-received = the day the municipality receives the rehabilitation plan
page-valid-from = Applies from { $from }.
page-valid-until = Applies up to and including { $until }.
page-valid-between = Applies from { $from } up to and including { $until }.
page-contacts = Contacts
page-contact = Contact: { $contact }
page-phone = Phone: { $number }
page-hours = Calls are answered: { $hours }
page-website = Website: { $address }
# same
page-email = E-mail: { $address }
page-address = Address: { $address }
page-in-doubt = Not sure of an answer?
page-in-doubt-lead = The conditions are built on the questions that the guide asks. Here they are with all answers. { $unknown } counts neither as yes nor as no.
page-documents = Where it stands in the document
page-documents-lead = The numbers belong to the word “source” in the text. Lines are counted in the document's text, from 1.
page-source-number = source { $number }
page-cited = { $section }, line { $lines }
page-quoted = “{ $text }”

## What the guide leaves on a page of a municipality, where it cannot be shown or is put in by the snippet builder

embed-waiting = The guide is on its way. If it does not come, you can call your municipality and ask about rehabilitation or maintenance training.
embed-frame-title = The training guide for { $municipality }
embed-call = Call { $whom } in { $municipality } on { $number }.
embed-see = Contact { $municipality }: { $link }.
embed-ask = Contact { $municipality } and ask about training.
embed-read = Read the municipality's rules as text
embed-statement =
    The training guide
    The page contains the training guide (Træningsguiden) for { $municipality }. The guide is made to WCAG 2.2 at level AA, which also covers WCAG 2.1 at level AA.
    
    Those who made the guide have tested it like this:
    - Every kind of page was checked automatically with axe-core in Chromium, and no fault was found.
    - The guide was used from the start to the result with the keyboard alone.
    - The guide was shown at a width of 320 pixels, with nothing to scroll sideways.
    - The guide was shown with the text enlarged to 200 %.
    
    No independent party has reviewed the guide, and it has not been tested systematically with screen readers.
    
    Where the guide cannot be shown, the municipality's contact and a link to the rules as text are shown instead.
