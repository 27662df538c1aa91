# Feilsøkingen «Det virker ikke». Spørsmålene er på du-form, svarene sier det leseren selv ser.
# «dere» = leserens organisasjon, «de» = folkene utenfor. Skriv «hos dere» og «hos dem», ikke «deres».
#
# Hver slutt: selve meldingen er årsaken i én setning. .summary er hva som må gjøres, .who hvem som kan gjøre det,
# .wait hvor lang tid det tar, .warning det leseren bør huske, .next hva leseren gjør når det ikke hjelper.
# .request er en ferdig melding fra den som ikke kan endre noe selv, .request-admin en melding fra IT til IT hos dem.
# Klammene fyller leseren ut selv.

troubleshoot = Det virker ikke
    .description = Si hva du ser, og finn ut hva som er galt, hva du kan gjøre selv, og hvem som kan rette resten.
    .verdict = Sannsynlig årsak

# Spørsmålene

troubleshoot_area = Hva er det som ikke virker?
    .help = Velg det som ligner mest.
troubleshoot_area_contact = Jeg får ikke kontakt med noen utenfor
    .hint = Du finner dem ikke, eller meldingene kommer ikke fram.
troubleshoot_area_chat = Det er noe galt med en chat
    .hint = Filer eller anrop mangler, flere kan ikke legges til, eller Teams advarer deg.
troubleshoot_area_file = Noen får ikke åpnet en fil
troubleshoot_area_add-guest = Jeg får ikke lagt til en gjest
    .hint = Eller gjesten har ikke fått invitasjonen.
troubleshoot_area_guest = En gjest hos oss kommer ikke inn eller ser ikke alt
troubleshoot_area_being-guest = Jeg er gjest hos andre og kommer ikke inn
    .hint = Eller du ser ikke alt du skulle se.
troubleshoot_area_meeting = Noen kommer ikke inn i et møte
troubleshoot_area_shared = En delt kanal virker ikke
troubleshoot_area_code = Jeg har en feilkode
    .hint = Den begynner med AADSTS.
troubleshoot_area_it = Jeg har endret en innstilling, eller fått en regning
    .hint = Mest for deg som arbeider i IT.
troubleshoot_area_unknown = Noe annet, eller jeg vet ikke

troubleshoot_contact = Hva ser du?
troubleshoot_contact_not-found = Jeg finner ikke personen
    .hint = Søket gir ingen treff.
troubleshoot_contact_refused = Jeg finner personen, men får ikke skrevet
    .hint = Meldingen kommer ikke fram, eller Teams sier at kontakten er sperret.
troubleshoot_contact_one-way = Det virker bare den ene veien
    .hint = Den ene får startet en chat, den andre ikke.
troubleshoot_contact_stopped = Chatten virket før, men ikke nå
    .hint = Du kan bare lese, eller personen er blitt borte.
troubleshoot_contact_personal = De bruker Teams privat
    .hint = Du finner dem ikke, eller de svarer ikke.
troubleshoot_contact_skype = Meldingen havner i Skype for Business
    .hint = Eller chatten er låst fordi en av dere bruker Skype for Business.
troubleshoot_contact_unknown = Jeg vet ikke

troubleshoot_address = Hva søkte du etter?
troubleshoot_address_name = Navnet eller en del av adressen
troubleshoot_address_mail = Hele e-postadressen
    .hint = Men du vet ikke om det er den de logger på Teams med.
troubleshoot_address_sign-in = Hele adressen de logger på Teams med
    .hint = De har bekreftet den.
troubleshoot_address_no-teams = De bruker ikke Teams
troubleshoot_address_unknown = Jeg husker ikke

troubleshoot_scope = Hvem gjelder det?
    .help = Be en kollega søke etter den samme personen. Prøv selv med noen i en tredje organisasjon.
troubleshoot_scope_me = Bare meg
    .hint = Kolleger når dem.
troubleshoot_scope_org = Alle hos oss, men bare denne organisasjonen
troubleshoot_scope_young = Bare denne organisasjonen, og den er helt ny
    .hint = Eller den prøver ut Teams uten å ha kjøpt lisenser.
troubleshoot_scope_everyone = Alle hos oss, og alle utenfor
troubleshoot_scope_unknown = Jeg vet ikke

troubleshoot_direction = Hvem får det ikke til?
    .help = La begge prøve å starte en ny chat med hele adressen til den andre.
troubleshoot_direction_we = Jeg når ikke dem, men de når meg
troubleshoot_direction_they = De når ikke meg, men jeg når dem
troubleshoot_direction_personal = De bruker Teams privat og når ikke meg
troubleshoot_direction_unknown = Jeg vet ikke

troubleshoot_group = Er det folk fra flere enn to organisasjoner i chatten?
    .help = Regn med din egen.
troubleshoot_group_yes = Ja
troubleshoot_group_no = Nei
troubleshoot_group_unknown = Jeg vet ikke

troubleshoot_personal = Hva skjer når du søker?
    .help = Du finner en privat konto med hele e-postadressen eller telefonnummeret.
troubleshoot_personal_name = Jeg har bare søkt på navnet
troubleshoot_personal_nothing = Jeg skriver hele adressen og får ingen treff
troubleshoot_personal_waiting = Jeg har skrevet, men får ikke svar
troubleshoot_personal_unknown = Jeg vet ikke

troubleshoot_our-list = Slipper domenelisten hos dere dem inn?
    .help = Se på siden for ekstern tilgang i Teams-administrasjonssenteret.
troubleshoot_our-list_open = Ja, domenet er tillatt
troubleshoot_our-list_closed = Nei
    .hint = Domenet er blokkert, eller bare bestemte domener er tillatt.
troubleshoot_our-list_unknown = Jeg vet ikke

troubleshoot_chat = Hva ser du i chatten?
troubleshoot_chat_plain = Bare ren tekst
    .hint = Formatering, emojier og bindersen er borte.
troubleshoot_chat_no-file = Jeg får ikke lagt ved en fil
    .hint = Resten av chatten er som vanlig.
troubleshoot_chat_add-people = Jeg får ikke lagt til flere
troubleshoot_chat_no-call = Ringeknappen mangler
troubleshoot_chat_two-cards = Samme person dukker opp to ganger
troubleshoot_chat_empty = En lenke åpnet en tom chat
troubleshoot_chat_warning = Teams advarer mot den som skriver
    .hint = Noen kan utgi seg for å være en annen.
troubleshoot_chat_unknown = Jeg vet ikke

troubleshoot_attach = Får du lagt ved filer i en chat med en kollega?
    .help = Prøv på den samme enheten. På mobil kan det være færre muligheter enn på PC.
troubleshoot_attach_yes = Ja
troubleshoot_attach_no = Nei
troubleshoot_attach_unknown = Jeg vet ikke

troubleshoot_formatting = Kan dere bruke fet skrift og emojier i chatten?
troubleshoot_formatting_yes = Ja
troubleshoot_formatting_no = Nei
troubleshoot_formatting_unknown = Jeg vet ikke

troubleshoot_call = Hvem vil du ringe?
troubleshoot_call_personal = Noen som bruker Teams privat
troubleshoot_call_large = Alle i en stor chat
    .hint = Dere er mer enn 20.
troubleshoot_call_unknown = Ingen av delene, eller jeg vet ikke

troubleshoot_file = Hvilken fil gjelder det?
troubleshoot_file_chat = En fil jeg delte i en chat
    .hint = Mottakeren får ikke åpnet den.
