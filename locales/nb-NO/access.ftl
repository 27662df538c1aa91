# Måtene å samarbeide på, hva de gir, og hvorfor de passer eller ikke.
# «dere» = leserens organisasjon, «de» = folkene utenfor.

access = Måter å samarbeide på
    .description = Seks måter å samarbeide med eksterne på, fra den som gir minst tilgang, til den som gir mest.

# Alternativene. .heading er selve anbefalingen. .request er en ferdig melding; klammene fyller leseren ut selv.

access_option_meet = Møte med lenke
    .heading = Hold et møte med lenke
    .summary = Du sender en lenke, og den andre blir med i møtet uten å ha konto.
    .picture = Møtet ligger mellom dere og den andre. Den andre er med uten konto, og kommer ikke inn hos dere.
    .beyond = Gir ingen tilgang utenfor selve møtet.
    .wait = Virker med en gang. Må IT slå på at folk kan bli med uten å logge på, kan det ta inntil 24 timer.
    .end = Etter møtet har de ikke tilgang til noe. Lenken gjelder til møtet blir slettet.
    .warning = Den som ikke logger på, vises med ubekreftet identitet. La ukjente vente i lobbyen.
    .request =
        Hei!

        Jeg skal ha Teams-møte med [navn] i [organisasjon], men de slipper ikke inn uten å logge på.
        Kan dere se om det er slått av for hele organisasjonen, eller bare for meg som arrangør?
        Møtet er [dato og klokkeslett].
    .ours =
        IT tillater at folk blir med uten å logge på. Det er tillatt som standard.
        Du har sendt lenken til alle som skal være med.
    .theirs = Den andre har lenken. Konto trengs ikke.
    .request-person =
        Hei!

        Jeg inviterer deg til et møte i Teams [dato og klokkeslett].
        Her er lenken: [møtelenke]
        Du trenger ingen konto. Åpne lenken, skriv navnet ditt, og vent til jeg slipper deg inn.

access_option_external = Ekstern tilgang
    .heading = Chat direkte med dem i Teams
    .summary = Dere chatter og ringer hverandre, og alle beholder sin egen konto.
    .picture = Begge blir hos seg selv med sin egen konto. Chatten går mellom dere.
    .beyond = Den andre kan også se om du er ledig. Gir aldri tilgang til team, kanaler eller filområder.
    .wait = Er det åpent på begge sider, virker det så snart den andre har godtatt chatten. Må IT endre noe, finnes det ingen oppgitt frist, så regn med inntil 24 timer.
    .end = Det finnes ingen utløpsdato. Kontakten varer til noen forlater chatten eller blokkerer personen eller domenet.
    .warning = Filvedlegg i chatten er slått av til IT åpner for det. Send en delingslenke i stedet.
    .request =
        Hei!

        Jeg skal chatte med [navn] i [organisasjon] (domenet [domene]) i Teams, men finner dem ikke når jeg søker etter hele adressen.
        Kan dere tillate ekstern tilgang til dette domenet? Det gjelder til [dato].
        Si fra hvis IT hos dem også må endre noe.
    .ours =
        IT tillater domenet til den andre organisasjonen.
        Du har lisens for Teams og lov til å bruke ekstern tilgang.
    .theirs =
        IT tillater domenet til dere.
        Den andre har jobb- eller skolekonto med Teams og lov til å bruke ekstern tilgang.
    .request-theirs =
        Hei!

        Vi i [organisasjonen vår] skal chatte med [navn] hos dere i Teams.
        Kan dere tillate ekstern tilgang til domenet vårt, [domene], med underdomener?
        Kontroller også at policyen for [navn] tillater ekstern tilgang. Det gjelder til [dato].
        Har dere spørsmål, er kontakten i IT hos oss [navn] ([e-postadresse]).
    .request-person =
        Hei!

        Jeg vil gjerne chatte med deg i Teams. Du får en melding fra [e-postadressen min]. Godta den første gang.
        Hører du ikke fra meg innen [dato], kan du spørre IT hos dere om ekstern tilgang er åpen for [domenet vårt].

