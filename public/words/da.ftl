### The language

# What it is called in itself, the direction of its script (ltr or rtl), whether all messages have a
# text (yes, or no: what is missing is shown in Danish), and whether a native speaker has read them.
# A text with one of the pronouns speaks to its reader, so other readers need words of their own
language =
    .name = Dansk
    .direction = ltr
    .complete = yes
    .read = yes
    .pronouns = du dig din dit dine jer jeres jeg mig min mit mine

### The guide's own words in Danish. Readers meet them in one of three voices: [self] is for the
### person who wants to train, [relative] for somebody who helps them, [professional] for somebody
### with a patient. A comment says where a message is shown and what its arguments are.


## On every page

# The list of languages, where there are more than two. Also readers who know no Danish must
# understand it
languages = Sprog / Language
# The link to the page before
back = Tilbage
# The button to the next page
continue = Fortsæt
# The button on the start page
begin = Start
# The last choice of every question
dont-know = Ved ikke
# The disclosure of one source
source = Kilde
# The disclosure of several sources
sources = Kilder
# While a pack is on its way
loading = Guiden hentes …
# The help line's first words
need-help = Brug for hjælp?
# Before a phone number
# $name: a name
call-contact = Ring til { $name }:
# Before a web address
# $name: a name
see-contact = Se { $name }:
# Where the document names no phone number
# $municipality: the municipality's name
no-phone = Dokumentet nævner intet telefonnummer. Spørg { $municipality }.

## Choosing a municipality

# The heading of the municipality chooser
choose-title = Hvilken kommune drejer det sig om?
# What the guide is, before a municipality is chosen
choose-lead = Guiden viser, om der sandsynligvis er træning at få, og hvad kørsel koster. Det er kommunen, der afgør det.
# The choice of a municipality that is not covered
choose-other = En anden kommune
# When no municipality is chosen
choose-error = Vælg en kommune
# When the municipality is not covered
not-covered-title = Guiden dækker ikke din kommune endnu
# What to do when the municipality is not covered
not-covered-lead = Hver kommune har sine egne regler. Derfor kan guiden ikke svare for din kommune.
# Where to turn when the municipality is not covered
not-covered-ask = Ring til din egen kommune. Spørg efter dem, der står for træning, eller efter visitationen.
# Another place to turn
not-covered-doctor = Din egen læge kan også hjælpe dig videre. Har du en genoptræningsplan fra sygehuset, så hav den ved hånden.

## When the guide cannot be shown

# When a pack cannot be shown
unavailable-title = Guiden kan ikke vises lige nu
# What to do when a pack cannot be shown
# $municipality: the municipality's name
unavailable-lead = Det er en fejl hos os. Spørg { $municipality } i stedet.
# The loader's link to the municipality's rules as a plain page, when the guide cannot run at all
read-as-text = Læs reglerne som almindelig tekst
# What the loader says then
failed = Guiden kan ikke vises på denne side.

## For whom it is

# The heading of the first question
whom-title = Hvem er det for?
# Why it is asked
whom-lead = Så kan vi spørge og svare på den rigtige måde.
# A citizen who wants to train
whom-own = Mig selv
# Who that is
whom-own-hint = Det er mig, der måske skal træne
# One who helps another
whom-relative = En, jeg hjælper
# Who that is
whom-relative-hint = For eksempel min mor, min mand eller en nabo
# A professional with a patient
whom-professional = En patient eller borger
# Who that is
whom-professional-hint = Jeg arbejder for eksempel i en lægepraksis eller på et sygehus
# When it is not chosen
whom-error = Vælg, hvem det er for

## The start page

# That the guide decides nothing, where somebody else than the municipality does
start-decides-nothing = Guiden afgør ikke noget.
# The heading of the start page
# $municipality: the municipality's name
start-title =
    { $reader ->
       *[self] Kan du få træning i { $municipality }?
        [relative] Kan den, du hjælper, få træning i { $municipality }?
        [professional] Kan patienten få træning i { $municipality }?
    }
# What the guide does
start-what =
    { $reader ->
       *[self] Svar på nogle korte spørgsmål. Så ser du, om du sandsynligvis kan få træning, hvorfor, og hvad du skal gøre nu.
        [relative] Svar på nogle korte spørgsmål om den, du hjælper. Så ser du, om der sandsynligvis er træning at få, hvorfor, og hvad I skal gøre nu.
        [professional] Svar på spørgsmålene om patienten. Så ser du, om patienten sandsynligvis kan få træning, hvorfor, og hvad næste skridt er.
    }
# How many questions there are at most
# $most: the highest count
start-length = Der er højst { $most } spørgsmål. Det tager omkring 5 minutter.
# That nothing is stored
start-stored =
    { $reader ->
       *[self] Dine svar bliver på din egen skærm. Vi gemmer dem ikke og sender dem ikke. Lukker du siden, er de væk.
        [relative] Svarene bliver på din egen skærm. Vi gemmer dem ikke og sender dem ikke. Lukker du siden, er de væk.
        [professional] Svarene bliver på din egen skærm. De gemmes ikke og sendes ikke. Lukker du siden, er de væk.
    }
# Who decides
# $municipality: the municipality's name
start-decides = Guiden afgør ikke noget. Det er { $municipality }, der afgør det.
# The heading over transport on the start page
start-transport = Kørsel, og hvad den koster
# The heading over the documents
start-document = Det bygger guiden på

## Questions

# Where in the questions the reader is
# $number: the question's number
question-number = Spørgsmål { $number }
# How many questions are left after this one, at most
# $most: the highest count
at-most-left = højst { $most } tilbage
# When this is the last question
last-question = det sidste
# The disclosure under a question
why-ask = Hvorfor spørger vi?
# Before where the answer is found
find-answer = Er du i tvivl?
# The heading of the error box
error-title = Der mangler et svar
# The error when nothing is chosen
error-choose = Vælg et svar. Er du i tvivl, så vælg »Ved ikke«.

## "Check your answers"

# The heading of the page with all answers
check-title =
    { $reader ->
       *[self] Tjek dine svar
        [relative] Tjek svarene
        [professional] Tjek svarene
    }
# What to do on that page
check-lead = Se dem igennem. Du kan rette et svar, uden at de andre går tabt.
# The link that changes an answer
change = Ret
# The button to the result
show-result = Se resultatet

## Verdicts in a word

# The verdict in a word
word-likely = Sandsynligt
# The verdict in a word, where the document states a right
word-right = Ret efter beskrivelsen
# The verdict in a word
word-possible = Måske
# The verdict in a word
word-unlikely = Ikke sandsynligt
# The verdict in a word
word-other-route = Et andet tilbud gælder
# The verdict in a word
word-not-described = Ikke beskrevet

## The heading of the result

# The result's heading
# $phrase: the programme inside a sentence
# $municipality: the municipality's name
head-likely =
    { $reader ->
       *[self] Du kan sandsynligvis få { $phrase } i { $municipality }
        [relative] Den, du hjælper, kan sandsynligvis få { $phrase } i { $municipality }
        [professional] Patienten kan sandsynligvis få { $phrase } i { $municipality }
    }
# The result's heading
# $phrase: the programme inside a sentence
# $municipality: the municipality's name
head-possible =
    { $reader ->
       *[self] Du kan måske få { $phrase } i { $municipality }
        [relative] Den, du hjælper, kan måske få { $phrase } i { $municipality }
        [professional] Patienten kan måske få { $phrase } i { $municipality }
    }
# The result's heading when the document describes nothing for this reader
# $municipality: the municipality's name
head-silent =
    { $reader ->
       *[self] Dokumentet om { $municipality } beskriver ikke det, du har brug for
        [relative] Dokumentet om { $municipality } beskriver ikke det, den, du hjælper, har brug for
        [professional] Dokumentet om { $municipality } beskriver ikke det, patienten har brug for
    }
# The result's heading when only another programme applies
# $phrase: the programme inside a sentence
# $municipality: the municipality's name
head-other = Spørg { $municipality } om { $phrase }
# The result's heading when the document states a right, and the verdict in a sentence
# $phrase: the programme inside a sentence
head-right =
    { $reader ->
       *[self] Ifølge kommunens beskrivelse har du ret til { $phrase }
        [relative] Ifølge kommunens beskrivelse har den, du hjælper, ret til { $phrase }
        [professional] Ifølge kommunens beskrivelse har patienten ret til { $phrase }
    }
# The result's heading when the programme is closed
# $phrase: the programme inside a sentence
# $municipality: the municipality's name
# $because: why, as a clause
head-unlikely =
    { $reader ->
       *[self] Du kan sandsynligvis ikke få { $phrase } i { $municipality }, fordi { $because }
        [relative] Den, du hjælper, kan sandsynligvis ikke få { $phrase } i { $municipality }, fordi { $because }
        [professional] Patienten kan sandsynligvis ikke få { $phrase } i { $municipality }, fordi { $because }
    }
