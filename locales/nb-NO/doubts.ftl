# Det som ikke er bekreftet, og hva leseren bør kontrollere. Én melding for hvert `doubt` i content/claims/.

doubt_chat-link = Det er ikke bekreftet at lenken finner folk utenfor organisasjonen hver gang. Blir chatten tom, start den for hånd med hele e-postadressen.
