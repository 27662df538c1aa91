admin_kettle = Kjelen
    .path = Kjøkken > Komfyr > Kjele
product_kitchen = Kjøkken
role_cook = Kokk