troubleshoot_file_channel = En fil i en kanal
    .hint = Gjesten ser kanalen, men ikke filene.
troubleshoot_file_old = En lenke som virket før
troubleshoot_file_attach = En fil jeg ikke får lagt ved i en chat
troubleshoot_file_unknown = Jeg vet ikke

troubleshoot_shared-with = Delte du med adressen mottakeren logger på med?
    .help = Den kan være en annen enn e-postadressen.
troubleshoot_shared-with_yes = Ja
troubleshoot_shared-with_no = Nei
troubleshoot_shared-with_unknown = Jeg vet ikke

troubleshoot_window = Hva skjer når mottakeren åpner lenken i et privat nettleservindu?
troubleshoot_window_opens = Da åpner filen seg
troubleshoot_window_denied = Fortsatt ikke
troubleshoot_window_unknown = Det er ikke prøvd

troubleshoot_add-guest = Hva ser du?
troubleshoot_add-guest_no-match = Gjesten dukker ikke opp
    .hint = «We didn’t find any matches» eller «Contact your administrator».
troubleshoot_add-guest_greyed = Jeg får ikke valgt gjest i dette teamet
    .hint = I andre team går det.
troubleshoot_add-guest_domain = Domenet er ikke tillatt
troubleshoot_add-guest_no-mail = Gjesten er lagt til, men får ingen invitasjon
troubleshoot_add-guest_unknown = Jeg vet ikke

troubleshoot_team-role = Hvilken rolle har du?
troubleshoot_team-role_member = Jeg er medlem av teamet
troubleshoot_team-role_owner = Jeg eier teamet
troubleshoot_team-role_admin = Jeg arbeider i IT
    .hint = Du kan endre innstillinger i Teams og Entra.

troubleshoot_entra-invite = Får du invitert gjesten direkte i Microsoft Entra?
    .help = Da vet du hvor du skal lete.
troubleshoot_entra-invite_yes = Ja, der går det
troubleshoot_entra-invite_no = Nei, der stopper det også
troubleshoot_entra-invite_unknown = Det er ikke prøvd

troubleshoot_spam = Har gjesten sett i søppelposten?
    .help = Og er det en postkasse som noen leser?
troubleshoot_spam_yes = Ja
troubleshoot_spam_no = Nei
troubleshoot_spam_unknown = Jeg vet ikke

troubleshoot_guest = Hva skjer hos gjesten?
troubleshoot_guest_no-team = Gjesten ser ikke teamet
troubleshoot_guest_no-channel = Gjesten ser teamet, men ikke én kanal
troubleshoot_guest_no-files = Gjesten ser kanalen, men ikke filene
troubleshoot_guest_wrong-account = Gjesten godtok med feil konto
troubleshoot_guest_loop = Påloggingen går i ring
    .hint = Eller gjesten får ikke byttet organisasjon.
troubleshoot_guest_security = Gjesten stoppes av et sikkerhetskrav
    .hint = Påloggingen må bekreftes i en app (MFA), eller PC-en må være godkjent.
troubleshoot_guest_ended = Gjesten har mistet tilgangen
troubleshoot_guest_code = Gjesten får en feilkode
    .hint = Den begynner med AADSTS.
troubleshoot_guest_unknown = Jeg vet ikke

troubleshoot_switched = Har gjesten byttet organisasjon i Teams?
    .help = Spør hvilken organisasjon som står i menyen bak profilbildet. Det skal være din.
troubleshoot_switched_yes = Ja
troubleshoot_switched_no = Nei
troubleshoot_switched_unknown = Jeg vet ikke

troubleshoot_since = Når ble gjesten lagt til?
troubleshoot_since_today = I dag
troubleshoot_since_earlier = Tidligere
troubleshoot_since_unknown = Jeg vet ikke

troubleshoot_channel = Hva slags kanal er det?
    .help = Private og delte kanaler har et eget symbol ved navnet.
troubleshoot_channel_private = En privat kanal
troubleshoot_channel_shared = En delt kanal
troubleshoot_channel_standard = En standardkanal
    .hint = Den er åpen for alle i teamet.
troubleshoot_channel_unknown = Jeg vet ikke

troubleshoot_guest-window = Har gjesten prøvd i et privat nettleservindu?
troubleshoot_guest-window_yes = Ja, uten at det hjalp
troubleshoot_guest-window_no = Nei
troubleshoot_guest-window_unknown = Jeg vet ikke

troubleshoot_being-guest = Hva skjer hos deg?
troubleshoot_being-guest_no-mail = Jeg har ikke fått invitasjonen
troubleshoot_being-guest_no-team = Jeg ser ikke teamet
troubleshoot_being-guest_no-channel = Jeg ser teamet, men ikke alt
    .hint = En kanal eller filene mangler.
troubleshoot_being-guest_loop = Påloggingen går i ring
    .hint = Eller du får ikke byttet organisasjon.
troubleshoot_being-guest_security = Jeg stoppes av et sikkerhetskrav
    .hint = Påloggingen må bekreftes i en app (MFA), eller PC-en må være godkjent.
troubleshoot_being-guest_ended = Jeg har mistet tilgangen
troubleshoot_being-guest_code = Jeg får en feilkode
    .hint = Den begynner med AADSTS.
troubleshoot_being-guest_unknown = Jeg vet ikke

troubleshoot_my-switch = Har du byttet organisasjon i Teams?
    .help = Velg profilbildet ditt og se hvilken organisasjon du er i.
troubleshoot_my-switch_yes = Ja
troubleshoot_my-switch_no = Nei
troubleshoot_my-switch_unknown = Jeg vet ikke

troubleshoot_my-window = Har du prøvd i et privat nettleservindu?
troubleshoot_my-window_yes = Ja, uten at det hjalp
troubleshoot_my-window_no = Nei
troubleshoot_my-window_unknown = Jeg vet ikke

troubleshoot_meeting = Hva ser den som ikke kommer inn?
troubleshoot_meeting_sign-in = Må logge på for å bli med
    .hint = «Sign in to join this meeting».
troubleshoot_meeting_other-account = Må logge på med en annen konto
    .hint = «Sign in with a different account to join».
troubleshoot_meeting_lobby = Venter i lobbyen
troubleshoot_meeting_unverified = Er inne, men vises som ubekreftet
    .hint = Det står «Unverified» bak navnet.
troubleshoot_meeting_unknown = Jeg vet ikke

troubleshoot_lobby = Når venter de i lobbyen?
troubleshoot_lobby_now = Akkurat nå
troubleshoot_lobby_always = I hvert møte
troubleshoot_lobby_unknown = Jeg vet ikke

troubleshoot_signed-in = Er de logget på med jobbkontoen?
    .help = Et privat nettleservindu teller ikke. Der er de ikke logget på.
troubleshoot_signed-in_yes = Ja
troubleshoot_signed-in_no = Nei
troubleshoot_signed-in_unknown = Jeg vet ikke

troubleshoot_shared = Hva er galt med den delte kanalen?
troubleshoot_shared_cannot-add = Jeg får ikke lagt til noen
troubleshoot_shared_sees-nothing = De er lagt til, men ser ikke kanalen
troubleshoot_shared_security = De stoppes av et sikkerhetskrav
    .hint = For eksempel at påloggingen må bekreftes i en app (MFA).
troubleshoot_shared_code = De får en feilkode
    .hint = Den begynner med AADSTS.
troubleshoot_shared_unknown = Jeg vet ikke

