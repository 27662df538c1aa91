# Ordene i selve nettstedet. Én melding, én tanke. Du-form, korte setninger.

site-name = Veiviser
site-lead = Finn riktig måte å samarbeide med eksterne på
site-about = Svar på noen få spørsmål om Teams. Du får én anbefaling, grunnen til den, og det du trenger for å komme i gang.
skip-to-content = Hopp til innholdet
nav-main = Hovedmeny
nav-articles = Artikler
nav-compare = Sammenlign
search = Søk
search-lead = Her står alt innholdet. Velg Søk øverst, eller trykk Ctrl + K. Virker ikke søket, kan du lete på siden med Ctrl + F.
search-label = Søk i artikler, spørsmål og svar
search-hint = Pil opp og ned går gjennom treffene. Enter åpner det første. Esc lukker søket.
search-close = Lukk
# $count er antall treff som vises.
search-count = Treff: { $count }
search-none = Ingen treff på «{ $query }». Prøv et kortere ord.
search-articles = Artikler
search-sections = Deler av artikler
search-questions = Spørsmål
search-outcomes = Resultater
search-pages = Andre sider
nav-languages = Språk
theme-toggle = Lyst eller mørkt
menu = Meny
languages-heading = Velg språk
home-ways = Kom i gang
home-start = Start her
home-ladder = Seks måter å samarbeide på
home-ladder-lead = De står i samme rekkefølge overalt: fra den som gir minst tilgang, til den som gir mest. Velg den minste som dekker behovet.
home-articles = Artikler
audience-employee = For alle
audience-owner = For teameiere
audience-admin = For administratorer
audience-their-admin = For administratoren i den andre organisasjonen
on-this-page = På denne siden
# Leses opp av skjermlesere. $heading er overskriften som lenken fører til.
heading-link = Lenke til «{ $heading }»
sources = Kilder
# $date er datoen til kilden, $checked er dagen vi kontrollerte den.
source-dated = Datert { $date }. Kontrollert { $checked }.
source-undated = Kontrollert { $checked }.
# Leses opp av skjermlesere for et lite tall i teksten.
source-mark = Kilde { $number }
verified = Sist kontrollert { $date }.
date = { $day }. { $month ->
    [1] januar
    [2] februar
    [3] mars
    [4] april
    [5] mai
    [6] juni
    [7] juli
    [8] august
    [9] september
    [10] oktober
    [11] november
   *[12] desember
 } { $year }
# $language er navnet på språket siden vises på.
fallback-notice = Denne siden finnes ikke på norsk ennå. Du leser den på { $language }.
outside-link = åpner et annet nettsted
# Read aloud by screen readers after a link that leaves the frame in which the guide is shown.
new-tab = åpnes i en ny fane
# The text of a link on other people's pages, where the guide cannot be shown itself.
embed-open = Åpne veiviseren
# Under en lenke til en administrasjonsside: veien dit i menyen, og hvem som kan endre noe der.
menu-path = Menyvalg: { $path }.
menu-path-of = { $page }: { $path }.
menu-path-before = Før: { $path }.
destination-unknown = Vi kjenner ikke adressen i denne skyen. Åpne { $product }.
destination-role = Krever rollen { $role }.
alert-note = Merk
alert-tip = Tips
alert-important = Viktig
alert-warning = Advarsel
alert-caution = Vær forsiktig
alert-outdated = Kanskje du har lest
not-confirmed = ikke bekreftet
not-confirmed-heading = Ikke bekreftet: dette bør du kontrollere
command-connect = Koble til
command-look = Se først hvordan det er nå
command-change = Endre
command-undo = Angre
command-by-hand = Bytt ut det som står mellom < og >, med din egen verdi i enkle anførselstegn, slik: 'verdi'.
copy = Kopier
previous = Forrige
next = Neste
progress = Spørsmål { $number } av { $total }
progress-at-most = Spørsmål { $number } av høyst { $total }
your-answers = Svarene dine
change = Endre
change-question = Endre svaret på «{ $question }»
start-over = Start på nytt
answered-before = Du svarte dette sist
continue = Fortsett
# $min er hvor mange svar en må velge. [0]: en kan la være å velge.
pick-any = { $min ->
    [0] Velg det som passer, eller ingenting.
    [one] Velg ett eller flere svar.
   *[other] Velg minst { $min } svar.
 }
pick-range = { $min ->
    [0] Velg høyst { $max } svar, eller ingen.
   *[other] Velg { $min } til { $max } svar.
 }
pick-exactly = { $count ->
    [one] Velg ett svar.
   *[other] Velg { $count } svar.
 }
