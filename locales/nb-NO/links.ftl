# Lenker som åpner Teams. Meldingen selv sier hva du gjør uten lenken; .open er teksten på knappen, .limits sier hva
# lenken ikke kan.

link_teams-chat = Åpne Teams, start en ny chat, og skriv inn hele e-postadressen.
    .open = Åpne chatten i Teams
    .limits = Har dere chattet før, åpner lenken den chatten. Ingenting blir sendt før du sender det selv.
link_teams-meeting = Åpne kalenderen i Teams, lag et nytt møte, og legg til e-postadressene.
    .open = Åpne møteskjemaet i Teams
    .limits = Du velger tid i skjemaet. Ingen får invitasjonen før du sender den.