troubleshoot_who-added = Hva slags konto har den du vil legge til?
troubleshoot_who-added_work = Jobb- eller skolekonto i en annen organisasjon
troubleshoot_who-added_guest = Gjestekonto hos oss, eller privat konto
troubleshoot_who-added_unknown = Jeg vet ikke

troubleshoot_team-kind = Hva slags team ligger kanalen i?
troubleshoot_team-kind_ordinary = Et vanlig team
troubleshoot_team-kind_special = Et klasseteam, eller et team for hele organisasjonen
troubleshoot_team-kind_unknown = Jeg vet ikke

troubleshoot_connected = Har begge sider åpnet for hverandre i B2B Direct Connect?
    .help = Se under Organizational settings på siden Cross-tenant access settings.
troubleshoot_connected_yes = Ja, begge to
troubleshoot_connected_no = Nei
troubleshoot_connected_unknown = Jeg vet ikke

troubleshoot_own-teams = Ser de etter kanalen i sitt eget Teams?
    .help = En delt kanal krever ikke at noen bytter organisasjon.
troubleshoot_own-teams_yes = Ja
troubleshoot_own-teams_no = Nei, de har byttet organisasjon
troubleshoot_own-teams_unknown = Jeg vet ikke

troubleshoot_code = Hvilken kode er det?
troubleshoot_code_aadsts500213 = AADSTS500213
troubleshoot_code_aadsts500212 = AADSTS500212
troubleshoot_code_aadsts90071 = AADSTS90071
troubleshoot_code_aadsts50020 = AADSTS50020
troubleshoot_code_aadsts65005 = AADSTS65005
troubleshoot_code_unknown = En annen kode

troubleshoot_it = Hva gjelder det?
troubleshoot_it_no-effect = Jeg har endret en innstilling, men ingenting skjer
troubleshoot_it_bill = Vi har fått en regning for gjester
troubleshoot_it_unknown = Noe annet

troubleshoot_role = Kan du endre innstillinger i Teams eller Entra?
    .help = Da viser vi hvilken innstilling det er. Ellers får du en ferdig melding til dem som kan.
troubleshoot_role_employee = Nei
troubleshoot_role_admin = Ja, jeg arbeider i IT

# Slutter: ingen vet hva det er ennå

troubleshoot_outcome_gather = Vi trenger å vite mer
    .verdict = Ikke avklart ennå
    .summary = Skriv ned hva du ser, ord for ord, og send det til dem som hjelper deg. Haster det, send en møtelenke i stedet.
    .who = IT-avdelingen eller brukerstøtte.
    .request =
        Hei!

        Jeg får ikke til å samarbeide med [navn] ([e-postadresse]) i [organisasjon] i Teams.
        Jeg prøvde å [hva du gjorde], og da sto det: «[teksten eller feilkoden, ord for ord]».
        Det skjedde [dato og klokkeslett]. Det [har virket før / har aldri virket].
        Kan dere finne ut hva som stopper det, og si fra hvis den andre siden også må gjøre noe?

# Slutter: kontakt

troubleshoot_outcome_full-address = Søket finner ikke folk utenfor på navnet
    .summary = Skriv hele adressen, og velg linjen som søker utenfor organisasjonen.
    .who = Du selv.
    .next = Får du fortsatt ingen treff, kan det være feil adresse, eller så er det stengt på en av sidene.
troubleshoot_outcome_ask-them = De logger på med en annen adresse
    .summary = Spør hvilken adresse de logger på Teams med, og om det er en jobbkonto. Be dem gjerne skrive til deg først.
    .who = Du selv, sammen med den andre.
    .next = Er adressen riktig, eller får dere det ikke til likevel, går vi videre derfra.
    .request =
        Hei!

        Jeg prøver å nå deg i Teams, men får ingen treff på [e-postadresse].
        Hvilken adresse logger du på Teams med? Er det en jobbkonto, skolekonto eller privat konto?
        Prøv gjerne å skrive til meg: [adressen din].
troubleshoot_outcome_no-teams = De har ingen konto du kan chatte med
    .summary = Send en møtelenke. Den kan alle åpne, også uten konto.
    .who = Du selv.
    .warning = Microsoft prøvde ut chat med hvem som helst på e-post, men stoppet det i mai 2026.
troubleshoot_outcome_own-access = Kontoen din har ikke lov til å nå folk utenfor
    .summary = Du kan ha en egen policy, det vil si innstillinger som gjelder bare for noen, eller mangle lisens for Teams. Det kan være meningen.
    .who = En Teams-administrator hos dere.
    .wait = Inntil 24 timer etter endringen. Logg av og på igjen.
    .request =
        Hei!

        Jeg når ikke [navn] ([e-postadresse]) i [organisasjon] i Teams, men en kollega gjør det: [navn på kollegaen].
        Kan dere se hvilken policy for ekstern tilgang jeg har, og om jeg har lisens for Teams?
        Jeg trenger kontakten til [formål] fram til [dato]. Er det stengt med vilje, vil jeg gjerne vite hvorfor.
troubleshoot_outcome_one-side = Det er stengt på en av sidene
    .summary = Ekstern tilgang må være åpen både hos dere og hos dem. Begynn hos dere.
    .who = Teams-administratoren hos dere, og kanskje hos dem.
    .wait = Det finnes ingen oppgitt frist. Regn med inntil 24 timer.
    .warning = Haster det, send en møtelenke så lenge.
    .request-admin = { troubleshoot_outcome_their-side.request-admin }
    .request =
        Hei!

        Jeg når ikke [navn] i [organisasjon] i Teams. Adressen er [e-postadresse], og den andre har bekreftet den.
        Kan dere se om domenet er tillatt hos oss, og ellers si hva jeg skal be IT hos dem om?
        Det gjelder [chat / anrop] fram til [dato].
troubleshoot_outcome_our-domains = Domenet er stengt hos dere
    .summary = Slipp inn domenet og hvert underdomene som er i bruk, hvis reglene hos dere tillater det.
    .who = En Teams-administrator hos dere.
    .wait = Det finnes ingen oppgitt frist. Regn med inntil 24 timer.
    .warning = Listen kan være stengt med vilje. Spør den som har bestemt det, før du endrer noe.
troubleshoot_outcome_their-side = Det er stengt hos dem
    .summary = Be IT hos dem slippe inn alle domenene dere logger på med, også underdomener.
    .who = Teams-administratoren hos dem.
    .wait = Det finnes ingen oppgitt frist. Regn med inntil 24 timer.
    .request-admin =
        Hei!

        Folk hos oss når ikke [navn] ([e-postadresse]) hos dere i Teams. Hos oss er domenet [domenet hos dem] tillatt.
        Kan dere se om ekstern tilgang hos dere slipper inn domenene våre? Vi logger på med [alle domener og underdomener].
        Se også på policyen for brukeren.
troubleshoot_outcome_trial = Organisasjonen har bare prøvelisenser
    .summary = Da er den stengt ute som standard. De kan kjøpe en lisens, IT hos dere kan gjøre et unntak, eller de kan bli gjester.
    .who = Administratoren hos dem, eller en Teams-administrator hos dere.
    .wait = Det finnes ingen oppgitt frist. Regn med inntil 24 timer.
    .warning = Møter går så lenge, hvis de blir med uten å logge på. Det er ikke bekreftet at dette er årsaken: Be dem se hvilke lisenser de har.
    .request =
        Hei!

        Jeg når ikke [navn] ([e-postadresse]) i [organisasjon] i Teams. De har trolig bare prøvelisenser.
        Kan dere undersøke det, og si om dere kan gjøre unntak for domenet [domene] fram til [dato]?
        Ellers møtes vi med møtelenke.