# The result's heading when it is not known what the reader came for
# $ask: the question to find the answer to
# $name: whom to ask
head-find = Find først ud af én ting: { $ask } Spørg { $name }

## Below the heading

# Under the heading: another programme
# $phrase: the programme inside a sentence
but-likely =
    { $reader ->
       *[self] Men du kan sandsynligvis få { $phrase }.
        [relative] Men den, du hjælper, kan sandsynligvis få { $phrase }.
        [professional] Men patienten kan sandsynligvis få { $phrase }.
    }
# Under the heading: another programme
# $phrase: the programme inside a sentence
but-possible =
    { $reader ->
       *[self] Men du kan måske få { $phrase }.
        [relative] Men den, du hjælper, kan måske få { $phrase }.
        [professional] Men patienten kan måske få { $phrase }.
    }

## Verdicts in a sentence

# The verdict in a sentence
say-likely =
    { $reader ->
       *[self] Dine svar passer med de krav, som dokumentet nævner.
        [relative] Jeres svar passer med de krav, som dokumentet nævner.
        [professional] Svarene passer med de krav, som dokumentet nævner.
    }
# The verdict in a sentence
say-possible = Noget er uvist, eller det skal vurderes.
# The verdict in a sentence, where only something unknown keeps it open
say-possible-unknown = Noget er uvist. Se hvad herunder.
# The verdict in a sentence, where only a judgement keeps it open
say-possible-judged = Det skal vurderes. Se hvorfor herunder.
# The verdict in a sentence: why the offer is closed
# $because: why, as a clause
say-because = Grunden er, at { $because }.
# The verdict in a sentence
# $name: a name
say-other-route = Se »{ $name }« i stedet.
# The verdict in a sentence
say-not-described = Dokumentet siger ikke, hvem der kan få det. Spørg kommunen.

## What to do

# Under the result's heading
decides = Det er kommunen, der afgør det.
# The box of what to do
do-now = Gør det nu
# The box of what to do instead
do-instead =
    { $reader ->
       *[self] Det kan du gøre i stedet
        [relative] Det kan I gøre i stedet
        [professional] Det kan patienten gøre i stedet
    }
# The box of whom to ask, where the document has nothing to do instead
whom-to-ask =
    { $reader ->
       *[self] Her kan du spørge
        [relative] Her kan I spørge
        [professional] Her kan du spørge
    }
# What to do where the document does not describe the programme
# $municipality: the municipality's name
# $phrase: the programme inside a sentence
ask-whether =
    { $reader ->
       *[self] Kontakt { $municipality }, og spørg, om du kan få { $phrase }.
        [relative] Kontakt { $municipality }, og spørg, om den, du hjælper, kan få { $phrase }.
        [professional] Kontakt { $municipality }, og spørg, om patienten kan få { $phrase }.
    }
# What to do in doubt, where the programme is unlikely
# $municipality: the municipality's name
ask-in-doubt =
    { $reader ->
       *[self] Er du i tvivl, så spørg { $municipality }. Guiden afgør ikke noget, og du må altid gerne spørge.
        [relative] Er I i tvivl, så spørg { $municipality }. Guiden afgør ikke noget, og I må altid gerne spørge.
        [professional] Er du i tvivl, så spørg { $municipality }. Guiden afgør ikke noget, og du må altid gerne spørge.
    }
# Before what to have at hand
have-ready = Hav klar:

## Conditions

# The section of conditions
why = Derfor
# A condition's mark in words
met = Opfyldt
# A condition's mark in words
not-met = Ikke opfyldt
# A condition's mark in words
not-known = Uvist
# A condition's mark in words
for-professional = Skal vurderes
# A condition's mark in words
weighed = Vejer med, men er ikke et krav
# A condition that nothing was asked about, since it changes nothing
not-asked = Ikke undersøgt
# Why it was not asked
not-asked-why = Det ændrer ikke svaret.
# A route's or a silence's mark in words
applies = Gælder
# A route's or a silence's mark in words
may-apply = Gælder måske

## What others may do

# What a relative may do
relative-may = Det kan du gøre som pårørende
# Where the document does not say
relative-not-said = Dokumentet siger ikke, hvad en pårørende må. Spørg kommunen, om du må søge for den, du hjælper, eller være med til samtalen.
# What a professional may do
professional-may = Det kan du gøre som fagperson

## What the answer can still become

# What the answer can still become
outlook-title = Noget er endnu uvist
# Before the verdicts that are still possible
outlook-lead = Når det er afklaret, kan svaret blive:
# Before the question that settles it best
settles-best = Det her spørgsmål afklarer mest:

## What would change the answer

# The section of what would change the answer
changes-title = Hvad ville ændre svaret?
# The button that opens it
changes-open = Vis, hvad der ville ændre svaret
# What it is about
changes-lead = Vi har kun set på svar, som kan ændre sig. Her er de mindste ændringer, der giver et andet svar.
# Where nothing would change it
changes-none =
    { $reader ->
       *[self] Ingen af de svar, du selv kan ændre, giver et andet svar.
        [relative] Ingen af de svar, der kan ændre sig, giver et andet svar.
        [professional] Ingen af de svar, der kan ændre sig, giver et andet svar.
    }
# Between two options
or = eller
# Before a verdict
then-the-answer-is = Så er svaret:

## When something looks wrong

# The section of what to do when something looks wrong
wrong-title = Ser svaret forkert ud?
# The button that opens it
wrong-open = Sådan siger du til
# What to do
# $municipality: the municipality's name
wrong-lead = Sig det til { $municipality }. Teksten her fortæller, hvilke regler svaret bygger på. Du kan kopiere den eller læse den op. Guiden sender ingenting.
# The label of the ready text
wrong-label = Tekst, du kan bruge
# The beginning of the ready text
# $municipality: the municipality's name
# $version: the pack's version
wrong-hello =
    Til { $municipality }
    
    Jeg har brugt Træningsguiden. Dens regler er sidst rettet { $version }. Jeg mener, at dette svar kan være forkert:
# The end of the ready text
wrong-because = Det ser forkert ud, fordi:

## Copying

# The button that copies a text
copy-text = Kopiér teksten
# After it is copied
copied = Teksten er kopieret.
# Where it could not be copied
not-copied = Teksten kunne ikke kopieres. Markér den, og kopiér den selv.

## The desk of a professional

# Which keys to press at the desk
desk-lead = Tast tallet foran svaret, og gå videre med Tab. Resultatet følger med.
# The heading over all questions
desk-questions = Spørgsmålene
# Beside a question that can change nothing any more
desk-idle = Ændrer ikke svaret
# The heading over the result beside the questions
desk-result = Svaret lige nu
# When no further answer can change anything
nothing-matters = Flere svar ændrer ikke noget.
# When more answers can change something
# $count: how many
some-matter = { $count } svar mangler og kan stadig ændre noget.
# The button that copies the result as text
copy-result = Kopiér som tekst
# The button that copies the note for a referral
copy-note = Kopiér notat
# The disclosure of that note
note-open = Se notatet
# The button from the desk to the result
whole-result = Se hele svaret
# The button to the page that the patient takes home
hand-over = Udskriv til patienten
# The button that takes all answers away for the next patient
next-patient = Ny patient
# The first line of the note
# $municipality: the municipality's name
note-title = Træningsguiden for { $municipality }
# Where a question that matters is not answered
not-answered = Ikke besvaret
# What the note is, and what it is not
note-guidance = Teksten er vejledning ud fra svarene. Det er ikke en afgørelse.

## The page that a patient takes home

# The heading over the address on what the patient takes home
handover-where = Her finder du guiden
# How to come to the address
handover-scan = Peg på koden med telefonens kamera, eller skriv adressen i din browser.
# Where there is no address to give
handover-no-page = Guiden står på en hjemmeside. Spørg dem, du har fået dette ark af.
# What the QR code is
# $address: the address
handover-code = QR-kode til { $address }
# The heading over whom to call
handover-call = Vil du hellere tale med nogen?

## Contacts

# An e-mail address that the document calls secure: how to send securely it does not say
# $address: the address
secure-email = Sikker e-mail: { $address } – dokumentet siger ikke, hvordan man sender sikkert. Spørg, før du skriver om helbred.

## Prices

