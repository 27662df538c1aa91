# Det som ikke er bekreftet, og hva leseren bør kontrollere. Én melding for hvert `doubt` i content/claims/.

doubt_chat-link = Det er ikke bekreftet at lenken finner folk utenfor organisasjonen hver gang. Blir chatten tom, start den for hånd med hele e-postadressen.
doubt_chat-files = Sider fra 2025 er uenige om standarden for vedlegg i eksterne chatter, og det er ikke bekreftet at alle har fått funksjonen. Se om en ekstern chat har en binders, eller la IT-avdelingen lese av innstillingen.
doubt_data-loss = Microsofts side om hindring av datatap sier at reglene virker i full ekstern chat, en eldre hjelpeside sier nei. Prøv en regel med en testmelding før dere stoler på den.
doubt_receipts = En tabell fra 2024 sier at fraværsmelding ikke vises for eksterne, og om lesebekreftelser fant vi ingenting. Avtal heller når dere svarer.
doubt_sign-in-rules = At betinget tilgang ikke gjelder for ekstern chat, er en slutning fra dokumentasjonen, for den nevner bare gjester og delte kanaler. Trenger dere kontroll over påloggingen, velg gjestetilgang.
