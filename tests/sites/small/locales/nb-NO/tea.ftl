# Spørsmålene.
tea = Velg en te
    .description = To spørsmål, én kopp.
tea_wish = Hva skal teen gjøre?
    .help = Tenk på de neste to timene.
tea_wish_calm = Roe meg ned
tea_wish_wake = Vekke meg
    .hint = Som før et tidlig tog.
tea_hour = Hva er klokken?
tea_hour_morning = Før tolv
tea_hour_evening = Senere
tea_outcome_sleep = Gå og legg deg
    .summary = Ingen te erstatter søvn.