access_option_personal = Ekstern tilgang med personlig konto
    .heading = Chat med den private kontoen
    .summary = Du chatter med noen som bruker Teams privat, uten at de får konto hos dere.
    .picture = Den andre er hjemme med en privat konto. Chatten går mellom dere, og den andre kommer ikke inn hos dere.
    .beyond = Gir også gruppechat og status når den andre har godtatt.
    .wait = Er det åpent hos dere, virker det når den andre har godtatt. Må IT endre noe, finnes det ingen oppgitt frist, så regn med inntil 24 timer.
    .end = Det finnes ingen utløpsdato. Kontakten varer til noen forlater chatten eller blokkerer den andre, eller til IT slår det av.
    .warning = Det varierer om dette er åpent, så spør IT hvis du ikke finner den andre. Bruk en møtelenke når dere vil snakke; vanlige anrop er ikke støttet.
    .request =
        Hei!

        Jeg skal chatte med [navn], som bruker Teams med privat konto. Er det lov hos oss?
        Kan dere i så fall åpne for det for meg? Jeg tar kontakt først, så de trenger ikke å kunne kontakte oss.
        Det gjelder til [dato].
    .ours =
        IT har åpnet for personlige kontoer for hele organisasjonen.
        IT har åpnet for det for deg også.
    .theirs =
        Den andre har en personlig Teams-konto.
        Den andre har godtatt henvendelsen.
    .request-person =
        Hei!

        Jeg vil gjerne chatte med deg i Teams. Hvilken e-postadresse eller hvilket telefonnummer bruker du der?
        Du får en forespørsel fra [e-postadressen min], som du må godta. Du beholder din egen konto.

access_option_link = Del en fil
    .heading = Send en lenke til filen
    .summary = Du deler én fil eller mappe med dem det gjelder, og ikke noe mer.
    .picture = Filen ligger hos dere, og den andre når bare den. Bestemte personer du deler med, får også en gjestekonto hos dere.
    .beyond = Bestemte personer du deler med, får også en gjestekonto i katalogen hos dere.
    .wait = Er deling åpent, virker lenken med en gang. Må IT endre innstillingene for gjester i Entra, tar det 15–60 minutter.
    .end = Delingen varer til du fjerner den, eller til utløpsdatoen hvis det er satt en.
    .warning = En lenke for alle kan åpnes av hvem som helst som får tak i den. Bruk den bare til innhold som er ment for alle.
    .request =
        Hei!

        Jeg skal dele [fil eller mappe] med [navn] ([e-postadresse]) i [organisasjon] fram til [dato], men delingen blir stoppet.
        Kan dere se om nettstedet tillater deling med bestemte personer utenfor organisasjonen?
        Innholdet er klarert for deling av [navn].
    .ours =
        SharePoint tillater deling med eksterne, både for organisasjonen og for nettstedet filen ligger på.
        Du har lov til å dele innholdet.
    .theirs = Mottakeren kan lese e-post på den adressen du deler med.
    .request-person =
        Hei!

        Jeg har delt [fil eller mappe] med deg. Lenken er sendt til [e-postadresse].
        Bekreft at adressen er din når du blir spurt, enten med kontoen din eller med en kode på e-post.
        Delingen varer til [dato]. Si fra hvis lenken ikke virker.

access_option_shared = Delt kanal
    .heading = Del en kanal med dem
    .summary = De bruker én kanal hos dere fra sitt eget Teams, uten å bytte organisasjon.
    .picture = Teamet ligger hos dere. Den andre blir hos seg selv med sin egen konto, og når én kanal derfra.
    .beyond = Gir også tilgang til alle filene i kanalen, men ikke til resten av teamet.
    .wait = Regn med inntil seks timer etter at IT på begge sider har åpnet for hverandre.
    .end = Kanaleieren fjerner dem. Slutter de i jobben sin, mister de tilgangen samtidig med kontoen.
    .warning = En som er gjest hos dere, kan ikke legges til i en delt kanal. Vil dere chatte utenfor kanalen, må ekstern tilgang også være åpen.
    .request =
        Hei!

        Vi skal samarbeide med [organisasjon] i en delt kanal i Teams fram til [dato]. Domenet er [domene].
        Kan dere åpne for B2B Direct Connect mot dem, med appgruppen Office 365, og be IT hos dem åpne for oss?
        Kontakten i IT hos dem er [navn] ([e-postadresse]).
    .ours =
        IT har åpnet for B2B Direct Connect mot dem. Det er sperret som standard.
        Microsoft 365-grupper og SharePoint tillater gjester.
        Teameieren har lov til å lage delte kanaler og invitere eksterne.
    .theirs =
        IT har åpnet for B2B Direct Connect mot dere. Det er sperret der også.
        Alle har jobb- eller skolekonto i samme Microsoft-sky som dere.
        Folk får bli med i delte kanaler hos andre.
    .request-owner =
        Hei!

        Kan du lage en delt kanal i teamet [team] for samarbeidet med [organisasjon]?
        Disse skal være med fram til [dato]: [navn og e-postadresser].
        IT på begge sider må ha åpnet for B2B Direct Connect først. Si fra når kanalen er klar.
    .request-theirs =
        Hei!

        Vi vil dele en kanal i Teams med folk hos dere fram til [dato], og åpner for B2B Direct Connect mot domenet [domene].
        Kan dere åpne for oss? Domenet vårt er [domene], og tenant-ID-en er [tenant-ID].
        Tillat utgående tilgang for dem det gjelder, med appgruppen Office 365, og la dem bli med i delte kanaler hos andre.
        Kontakten i IT hos oss er [navn] ([e-postadresse]).
    .request-person =
        Hei!

        Du blir med i den delte kanalen [kanal] hos oss. Hvilken jobbadresse logger du på Teams med?
        Kanalen dukker opp i ditt eget Teams. Du trenger ikke å bytte organisasjon.

