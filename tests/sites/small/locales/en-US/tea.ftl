# The questions.
tea = Choose a tea
    .description = Two questions, one cup.
tea_wish = What should the tea do?
    .help = Think of the next two hours.
tea_wish_calm = Calm me
tea_wish_wake = Wake me up
    .hint = As before an early train.
tea_hour = What time is it?
tea_hour_morning = Before noon
tea_hour_evening = Later
tea_outcome_sleep = Go to bed
    .summary = No tea replaces sleep.