# The section of prices
costs = Det koster det
# An amount of nothing
free = Gratis
# Where the document states no amount
amount-not-stated = Prisen står ikke i dokumentet. Spørg kommunen.
# After an amount
# $unit: what one price covers
per-unit = pr. { $unit }
# The date of a price
# $date: a date in words
price-date = Prisen er fra { $date }. Den kan være ændret.
# A price without a date
price-undated = Dokumentet siger ikke, hvornår prisen er fra. Den kan være ændret.
# Instead of a price that has ended
# $date: its last day
price-ended = Prisen gjaldt til og med { $date }. Den kan være en anden nu. Spørg kommunen.
# Instead of a price that has not begun
# $date: its first day
price-not-begun =
    { $reader ->
       *[self] Prisen gælder først fra { $date }. Spørg kommunen, hvad du skal betale nu.
        [relative] Prisen gælder først fra { $date }. Spørg kommunen, hvad der skal betales nu.
        [professional] Prisen gælder først fra { $date }. Spørg kommunen, hvad der skal betales nu.
    }

## Transport

# The heading over transport
transport = Kørsel
# A transport outcome in a sentence
transport-grant-yes =
    { $reader ->
       *[self] Du opfylder de betingelser for kørsel, som dokumentet nævner. Kommunen kan bevilge kørsel.
        [relative] Den, du hjælper, opfylder de betingelser for kørsel, som dokumentet nævner. Kommunen kan bevilge kørsel.
        [professional] Patienten opfylder de betingelser for kørsel, som dokumentet nævner. Kommunen kan bevilge kørsel.
    }
# A transport outcome in a sentence
transport-grant-no = Det er ikke sandsynligt, at kommunen bevilger kørsel.
# A transport outcome in a sentence
transport-grant-unknown =
    { $reader ->
       *[self] Kommunen kan måske bevilge kørsel. Det er ikke afgjort af dine svar.
        [relative] Kommunen kan måske bevilge kørsel. Det er ikke afgjort af svarene.
        [professional] Kommunen kan måske bevilge kørsel. Det er ikke afgjort af svarene.
    }
# Over the conditions of a grant
transport-conditions = Betingelser for kørsel
# The heading over what the document allows beside the conditions of transport
permission = En mulighed
# Under it: that it is no condition
permission-lead =
    { $reader ->
       *[self] Det her er ikke et krav. Spørg, om det kan hjælpe dig.
        [relative] Det her er ikke et krav. Spørg, om det kan hjælpe jer.
        [professional] Det her er ikke et krav. Spørg, om det kan hjælpe patienten.
    }
# A condition, which the reader's own answer stands beside
# $rule: the condition
rule = Krav: { $rule }
# The reader's own answer to what a condition asks
# $answer: question and answer
your-answer =
    { $reader ->
       *[self] Dit svar: { $answer }.
        [relative] Dit svar: { $answer }.
        [professional] Svar: { $answer }.
    }
# The same in a text to the municipality
# $answer: question and answer
answered = Svar: { $answer }.
# The disclosure of notes on transport
more-transport = Mere om kørsel
# The disclosure of notes on a programme
more-programme = Sted, tid, forventninger og det, dokumentet ikke siger
# Over the ways to get there
transport-options = Dokumentet nævner disse måder

## What transport to a course costs

# The heading of the panel that counts
course-title = Regn ud, hvad kørslen koster
# A label
sessions-label = Gange om ugen
# A label, and the head of a column
weeks-label = Antal uger
# The head of a column
in-all = I alt
# How often
# $times: how many times
times-a-week =
    { $times ->
        [one] { $times } gang om ugen
       *[other] { $times } gange om ugen
    }
# How long
# $weeks: how many
weeks =
    { $weeks ->
        [one] { $weeks } uge
       *[other] { $weeks } uger
    }
# For what an amount is
# $times: "2 gange om ugen"
# $weeks: "12 uger"
cost-plan = i alt for { $times } i { $weeks }
# What it is a week
# $amount: an amount
cost-weekly = Det er { $amount } om ugen.
# What a whole course costs, from the fewest sessions to the most
# $range: "684–1.368 kr."
# $weeks: "12 uger"
# $times: "1–2 gange om ugen"
course-ends = { $range } for et forløb på { $weeks }, { $times }.
# That the price is counted once a session
course-each = Prisen er regnet én gang for hver træning.
# The heading of the chart
chart-title = Sådan vokser beløbet uge for uge
# The button that opens the table
chart-table = Vis som tabel
# The chart in a sentence
# $first: after the first week
# $last: after the last
# $weeks: how many weeks
chart-words = Efter 1 uge { $first } i alt, efter { $weeks } uger { $last } i alt. Beløbet vokser lige meget hver uge.
# That an example has the most weeks
example-most = Dokumentet siger »op til« så mange uger. Et kortere forløb koster mindre.

## Steps and deadlines

# The section of steps
what-happens = Det sker der
# The last day of a deadline, as late as the words allow
# $weekday: its day of the week
# $date: a date in words
latest = Senest { $weekday } den { $date }.
# What is made of a day that the reader sets
days-are-latest = Sætter du en dato, regner guiden frem til fristens sidste dag. Det er ikke et løfte fra kommunen.
# How working days are counted
working-days = Hverdage er regnet som mandag til fredag uden danske helligdage.
# Over the days that the reader can set
starts-title = Sæt dato på
# The button that makes a calendar file
save-days = Hent datoerne til din kalender
# A step in the reader's calendar
# $title: what happens
calendar-title = Senest: { $title }

## The day of an event

# The question for the day of what the reader does
when-application =
    { $reader ->
       *[self] Hvornår henvender du dig?
        [relative] Hvornår henvender I jer?
        [professional] Hvornår bliver kommunen kontaktet?
    }
# The question for the day of something that has happened, and that others did
when-answer = Når kommunen har svaret: hvilken dag var det?
# The question for the day of something that has happened, and that others did
when-visitation = Når samtalen (visitationen) er holdt: hvilken dag var det?
# The question for the day of something that has happened, and that others did
when-assessment = Når vurderingen er lavet: hvilken dag var det?
# The question for the day of something that has happened, and that others did
when-grant =
    { $reader ->
       *[self] Når du har fået bevillingen: hvilken dag var det?
        [relative] Når I har fået bevillingen: hvilken dag var det?
        [professional] Når patienten har fået bevillingen: hvilken dag var det?
    }
# The question for the day of something that has happened, and that others did
when-discharge =
    { $reader ->
       *[self] Når du er udskrevet: hvilken dag var det?
        [relative] Når den, du hjælper, er udskrevet: hvilken dag var det?
        [professional] Når patienten er udskrevet: hvilken dag var det?
    }
# The question for the day of something that has happened, and that others did
when-decision =
    { $reader ->
       *[self] Når du har fået afgørelsen: hvilken dag var det?
        [relative] Når I har fået afgørelsen: hvilken dag var det?
        [professional] Når patienten har fået afgørelsen: hvilken dag var det?
    }
# The question for the day of something that has happened, and that others did
when-plan = Når kommunen har fået genoptræningsplanen: hvilken dag var det?

## Complaints and lengths of time

# The step of the last day to complain
complain-by = Sidste frist for at klage
# How soon one must complain
# $span: "4 uger"
complain-within = Inden { $span } efter, at afgørelsen er modtaget.
# So many working days
# $amount: how many
length-working-days =
    { $amount ->
        [one] { $amount } hverdag
       *[other] { $amount } hverdage
    }
# So many days
# $amount: how many
length-days =
    { $amount ->
        [one] { $amount } dag
       *[other] { $amount } dage
    }
# So many months
# $amount: how many
length-months =
    { $amount ->
        [one] { $amount } måned
       *[other] { $amount } måneder
    }
# Instead of a deadline that has ended
# $date: its last day
step-ended = Det, dokumentet siger om fristen, gjaldt til og med { $date }. Spørg kommunen, hvad der gælder nu.
# Instead of a deadline that has not begun
# $date: its first day
step-not-begun = Det, dokumentet siger om fristen, gælder først fra { $date }. Spørg kommunen, hvad der gælder nu.

## Sections of the result

# The section of notes
good-to-know = Godt at vide
# The section of what the document does not say
document-silent = Det siger dokumentet ikke
# The section of complaints
complain =
    { $reader ->
       *[self] Hvis du vil klage
        [relative] Hvis I vil klage
        [professional] Hvis patienten vil klage
    }
# The section of other programmes
other-offers = Andre muligheder
# The disclosure of another programme
details = Se hvorfor
# The section of the reader's answers
your-answers =
    { $reader ->
       *[self] Dine svar
        [relative] Svarene
        [professional] Svarene
    }

## The receipt code

# The section of the receipt code
receipt-title = Kode til næste gang
# What it is good for
receipt-lead =
    { $reader ->
       *[self] Skriv koden ned, eller udskriv siden. Med koden kan du hente dine svar igen. Den rummer kun svarene, ikke hvem du er.
        [relative] Skriv koden ned, eller udskriv siden. Med koden kan du hente svarene igen. Den rummer kun svarene, ikke hvem de handler om.
        [professional] Skriv koden ned, eller udskriv siden. Med koden kan svarene hentes igen. Den rummer kun svarene, ikke hvem de handler om.
    }