access_option_guest = Gjestetilgang
    .heading = Inviter dem som gjester
    .summary = De blir med i et team hos dere, med kanaler, filer og apper.
    .picture = Den andre er gjest hos dere, med en gjestekonto, og når alle standardkanaler i teamet. Sin egen konto har de fortsatt.
    .beyond = Gir også tilgang til alle standardkanaler i teamet og en konto i katalogen hos dere.
    .wait = Det kan ta noen timer før en ny gjest ser alt. Må IT slå på gjestetilgang, kan det ta inntil 24 timer.
    .end = En teameier fjerner gjesten fra teamet. Gjestekontoen blir liggende til IT sletter den.
    .warning = Gjester ser alle standardkanaler, så lag et eget team hvis de bare skal se én del.
    .ours =
        Entra, Teams, Microsoft 365-grupper og SharePoint tillater gjester.
        Teameieren har lov til å invitere gjester.
        Har teamet en følsomhetsetikett, tillater den gjester.
    .theirs =
        Gjesten godtar invitasjonen med den kontoen som ble invitert.
        Har gjesten jobbkonto, lar IT hos dem folk være gjest hos andre.
    .request =
        Hei!

        Vi skal samarbeide med [navn] ([e-postadresse]) i [organisasjon] i teamet [team] fram til [dato], men får ikke lagt dem til som gjest.
        Kan dere se på gjesteinnstillingene i Entra, Teams, Microsoft 365-grupper og SharePoint, og om etiketten på teamet sperrer?
    .request-owner =
        Hei!

        Jeg skal samarbeide med [navn] ([e-postadresse]) i [organisasjon] fram til [dato]. Kan du legge dem til som gjest i teamet [team]?
        Bruk adressen de logger på med. Får du det ikke til, er gjester sperret et sted, og da må IT se på det.
    .request-theirs =
        Hei!

        En hos dere, [navn], er invitert som gjest hos oss, men kommer ikke inn.
        Kan dere se om folk hos dere får være gjest hos andre (B2B-samarbeid, utgående tilgang)?
        Domenet vårt er [domene], og tenant-ID-en er [tenant-ID].
    .request-person =
        Hei!

        Du er invitert som gjest i teamet [team] hos oss. Åpne invitasjonen på e-post, og logg på med [e-postadresse].
        Åpne så Teams, velg profilbildet ditt, og bytt til organisasjonen vår. Det kan ta noen timer før du ser alt.

# Overskriftene i sammenligningen.

access_group_talk = Chatte og ringe
access_group_meet = Møtes
access_group_channels = Kanaler, team og apper
access_group_files = Filer
access_group_people = Finne hverandre, komme og gå
access_group_control = Kontroll hos dere
access_group_special = Uvanlige forhold

# Behovene. Selve meldingen er en rad i tabellen, .need er grunnen, .lacks sies om en måte som mangler det.

access_need_conversation = Snakke sammen
    .need = Dere skal snakke sammen.
    .lacks = Gir dere ikke noe sted å snakke sammen.
access_need_chat = Chat
    .need = Dere skal kunne chatte når det passer, uten å avtale et møte.
    .lacks = Gir ingen chat som dere kan fortsette i.
