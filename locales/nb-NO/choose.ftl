# Veiviseren «Finn riktig måte». Spørsmålene er på du-form, svarene er korte fraser i samme form.
# «dere» = leserens organisasjon eller gruppe, «de» = folkene utenfor. Skriv «hos dere» og «hos dem», ikke «deres»,
# som kan bety begge deler.

choose = Finn riktig måte
    .description = Svar på noen spørsmål, og få vite hvordan du best samarbeider i Teams med noen utenfor organisasjonen.

choose_purpose = Hva skal dere gjøre sammen?
    .help = Velg det minste som dekker hele behovet.
choose_purpose_talk = Chatte eller ringe
    .hint = Et kort spørsmål eller jevnlig kontakt.
choose_purpose_meeting = Ha ett eller noen få møter
    .hint = Dere kan avtale tidspunktet på forhånd.
choose_purpose_audience = Holde et arrangement for mange
    .hint = Deltakerne melder seg på, eller er ukjente for dere.
choose_purpose_files = Dele filer
    .hint = Noen skal lese eller redigere dokumenter.
choose_purpose_team = Arbeide i samme team
    .hint = Dere trenger kanaler, felles filer og kanskje apper.
choose_purpose_directory = Ta dem inn nesten som kolleger
    .hint = De skal finnes i katalogen og være med i flere team.
choose_purpose_invited = Svare på en invitasjon
    .hint = De har invitert deg til et team, en kanal, et møte eller en fil.

choose_host = Hvor skal teamet eller filene ligge?
    .help = Den som eier teamet eller filene, er vert og inviterer de andre.
choose_host_we = Hos oss
    .hint = Velg dette også hvis det ikke er bestemt.
choose_host_they = Hos dem

choose_restriction = Har dere lov til å dele innholdet?
    .help = Tenk på avtaler, taushetsplikt, personvern og etiketter.
choose_restriction_none = Ja, med dem det gjelder
choose_restriction_public = Ja, med hvem som helst
    .hint = Innholdet er ment for alle.
choose_restriction_label = Ja, men på vilkår
    .hint = For eksempel når teamet eller filen har en følsomhetsetikett.
choose_restriction_strict = Nei
    .hint = For eksempel når en avtale ikke er underskrevet.
choose_restriction_unknown = Jeg vet ikke

choose_role = Hvilken rolle har du?
    .help = Bare eiere og administratorer kan legge til folk utenfra.
choose_role_employee = Jeg eier ikke teamet
choose_role_owner = Jeg eier teamet, eller skal lage det
choose_role_admin = Jeg arbeider i IT
    .hint = Du kan endre innstillinger i Teams eller Entra.

choose_people = Hvor mange gjelder det?
choose_people_one = Én person
choose_people_group = Flere fra samme organisasjon
choose_people_many-orgs = Folk fra flere organisasjoner
choose_people_strangers = Ukjente
    .hint = Hvem som helst skal kunne bli med.

choose_account = Hva slags konto har de?
    .help = Spør dem hvis du lurer. Du kan også svare at du ikke vet.
choose_account_teams-org = Teams på jobben eller skolen
    .hint = De har en konto fra arbeidsgiveren eller skolen.
choose_account_personal = Privat Microsoft-konto
    .hint = De har laget kontoen selv, for eksempel for å bruke Teams hjemme.
choose_account_mail-only = Bare en e-postadresse
    .hint = De bruker ikke Teams.
choose_account_special = Noe uvanlig
    .hint = Offentlig sektor i USA, Kina, bare prøvelisenser eller Skype for Business.
choose_account_unknown = Jeg vet ikke

choose_variant = Hva er uvanlig?
    .help = IT-avdelingen på en av sidene vet det.
choose_variant_gcc = En av dere er i GCC
    .hint = GCC er Microsofts sky for offentlig sektor i USA.
choose_variant_us-government = En av dere er i GCC High eller DoD
    .hint = Det er egne skyer for forsvaret i USA og leverandørene dit.
choose_variant_china = En av dere bruker Microsoft 365 i Kina
    .hint = Tjenesten der heter 21Vianet.
choose_variant_trial = De har bare prøvelisenser
    .hint = Det gjelder hele organisasjonen på den andre siden.
choose_variant_skype = De bruker Skype for Business Server
    .hint = De har ikke tatt i bruk Teams.
choose_variant_unknown = Jeg vet ikke

choose_our-cloud = Er dere selv i en egen Microsoft-sky?
    .help = Det gjelder bare offentlig sektor i USA (GCC, GCC High, DoD) og Kina. De fleste svarer nei.
choose_our-cloud_no = Nei
choose_our-cloud_yes = Ja
choose_our-cloud_unknown = Jeg vet ikke

choose_control = Stiller dere strengere krav enn vanlig?
    .help = Da vil dere styre påloggingen (MFA), gå gjennom hvem som har tilgang, og sette en sluttdato.
choose_control_normal = Nei
choose_control_high = Ja
choose_control_unknown = Jeg vet ikke