# The link to where a code is typed
have-code = Jeg har en kode fra sidst
# The heading of that page
code-title = Skriv din kode
# Where the code is on the print
code-lead = Koden står på udskriften. Store og små bogstaver er lige gode.
# The button that takes the code
code-next = Hent svarene
# The heading of the error box
code-refused = Koden kan ikke bruges
# A letter is wrong, missing or one too many
code-mistyped = Der er en slåfejl i koden, eller der mangler noget. Se den efter, tegn for tegn.
# A newer guide made it
code-newer = Koden er fra en nyere udgave af guiden. Hent siden igen, og prøv så.
# It is of another municipality
# $municipality: the municipality's name
code-elsewhere = Koden hører til { $municipality }. Den kan kun bruges dér.
# It is of a municipality that the guide does not cover
code-unknown = Koden hører til en anden kommune.

## The result of a code, then and now

# What a code told
then-title = Svarene er hentet
# The rules are the same
# $version: their version
then-same-rules = Guidens regler er de samme som sidst. De er fra { $version }.
# The rules are others
# $old: their version then
# $new: their version now
then-new-rules = Reglerne var fra { $old }, da koden blev lavet. Nu er de fra { $new }. Her er svaret efter de nye regler.
# The answer is the same
then-same-answer = Svaret er det samme som sidst.
# The answer is another
# $then: what was said then
# $now: what is said now
then-other-answer = Sidst var svaret: { $then }. Nu er det: { $now }.
# A programme that is not there any more
then-not-there = et tilbud, som guiden ikke har mere
# Several answers are not used any more
# $count: how many
then-dropped =
    { $count ->
        [one] Et af svarene bliver ikke brugt mere.
       *[other] { $count } af svarene bliver ikke brugt mere.
    }

## Buttons

# The button that prints
print = Udskriv
# The button that starts over
restart = Start forfra

## The document

# The section of the documents
the-document = Dokumentet og datoen
# The warning that newer rules may apply
newer-rules = Reglerne kan være ændret siden. Spørg kommunen, hvad der gælder nu.
# The heading over the law since
newer-law = Loven siden dokumentet
# The legal basis
# $law: the law's name
legal-basis = Lov: { $law }
# A document's date
# $date: a date in words
published = Fra { $date }.
# A document without a date
undated = Dokumentet har ingen dato.
# When we read the document
# $date: a date in words
checked = Vi læste det { $date }.
# The place of something in a document
# $section: the section
# $lines: the line, or the first and the last: "64-66"
section-lines = I afsnittet »{ $section }«, linje { $lines } i teksten.
# The day of the answer
# $date: a date in words
answered-on = Svaret er fra { $date }.
# The pack's version
# $date: a date in words
pack-version = Guidens regler er sidst rettet { $date }.

## Topics of notes

# A topic
aim = Formål
# A topic
content = Indhold
# A topic
place = Sted
# A topic
duration = Hvor tit og hvor længe
# A topic
form = Alene eller på hold
# A topic
staff =
    { $reader ->
       *[self] Hvem træner dig
        [relative] Hvem står for træningen
        [professional] Hvem står for træningen
    }
# A topic
hours = Tidspunkt
# A topic
expectation =
    { $reader ->
       *[self] Det forventes af dig
        [relative] Det bliver forventet
        [professional] Det forventes af patienten
    }
# A topic
ending = Sådan slutter det
# A topic
after = Bagefter
# A topic
price-topic = Pris
# A topic
target = Hvem det er for
# A topic
discretion = Det vurderer kommunen
# A topic
contradiction = Her er dokumentet uklart
# A topic
other = Andet

## Dates and amounts

# The months, from January, each without a space in it
months = januar februar marts april maj juni juli august september oktober november december
# The days of the week, from Monday, each without a space in it
weekdays = mandag tirsdag onsdag torsdag fredag lørdag søndag
# A date. "\u00A0" is a space at which no line breaks
# $day: a number
# $month: one of the months
# $year: a number
date-day = { $day }.{ "\u00A0" }{ $month } { $year }
# A date whose day is not known
# $month: one of the months
# $year: a number
date-month = { $month } { $year }
# An amount in Danish kroner
# $number: "1.368", or "684–1.368"
amount = { $number }{ "\u00A0" }kr.
# Between thousands in a number
thousands = .
# Between kroner and øre in a number
decimal = ,

## Words on their way

# While a language that the reader has chosen is on its way
# $language: its name, in itself
language-coming = { $language } hentes …
# When it could not be fetched
# $language: its name, in itself
language-missing = { $language } kunne ikke hentes. Tjek din internetforbindelse, og prøv igen.
# When the words for the kind of reader that was chosen could not be fetched
words-missing = Teksten kunne ikke hentes. Tjek din internetforbindelse, og prøv igen.

## The plain page: the guide on paper, and without script. It speaks to the citizen only

# The title of the window
# $title: the title of the page
page-head-title = { $title } – Træningsguiden
# The title of one municipality's page
# $municipality: the municipality's name
page-title = Træning og kørsel i { $municipality }
# The title of the list of municipalities
page-all-title = Træning og kørsel, kommune for kommune
# Below it
page-all-lead = Vælg din kommune. Så kan du læse, hvilken træning der er, hvem den er for, og hvad kørslen koster. Det er kommunen, der afgør det.
# Below the list
page-all-missing = Står din kommune her ikke, så ring til den, og spørg efter dem, der står for træning.
# The heading over the list in this language, on a page in another
page-in-language = På dansk
# Instead of the guide, where the browser runs no script. A list follows
page-needs-script = Guiden kræver JavaScript. Uden det kan du læse det samme her:
# The link to the list of municipalities
page-all-municipalities = Alle kommuner
# What the page is
page-lead = Her kan du læse, hvilken træning der er beskrevet, hvem den er for, hvad den og kørslen koster, og hvem du kan spørge.
# Before the sentence on who decides
page-decides-nothing = Siden afgør ikke noget.
# $date: the day of the pack
page-as-of = Siden viser, hvad vi vidste { $date }.
# $document: the title of the document, in quotation marks
page-source-is = Kilden er { $document }.
# The heading of the table of contents
page-on-this-page = Det står der på siden
# The heading over how to apply
page-what-to-do = Sådan gør du
# The heading over the conditions
page-who-can-get = Hvem kan få det?
# Where the document grants a right
page-right-by-document = Dokumentet siger, at den, der opfylder betingelserne, har ret til det.
# The heading over the need that one comes for
page-whom-for = Hvem er det for?
# A need of everybody
page-for-everybody = Det er det, beskrivelsen handler om, for alle.
# The heading over conditions that must be met
page-hard-conditions = Det skal passe på dig
# The heading over conditions that only count
page-soft-conditions = Det vejer med, men er ikke et krav
# The heading over conditions that are judged
page-judged-conditions = Det kan kun en fagperson vurdere
# A condition that is always judged
page-judged-for-all = Det skal vurderes. Du svarer kun, hvad du selv tror, og intet svar lukker tilbuddet for dig.
# A need
# $condition: one of page-answer, page-all-so and page-any-so, as in all of these
page-look-if = Det er det, du skal se på, hvis { $condition }
# A condition that can be met
# $condition: see page-look-if
page-fits-if = Det passer, hvis { $condition }
# A condition that is judged
# $condition: see page-look-if
page-applies-if = Det gælder for dig, hvis { $condition }
# Where a condition must be judged
# $condition: see page-look-if
page-assessed-if = Det skal vurderes, hvis { $condition }
# Advice, an exception, or silence
# $condition: see page-look-if
page-so-if = Det gælder, hvis { $condition }
# Another way to get transport
# $condition: see page-look-if
page-may-apply-if = Det kan gælde dig, hvis { $condition }
# Another way to get transport, where the reader has it
# $condition: see page-look-if
page-given-if = Du har det allerede, hvis { $condition }
# Ends a sentence
# $answers: answers in quotation marks
# $question: a question in quotation marks
page-answer = du svarer { $answers } på { $question }.
# Ends a sentence. A list follows
page-all-so = alt dette passer:
# Ends a sentence. A list follows
page-any-so = mindst én af disse ting passer:
# An item of such a list
# $answers: answers in quotation marks
# $question: a question in quotation marks
page-answer-item = Du svarer { $answers } på { $question }.
# An item of such a list. A list follows
page-all-items = Alt dette:
# An item of such a list. A list follows
page-any-items = Mindst én af disse ting:
# The heading where the document is silent for some
page-silent-for = Hvornår dokumentet ikke siger noget
# Where it is silent for all
page-not-described = Dokumentet beskriver ikke dette tilbud.
# The heading over exceptions
page-otherwise-for = Hvornår noget andet gælder
# $programme: the link to another programme
page-read-instead = Læs i stedet om { $programme }.
# $programme: the link to another programme
page-read-also = Læs også om { $programme }.
# $reasons: conditions in quotation marks
page-unless-fits = Det gælder, når dette ikke passer: { $reasons }.
# The heading over the prices of training
page-training-prices = Det koster træningen
# The heading over the prices of transport
page-ride-prices = Det koster kørslen
# $programme: the link to the programme with the same transport
page-same-transport = Det samme gælder som til { $programme }.
# Over the conditions of transport
page-all-must-fit = Alt dette skal passe på dig:
# The rule for transport
page-own-transport = Du skal selv sørge for at komme frem og tilbage.
# The rule for transport
page-transport-is-criterion = At komme frem selv er en betingelse for at være med.
# The rule for transport
page-transport-may-be-granted = Kommunen kan bevilge kørsel. Det er ikke sikkert, at du får det.
# The rule for transport
page-transport-unresolved = Dokumentet afgør det ikke. Du må spørge.
# A worked example
# $sum: what the rides cost in all
# $plan: how many rides that is, as in cost-plan
page-example = Eksempel: { $sum } { $plan }.
# A step from which deadlines run
# $event: the event, such as page-decision
page-counted-from = Herfra tæller frister, der løber fra { $event }.
# $span: how long, such as page-days
# $event: the event that it runs from, such as page-decision
page-deadline = Frist: { $span } fra { $event }.
# How long
# $amount: a number
page-working-days =
    { $amount ->
        [one] { $amount } hverdag
       *[other] { $amount } hverdage
    }