access_need_group-chat = Gruppechat
    .need = Flere skal være med i samme chat.
    .lacks = Gir ikke gruppechat.
access_need_call = Lyd- og videoanrop
    .need = Dere skal kunne ringe hverandre.
    .lacks = Gir ikke anrop.
access_need_presence = Se om den andre er ledig
    .need = Dere skal se om den andre er ledig.
    .lacks = Viser ikke om den andre er ledig.
access_need_mention = Omtale med @
    .need = Dere skal kunne omtale hverandre med @.
    .lacks = Gir ikke omtale med @.
access_need_edit-message = Redigere og slette egne meldinger
    .need = Dere skal kunne redigere og slette egne meldinger.
    .lacks = Lar dem ikke redigere eller slette egne meldinger.
access_need_reactions = Reaksjoner og GIF-er
    .need = Dere skal kunne bruke reaksjoner og GIF-er.
    .lacks = Gir ikke reaksjoner og GIF-er.
access_need_skype-server = Kontakt med Skype for Business Server
    .need = Det må virke med Skype for Business Server.
    .lacks = Virker ikke med Skype for Business Server.
access_need_other-cloud = På tvers av Microsoft-skyer
    .need = Det må virke mellom to forskjellige Microsoft-skyer.
    .lacks = Virker ikke mellom disse skyene.

access_need_meeting = Planlagte møter
    .need = Dere skal møtes til avtalt tid.
    .lacks = Gir ikke møter.
access_need_open-event = Åpne arrangementer
    .need = Dere skal nå folk dere ikke kjenner på forhånd. Et webinar tar inntil 1000 deltakere, et town hall inntil 10 000.
    .lacks = Krever at dere vet hvem som skal være med.
access_need_meet-now = Starte et møte på stedet
    .need = De skal kunne starte et møte på stedet.
    .lacks = Lar dem ikke starte et møte på stedet.
access_need_screen-sharing = Skjermdeling
    .need = Dere skal dele skjerm.
    .lacks = Gir ikke skjermdeling.

access_need_channel-conversation = Innlegg i kanaler
    .need = Dere skal skrive sammen i en kanal.
    .lacks = Gir ikke tilgang til kanaler.
access_need_other-channels = Flere kanaler i teamet
    .need = De skal bruke flere kanaler i teamet.
    .lacks = Gir ikke tilgang til flere kanaler.
access_need_channel-files = Filene i kanalen
    .need = Dere skal bruke filene i kanalen sammen.
    .lacks = Gir ikke tilgang til filene i kanalen.
access_need_documents = Dokumenter som ligger hos dere
    .need = De skal åpne eller redigere dokumenter som ligger hos dere.
    .lacks = Gir ikke tilgang til dokumenter hos dere.
access_need_open-link = Lenke som alle kan åpne
    .need = Hvem som helst skal kunne åpne filen.
    .lacks = Krever at dere vet hvem som skal åpne filen.
access_need_team-site = Filområdet til teamet
    .need = Dere skal dele et helt filområde over tid.
    .lacks = Gir ikke tilgang til hele filområdet.
access_need_chat-file = Filvedlegg i chat
    .need = Dere skal sende filer i chatten.
    .lacks = Gir ikke filvedlegg i chat.
access_need_paste-link = Delingslenke i chat eller kanal
    .need = Dere skal kunne lime inn delingslenker.
    .lacks = Gir ikke noe sted å lime inn delingslenker.
access_need_apps = Bruke apper
    .need = De skal bruke apper som dere har lagt til.
    .lacks = Gir ikke tilgang til apper.
access_need_team-apps = Planner og roboter i teamet
    .need = De skal bruke appene i teamet, for eksempel Planner eller en robot.
    .lacks = Dekker ikke alle appene i teamet, for eksempel Planner og roboter.
access_need_several-teams = Være med i flere team
    .need = De skal kunne være med i flere team.
    .lacks = Lar dem ikke være med i flere team.
access_need_create-channels = Lage kanaler
    .need = De skal kunne lage kanaler.
    .lacks = Lar dem ikke lage kanaler.

access_need_find-person = Finne den andre ved søk
    .need = Dere skal kunne søke opp den andre.
    .lacks = Lar dere ikke søke opp den andre.
access_need_find-our-people = Finne folk hos dere
    .need = De skal kunne søke opp folk hos dere.
    .lacks = Lar dem ikke søke opp folk hos dere.
