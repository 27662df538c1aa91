# Fields that the reader fills in, in commands and links. `blank_<kind>` is the label where a field is called like its
# kind; .help is an example, .error says how to write it.

blank_domain = Domain
    .help = For example contoso.com
    .error = Write the domain alone, without @ and https://: contoso.com
blank_email = Email address
    .help = For example kari@contoso.com
    .error = Write the whole address: kari@contoso.com
blank_emails = Email addresses
    .help = Several addresses? Put a comma between them.
    .error = Write whole addresses with a comma between them: kari@contoso.com, ola@contoso.com
blank_message = Message (optional)
    .help = You can change it before you send it.
blank_subject = Subject (optional)
    .help = For example Kick-off meeting
blank_text = Text
    .help = One line
    .error = Write one line of at most 1000 characters.