# How long
# $amount: a number
page-days =
    { $amount ->
        [one] { $amount } dag
       *[other] { $amount } dage
    }
# How long
# $amount: a number
page-weeks =
    { $amount ->
        [one] { $amount } uge
       *[other] { $amount } uger
    }
# How long
# $amount: a number
page-months =
    { $amount ->
        [one] { $amount } måned
       *[other] { $amount } måneder
    }
# An event that deadlines run from, as are the next ones
page-application = din henvendelse
page-municipality-answer = kommunens svar
page-visitation = samtalen (visitationen)
page-assessment = den individuelle vurdering
page-grant = den dag, bevillingen er modtaget
page-discharge = udskrivelsen fra sygehuset
page-decision = den dag, du har fået afgørelsen
page-plan-received = den dag, kommunen har fået genoptræningsplanen
# The period of a price or a step
# $from: its first day
page-valid-from = Gælder fra { $from }.
# The period of a price or a step
# $until: its last day
page-valid-until = Gælder til og med { $until }.
# The period of a price or a step
# $from: its first day
# $until: its last day
page-valid-between = Gælder fra { $from } til og med { $until }.
# The heading over the contacts
page-contacts = Kontakt
# Whom to ask about the sentence before
# $contact: a name, and how to reach it
page-contact = Kontakt: { $contact }
# $number: a phone number
page-phone = Telefon: { $number }
# $hours: when the phone is answered
page-hours = Telefonen er åben: { $hours }
# $address: a web address
page-website = Hjemmeside: { $address }
# $address: an e-mail address
page-email = E-mail: { $address }
# $address: a street address
page-address = Adresse: { $address }
# The heading over the questions
page-in-doubt = Er du i tvivl om et svar?
# Below it
# $unknown: dont-know, in quotation marks
page-in-doubt-lead = Betingelserne bygger på de spørgsmål, som guiden stiller. Her er de med alle svar. { $unknown } tæller hverken som ja eller nej.
# The heading over the sources
page-documents = Her står det i dokumentet
# Below it. The word in quotation marks is that of page-source-number
page-documents-lead = Tallene hører til ordet »kilde« i teksten. Linjerne er talt i dokumentets tekst, fra 1.
# The link from a sentence to its source
# $number: its number
page-source-number = kilde { $number }
# A source
# $section: the section of the document
# $lines: its lines, such as 3–7
page-cited = { $section }, linje { $lines }
# The quotation marks of the language
# $text: what is quoted
page-quoted = »{ $text }«

## What `packs explain` shows to the staff of a municipality. In Danish only: no other file has these