access_need_directory-entry = Konto i katalogen hos dere
    .need = De skal finnes i katalogen hos dere.
    .lacks = Gir ingen konto i katalogen hos dere.
access_need_without-acceptance = Uten at noen må godta først
    .need = Det skal virke uten at den andre må godta noe først.
    .lacks = Den andre må godta først.
access_need_no-switching = Uten å bytte organisasjon
    .need = De skal slippe å bytte organisasjon i Teams.
    .lacks = De må bytte organisasjon i Teams.
access_need_leave = Gå ut på egen hånd
    .need = De skal kunne trekke seg ut selv.
    .lacks = De kan ikke trekke seg ut selv.
access_need_block-person = Blokkere den andre selv
    .need = Du skal kunne blokkere den andre selv.
    .lacks = Lar deg ikke blokkere den andre.

access_need_sign-in-rules = Egne krav til pålogging
    .need = Kravene dere stiller til pålogging, skal også gjelde for dem.
    .lacks = Dere kan ikke regne med at kravene til pålogging gjelder her.
access_need_access-review = Jevnlig gjennomgang av tilgang
    .need = Dere skal jevnlig gå gjennom hvem som har tilgang.
    .lacks = Kan ikke tas med når dere går gjennom tilgangen.
access_need_expiry = Sluttdato
    .need = Tilgangen skal ta slutt på en dato.
    .lacks = Kan ikke få en sluttdato.
access_need_restrict-domain = Begrense til bestemte domener
    .need = Dere skal bare slippe til bestemte domener.
    .lacks = Kan ikke begrenses til bestemte domener.
access_need_restrict-user = Begrense til noen hos dere
    .need = Bare noen hos dere skal ha lov til dette.
    .lacks = Kan ikke begrenses til noen hos dere.
access_need_retention = Lagring etter egne regler
    .need = Innholdet skal lagres etter reglene hos dere.
    .lacks = Følger ikke reglene for lagring hos dere.

# Det svarene slår fast. .requires og .excludes sies om en måte som trenger det, eller som det utelukker.

access_fact_account-managed = De bruker Teams med jobb- eller skolekonto.
    .requires = Krever at de har jobb- eller skolekonto.
access_fact_account-personal = De har en privat konto.
    .requires = Gjelder bare folk som bruker Teams med privat konto.
    .excludes = Går ikke når de har privat konto.
    .warning-guest = En gjest med privat adresse beholder tilgangen til noen hos dere fjerner den.
access_fact_account-email-only = De har bare en e-postadresse.
    .excludes = Går ikke når de bare har en e-postadresse. Chat med en ren e-postadresse er ikke lansert i Teams.
    .warning-guest = En gjest med privat adresse beholder tilgangen til noen hos dere fjerner den.
access_fact_account-unknown = Du vet ikke hva slags konto de har.
access_fact_search-first = Det koster ingenting å søke etter hele e-postadressen. Finner du ingen, send en møtelenke.
    .warning-external = Søk etter hele e-postadressen først. Finner du ingen, send en møtelenke.
access_fact_skype-for-business = De bruker Skype for Business Server.
access_fact_gcc-cloud = En av dere er i GCC, den andre ikke.
    .excludes = Går ikke mellom GCC og den vanlige skyen.
access_fact_text-only-chat = Chatten kan bli ren tekst mellom to personer.
    .warning-external = Mellom GCC og den vanlige skyen kan chatten bli ren tekst mellom to personer. Kildene er ikke enige om når.
access_fact_us-government-cloud = En av dere er i GCC High eller DoD, den andre ikke.
access_fact_china-cloud = En av dere bruker Microsoft 365 i Kina, den andre ikke.
    .excludes = Er ikke dokumentert mellom skyen i Kina og andre skyer.
access_fact_trial-tenant = De har bare prøvelisenser.
    .excludes = Er sperret som standard når de bare har prøvelisenser.
    .warning-meet = Chat er sperret som standard så lenge de bare har prøvelisenser. Det varer til de kjøper en lisens, eller til IT hos dere gjør et unntak for domenet.
    .warning-guest = Chat utenfor teamet er sperret som standard så lenge de bare har prøvelisenser.
access_fact_join-unsigned = De må bli med i møtet uten å logge på.
access_fact_our-government-cloud = Dere er i en egen Microsoft-sky.
    .excludes = Finnes ikke i skyen dere er i.