troubleshoot_outcome_external-off = Ekstern tilgang er av hos dere
    .summary = Da når ingen hos dere folk i andre organisasjoner. Det kan være meningen.
    .who = En Teams-administrator hos dere.
    .wait = Det finnes ingen oppgitt frist. Regn med inntil 24 timer.
    .warning = Da hjelper heller ikke en policy for enkelte brukere.
    .request =
        Hei!

        Det ser ut til at ingen hos oss når folk i andre organisasjoner i Teams. Er det slått av med vilje?
        Jeg trenger kontakt med [navn] ([e-postadresse]) i [organisasjon] til [formål] fram til [dato].
        Hvis det ikke går: Hvilken måte vil dere at jeg skal bruke?
troubleshoot_outcome_stopped = Noen har stengt kontakten siden sist
    .summary = Domenet eller personen kan være blokkert, eller en innstilling er endret. Det kan være meningen.
    .who = En Teams-administrator eller sikkerhetsavdelingen, hos dere eller hos dem.
    .wait = Det finnes ingen oppgitt frist. Regn med inntil 24 timer.
    .request =
        Hei!

        Chatten min med [navn] ([e-postadresse]) i [organisasjon] sluttet å virke [dato].
        Er domenet eller personen blokkert, eller har vi endret innstillingene for ekstern tilgang?
        Si fra hvis det er meningen. Ellers trenger jeg kontakten til [formål] fram til [dato].
troubleshoot_outcome_their-policy = Hos dem har ikke brukeren lov til å starte chatten
    .summary = Be dem snakke med IT hos seg. Så lenge kan du starte chatten.
    .who = Teams-administratoren hos dem.
    .wait = Inntil 24 timer etter endringen.
    .request =
        Hei!

        Jeg når deg i Teams, men du når ikke meg. Da er det trolig en policy hos dere som stopper det.
        Kan du sende dette til IT hos deg: Er ekstern tilgang tillatt for brukeren min, også mot domenet [domenet ditt]?
troubleshoot_outcome_personal-inbound = Private kontoer får ikke ta kontakt først hos dere
    .summary = Start chatten selv. Da kan de svare, hvis dere har lov til å snakke med private kontoer.
    .who = Du selv.
    .warning = Mange organisasjoner har stengt for dette med vilje, for sikkerhetsråd anbefaler det. Får du ingen treff når du søker, kan private kontoer være stengt helt.
troubleshoot_outcome_personal-address = En privat konto finner du bare med hele adressen
    .summary = Søk med hele e-postadressen eller telefonnummeret til den private kontoen.
    .who = Du selv.
    .next = Får du fortsatt ingen treff, kan private kontoer være stengt hos dere.
troubleshoot_outcome_personal-accept = De har ikke godtatt ennå
    .summary = Be dem åpne invitasjonen eller forespørselen fra deg og godta. Før det kommer ingenting fram.
    .who = Den du skriver til.
    .next = Har de godtatt uten at det hjalp, be IT undersøke om private kontoer er tillatt.
    .request =
        Hei!

        Jeg har skrevet til deg i Teams fra [adressen din].
        Ser du en forespørsel eller en invitasjon på e-post? Godta den, så kommer meldingene fram.
troubleshoot_outcome_personal-off = Private kontoer er stengt hos dere
    .summary = Send en møtelenke i stedet, eller spør IT om det er lov.
    .who = En Teams-administrator hos dere.
    .wait = Inntil 24 timer etter endringen.
    .warning = I Microsofts skyer for offentlig sektor i USA og i Kina går det ikke i det hele tatt.
    .request =
        Hei!

        Jeg skal chatte med [navn], som bruker Teams med privat konto ([e-postadresse]), men får ingen treff.
        Er det lov hos oss? Kan dere i så fall åpne for at jeg tar kontakt? De trenger ikke å kunne kontakte oss først.
        Det gjelder til [dato].
troubleshoot_outcome_skype = En av dere er ikke flyttet helt over til Teams
    .summary = Brukeren må settes til bare Teams. Til det er gjort, får dere høyst ren tekst.
    .who = Teams-administratoren hos den som fortsatt bruker Skype for Business.
    .request =
        Hei!

        Når jeg chatter med [navn] ([e-postadresse]) i Teams, havner meldingene i Skype for Business, eller chatten er låst.
        Kan dere se om jeg er satt til bare Teams (TeamsOnly)? Er jeg det, ligger det hos dem, og da sier jeg fra.

# Slutter: chat

troubleshoot_outcome_text-only = Chatten kan bare ha ren tekst
    .summary = Lim inn en delingslenke når du vil sende en fil. Trenger dere mer, hold et møte.
    .who = Ingen kan endre det når dere er i ulike Microsoft-skyer. Bruker en av dere Skype for Business, kan IT der flytte brukeren til Teams.
    .both = Full chat krever at begge er i samme Microsoft-sky, og at begge er gått helt over til Teams.
troubleshoot_outcome_chat-files = Filvedlegg i chat med eksterne er av
    .summary = Det er av som standard. Del filen fra OneDrive, og lim lenken inn i chatten.
    .who = Du selv med en lenke. En Teams-administrator hos dere kan slå på vedlegg.
    .wait = Inntil 24 timer etter endringen.
    .warning = Er det på hos dere, kan det være av hos dem. En som bruker Teams privat, kan aldri sende filer.
    .request =
        Hei!

        Jeg får ikke lagt ved filer i chatten med [navn] i [organisasjon]. I chat med kolleger går det.
        Er filvedlegg i chat med eksterne slått av hos oss? Er det meningen, bruker jeg delingslenker.
troubleshoot_outcome_not-external = Det har ikke med eksterne å gjøre
    .summary = Du får ikke lagt ved filer til kolleger heller. Prøv på en PC, og spør ellers IT.
    .who = IT-avdelingen eller brukerstøtte.
    .request =
        Hei!

        Jeg får ikke lagt ved filer i chatten i Teams, heller ikke til kolleger.
        Det skjer på [PC / mobil / nettleser]. Kan dere hjelpe meg?
troubleshoot_outcome_group-rule = En av deltakerne eller en grense stopper gruppechatten
    .summary = Bruk chatten i et møte så lenge. Hold chatten til to organisasjoner, eller be IT se på policyen.
    .who = Du selv med et møte. En Teams-administrator hos dere eller hos dem kan endre policyen.
    .wait = Inntil 24 timer etter endringen.
    .both = Den som starter chatten, og den som legges til, må begge få snakke med organisasjonen til den andre.
    .request =
        Hei!

        Jeg får ikke samlet disse i én chat i Teams: [e-postadressene].
        Har vi en grense på to organisasjoner i en gruppechat, eller er et av domenene stengt hos oss?
        Vi trenger chatten til [formål] fram til [dato].
troubleshoot_outcome_personal-call = Du kan ikke ringe en privat konto
    .summary = Send en møtelenke. I et møte kan dere snakke med lyd og bilde.
    .who = Du selv.
    .warning = Microsoft svarte i 2024 at slike anrop ikke er støttet. Noen tabeller sier noe annet, så regn ikke med det.