# $rule er setningen som sier hvor mange svar en skal velge.
pick-wrong = Antallet stemmer ikke ennå. { $rule }
pick-links = Alle valgene som lenker
pick-needs-scripts = Avkryssingen virker bare når nettleseren tillater JavaScript.
picked-none = Ingen av dem
your-answer = Svaret ditt
value-private = Det du skriver, blir i nettleseren din. Det sendes ikke noe sted.
value-wrong = Skriv noe i feltet, eller gå videre uten.
value-wrong-domain = Skriv et domene, for eksempel contoso.com.
value-wrong-email = Skriv en e-postadresse, for eksempel kari@contoso.com.
value-without = Gå videre uten å skrive noe
not-typed = Ikke oppgitt
dropped = Noe i adressen passer ikke lenger: { $answers }. Vi viser det som fortsatt gjelder.
recommended = Anbefalt for deg
finding = Svaret
or = eller
because = Fordi
who = Hvem kan ordne det?
you-answered = Du svarte «{ $answer }».
you-answered-to = Du svarte «{ $answer }» på «{ $question }»
why-not = Hvorfor ikke noe annet?
ladder-least = Gir minst tilgang
ladder-most = Gir mest tilgang
fits = Passer.
fits-too = Dekker behovet, men gir mer tilgang enn du trenger.
blocked = Organisasjonen din tillater ikke dette.
on-request = Organisasjonen din gir dette på forespørsel.
request-at = Be om det her
next-allowed = Det neste som er tillatt og dekker behovet: { $option }.
what-would-change = Hva ville endret svaret?
how-to = Slik gjør du det
no-help = Hjelper det ikke?
answer-again = Svar på nytt: «{ $question }»
both-sides = Dette må stemme på begge sider
our-side = Hos dere
their-side = Hos dem
do-you = Dette gjør du
do-owner = Dette gjør teameieren
do-admin = Dette gjør IT hos dere
do-their-admin = Dette gjør IT hos dem
waiting = Hvor lang tid tar det?
ending = Slik tar det slutt
keep-in-mind = Husk
ready-messages = Ferdige meldinger
ready-messages-lead = Bytt ut det som står i klammer, og send.
to-our-it = Til IT hos dere
to-whoever = Til den som kan ordne det
to-decider = Til den som bestemmer
to-owner = Til teameieren
to-their-it = Til IT hos dem
to-person = Til den du skal samarbeide med
mail-message = Åpne som e-post
teams-message = Åpne i Teams
# $title er navnet på måten å samarbeide på.
mail-subject = Samarbeid i Teams: { $title }
copy-message = Kopier meldingen
copied = Kopiert
copy-link = Kopier lenken
copy-link-failed = Lenken kunne ikke kopieres. Merk adressen i adressefeltet og kopier den selv.
copy-text = Kopier som tekst
copy-markdown = Kopier som Markdown
print = Skriv ut
share = Del
copy-selected = Nettleseren lot oss ikke kopiere. Teksten er merket, så du kan kopiere den selv.
read-more = Les mer: { $title }
# Under tegningen av en måte: hva de når hos dere, og hvilken konto de bruker.
picture-ours = Hos dere
picture-theirs = Hos dem
picture-home = Hjemme hos dem
picture-anywhere = Hvor som helst
picture-meeting = De er med i møtet, og ikke noe mer.
picture-chat = De når deg i chatten, men ikke noe som ligger hos dere.
picture-file = De når filen eller mappen du deler.
picture-channel = De når én kanal i et team.
picture-team = De når alle standardkanaler i teamet.
picture-no-account = De trenger ingen konto.
picture-own-account = De bruker sin egen konto.
picture-guest-account = De får en gjestekonto hos dere.
picture-maybe-account = Noen får en gjestekonto hos dere.
# $flow er navnet på veiviseren, $answers er ett eller flere svar i anførselstegn, $place er et spørsmål eller en slutt.
map-title = Kart over «{ $flow }»
map-lead = Alle spørsmålene, svarene og veiene mellom dem. Velg et spørsmål for å gå dit.
map-drawing = Tegning av kartet. Listen under sier det samme.
map-zoom-in = Større
map-zoom-out = Mindre
map-zoom-all = Vis hele
map-list = Kartet som liste
map-ends = Slik kan det ende
map-recommendation = Anbefaling
map-any-answer = Uansett hva du svarer
map-after = etter { $answers }
map-answer = «{ $answer }»
map-not-after = ikke etter { $answers }
map-unasked = uten spørsmålet «{ $question }»
map-here = Du er her: { $place }
map-link = Se hvor du er på kartet
compare-pick = Hva trenger dere?
compare-pick-help = Kryss av for det dere må kunne. Du ser med en gang hvilke måter som dekker det.
compare-nothing = Ingenting er valgt ennå.
# $number av $total måter. $option er navnet på en måte.
compare-count = { $number } av { $total } måter dekker behovet.
compare-least = Minst tilgang gir «{ $option }».
compare-least-if = Minst tilgang gir «{ $option }», hvis forutsetningene stemmer.
compare-otherwise = Ellers «{ $option }».
compare-blocked = «{ $option }» gir minst, men organisasjonen din tillater det ikke.
compare-see = Se måtene
compare-copy = Kopier lenke
compare-copied = Lenken til dette valget er kopiert.
compare-not-copied = Lenken kunne ikke kopieres. Merk adressen og kopier den selv.
compare-clear = Fjern alle
compare-options = Måtene, fra minst til mest tilgang
compare-covers = Dekker alt dere har valgt.
compare-covers-if = Dekker alt dere har valgt, på vilkår:
compare-lacks = Mangler:
compare-table = Alt i én tabell
compare-caption = Hva hver måte kan
compare-need = Behov
yes = Ja
no = Nei
only-if = Med betingelse
not-found = Vi finner ikke siden
not-found-lead = Den kan være flyttet, eller adressen kan ha en skrivefeil. Søk etter den, eller begynn her:
not-found-search = Se alt innholdet
# $words er ordene i adressen som ikke finnes.
not-found-search-words = Søk etter «{ $words }»
not-found-feedback = Si fra om at lenken ikke virker
# Vises bare uten skript, når siden ikke kan vite hvor veiviseren ligger. To lenker følger: not-found-here · not-found-above.
not-found-up = Fører lenkene feil? Gå oppover i adressen:
not-found-here = mappen her
not-found-above = mappen over
home-page = Forsiden
keyboard = Bruk tastaturet
keyboard-lead = Alt i veiviseren kan gjøres uten mus. Her er tastene.
keyboard-keys = Tast
keyboard-does = Det skjer
keyboard-everywhere = På alle sider
keyboard-move = Gå til neste eller forrige lenke, knapp eller felt.
keyboard-follow = Følg lenken, eller bruk knappen.
keyboard-skip = Rett etter at siden er åpnet: vis «{ skip-to-content }». Med Enter hopper du over menyen.
keyboard-search = Åpne søket.
keyboard-back = Gå tilbake til forrige side eller spørsmål.
keyboard-fold = Åpne eller lukk det som er foldet sammen, og menyen på små skjermer.
keyboard-scroll = Rull i det som er bredere enn plassen sin, når det har fokus: en tabell eller en kommando.
keyboard-close = Lukk menyen eller søket.
keyboard-questions = Spørsmål og svar
keyboard-answer = Velg svaret. Du kommer rett til neste spørsmål.
keyboard-tick = Kryss av, eller ta bort krysset, der du kan velge flere svar.
keyboard-continue = Gå videre fra et felt du har skrevet i.
keyboard-change = Etter svarene kommer listen over det du har svart. Velg «{ change }» ved et svar for å svare på nytt. De andre svarene blir stående så langt de passer.
keyboard-in-search = I søket
keyboard-hits = Gå gjennom treffene.
keyboard-open-hit = Åpne treffet, eller det første når du står i feltet.
keyboard-close-search = Lukk søket. Du er tilbake der du var.
keyboard-map = I tegningen av et kart
keyboard-pan = Flytt tegningen.
keyboard-zoom = Gjør den større eller mindre.
keyboard-whole = Vis hele.
keyboard-letters = Ingen bokstav er en snarvei alene. Talestyring og skjermlesere kan derfor bruke dem i fred.
key-tab = Tab
key-enter = Enter
key-escape = Esc
key-control = Ctrl
key-alt = Alt
key-space = Mellomrom
key-shift = Skift
key-up = Pil opp
key-down = Pil ned
key-left = Pil venstre
key-arrows = Piltastene
footer-about = Fakta om Teams har kilde og dato. Tekstene kan brukes fritt etter CC BY 4.0.
feedback = Si fra om noe er feil på denne siden
feedback-subject = Feil i Veiviser
# $page er adressen til siden, $build er versjonen av nettstedet.
feedback-body =
    Dette er feil eller vanskelig å forstå:


    Siden: { $page }
    Versjon: { $build }
# $result er svaret som alle valg fører til.
settled = Svarene som er igjen, endrer ikke resultatet: { $result }.
to-result = Gå rett til svaret
footer-help = Trenger du hjelp?
