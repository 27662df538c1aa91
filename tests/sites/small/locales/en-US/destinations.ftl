admin_kettle = The kettle
    .path = Kitchen > Stove > Kettle
product_kitchen = Kitchen
role_cook = Cook