# The title
staff-title = { $municipality }: regler og tekster i Træningsguiden
# A heading
staff-read-title = Sådan læser I siden
# Below it
staff-read-lead = Træningsguiden fortæller borgerne, om de sandsynligvis kan få træning, og hvad kørsel koster; her står alle de regler og tekster, som den bruger for { $municipality }. Efter hver oplysning står der i parentes, hvor i dokumentet vi har læst den, og til sidst på siden er alle kilder samlet. Vi beder kommunen bekræfte, at betingelser, priser, frister og kontakter er gengivet rigtigt og stadig gælder, eller skrive på siden, hvad der skal rettes.
# A column to fill in, as are the next two
staff-reviewed-by = Gennemgået af (navn og stilling)
staff-review-date = Dato
staff-signature = Underskrift
# Before a section, where there are several documents
staff-document-number = dokument { $number }
# A heading
staff-programme = Tilbud: { $programme }
# The kind of a programme, such as staff-advice
staff-kind = Slags: { $kind }
staff-rehabilitation = genoptræning
staff-maintenance = vedligeholdende træning
staff-self-training = selvtræning
staff-advice = råd og vejledning
staff-law = Lov: { $law }
# A heading
staff-need-title = Hvem tilbuddet er til
staff-need-not-asked = Guiden spørger ikke om noget, der afgør det.
staff-need-all = Det er det, dokumentet handler om, for alle borgere.
# A list follows
staff-need-if = Det er til borgere, der svarer sådan, hvad enten de kan få det eller ej:
staff-excludes = Ingen, som det er til, skal se på { $programme } i stedet.
staff-right = Dokumentet siger, at den, der opfylder betingelserne, har ret til tilbuddet.
# A heading
staff-silent-title = Hvornår dokumentet ikke beskriver tilbuddet
# A list follows
staff-silent-if = Det gælder, når borgeren svarer sådan:
staff-silent-all = Det gælder for alle borgere.
# A heading
staff-routes-title = Hvornår et andet tilbud gælder i stedet
# The document's text and a list follow
staff-route = Har borgeren svaret sådan, så gælder i stedet { $programme }.
# A heading
staff-criteria-title = Betingelser
# How a condition counts
staff-hard = afgørende
# How a condition counts
staff-soft = tæller med
# How a condition counts
staff-judged = skal vurderes i hver sag
# A list follows
staff-met-if = Opfyldt, når borgeren svarer sådan:
# A list follows
staff-judged-if = Gælder for borgere, der svarer sådan:
staff-judged-not-asked = Gælder for alle. Guiden spørger ikke om det.
staff-not-asked = Guiden spørger ikke om det.
staff-always-assessed = Den skal altid vurderes. Borgerens svar er kun, hvad borgeren selv tror: ethvert andet svar giver et måske, og intet svar lukker tilbuddet.
# A list follows
staff-assessed-if = Den skal vurderes, når borgeren svarer sådan. Så lukker svaret ikke tilbuddet:
staff-because = Er det grunden til et nej, siger overskriften: »fordi { $reason }«
# A list follows
staff-because-of = Svarer borgeren sådan, siger den: »fordi { $reason }«
# A heading
staff-prices-title = Priser
# A heading
staff-apply-title = Det bliver borgeren bedt om at gøre
staff-first-only = Borgeren læser kun det første, der passer.
staff-counted-from = Senere frister, der løber fra { $event }, regnes herfra.
# A heading
staff-alternatives-title = Det kan borgeren gøre i stedet, når svaret er nej
staff-unless-met = Når dette ikke er opfyldt: { $conditions }
# A list follows
staff-if-answers = Når borgeren svarer sådan:
staff-if-can-get = Kun når borgeren måske eller sandsynligvis kan få { $programme }.
staff-contact = Kontakt: { $contact }.
# A heading
staff-complaint-title = Klage
# How long, and from when, as in staff-span-from
staff-deadline = Frist: { $deadline }
# How long, as in page-days, and from when
staff-span-from = { $span } fra { $event }
# An event that deadlines run from, as are the next ones
staff-application = borgerens henvendelse
staff-visitation = visitationen
staff-grant = den dag, borgeren har fået bevillingen
staff-decision = den dag, borgeren har fået afgørelsen
# The rule for transport
staff-own-transport = Borgeren sørger selv for at komme frem og tilbage.
# The rule for transport
staff-transport-is-criterion = At komme frem selv er en betingelse for at få tilbuddet.
# The rule for transport
staff-transport-may-be-granted = Kommunen kan bevilge kørsel.
# The rule for transport
staff-transport-unresolved = Dokumentet afgør det ikke. Borgeren bliver bedt om at spørge.
staff-same-transport = Det samme som til { $programme }. Se ovenfor.
# A list follows
staff-all-conditions = Alle disse betingelser for kørsel skal være opfyldt:
# A list follows
staff-permissions = Muligheder. De er ikke betingelser: de tæller aldrig imod borgeren, og de gør aldrig kørsel sikker. Guiden viser dem, når betingelserne for kørsel ikke er opfyldt, eller det er uvist:
# A list follows
staff-shown-if = Vises kun, når borgeren svarer sådan:
# A list follows
staff-given-if = Borgeren har det allerede, når svaret er sådan:
# A list follows
staff-ways = Dokumentet nævner disse måder at komme frem på:
# A list follows
staff-ride-prices = Det koster kørslen:
# $weeks is page-weeks
staff-example = Eksempel: { $times } gange om ugen i { $weeks } koster { $sum } i alt. Det er regnet med { $each } hver gang.
staff-transport-of = Kørsel ({ $programmes })
# A heading
staff-verdicts-title = Sådan kommer guiden frem til et svar
# The verdicts as the guide shows them, and who decides
staff-verdicts = Guiden ser på hvert tilbud for sig, i denne rækkefølge. Beskriver dokumentet ikke tilbuddet for borgeren, er svaret »{ $not_described }«. Gælder et andet tilbud i stedet, er det »{ $other_route }«. Er en afgørende betingelse ikke opfyldt, er det »{ $unlikely }«. Er noget af dette uvist, eller skal en fagperson vurdere noget, er det »{ $possible }«. Har guiden spurgt, hvad borgeren selv tror om det, og tror borgeren, at det passer, gør det ingen forskel. Ellers er det »{ $likely }«. »{ $unknown }« tæller hverken som ja eller nej, og en betingelse, der kun tæller med, ændrer aldrig svaret. Guiden afgør ikke noget. { $decides }
# A heading
staff-headline-title = Sådan vælger guiden sin overskrift
# The verdicts as the guide shows them
staff-headline = Overskriften handler om ét tilbud. Et tilbud, som et andet gælder i stedet for, er det aldrig. Først kommer de tilbud, der er til borgeren, eller som kan være det, og af dem i denne rækkefølge: »{ $likely }«; »{ $possible }« til den, det er til; »{ $not_described }« til den, det er til; »{ $possible }«, når det er uvist; »{ $unlikely }« til den, det er til; så »{ $not_described }« og »{ $unlikely }«, når det er uvist. Er to lige, gælder rækkefølgen på denne side. Er det uvist, om tilbuddet er til borgeren, siger overskriften, hvad borgeren først skal finde ud af, og hvem man spørger.
# A heading
staff-left-out-title = Det er udeladt, og derfor
staff-nothing-left-out = Intet af det, dokumentet siger, er udeladt.
# A heading
staff-unclear = Her er dokumentet uklart eller modsiger sig selv
staff-no-notes = Vi har ikke noteret noget.
# The period of a notice
staff-shown-from = Vises fra { $from }.
# The period of a notice
staff-shown-until = Vises til og med { $until }.
# The period of a notice
staff-shown-between = Vises fra { $from } til og med { $until }.
staff-notice-source = Kilde: { $source }
# A heading
staff-contacts-title = Kontakter
# The contact that helps
staff-on-every-page = Vises på hver side af guiden.
staff-hours = Telefontid: { $hours }
# A heading
staff-questions-title = Spørgsmålene, i rækkefølge
staff-questions-lead = Guiden springer et spørgsmål over, når svaret ikke længere kan ændre noget. »{ $unknown }« kan vælges ved alle spørgsmål. Hvor der står, at svaret kan ændre sig, siger guiden også, hvad et andet svar ville betyde.
staff-hint = Hjælpetekst: { $hint }
staff-changeable = Svaret kan ændre sig.
# A heading
staff-rules-title = Regler og spørgsmål side om side
staff-rules-lead = Et spørgsmål skal hverken spørge om mere eller mindre, end reglen siger. Se efter, om det passer, hvor reglen står i dokumentet. Nogle spørgsmål har ord, der er fælles for alle kommuner; andre har kommunens egne.
# A column, as are the next three
staff-rule = Regel
staff-question = Spørgsmål
staff-holds-for-answer = Gælder ved svaret
staff-words-of = Ord
# In the column staff-words-of
staff-own-words = kommunens egne
# In the column staff-words-of
staff-shared-words = fælles
# A list follows
staff-all-of = Alle disse:
# A list follows
staff-any-of = Mindst én af disse:
# A heading
staff-cases-title = Prøver
staff-cases-lead = Hver prøve er en borger, vi har tænkt os, og det, guiden svarer. Alle prøver er kørt og stemmer. Se efter, om kommunen ville have svaret det samme.
# A column, as are the next two
staff-case = Prøve
staff-case-answers = Borgerens svar
staff-case-verdict = Guidens svar
# What a case shows
staff-case-permissions = mulighed { $numbers }
# What a case shows
staff-case-first = Står først
# What decided a case
staff-case-conditions = betingelse { $numbers }
# What decided a case
staff-case-silent = det er uvist, om dokumentet beskriver det
# The transport of a case, as are the next ones
staff-case-own = Borgeren selv
staff-case-criterion = En betingelse for tilbuddet
staff-case-granted = Betingelserne er opfyldt
staff-case-not-granted = Betingelserne er ikke opfyldt
staff-case-uncertain = Det er uvist, om betingelserne er opfyldt
staff-case-unresolved = Dokumentet afgør det ikke
staff-case-not-shown = Vises ikke
# A heading
staff-helpers-title = Det må andre gøre for borgeren
# A reader
staff-citizen = Borgeren
# A reader
staff-relatives = Pårørende
# A reader
staff-professionals = Fagpersoner
staff-reads = { $reader } læser: { $text }
# A heading
staff-readers-title = Det læser pårørende og fagpersoner
staff-readers-lead = Reglerne er de samme, hvem der end læser. Hvor en tekst taler til borgeren, læser pårørende og fagpersoner den med deres egne ord, og de skal sige det samme. Her står de tre ved siden af hinanden. Alle andre tekster er ens.
# A heading
staff-other-texts = Andet
staff-sources-lead = Linjerne er talt i den tekst, vi har læst, fra 1. Dokumenternes datoer og de afsnit, siden bygger på:
# Where we keep a document
staff-file = filen { $file }
staff-lines = { $section }: linje { $lines }

## What `packs diff` shows to the staff of a municipality: what a change of the pack means. In Danish only

# The title
staff-diff-title = { $municipality }: hvad ændringen betyder
# $from: the day of the version before
# $to: the day of the version now
staff-diff-versions = Fra udgaven af { $from } til udgaven af { $to }.
# Where the change gives nobody another answer
staff-diff-nobody = Ingen får et andet svar: hverken om tilbud eller om kørsel.
# The same, where programmes are new or gone
staff-diff-nobody-of-both = Ingen får et andet svar om de tilbud, som begge udgaver har: hverken om tilbud eller om kørsel.
# How many ways to answer give another answer now
# $profiles: how many ways to answer there are
# $changed: how many of them have another answer
# $share: their share, as in staff-diff-percent
staff-diff-some = Spørgsmålene kan besvares på { $profiles } måder. I { $changed } af dem ({ $share }) er svaret blevet et andet.
# The same, where programmes are new or gone
staff-diff-some-of-both = Spørgsmålene kan besvares på { $profiles } måder. I { $changed } af dem ({ $share }) er svaret om de tilbud, som begge udgaver har, blevet et andet.
# A heading, as are the next ones
staff-diff-questions = Spørgsmål
staff-diff-added = Nye tilbud
staff-diff-removed = Tilbud, der er taget ud
staff-diff-transport = Kørsel
# $permission: what the document allows, in its words
staff-diff-permission = Muligheden »{ $permission }«
staff-diff-heading = Overskriften
staff-diff-figures = Priser og frister
staff-diff-statements = Andet, som guiden siger
# A question that only the new version has
staff-diff-question-added = Nyt spørgsmål: { $question }
# A question that only the old version has
staff-diff-question-removed = Spørgsmål, der er taget ud: { $question }
# An option that only the new version has
staff-diff-option-added = Ny svarmulighed: { $question } { $option }. De, der svarer sådan, er ikke talt med.
# An option that only the old version has
staff-diff-option-removed = Svarmulighed, der er taget ud: { $question } { $option }. De, der svarer sådan, er ikke talt med.
# $before: the question and its options in the old version
# $after: the same in the new one
staff-diff-question-changed = Spørgsmål med andre ord: før { $before }; nu { $after }
# What readers were told, and what they are told now
staff-diff-shift = Fra »{ $from }« til »{ $to }«
# How many readers that is
# $ways: the number that it chooses by
# $readers: the same number, with points
# $share: their share, as in staff-diff-percent
staff-diff-readers =
    { $ways ->
        [one] Så mange: { $readers } måde at svare på ({ $share }).
       *[other] Så mange: { $readers } måder at svare på ({ $share }).
    }