troubleshoot_outcome_large-chat = Chatten er for stor til å ringe fra
    .summary = Er dere mer enn 20 i chatten, kan dere ikke ringe fra den. Lag et møte.
    .who = Du selv.
troubleshoot_outcome_two-cards = Personen er både gjest hos dere og ekstern
    .summary = Bruk kortet som er merket «Gjest», i team hos dere. Bruk det som er merket «Ekstern», til vanlig chat.
    .who = Du selv. Trengs ikke gjestekontoen, kan IT slette den.
    .warning = Meldinger du sender til gjestekontoen, ser de først når de bytter til organisasjonen din.
troubleshoot_outcome_empty-link = Lenker til chat virker ikke sikkert mot folk utenfor
    .summary = Start en ny chat, og skriv hele adressen selv.
    .who = Du selv.
troubleshoot_outcome_impersonation = Noen kan utgi seg for å være en annen
    .summary = Ikke svar. Les domenet bokstav for bokstav, og ring personen på et nummer du har fra før.
    .who = Du selv. Meld fra til IT uansett.
    .warning = Gi aldri noen tilgang til PC-en din, og godkjenn ingen pålogging, fordi de ber om det i en chat.
    .request =
        Hei!

        Teams advarte meg mot en melding fra [navnet som vises] ([adressen]) den [dato og klokkeslett].
        De ville [hva de ba om]. Jeg har [ikke svart / svart dette].
        Kan dere undersøke det, og blokkere avsenderen hvis det er svindel?

# Slutter: filer

troubleshoot_outcome_share-again = Filen er delt med feil adresse
    .summary = Spør hvilken adresse mottakeren logger på med, og del filen på nytt med den.
    .who = Du selv.
    .next = Er adressen riktig, kan det være nettleseren til mottakeren.
troubleshoot_outcome_browser-account = Nettleseren er logget på med en annen konto
    .summary = Åpne lenken i et privat nettleservindu, og logg på med kontoen som fikk tilgang.
    .who = Den som ikke kommer inn.
    .warning = Dette er en vanlig årsak, men den er ikke bekreftet før det er prøvd.
    .next = Hjelper ikke det, ligger feilen hos en av organisasjonene.
    .request =
        Hei!

        Når du ikke kommer inn, kan nettleseren være logget på med en annen konto. Prøv dette:
        Åpne et privat nettleservindu, lim inn lenken, og logg på med [adressen som fikk tilgang].
        Si fra hva som står på skjermen hvis det ikke går, gjerne med feilkoden.
troubleshoot_outcome_file-rules = En regel hos dere stopper mottakeren
    .summary = Mottakeren åpner filen som gjest hos dere. Kontoen kan være slettet, eller et sikkerhetskrav stopper den.
    .who = IT hos dere.
    .request =
        Hei!

        Kontakten min [navn] ([e-postadresse]) får ikke åpnet [fil], som jeg delte i en Teams-chat [dato]. Adressen er riktig, og et privat vindu hjelper ikke.
        Kan dere se om gjestekontoen finnes, og hva påloggingsloggen sier?
        Se også om filer i chat med eksterne blir delt automatisk hos oss.
troubleshoot_outcome_site-sharing = Gjesten slipper ikke inn på nettstedet til teamet
    .summary = Filene ligger i SharePoint. Delingen der kan være strengere enn i teamet, eller tilgangen er utløpt.
    .who = En SharePoint-administrator hos dere. Eieren kan fjerne gjesten og legge til på nytt.
    .request =
        Hei!

        Kontakten min [navn] ([e-postadresse]) er gjest i teamet [team] og ser kanalene, men får ikke åpnet filene.
        Kan dere se om nettstedet til teamet slipper inn gjester, om tilgangen er utløpt, og om en regel for SharePoint stopper det?
        Innholdet er klarert for gjester av [navn].
troubleshoot_outcome_old-link = Lenken er gått ut
    .summary = Del filen på nytt med den samme personen. Mottakeren blir da gjest hos dere.
    .who = Den som delte filen.
    .warning = Lenker der mottakeren fikk en kode på e-post fra SharePoint, sluttet å virke i løpet av 2026. Andre lenker kan ha en utløpsdato.
    .request =
        Hei!

        Lenken du sendte meg til [fil], virker ikke lenger. Kan du dele filen på nytt med [adressen din]?

# Slutter: legge til gjester

troubleshoot_outcome_not-owner = Bare eieren kan legge til gjester
    .summary = Finn eieren i medlemslisten til teamet, og send meldingen under.
    .who = En eier av teamet.
    .request =
        Hei!

        Kan du legge til [navn] ([adressen de logger på med]) fra [organisasjon] som gjest i teamet [team]?
        Gjesten skal [oppgave] og trenger tilgang til [kanaler eller filer] fram til [dato].
        Går det ikke, send meldingen videre til IT.
troubleshoot_outcome_guest-layers = En innstilling hos dere stopper gjesten
    .summary = Kontroller først at du har skrevet hele adressen. Så må Entra, Teams, Microsoft 365-grupper og SharePoint alle slippe inn gjester.
    .who = IT hos dere.
    .wait = Bryteren i Teams virker inntil 24 timer etter endringen, Entra etter 15–60 minutter.
    .request =
        Hei!

        Jeg eier teamet [team], men får ikke lagt til [navn] ([adressen de logger på med]) fra [organisasjon] som gjest. Det står: «[teksten]».
        Kan dere se om noe stopper det: retten til å invitere i Entra, domenet, gjestetilgang i Teams, Microsoft 365-grupper, SharePoint eller etiketten på teamet?
        Står adressen allerede som kontakt i katalogen, kan det også være årsaken.
troubleshoot_outcome_guest-teams = Teams, gruppene eller en etikett stopper gjesten
    .summary = Siden invitasjonen går i Entra, må du lete i Teams, i Microsoft 365-grupper og i etiketten på teamet.
    .who = En Teams-administrator og en global administrator.
    .wait = Inntil 24 timer for bryteren i Teams.
troubleshoot_outcome_guest-entra = Microsoft Entra stopper invitasjonen
    .summary = Se på hvem som kan invitere, på listen over domener og på tilgangen for organisasjonen. Adressen kan også stå som kontakt i katalogen.
    .who = En administrator for Microsoft Entra.
    .wait = 15–60 minutter. Inntil seks timer for Cross-tenant access settings.
troubleshoot_outcome_team-forbids = Teamet tar ikke imot gjester
    .summary = En etikett på teamet kan forby det. Klasseteam og team for hele organisasjonen kan det heller ikke. Bruk et annet team.
    .who = Eieren kan bruke et annet team eller en annen etikett. IT kan se om gruppen er stengt.
    .warning = Etiketten står der av en grunn. Spør den som eier innholdet, før noen bytter den.
    .request =
        Hei!

        Jeg eier teamet [team], men får ikke valgt gjest der. I andre team går det.
        Er det etiketten, eller er gruppen stengt for gjester? Er det meningen, lager jeg et eget team for samarbeidet med [organisasjon].
troubleshoot_outcome_guest-domain = Domenet er stengt for gjester
    .summary = En liste i Microsoft Entra bestemmer hvilke domener som kan inviteres. Det kan være meningen.
    .who = En administrator for Microsoft Entra hos dere.
    .wait = 15–60 minutter. Inntil seks timer for Cross-tenant access settings.
    .request =
        Hei!

        Jeg får beskjed om at domenet [domene] ikke er tillatt når jeg legger til [navn] som gjest i teamet [team].
        Er det stengt med vilje? Hvis ikke: Kan dere tillate det? Gjesten skal [oppgave] fram til [dato].