choose_reach = Hvor mye av teamet skal de bruke?
choose_reach_one = Bare én kanal
choose_reach_more = Flere kanaler eller hele teamet
choose_reach_apps = Apper i teamet
    .hint = For eksempel Planner eller en robot.
choose_reach_unknown = Jeg vet ikke

choose_their-it = Vil IT hos dem sette opp noe sammen med IT hos dere?
    .help = En delt kanal krever at IT på begge sider åpner for den andre.
choose_their-it_yes = Ja
choose_their-it_no = Nei
choose_their-it_unknown = Jeg vet ikke

choose_duration = Hvor lenge skal det vare?
choose_duration_once = Bare denne gangen
choose_duration_weeks = Noen dager eller uker
choose_duration_long = Flere måneder eller lenger
choose_duration_unknown = Jeg vet ikke

choose_amount = Hvor mye skal dere dele?
choose_amount_few = Noen få filer eller én mappe
choose_amount_many = Et helt filområde
    .hint = Mange filer som stadig endrer seg.

choose_colleague = Trenger de noe en gjest ikke kan få?
    .help = En gjest kan finnes i katalogen hos dere og være med i flere team.
choose_colleague_no = Nei, det holder å være gjest
choose_colleague_yes = Ja
    .hint = For eksempel e-postkasse, PC fra dere eller å eie et team.
choose_colleague_sister = De arbeider i samme konsern
    .hint = De er ansatt i et annet selskap, med en egen Microsoft 365-løsning.
choose_colleague_unknown = Jeg vet ikke

# Ærlige slutter: her anbefaler veiviseren ingen måte.

choose_outcome_ask-first = Spør før du deler
    .summary = En avtale, en lov eller en etikett avgjør dette, ikke Teams. Spør den som eier innholdet, og kom tilbake når du har fått svar.
    .who = Den som eier innholdet, bestemmer. IT kan si hva en etikett tillater.
    .request-decider =
        Hei!

        Jeg vil dele [innhold] med [navn] i [organisasjon] fram til [dato], fordi [grunn].
        Er det lov etter avtalene og reglene våre? Er det vilkår jeg må følge? Svar gjerne skriftlig.
choose_outcome_join-there = Ta imot invitasjonen fra dem
    .summary = De er vert, så det er de som inviterer. Bruk kontoen som invitasjonen ble sendt til. Gjelder det et team, bytter du organisasjon i Teams. En delt kanal finner du i ditt eget Teams.
    .who = De som er vert, inviterer deg og gir deg tilgang.
    .wait = Det kan ta noen timer fra du har godtatt, til du ser hele teamet.
    .end = De som er vert, fjerner deg. Er du gjest, kan du som regel også gå ut selv.
    .request =
        Hei!

        Jeg er invitert til [team eller kanal] hos [organisasjon] (domenet [domene]), men kommer ikke inn med jobbkontoen.
        Kan dere se om vi sperrer for å være gjest eller bruke delte kanaler hos dem?
    .request-person =
        Hei!

        Takk for invitasjonen. Jeg logger på med [e-postadresse], men kommer ikke inn.
        Kan du se om det er den adressen som er invitert, og sende invitasjonen en gang til?
choose_outcome_not-possible = Du kan ikke invitere ukjente til et team
    .summary = Du må vite hvem som skal inn i et team eller en delt kanal. Lag en navneliste, hold et åpent arrangement, eller velg en løsning utenfor Teams.
choose_outcome_member-account = Be IT om en egen konto til dem
    .summary = En gjest kan ikke eie et team, og får ikke e-postkasse eller PC fra dere. Til det trengs en medlemskonto med lisens. Lederen din og IT må bestemme det sammen.
    .who = Lederen din bestemmer, og IT oppretter kontoen.
    .request =
        Hei!

        Fra [dato] til [dato] skal [navn] arbeide hos oss, og trenger [e-postkasse, PC, å eie et team].
        Lederen min, [navn], har godkjent at vi bestiller en medlemskonto med lisens. Kan dere opprette den?
        Kan vi bruke gjestetilgang så lenge?
    .request-decider =
        Hei!

        Fra [dato] til [dato] skal [navn] arbeide hos oss, og trenger [e-postkasse, PC, å eie et team].
        Det kan ikke en gjest få. Er du enig i at vi bestiller en egen konto med lisens?
choose_outcome_member-sync = Spør IT om medlemstilgang i konsernet
    .summary = Når selskapene i et konsern har hver sin Microsoft 365-løsning, kan IT gjøre kolleger til medlemmer hos hverandre i stedet for gjester. IT i konsernet må sette det opp.
    .who = IT i begge selskapene.
    .request =
        Hei!

        Vi samarbeider med [antall] kolleger i [selskap] i samme konsern, i disse teamene: [team].
        Kan dere vurdere synkronisering mellom organisasjonene, så de blir medlemmer hos oss i stedet for gjester?
        Kontakten i IT hos dem er [navn] ([e-postadresse]).
