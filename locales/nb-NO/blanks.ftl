# Felter som leseren fyller ut i kommandoer og lenker. `blank_<type>` er etiketten når feltet heter det samme som typen;
# .help er et eksempel, .error sier hvordan det skal skrives.

blank_domain = Domene
    .help = For eksempel contoso.com
    .error = Skriv bare domenet, uten @ og https://: contoso.com
blank_email = E-postadresse
    .help = For eksempel kari@contoso.com
    .error = Skriv hele adressen: kari@contoso.com
blank_emails = E-postadresser
    .help = Flere adresser? Sett komma mellom dem.
    .error = Skriv hele adresser med komma mellom: kari@contoso.com, ola@contoso.com
blank_message = Melding (valgfritt)
    .help = Du kan endre den før du sender.
blank_subject = Emne (valgfritt)
    .help = For eksempel Oppstartsmøte
blank_text = Tekst
    .help = Én linje
    .error = Skriv én linje med høyst 1000 tegn.