troubleshoot_outcome_look-in-spam = Invitasjonen ligger i søppelposten
    .summary = Be gjesten lete der. Avsenderen heter ofte «Microsoft Invitations».
    .who = Gjesten.
    .next = Har gjesten lett uten å finne den, kan IT sende invitasjonen på nytt.
    .request =
        Hei!

        Jeg har lagt deg til som gjest i teamet [team]. Invitasjonen er sendt til [e-postadresse].
        Kan du se i søppelposten? Avsenderen heter ofte «Microsoft Invitations».
troubleshoot_outcome_resend = Invitasjonen kom ikke fram
    .summary = IT kan sende den på nytt, eller gi deg lenken, så du kan sende den på en annen måte.
    .who = En administrator for Microsoft Entra. Gjesten kan be IT hos seg slippe den inn.
    .warning = Er adressen et alias eller en postkasse som ingen leser, inviter en annen adresse.
    .request =
        Hei!

        Kontakten min [navn] ([e-postadresse]) er lagt til som gjest i teamet [team], men har ikke fått invitasjonen. Søppelposten er sjekket.
        Kan dere se om invitasjonen er godtatt, sende den på nytt, eller gi meg lenken?

# Slutter: gjester hos dere

troubleshoot_outcome_switch-organization = Gjesten står i sin egen organisasjon
    .summary = Be gjesten velge profilbildet sitt i Teams og bytte til organisasjonen din.
    .who = Gjesten.
    .next = Har gjesten byttet og fortsatt ikke ser teamet, går vi videre.
    .request =
        Hei!

        Du ser teamet [team] først når du bytter organisasjon: Velg profilbildet ditt i Teams, og velg [organisasjonen din].
        Har du ikke godtatt invitasjonen ennå, åpne den først. Logg på med [adressen som ble invitert].
troubleshoot_outcome_wait-for-guest = Gjesten er så ny at ikke alt er på plass
    .summary = Vent noen timer. Be så gjesten logge av og på.
    .who = Ingen trenger å gjøre noe. Det går over av seg selv.
    .wait = Noen timer.
    .next = Er gjesten fortsatt ikke inne i morgen, svar på nytt.
troubleshoot_outcome_redeem-again = Gjesten har ikke godtatt, eller bruker feil konto
    .summary = Be gjesten åpne invitasjonen, logge på med kontoen som ble invitert, og så logge av og på i Teams.
    .who = Gjesten.
    .warning = Godtok gjesten med feil konto, må IT nullstille invitasjonen.
    .request =
        Hei!

        Du er invitert som gjest i teamet [team] med adressen [adressen som ble invitert].
        Åpne invitasjonen, og logg på med den adressen. Logg så av og på i Teams, og bytt til [organisasjonen din].
        Hva heter organisasjonen som står i menyen bak profilbildet ditt?
troubleshoot_outcome_private-channel = Gjesten er ikke lagt til i den private kanalen
    .summary = Eieren av kanalen må legge til gjesten der også.
    .who = Eieren av kanalen.
    .request =
        Hei!

        Kan du legge til [navn] ([e-postadresse]) i den private kanalen [kanal] i teamet [team]? De er allerede gjest i teamet.
troubleshoot_outcome_no-guests = En delt kanal tar ikke imot gjester
    .summary = Bare jobb- og skolekontoer i andre organisasjoner kan være med. Bruk ellers en standardkanal.
    .who = Eieren av teamet velger kanal. IT på begge sider må åpne for delte kanaler.
    .warning = Skal personen inn med jobbkontoen, legg til den adressen, ikke gjestekontoen.
    .request =
        Hei!

        Kontakten min [navn] er gjest hos oss og kan derfor ikke være med i den delte kanalen [kanal] i teamet [team].
        Kan du legge til jobbadressen, [jobbadressen], i stedet? Ellers trenger vi en standardkanal til dette samarbeidet.
troubleshoot_outcome_channel-hidden = Kanalen er skjult hos gjesten
    .summary = Gjester ser alle standardkanaler. Be gjesten se under skjulte kanaler i teamet, og vise den.
    .who = Gjesten.
    .next = Finner gjesten den ikke der, er det kanskje ikke en standardkanal.
    .request =
        Hei!

        Kanalen [kanal] kan være skjult hos deg. Åpne teamet [team] i Teams, se etter skjulte kanaler, og velg å vise den.
troubleshoot_outcome_which-channel = Det kommer an på hva slags kanal det er
    .verdict = Ikke avklart ennå
    .summary = Se på symbolet ved navnet, eller spør eieren. En privat kanal krever at gjesten legges til, og en delt kanal tar ikke imot gjester.
    .who = Eieren av teamet.
    .next = Når du vet hva slags kanal det er, svar på nytt.
troubleshoot_outcome_wrong-account = Gjestekontoen er knyttet til feil konto
    .summary = IT må nullstille invitasjonen og invitere på nytt, med adressen gjesten logger på med.
    .who = En administrator for Microsoft Entra hos dere.
    .request =
        Hei!

        Kontakten min [navn] godtok gjesteinvitasjonen med feil konto ([kontoen som ble brukt]).
        Kan dere nullstille invitasjonen, og invitere på nytt med [adressen de logger på med]? Det gjelder teamet [team].
troubleshoot_outcome_home-blocks = Organisasjonen til gjesten lar dem ikke være gjest hos andre
    .summary = IT hos dem må tillate utgående B2B-samarbeid mot dere. Det kan også være at MFA ikke er satt opp ferdig.
    .who = IT i organisasjonen gjesten kommer fra.
    .wait = Regn med inntil seks timer.
    .request =
        Hei!

        Du kommer ikke inn som gjest hos oss. Kan du sende dette til IT hos deg?
        «[Navn] er invitert som gjest hos [organisasjonen din] (domenet [domene]), men blir stoppet[, med koden AADSTS500212].
        Tillater dere utgående B2B collaboration mot oss? Det står under Cross-tenant access settings i Microsoft Entra.»
troubleshoot_outcome_security-rules = Et sikkerhetskrav hos dere stopper gjesten
    .summary = Gjesten må oppfylle kravet, eller IT må bestemme hva som skal gjelde for gjester. Påloggingsloggen sier hvilket krav det er.
    .who = IT hos dere.
    .wait = Inntil seks timer når dere skal stole på MFA fra den andre organisasjonen.
    .warning = Kravet beskytter innholdet. Spør om en annen måte å samarbeide på hvis gjesten ikke kan oppfylle det.
    .request =
        Hei!

        Kontakten min [navn] ([e-postadresse]) er gjest i teamet [team], men stoppes av et krav: «[teksten eller koden]». Det skjedde [dato og klokkeslett].
        Hva sier påloggingsloggen? Kan vi stole på MFA fra [organisasjon], eller må vi samarbeide på en annen måte?
troubleshoot_outcome_access-ended = Tilgangen til gjesten er avsluttet
    .summary = En tilgangsgjennomgang, en sluttdato eller en tilgangspakke har avsluttet den. Den som gikk gjennom tilgangene, kan ofte gi den tilbake.
    .who = Den som går gjennom tilgangene, eller IT hos dere.
    .wait = Etter en gjennomgang kan gjesten være blokkert i 30 dager. Så blir kontoen slettet.
    .request =
        Hei!

        Kontakten min [navn] ([e-postadresse]) har mistet tilgangen som gjest i teamet [team].
        Er kontoen blokkert etter en tilgangsgjennomgang, eller er den utløpt? Gjesten skal fortsatt [oppgave] fram til [dato].