# What makes the difference
staff-diff-cause = Årsag: { $cause }
# The same, for some of these readers
# $readers: how many
staff-diff-cause-some = Årsag: { $cause } (for { $readers } af dem)
# The answers of one such reader
staff-diff-example = Et eksempel: { $answers }
staff-diff-example-all = Et eksempel: alle, uanset hvad de svarer.
# A share of more than nothing and less than one percent
staff-diff-under-one-percent = under 1 %
staff-diff-percent = { $percent } %
# A statement that is another now
# $what: what it is about
staff-diff-changed = { $what }: før { $before }; nu { $after }
# A statement that only the new version has
staff-diff-new = { $what }: ny, { $after }
# A statement that only the old version has
staff-diff-gone = { $what }: taget ud, før { $before }
# What a statement is about, as are the next ones
# $programme: the name of the programme
# $what: what the price or the step is
staff-diff-of-programme = { $programme }, { $what }
staff-diff-counts-as = { $programme }, { $step }, tæller som
staff-diff-complaint = { $programme }, klage
# $transport: its name in the pack
staff-diff-ride = Kørsel ({ $transport })
staff-diff-decides = Hvem der afgør, når det ikke er kommunen
staff-diff-changeable = Svar, der kan ændre sig
staff-diff-contact = Kontakt til { $contact }
# $step: its name in the pack
staff-diff-step-contact = { $programme }, trinnet { $step } henviser til
staff-diff-relatives-may = { $programme }, det må pårørende gøre
staff-diff-professionals-may = { $programme }, det må fagpersoner gøre
# A way to reach a contact
staff-diff-secure-email = sikker e-mail: { $address }
# Between a figure and the one that applies after it
# $before: one or more figures
# $after: the next one
staff-diff-then = { $before }, så { $after }
# $unit: what one price covers
staff-diff-amount = { $amount } pr. { $unit }
staff-diff-no-amount = beløb ikke oplyst ({ $unit })
# An amount, and the day that it is from
staff-diff-price-from = { $amount }, pris fra { $date }
staff-diff-no-deadline = ingen frist
# A figure, and the period in which it applies
# $what: the amount or the deadline
staff-diff-from = { $what } (gælder fra { $from })
staff-diff-until = { $what } (gælder til og med { $until })
staff-diff-between = { $what } (gælder fra { $from } til og med { $until })
# What a reader was told about transport, or is told now, as are the next ones
staff-diff-closed = Tilbuddet er lukket
staff-diff-own-transport = Sørger selv for turen
staff-diff-transport-is-criterion = Turen er en betingelse
staff-diff-transport-unlikely = Kørsel er ikke sandsynlig
staff-diff-transport-possible = Kørsel kan måske bevilges
staff-diff-transport-met = Betingelserne for kørsel er opfyldt
staff-diff-transport-unresolved = Kørsel er ikke afklaret
# The same about a permission
staff-diff-shown = Vist som en mulighed
staff-diff-not-shown = Ikke vist
# The same about the heading
staff-diff-no-programme = intet tilbud
staff-diff-find-out = find først ud af, om det er det
# $statement: a verdict in a word, or staff-diff-find-out
staff-diff-heading-says = { $programme }: { $statement }
# The verdict that another programme applies
# $verdict: in a word
staff-diff-other-route = { $verdict } ({ $programme })
# What made the difference, as are the next ones
# $text: what the rule says
staff-diff-transport-rule = reglen for kørsel: »{ $text }«
staff-diff-silence = at dokumentet ikke beskriver det
staff-diff-route = vejen »{ $text }«
staff-diff-criterion = betingelsen »{ $text }«
staff-diff-need = hvem »{ $programme }« er til
staff-diff-condition = »{ $text }«
staff-diff-route-order = rækkefølgen af vejene til andre tilbud
staff-diff-verdict-or-order = at svaret på et tilbud, eller rækkefølgen af dem, er en anden

## Pages that show the guide by itself or to a municipality: index.html, guide.html, frame.html, blocked.html. In Danish only

# The title of a page that is only the guide, and its heading
site-name = Træningsguiden
# The first link of a page: past its head
site-skip = Gå til indhold
# What guide.html is, for search engines
site-description = Find ud af, om du kan få træning hos din kommune, og hvad kørslen koster.
# At the end of guide.html
site-footer = Guiden forklarer kommunens regler. Det er kommunen, der træffer afgørelsen. Dine svar bliver ikke gemt.
# The title of blocked.html
site-blocked-title = Træningsguiden, hvor WebAssembly er spærret
# Where the guide cannot run on that page
# $number: a phone number
site-blocked-call = Du kan få svar hos Center for Træning i Holstebro Kommune. Ring på { $number }.
# At the end of that page
site-blocked-footer = Denne side viser, hvad læseren får, når hjemmesiden ikke tillader, at guiden kører.
# The title of index.html: a page as a municipality may have it. The next ones are on it too
site-demo-title = Træning og kørsel – Eksempel Kommune
# For search engines
site-demo-description = Sådan ser Træningsguiden ud på en kommunes hjemmeside.
site-demo-notice = Demonstration: Eksempel Kommune findes ikke. Guiden på siden viser Holstebro Kommunes regler.
site-demo-name = Eksempel Kommune
site-demo-menu = Hovedmenu
site-demo-citizen = Borger
site-demo-business = Erhverv
site-demo-politics = Politik
site-demo-about = Om kommunen
site-demo-breadcrumb = Brødkrumme
site-demo-front = Forside
site-demo-health = Sundhed og sygdom
site-demo-heading = Træning og kørsel
site-demo-lead = Er det blevet sværere at klare hverdagen efter sygdom, eller er du ved at miste kræfter? Så kan kommunen måske hjælpe dig med træning.
site-demo-guide = Guiden herunder stiller dig nogle få spørgsmål og forklarer, hvilken træning der kan passe til dig, og hvad kørslen koster. Du kan også svare på vegne af en, du hjælper.
# Where the guide cannot run
# $number: a phone number
site-demo-call = Du kan også ringe til Center for Træning i Holstebro Kommune på { $number }.
site-demo-decides-title = Det er kommunen, der afgør det
site-demo-decides = Guiden giver dig et overblik. Den træffer ingen afgørelse og gemmer ikke dine svar. Vil du have en afgørelse, skal du søge hos kommunen.
site-demo-see-also = Se også
site-demo-aids = Hjælpemidler
site-demo-home-help = Hjælp i hjemmet
site-demo-visits = Forebyggende hjemmebesøg
site-demo-read-aloud = Læs siden højt
site-demo-address = Eksempel Kommune · Rådhuspladsen 1 · 0000 Eksempel
site-demo-own-page = Guiden som selvstændig side
site-demo-builder = Sæt guiden ind på jeres hjemmeside

## What the guide leaves on a page of a municipality, where it cannot be shown or is put in by the snippet builder

# While the guide is on its way, before its municipality is known
embed-waiting = Guiden er ved at blive hentet. Kommer den ikke frem, kan du ringe til din kommune og spørge om genoptræning eller vedligeholdende træning.
# The name of a frame with the guide
# $municipality: the municipality's name
embed-frame-title = Træningsguiden for { $municipality }
# Whom to call where the guide cannot be shown
# $whom: a name
# $municipality: the municipality's name
# $number: a phone number
embed-call = Ring til { $whom } i { $municipality } på { $number }.
# The same, with a link
# $municipality: the municipality's name
# $link: the name of a page
embed-see = Kontakt { $municipality }: { $link }.
# The same, without anything else
# $municipality: the municipality's name
embed-ask = Kontakt { $municipality }, og spørg om træning.
# The link below it
embed-read = Læs kommunens regler som tekst
# For the accessibility statement of a municipality
# $municipality: the municipality's name
embed-statement =
    Træningsguiden
    Siden indeholder Træningsguiden for { $municipality }. Guiden er lavet efter WCAG 2.2 på niveau AA, som også dækker WCAG 2.1 på niveau AA.
    
    De, der har lavet guiden, har afprøvet den sådan:
    - Hver slags side er kontrolleret automatisk med axe-core i Chromium, uden at der blev fundet fejl.
    - Guiden er betjent fra start til resultat alene med tastatur.
    - Guiden er vist i en bredde på 320 pixel, uden at noget skal rulles vandret.
    - Guiden er vist med teksten forstørret til 200 %.
    
    Guiden er ikke gennemgået af en uafhængig part, og den er ikke afprøvet systematisk med skærmlæsere.
    
    Kan guiden ikke vises, står kommunens kontakt og et link til reglerne som tekst i stedet.

