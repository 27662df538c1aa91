# Links that open Teams. The message itself says what to do without the link; .open is the text of the button, .limits
# says what the link cannot do.

link_teams-chat = Open Teams, start a new chat and type the whole email address.
    .open = Open the chat in Teams
    .limits = If you have chatted before, the link opens that chat. Nothing is sent until you send it yourself.
link_teams-meeting = Open the calendar in Teams, create a new meeting and add the email addresses.
    .open = Open the meeting form in Teams
    .limits = You choose the time in the form. Nobody gets the invitation until you send it.