# Slutter: leseren er gjest

troubleshoot_outcome_my-invitation = Invitasjonen har ikke nådd deg
    .summary = Se i søppelposten etter «Microsoft Invitations». Be ellers den som inviterte deg, om å sende lenken på en annen måte.
    .who = Du selv, eller den som inviterte deg.
    .request =
        Hei!

        Jeg har ikke fått invitasjonen til teamet [team], og har sett i søppelposten.
        Hvilken adresse brukte du? Jeg logger på med [adressen din]. Kan du be IT hos dere sende den på nytt, eller sende meg lenken?
troubleshoot_outcome_my-organization = Du står i din egen organisasjon
    .summary = Velg profilbildet ditt i Teams, og bytt til den som inviterte deg. Der ligger teamet.
    .who = Du selv.
    .next = Finner du ikke organisasjonen i listen, har du kanskje ikke godtatt invitasjonen ennå.
troubleshoot_outcome_my-browser = Nettleseren din er logget på med en annen konto
    .summary = Åpne invitasjonen i et privat nettleservindu, og logg på med kontoen som ble invitert.
    .who = Du selv.
    .warning = Dette er en vanlig årsak, men den er ikke bekreftet før du har prøvd.
    .next = Hjelper ikke det, ligger feilen hos en av organisasjonene.
troubleshoot_outcome_my-account = Du er logget på med feil konto
    .summary = Logg av, og logg på med kontoen som ble invitert. Er du helt ny gjest, kan det ta noen timer.
    .who = Du selv. Hjelper det ikke, må de invitere deg på nytt.
    .wait = Noen timer etter at du ble lagt til.
    .request =
        Hei!

        Jeg får ikke åpnet teamet [team] hos dere[, og får koden AADSTS50020]. Jeg logger på med [adressen din].
        Er det den adressen dere inviterte? Hvis ikke: Kan dere be IT nullstille invitasjonen og invitere meg på nytt?
troubleshoot_outcome_my-channel = Du er ikke lagt til der
    .summary = En privat kanal krever at eieren legger deg til. Ser du ikke filene, må IT hos dem se på delingen.
    .who = Eieren av teamet.
    .request =
        Hei!

        Jeg er gjest i teamet [team], men ser ikke [kanalen / filene i kanalen] [kanal].
        Kan du legge meg til hvis kanalen er privat? Gjelder det filene, kan du be IT se om nettstedet til teamet slipper inn gjester.
troubleshoot_outcome_my-home-blocks = Din egen organisasjon lar deg ikke være gjest hos dem
    .summary = IT hos dere må tillate utgående B2B-samarbeid mot den andre organisasjonen. Det kan være stengt med vilje.
    .who = En sikkerhetsadministrator hos dere.
    .wait = Regn med inntil seks timer.
    .request =
        Hei!

        Jeg er invitert som gjest hos [organisasjon] (domenet [domene]), men kommer ikke inn[, og får koden AADSTS500212].
        Tillater vi at jeg er gjest hos dem? Det skal stå under Cross-tenant access settings i Entra (utgående B2B collaboration).
        Jeg skal [oppgave] fram til [dato].
troubleshoot_outcome_host-blocks = Organisasjonen som inviterte deg, slipper deg ikke inn
    .summary = Feilen ligger i innstillingene hos dem. Send meldingen til den som inviterte deg.
    .who = IT i organisasjonen som inviterte deg.
    .request =
        Hei!

        Jeg kommer ikke inn som gjest hos dere. Jeg logger på med [adressen din], og det står: «[teksten eller koden]». Det skjedde [dato og klokkeslett].
        Kan du be IT hos dere slå opp koden i påloggingsloggen, og se om dere slipper inn gjester fra [domenet ditt] og stoler på MFA herfra?
troubleshoot_outcome_my-access-ended = Tilgangen din er utløpt
    .summary = Den som inviterte deg, kan si om det er meningen, og be IT hos seg om å gi den tilbake.
    .who = Eieren av teamet, sammen med IT hos dem.
    .request =
        Hei!

        Jeg har mistet tilgangen som gjest i teamet [team]. Jeg logger på med [adressen din].
        Skal jeg fortsatt ha tilgang? Kan du i så fall be IT hos dere se om kontoen er blokkert eller utløpt?

# Slutter: møter

troubleshoot_outcome_anonymous-off = Folk uten konto slipper ikke inn
    .summary = Den andre kan logge på hvis de har en konto. Ellers må IT åpne for anonyme, eller dere må ta en telefon.
    .who = En Teams-administrator hos den som lager møtet.
    .wait = Inntil 24 timer etter endringen. Det rekker ikke til et møte som er i gang.
    .request =
        Hei!

        Jeg skal ha Teams-møte med [navn] i [organisasjon] den [dato og klokkeslett], men de får beskjed om å logge på.
        Er det slått av at anonyme kan bli med, for hele organisasjonen eller bare for meg? Er det meningen, hvordan skal jeg møte dem?
troubleshoot_outcome_meeting-domain = Ekstern tilgang mangler mellom dere, og anonyme slipper ikke inn
    .summary = Åpne for domenet til den andre på begge sider, eller la folk bli med uten å logge på.
    .who = Teams-administratoren hos dere, og hos dem.
    .wait = Inntil 24 timer etter endringen.
    .request =
        Hei!

        Kontakten min [navn] ([e-postadresse]) kommer ikke inn i Teams-møtet mitt den [dato og klokkeslett], og får beskjed om å logge på med en annen konto.
        Er domenet [domene] tillatt hos oss? Kan dere be IT hos dem se etter det samme, eller la anonyme bli med?
    .request-admin =
        Hei!

        En bruker hos dere kommer ikke inn i et Teams-møte hos oss, og får beskjed om å logge på med en annen konto.
        Hos oss er domenet [domenet hos dem] tillatt. Kan dere se om ekstern tilgang hos dere slipper inn [domenet vårt]?
troubleshoot_outcome_admit = Ingen har sluppet dem inn ennå
    .summary = Arrangøren, eller en annen med lov til det, må slippe dem inn. Kontroller navnet først.
    .who = Arrangøren, eller en annen som kan slippe inn folk.
    .next = Skjer det i hvert møte, er det en innstilling.
    .request =
        Hei!

        Kontakten min [navn] venter i lobbyen i møtet «[møtet]». Kan du slippe dem inn?
troubleshoot_outcome_lobby-rule = Innstillingene sender dem til lobbyen
    .summary = Arrangøren kan endre det for hvert møte under «Hvem kan omgå lobbyen?» IT bestemmer hva som er standard.
    .who = Arrangøren. En Teams-administrator for alle møter.
    .wait = Møtealternativene virker med en gang. En policy tar inntil 24 timer.
    .warning = Lobbyen beskytter møtet. La ukjente vente der.
    .request =
        Hei!

        Folk fra [organisasjon] havner i lobbyen i alle møtene mine, også når de er invitert.
        Hva er standarden hos oss? Kan inviterte gå rett inn, og er domenet [domene] et vi stoler på?