access_fact_labelled = Innholdet deles på vilkår. Kontroller at etiketten tillater eksterne.
    .warning = Innholdet deles på vilkår. Kontroller etiketten først, for den kan sperre for eksterne.
access_fact_role-employee = Du eier ikke teamet, så en eier må legge dem til.
access_fact_role-owner = Du eier teamet, så du kan legge til folk selv.
access_fact_role-admin = Du arbeider i IT, så du kan kontrollere innstillingene først.
access_fact_many-organizations = De kommer fra flere organisasjoner.
    .warning-external = Ett blokkert domene er nok til å stoppe en gruppechat.
access_fact_one-channel = De skal bare bruke én kanal.
    .warning-guest = En privat kanal hjelper ikke. Gjester i en privat kanal er med i hele teamet og ser standardkanalene.
access_fact_their-it-willing = IT hos dem vil sette det opp.
    .requires = Krever at IT hos dem setter det opp.
access_fact_long-term = Det skal vare lenge.
    .requires = Lønner seg bare når det skal vare lenge.
access_fact_short-term = Det gjelder en kort periode.

# Vilkårene som hører til et «ja, hvis».

access_if_personal-accepted = Krever at den andre godtar, og at IT har åpnet for personlige kontoer.
access_if_external-access-on = Krever at ekstern tilgang er åpen mellom dere. Kanalen gir ikke dette alene.
access_if_during-meeting = Gjelder bare så lenge møtet varer.
access_if_native-both-sides = Krever at alle bruker Teams i samme Microsoft-sky. IT kan begrense en chat til to organisasjoner.
access_if_text-only = Gir bare ren tekst mellom to personer, og IT på begge sider må tillate det.
access_if_guest-function-on = Er på som standard for gjester, men IT kan ha slått det av.
access_if_signed-in-as-guest = Gjelder bare når de har byttet organisasjon i Teams.
access_if_cross-cloud-meeting = IT på begge sider må tillate møter mellom skyene. Ellers blir de med uten å logge på.
access_if_cloud-settings = IT på begge sider må åpne for den andre skyen i Entra. Mellom skyen for myndighetene i USA og skyen i Kina går det ikke.
access_if_channel-meeting-allowed = Gjelder bare i den delte kanalen, og bare når innstillingene for møter tillater det.
access_if_in-meetings = Gjelder bare i møter.
access_if_meeting-policy = Avhenger av møtepolicyen til den som arrangerer.
access_if_shared-item-only = Gjelder bare filen eller mappen du deler.
access_if_sharing-on = Krever at SharePoint tillater gjester på nettstedet. Det er vanligvis åpent for team.
access_if_channel-site-only = Gjelder bare nettstedet til den delte kanalen.
access_if_anyone-links-on = Krever at lenker som alle kan åpne, er tillatt for nettstedet.
access_if_chat-files-enabled = Er slått av til IT åpner for det.
access_if_own-onedrive = De legger ved filer fra OneDrive eller SharePoint i sin egen organisasjon.
access_if_app-added = De kan bruke apper som dere har lagt til, men ikke legge til nye.
access_if_channel-tabs = Gjelder apper i faner, med noen unntak. Listen over unntak er fra 2023.
access_if_full-address = Krever at du søker etter hele adressen, ikke navnet.
access_if_inbound-allowed = Krever at IT lar private kontoer ta kontakt først.
access_if_guest-directory = Avhenger av hva IT lar gjester se. Som standard er det begrenset.
access_if_named-recipients = Gjelder når du deler med bestemte personer, ikke med alle.
access_if_trusted-claims = Krever at dere stoler på MFA og enheter fra organisasjonen til den andre.
access_if_review-individuals = Gjelder personer som er lagt til én og én, ikke som del av et team.
access_if_review-licence = Krever lisens for Entra ID P2 eller ID Governance.
access_if_expiry-set = Krever at noen setter en sluttdato, eller at IT har gjort det for alle.
access_if_untrusted-anonymous = Folk fra andre domener regnes som anonyme.
access_if_team-setting = Krever at teamet er satt opp slik.
access_if_invite-right = Gjelder retten til å invitere.
access_if_security-group = Krever at IT begrenser deling til en sikkerhetsgruppe.
access_if_own-copy = Hver organisasjon lagrer sin egen kopi.
access_if_team-content = Gjelder innholdet i teamet, ikke alt i chattene til gjesten.
access_if_leave-allowed = Skjer fra «Min konto», hvis IT ikke har slått det av.