## The snippet builder: byg.html, for the web editors of municipalities. In Danish only

# The title of the page, and its heading
builder-title = Sæt Træningsguiden ind på jeres hjemmeside
# For search engines
builder-description = Vælg kommune og udseende, se guiden, og kopiér koden.
builder-lead = Til webredaktører i kommunerne. Du behøver ikke kunne programmere, og det tager et par minutter.
# What to do, as are the next two
builder-step-choose = Vælg kommune, og hvordan guiden skal se ud.
builder-step-see = Se guiden, som læserne får den.
builder-step-copy = Kopiér koden, og sæt den ind på jeres side.
builder-about = Guiden stiller borgere, pårørende og fagfolk nogle få spørgsmål og forklarer, hvilken træning kommunen tilbyder, og hvad kørslen koster. Svarene bliver i læserens browser. De bliver ikke sendt og ikke gemt, og guiden bruger ingen cookies.
builder-needs-script = Denne side kan kun lave koden, når JavaScript er slået til.
# A heading
builder-choose-title = 1. Vælg
# A label, as are the next ones, each with its choices and what it means
builder-municipality = Kommune
builder-no-municipality = Vælg jeres kommune
builder-language = Sprog
builder-language-hint = Læseren kan altid skifte til et andet sprog.
builder-reader = Hvem taler guiden til?
builder-reader-chooses = Læseren vælger selv
builder-reader-self = Den, der selv vil træne
builder-reader-relative = Pårørende
builder-reader-professional = Fagfolk: alle spørgsmål på én side
builder-theme = Udseende
builder-theme-neutral = Neutralt
builder-theme-borger = Som borger.dk
builder-theme-virk = Som Virk
builder-scheme = Lyst eller mørkt
builder-scheme-dark = Mørkt
builder-scheme-auto = Som på læserens computer eller telefon
builder-scheme-light = Lyst
builder-colours = Jeres egne farver
builder-colours-hint = Skriv en farve, som den skrives i CSS, for eksempel #7a1f3d. Er et felt tomt, gælder udseendet ovenfor. En ramme kan ikke få egne farver.
builder-own-accent = Knapper og links
builder-own-accent-text = Tekst på knapper
builder-own-panel = Baggrund for det fremhævede
builder-own-text = Tekst
builder-own-ground = Baggrund
builder-own-line = Streger og kanter
builder-kind = Hvordan må I sætte guiden ind?
builder-kind-element = Direkte på siden (anbefales)
builder-kind-element-hint = Guiden bliver en del af siden og får altid de nyeste rettelser. I skal have lov at bruge et script.
builder-kind-pinned = Direkte på siden, låst til denne udgave
builder-kind-pinned-hint = Til jer, der kun må bruge scripts, som ikke kan ændre sig. Nye regler og rettelser kommer først med, når I skifter koden ud.
builder-kind-frame = I en ramme, der følger højden
builder-kind-frame-hint = Guiden ligger i en iframe. Et lille script gør rammen lige så høj som guiden.
builder-kind-fixed = I en ramme uden script
builder-kind-fixed-hint = Til jer, der slet ikke må bruge scripts. Højden er fast, så læseren ruller inde i rammen.
builder-level = Overskriftens niveau
builder-level-one = 1: siden har ingen overskrift over guiden
builder-level-two = 2: guiden står lige under sidens titel
builder-level-three = 3: guiden står under en mellemoverskrift
builder-level-four = 4: endnu et niveau længere nede
builder-level-hint = Så passer guiden ind blandt sidens overskrifter for dem, der bruger skærmlæser.
builder-address = Hvor ligger guidens filer?
builder-address-hint = Lad adressen stå, hvis du ikke ved andet. Lægger I filerne på jeres egen server, skriver du adressen på mappen v1.
# A heading
builder-see-title = 2. Se guiden
# Before a municipality is chosen
builder-see-later = Vælg jeres kommune, så kommer guiden frem her.
builder-see = Prøv den gerne. Det, du svarer, bliver ikke gemt.
# A heading
builder-contrast-title = Er farverne tydelige nok?
# A heading
builder-copy-title = 3. Kopiér
# Before a municipality is chosen
builder-copy-later = Her kommer koden, når du har valgt jeres kommune.
# The label of what to copy
builder-code = Koden til siden
builder-code-lead = Sæt koden ind i en HTML-blok. I det almindelige tekstfelt fjerner mange systemer den igen. Teksten i koden er den, læseren får, hvis guiden ikke kan vises.
builder-no-phone = Kommunens dokument nævner intet telefonnummer. Skriv gerne jeres eget ind i teksten.
# A button
builder-copy-code = Kopiér koden
# The label of what to copy
builder-own-colours = Jeres farver
builder-own-colours-lead = Sæt linjerne ind i det stylesheet, som jeres side bruger.
# A button
builder-copy-colours = Kopiér farverne
# The label of what to copy
builder-policy = Til jeres it-afdeling: sikkerhedspolitik
# $name: a name in such a policy
builder-policy-lead = Har jeres side en Content-Security-Policy, skal den tillade dette. Står der allerede kilder under samme navn, skal disse føjes til dem. Er navnet nyt, skal kilderne fra { $name } med.
# A button
builder-copy-lines = Kopiér linjerne
# A heading. "\u00AD" is where the word may break
builder-statement-title = Til jeres tilgængeligheds{ "\u00AD" }erklæring
builder-statement-lead = Guiden er en del af jeres side og hører med i erklæringen. Her er en tekst, du kan bruge.
# A button. $language is the language of the text, as it is called in itself
builder-copy-statement = Kopiér teksten ({ $language })
# A heading
builder-then-title = Når koden er sat ind
builder-then = Åbn siden, og se, at guiden kommer frem. Ser du kun teksten med kontakten, er koden rigtig, men jeres side tillader ikke guiden at køre. Send så linjerne til jeres it-afdeling, eller vælg en ramme. Er der slet ingenting, har systemet fjernet koden. Så skal den ind i en HTML-blok.
# At the end of the page
builder-footer = Siden husker ikke dine valg og sender dem ingen steder hen.

## What the snippet builder says to what an editor writes and chooses. In Danish only

# What is wrong with the address of the files, as are the next ones
builder-address-whole = Skriv hele adressen, for eksempel https://www.jeres-kommune.dk/guide/v1/
builder-address-https = Adressen skal begynde med https://
builder-address-only = Skriv kun adressen på mappen, uden brugernavn, ? og #.
builder-address-folder = Skriv adressen på mappen, ikke på en fil i den.
# Where the address is wrong, in the place of the code
builder-address-first = Ret adressen på guidens filer, så kommer koden her.
# After a button was used
builder-copied = Kopieret.
# The same, where it does not work
builder-not-copied = Browseren vil ikke kopiere for dig. Teksten er markeret: tryk Ctrl+C, på Mac ⌘C.
# The answer to builder-contrast-title, as are the next two. A list follows these
builder-contrast-good = Ja, alle farver har kontrast nok.
builder-contrast-one = Én ting skal rettes:
# $count: how many, from 2
builder-contrast-some = { $count } ting skal rettes:
# What is wrong with a colour, as are the next two
# $value: what was written
# $fields: the labels of the fields to correct, as in builder-field and builder-either
builder-no-colour = »{ $value }« er ikke en farve. Ret { $fields }.
# $colour: one of the next names, and its value
builder-transparent = { $colour } er gennemsigtig, så kontrasten kan ikke regnes ud. Ret { $fields }.
# $front: a colour, as above
# $back: the colour that it is drawn on
# $contrast: a ratio, such as 4,15:1
# $least: the same
builder-contrast-low = { $front } mod { $back } har kontrasten { $contrast } og skal have mindst { $least }. Ret { $fields }.
# $label: the label of a field
builder-field = »{ $label }«
# Two such labels
builder-either = { $one } eller { $other }
# The colours of the guide, by what they are on a page, in the middle of a sentence
builder-colour-text = tekst
builder-colour-quiet = dæmpet tekst
builder-colour-ground = baggrunden
builder-colour-panel = baggrunden for det fremhævede
builder-colour-accent = knapper
builder-colour-accent-text = tekst på knapper
builder-colour-hover = knapper under musen
builder-colour-pale = baggrunden for det valgte svar
builder-colour-link = links
builder-colour-edge = kanter
builder-colour-likely = mærket »Sandsynligt«
builder-colour-possible = mærket »Måske«
builder-colour-unlikely = mærket »Ikke sandsynligt«
builder-colour-problem = kanten om en fejl