troubleshoot_outcome_sign-in-first = De er ikke logget på
    .summary = Be dem logge på Teams med jobbkontoen og åpne lenken på nytt.
    .who = Den som skal bli med.
    .next = Er de logget på og likevel ubekreftet, stoler ikke organisasjonene på hverandre.
    .request =
        Hei!

        Du vises som ubekreftet i Teams-møtet. Logg på Teams med jobbkontoen din, og åpne møtelenken på nytt.
        Bruk ikke et privat nettleservindu.
troubleshoot_outcome_untrusted = Organisasjonene stoler ikke på hverandre
    .summary = Ekstern tilgang må være åpen begge veier. Ellers teller de som anonyme, og vises som ubekreftet.
    .who = Teams-administratoren hos dere, og hos dem.
    .wait = Det finnes ingen oppgitt frist. Regn med inntil 24 timer.
    .request-admin = { troubleshoot_outcome_their-side.request-admin }
    .request =
        Hei!

        Folk fra [organisasjon] (domenet [domene]) vises som ubekreftet i Teams-møtene mine, selv om de er logget på.
        Er domenet tillatt hos oss? Kan dere be IT hos dem se om domenet vårt er tillatt der?

# Slutter: delte kanaler

troubleshoot_outcome_team-cannot-share = Dette teamet kan ikke ha delte kanaler
    .summary = Klasseteam og team for hele organisasjonen kan ikke ha delte kanaler. Lag kanalen i et annet team.
    .who = Eieren av teamet.
troubleshoot_outcome_direct-connect = IT har ikke åpnet for den andre organisasjonen
    .summary = Delte kanaler med andre er sperret til IT på begge sider har åpnet for hverandre.
    .who = En sikkerhetsadministrator hos dere, og en hos dem.
    .wait = Regn med inntil seks timer etter at begge er ferdige.
    .warning = Personen må ha jobb- eller skolekonto, og være i samme Microsoft-sky som dere.
    .request =
        Hei!

        Jeg får ikke lagt til [navn] ([jobbadressen]) fra [organisasjon] i den delte kanalen [kanal].
        Har vi åpnet for B2B Direct Connect mot dem, med appgruppen Office 365? Har de åpnet for oss? Kontakten i IT hos dem er [navn].
        Kan dere også se på policyen for delte kanaler og på gjesteinnstillingene i Microsoft 365-grupper og SharePoint?
    .request-admin =
        Hei!

        Vi vil dele en kanal i Teams med folk hos dere. Hos oss er B2B Direct Connect åpent for [domenet hos dem].
        Kan dere tillate utgående B2B Direct Connect mot oss, med appgruppen Office 365? Tenant-ID-en vår er [tenant-ID].
        La også brukerne bli med i delte kanaler hos andre.
troubleshoot_outcome_shared-rest = En av de andre innstillingene stopper
    .summary = Se på tillit til MFA, på policyen for delte kanaler, på gjester i Microsoft 365-grupper og SharePoint, og på etiketten.
    .who = En sikkerhetsadministrator og en Teams-administrator hos dere.
    .wait = Seks timer for Entra, inntil 24 timer for policyen.
    .warning = Mellom ulike Microsoft-skyer går det ikke i det hele tatt, heller ikke mellom Commercial og GCC.
troubleshoot_outcome_look-at-home = De leter i feil organisasjon
    .summary = En delt kanal vises i deres eget Teams. Be dem bytte tilbake til sin egen organisasjon.
    .who = Den som er lagt til.
    .next = Ser de den ikke der heller, er det trolig en policy hos dem.
    .request =
        Hei!

        Kanalen [kanal] er delt med deg. Den ligger i ditt eget Teams, så du skal ikke bytte organisasjon.
        Bruk kontoen [jobbadressen].
troubleshoot_outcome_their-channel-policy = Hos dem har de ikke lov til å bruke delte kanaler hos andre
    .summary = IT hos dem må slå det på for brukeren. Er kanalen nettopp delt, vent noen timer først.
    .who = Teams-administratoren hos dem.
    .wait = Inntil 24 timer etter endringen.
    .request =
        Hei!

        Du er lagt til i den delte kanalen [kanal] hos oss, men ser den ikke. Kan du sende dette til IT hos deg?
        «[Navn] er lagt til i en delt kanal hos [organisasjonen din]. Tillater policyen hos dere at brukeren blir med i delte kanaler hos andre?»

# Slutter: feilkoder

troubleshoot_outcome_inbound-blocked = Dere slipper ikke inn den andre organisasjonen
    .summary = Koden AADSTS500213 betyr at innstillingen for innkommende tilgang hos dere stopper. Det kan være meningen.
    .who = En sikkerhetsadministrator hos dere.
    .wait = Regn med inntil seks timer.
    .request =
        Hei!

        Kontakten min [navn] ([e-postadresse]) fra [organisasjon] får koden AADSTS500213 når de logger på hos oss. Det skjedde [dato og klokkeslett].
        Koden betyr at innkommende tilgang hos oss stopper. Er det meningen? Hvis ikke: Kan dere åpne for [domene] under Cross-tenant access settings i Entra?
troubleshoot_outcome_trust-mfa = Dere stoler ikke på MFA fra den andre organisasjonen
    .summary = Sikkerhetskravet hos dere gjelder også i delte kanaler. Der kan det bare oppfylles med MFA som er gjort hjemme hos dem.
    .who = En sikkerhetsadministrator hos dere.
    .wait = Regn med inntil seks timer.
    .warning = Stol bare på organisasjoner dere kjenner. Det krever Entra ID P1.
    .request =
        Hei!

        Kontakten min [navn] ([jobbadressen]) fra [organisasjon] slipper ikke inn i den delte kanalen [kanal][, og får koden AADSTS90071].
        Krever vi MFA der? Kan vi i så fall stole på MFA fra dem, eller skal vi samarbeide på en annen måte?
troubleshoot_outcome_invited-account = Kontoen som logget på, er ikke gjest hos dere
    .summary = Be personen logge på med kontoen som ble invitert. Finnes den ikke lenger, inviter på nytt.
    .who = Personen selv, eller den som inviterer.
    .request =
        Hei!

        Koden AADSTS50020 betyr at kontoen du logget på med, ikke er gjest hos oss.
        Prøv i et privat nettleservindu, og logg på med [adressen som ble invitert]. Hjelper ikke det, si fra, så inviterer vi deg på nytt.
troubleshoot_outcome_app-broken = En app hos dere mangler eller er satt opp feil
    .summary = Koden AADSTS65005 gjelder en app eller noe appen trenger. Det må IT rette.
    .who = IT hos dere.
    .request =
        Hei!

        Kontakten min [navn] ([e-postadresse]) får koden AADSTS65005 når de logger på hos oss i [app eller side]. Det skjedde [dato og klokkeslett].
        Koden betyr at en app eller noe den trenger, mangler eller er satt opp feil. Kan dere slå den opp i påloggingsloggen?

# Slutter: for IT

troubleshoot_outcome_wait-for-change = Endringen er ikke kommet fram ennå
    .summary = Vent så lenge innstillingen trenger. Endre ikke på nytt mens du venter.
    .who = Ingen trenger å gjøre noe. Det går over av seg selv.
    .warning = Er tiden gått, og har brukeren logget av og på? Start på nytt, og velg det dere ser.
troubleshoot_outcome_guest-bill = Regningen gjelder ekstra funksjoner for gjester
    .summary = Vanlige gjester koster ingenting. Microsoft Entra tar betalt per aktive gjest i måneden for noen funksjoner, som tilgangsgjennomganger.
    .who = Den som styrer Azure-abonnementet som er knyttet til katalogen.
