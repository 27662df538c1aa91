# Troubleshooting, “It does not work”. Questions address the reader as you; answers say what the reader sees.
# “you” = the reader and their organization, “they” = the people outside.
#
# Each end: the message itself is the cause in one sentence. .summary is what has to be done, .who can do it, .wait how
# long it takes, .warning what to keep in mind, .next what to do if it was no help. .request is a ready message from
# somebody who cannot change anything, .request-admin one from IT to IT on the other side. The reader fills in the
# brackets.

troubleshoot = It does not work
    .description = Say what you see, and find out what is wrong, what you can do yourself, and who can fix the rest.
    .verdict = Probable cause

# The questions

troubleshoot_area = What does not work?
    .help = Choose what comes closest.
troubleshoot_area_contact = I cannot reach somebody outside
    .hint = You do not find them, or messages do not arrive.
troubleshoot_area_chat = Something is wrong with a chat
    .hint = Files or calls are missing, nobody can be added, or Teams warns you.
troubleshoot_area_file = Somebody cannot open a file
troubleshoot_area_add-guest = I cannot add a guest
    .hint = Or the guest has not received the invitation.
troubleshoot_area_guest = A guest of ours cannot get in or does not see everything
troubleshoot_area_being-guest = I am a guest elsewhere and cannot get in
    .hint = Or you do not see everything you should.
troubleshoot_area_meeting = Somebody cannot get into a meeting
troubleshoot_area_shared = A shared channel does not work
troubleshoot_area_code = I have an error code
    .hint = It starts with AADSTS.
troubleshoot_area_it = I changed a setting, or received a bill
    .hint = Mostly for you who work in IT.
troubleshoot_area_unknown = Something else, or I don’t know

troubleshoot_contact = What do you see?
troubleshoot_contact_not-found = I cannot find the person
    .hint = The search gives no match.
troubleshoot_contact_refused = I find the person, but cannot write
    .hint = The message does not arrive, or Teams says that contact is blocked.
troubleshoot_contact_one-way = It works in one direction only
    .hint = One can start a chat, the other cannot.
troubleshoot_contact_stopped = The chat used to work
    .hint = You can only read, or the person has disappeared.
troubleshoot_contact_personal = They use Teams privately
    .hint = You do not find them, or they do not answer.
troubleshoot_contact_skype = Messages end up in Skype for Business
    .hint = Or the chat is locked because one of you uses Skype for Business.
troubleshoot_contact_unknown = I don’t know

troubleshoot_address = What did you search for?
troubleshoot_address_name = The name, or part of the address
troubleshoot_address_mail = The full email address
    .hint = But you don’t know if they sign in to Teams with it.
troubleshoot_address_sign-in = The full address they sign in to Teams with
    .hint = They have confirmed it.
troubleshoot_address_no-teams = They don’t use Teams
troubleshoot_address_unknown = I don’t remember

troubleshoot_scope = Who is affected?
    .help = Ask a colleague to search for the same person. Try somebody in a third organization yourself.
troubleshoot_scope_me = Only me
    .hint = Colleagues reach them.
troubleshoot_scope_org = All of us, but only with this organization
troubleshoot_scope_young = Only this organization, and it is brand new
    .hint = Or it is trying out Teams without having bought licenses.
troubleshoot_scope_everyone = All of us, and everybody outside
troubleshoot_scope_unknown = I don’t know

troubleshoot_direction = Who cannot do it?
    .help = Let both try to start a new chat with the other’s full address.
troubleshoot_direction_we = I cannot reach them, but they reach me
troubleshoot_direction_they = They cannot reach me, but I reach them
troubleshoot_direction_personal = They use Teams privately and cannot reach me
troubleshoot_direction_unknown = I don’t know

troubleshoot_group = Are people from more than two organizations in the chat?
    .help = Count your own.
troubleshoot_group_yes = Yes
troubleshoot_group_no = No
troubleshoot_group_unknown = I don’t know

troubleshoot_personal = What happens when you search?
    .help = A personal account is found only by its full email address or phone number.
troubleshoot_personal_name = I only searched for the name
troubleshoot_personal_nothing = I type the full address and get no match
troubleshoot_personal_waiting = I have written, but get no answer
troubleshoot_personal_unknown = I don’t know

troubleshoot_our-list = Does your list of domains let them in?
    .help = Look at the external access page in the Teams admin center.
troubleshoot_our-list_open = Yes, the domain is allowed
troubleshoot_our-list_closed = No
    .hint = The domain is blocked, or only certain domains are allowed.
troubleshoot_our-list_unknown = I don’t know

troubleshoot_chat = What do you see in the chat?
troubleshoot_chat_plain = Nothing but plain text
    .hint = Formatting, emojis and the paper clip are gone.
troubleshoot_chat_no-file = I cannot attach a file
    .hint = The rest of the chat is as usual.
troubleshoot_chat_add-people = I cannot add more people
troubleshoot_chat_no-call = The call button is missing
troubleshoot_chat_two-cards = The same person shows up twice
troubleshoot_chat_empty = A link opened an empty chat
troubleshoot_chat_warning = Teams warns about the one who writes
    .hint = Somebody may be posing as somebody else.
troubleshoot_chat_unknown = I don’t know

troubleshoot_attach = Can you attach files in a chat with a colleague?
    .help = Try on the same device. A phone may offer less than a PC.
troubleshoot_attach_yes = Yes
troubleshoot_attach_no = No
troubleshoot_attach_unknown = I don’t know

troubleshoot_formatting = Can you use bold text and emojis in the chat?
troubleshoot_formatting_yes = Yes
troubleshoot_formatting_no = No
troubleshoot_formatting_unknown = I don’t know

troubleshoot_call = Whom do you want to call?
troubleshoot_call_personal = Somebody who uses Teams privately
troubleshoot_call_large = Everybody in a large chat
    .hint = You are more than 20.
troubleshoot_call_unknown = Neither, or I don’t know

troubleshoot_file = Which file is it?
troubleshoot_file_chat = A file I shared in a chat
    .hint = The recipient cannot open it.
troubleshoot_file_channel = A file in a channel
    .hint = The guest sees the channel, but not the files.
troubleshoot_file_old = A link that used to work
troubleshoot_file_attach = A file I cannot attach in a chat
troubleshoot_file_unknown = I don’t know

troubleshoot_shared-with = Did you share with the address the recipient signs in with?
    .help = It may differ from the email address.
troubleshoot_shared-with_yes = Yes
troubleshoot_shared-with_no = No
troubleshoot_shared-with_unknown = I don’t know

troubleshoot_window = What happens when the recipient opens the link in a private browser window?
troubleshoot_window_opens = The file opens
troubleshoot_window_denied = Still no access
troubleshoot_window_unknown = Nobody has tried

troubleshoot_add-guest = What do you see?
troubleshoot_add-guest_no-match = The guest does not come up
    .hint = “We didn’t find any matches” or “Contact your administrator”.
troubleshoot_add-guest_greyed = I cannot choose guest in this team
    .hint = In other teams I can.
troubleshoot_add-guest_domain = The domain is not allowed
troubleshoot_add-guest_no-mail = The guest is added, but gets no invitation
troubleshoot_add-guest_unknown = I don’t know

troubleshoot_team-role = What is your role?
troubleshoot_team-role_member = I am a member of the team
troubleshoot_team-role_owner = I own the team
troubleshoot_team-role_admin = I work in IT
    .hint = You can change settings in Teams and Entra.

troubleshoot_entra-invite = Can you invite the guest directly in Microsoft Entra?
    .help = Then you know where to look.
troubleshoot_entra-invite_yes = Yes, that works
troubleshoot_entra-invite_no = No, it stops there too
troubleshoot_entra-invite_unknown = I have not tried

troubleshoot_spam = Has the guest looked in the junk mail folder?
    .help = And is it a mailbox that somebody reads?
troubleshoot_spam_yes = Yes
troubleshoot_spam_no = No
troubleshoot_spam_unknown = I don’t know

troubleshoot_guest = What happens to the guest?
troubleshoot_guest_no-team = The guest does not see the team
troubleshoot_guest_no-channel = The guest sees the team, but not one channel
troubleshoot_guest_no-files = The guest sees the channel, but not the files
troubleshoot_guest_wrong-account = The guest accepted with the wrong account
troubleshoot_guest_loop = Signing in goes round in circles
    .hint = Or the guest cannot switch organization.
troubleshoot_guest_security = A security requirement stops the guest
    .hint = They have to confirm in an app (MFA), or the PC has to be approved.
troubleshoot_guest_ended = The guest has lost access
troubleshoot_guest_code = The guest gets an error code
    .hint = It starts with AADSTS.
troubleshoot_guest_unknown = I don’t know

troubleshoot_switched = Has the guest switched organization in Teams?
    .help = Ask which organization the menu behind the profile picture shows. It should be yours.
troubleshoot_switched_yes = Yes
troubleshoot_switched_no = No
troubleshoot_switched_unknown = I don’t know

troubleshoot_since = When was the guest added?
troubleshoot_since_today = Today
troubleshoot_since_earlier = Earlier
troubleshoot_since_unknown = I don’t know

troubleshoot_channel = What kind of channel is it?
    .help = Private and shared channels have a symbol beside the name.
troubleshoot_channel_private = A private channel
troubleshoot_channel_shared = A shared channel
troubleshoot_channel_standard = A standard channel
    .hint = It is open to everybody in the team.
troubleshoot_channel_unknown = I don’t know

troubleshoot_guest-window = Has the guest tried a private browser window?
troubleshoot_guest-window_yes = Yes, it did not help
troubleshoot_guest-window_no = No
troubleshoot_guest-window_unknown = I don’t know

troubleshoot_being-guest = What happens to you?
troubleshoot_being-guest_no-mail = I have not received the invitation
troubleshoot_being-guest_no-team = I do not see the team
troubleshoot_being-guest_no-channel = I see the team, but not everything
    .hint = A channel or the files are missing.
troubleshoot_being-guest_loop = Signing in goes round in circles
    .hint = Or you cannot switch organization.
troubleshoot_being-guest_security = A security requirement stops me
    .hint = You have to confirm in an app (MFA), or your PC has to be approved.
troubleshoot_being-guest_ended = I have lost access
troubleshoot_being-guest_code = I get an error code
    .hint = It starts with AADSTS.
troubleshoot_being-guest_unknown = I don’t know

troubleshoot_my-switch = Have you switched organization in Teams?
    .help = Select your profile picture and see which organization you are in.
troubleshoot_my-switch_yes = Yes
troubleshoot_my-switch_no = No
troubleshoot_my-switch_unknown = I don’t know

troubleshoot_my-window = Have you tried a private browser window?
troubleshoot_my-window_yes = Yes, it did not help
troubleshoot_my-window_no = No
troubleshoot_my-window_unknown = I don’t know

troubleshoot_meeting = What does the person see?
troubleshoot_meeting_sign-in = They have to sign in to join
    .hint = “Sign in to join this meeting”.
troubleshoot_meeting_other-account = They have to sign in with another account
    .hint = “Sign in with a different account to join”.
troubleshoot_meeting_lobby = They wait in the lobby
troubleshoot_meeting_unverified = They are in, but shown as unverified
    .hint = It says “Unverified” after the name.
troubleshoot_meeting_unknown = I don’t know

troubleshoot_lobby = When do they wait in the lobby?
troubleshoot_lobby_now = Right now
troubleshoot_lobby_always = In every meeting
troubleshoot_lobby_unknown = I don’t know

troubleshoot_signed-in = Are they signed in with their work account?
    .help = A private browser window does not count. There they are not signed in.
troubleshoot_signed-in_yes = Yes
troubleshoot_signed-in_no = No
troubleshoot_signed-in_unknown = I don’t know

troubleshoot_shared = What is wrong with the shared channel?
troubleshoot_shared_cannot-add = I cannot add somebody
troubleshoot_shared_sees-nothing = They are added, but do not see the channel
troubleshoot_shared_security = A security requirement stops them
    .hint = For example, they have to confirm in an app (MFA).
troubleshoot_shared_code = They get an error code
    .hint = It starts with AADSTS.
troubleshoot_shared_unknown = I don’t know

troubleshoot_who-added = What kind of account does that person have?
troubleshoot_who-added_work = A work or school account in another organization
troubleshoot_who-added_guest = A guest account of ours, or a personal account
troubleshoot_who-added_unknown = I don’t know

troubleshoot_team-kind = What kind of team is the channel in?
troubleshoot_team-kind_ordinary = An ordinary team
troubleshoot_team-kind_special = A class team, or a team for the whole organization
troubleshoot_team-kind_unknown = I don’t know

troubleshoot_connected = Have both sides opened B2B direct connect for each other?
    .help = Look under Organizational settings on the page Cross-tenant access settings.
troubleshoot_connected_yes = Yes, both
troubleshoot_connected_no = No
troubleshoot_connected_unknown = I don’t know

troubleshoot_own-teams = Do they look for the channel in their own Teams?
    .help = A shared channel does not require anybody to switch organization.
troubleshoot_own-teams_yes = Yes
troubleshoot_own-teams_no = No, they have switched organization
troubleshoot_own-teams_unknown = I don’t know

troubleshoot_code = Which code is it?
troubleshoot_code_aadsts500213 = AADSTS500213
troubleshoot_code_aadsts500212 = AADSTS500212
troubleshoot_code_aadsts90071 = AADSTS90071
troubleshoot_code_aadsts50020 = AADSTS50020
troubleshoot_code_aadsts65005 = AADSTS65005
troubleshoot_code_unknown = Another code

troubleshoot_it = What is it about?
troubleshoot_it_no-effect = I changed a setting, but nothing happens
troubleshoot_it_bill = We received a bill for guests
troubleshoot_it_unknown = Something else

troubleshoot_role = Can you change settings in Teams or Entra?
    .help = Then we show you which setting it is. Otherwise you get a ready message for those who can.
troubleshoot_role_employee = No
troubleshoot_role_admin = Yes, I work in IT

# Ends: nobody knows yet

troubleshoot_outcome_gather = More has to be known first
    .verdict = Not clear yet
    .summary = Write down what you see, word for word, and send it to those who help you. If it is urgent, send a meeting link instead.
    .who = IT or the helpdesk.
    .request =
        Hi!

        I cannot work with [name] ([email address]) at [organization] in Teams.
        I tried to [what you did], and it said: “[the text or code, word for word]”.
        That was on [date and time]. It [used to work / has never worked].
        Could you find out what is in the way, and tell me if the other side has to do something too?

# Ends: contact

troubleshoot_outcome_full-address = People outside are not found by name
    .summary = Type the full address, and choose the line that searches outside your organization.
    .who = You.
    .next = If there is still no match, the address may be wrong, or one of the sides is closed.
troubleshoot_outcome_ask-them = They sign in with another address
    .summary = Ask which address they sign in to Teams with, and whether it is a work account. Ask them to write to you first, too.
    .who = You, together with the other person.
    .next = If the address is right, or it still does not work, we go on from there.
    .request =
        Hi!

        I am trying to reach you in Teams, but get no match for [email address].
        Which address do you sign in to Teams with? Is it a work, school or personal account?
        You could also try to write to me: [your address].
troubleshoot_outcome_no-teams = They have no account that you can chat with
    .summary = Send a meeting link. Anybody can open it, without an account too.
    .who = You.
    .warning = Microsoft tried out chat with anyone by email, but stopped it in May 2026.
troubleshoot_outcome_own-access = Your account may not reach people outside
    .summary = You may have a policy of your own, which is a set of settings for some people only, or no Teams license. It may be intended.
    .who = A Teams administrator in your organization.
    .wait = Up to 24 hours after the change. Sign out and in again.
    .request =
        Hi!

        I cannot reach [name] ([email address]) at [organization] in Teams, but a colleague can: [the colleague’s name].
        Could you check which external access policy I have, and whether I have a Teams license?
        I need the contact for [purpose] until [date]. If it is closed on purpose, I would like to know why.
troubleshoot_outcome_one-side = One of the sides is closed
    .summary = External access has to be open in both organizations. Start with your own.
    .who = Your Teams administrator, and perhaps theirs.
    .wait = No time is documented. Allow for up to 24 hours.
    .warning = If it is urgent, send a meeting link meanwhile.
    .request-admin = { troubleshoot_outcome_their-side.request-admin }
    .request =
        Hi!

        I cannot reach [name] at [organization] in Teams. The address is [email address]; the other person has confirmed it.
        Could you check whether the domain is allowed here, and if so, tell me what to ask their IT for?
        It is about [chat / calls] until [date].
troubleshoot_outcome_our-domains = The domain is closed on your side
    .summary = Let in the domain and each subdomain that is in use, if your rules permit it.
    .who = A Teams administrator in your organization.
    .wait = No time is documented. Allow for up to 24 hours.
    .warning = The list may be closed on purpose. Ask whoever decided that before you change anything.
troubleshoot_outcome_their-side = It is closed on their side
    .summary = Ask their IT to let in all the domains you sign in with, subdomains too.
    .who = Their Teams administrator.
    .wait = No time is documented. Allow for up to 24 hours.
    .request-admin =
        Hi!

        People here cannot reach [name] ([email address]) in your organization in Teams. On our side the domain [their domain] is allowed.
        Could you check whether external access on your side lets in our domains? We sign in with [all domains and subdomains].
        Please look at the user’s policy too.
troubleshoot_outcome_trial = The organization has only trial licenses
    .summary = Then it is shut out by default. They can buy a license, your IT can make an exception, or they can be guests.
    .who = Their administrator, or a Teams administrator in your organization.
    .wait = No time is documented. Allow for up to 24 hours.
    .warning = Meetings work meanwhile if they join without signing in. This cause is not confirmed: ask them which licenses they have.
    .request =
        Hi!

        I cannot reach [name] ([email address]) at [organization] in Teams. They probably have only trial licenses.
        Could you look into it, and tell me if you can make an exception for the domain [domain] until [date]?
        Otherwise we will meet by meeting link.
troubleshoot_outcome_external-off = External access is off in your organization
    .summary = Then nobody there reaches people in other organizations. It may be intended.
    .who = A Teams administrator in your organization.
    .wait = No time is documented. Allow for up to 24 hours.
    .warning = Then a policy for single users does not help either.
    .request =
        Hi!

        It seems that nobody here reaches people in other organizations in Teams. Is that switched off on purpose?
        I need to be in touch with [name] ([email address]) at [organization] for [purpose] until [date].
        If that is not possible: which way would you like me to use?
troubleshoot_outcome_stopped = Somebody has closed the contact since then
    .summary = The domain or the person may be blocked, or a setting was changed. It may be intended.
    .who = A Teams administrator or the security team, yours or theirs.
    .wait = No time is documented. Allow for up to 24 hours.
    .request =
        Hi!

        My chat with [name] ([email address]) at [organization] stopped working on [date].
        Is the domain or the person blocked, or have we changed the settings for external access?
        Please tell me if it is intended. Otherwise I need the contact for [purpose] until [date].
troubleshoot_outcome_their-policy = Over there the user may not start the chat
    .summary = Ask them to talk to their IT. Meanwhile, you can start the chat.
    .who = Their Teams administrator.
    .wait = Up to 24 hours after the change.
    .request =
        Hi!

        I reach you in Teams, but you cannot reach me. Probably a policy on your side is in the way.
        Could you send this to your IT: is external access allowed for my user, also to the domain [your domain]?
troubleshoot_outcome_personal-inbound = Personal accounts may not contact you first
    .summary = Start the chat yourself. Then they can answer, if you are allowed to talk to personal accounts.
    .who = You.
    .warning = Many organizations have closed this on purpose; security guidance recommends it. If your search gives no match, personal accounts may be closed altogether.
troubleshoot_outcome_personal-address = A personal account is found only by its full address
    .summary = Search for the full email address or phone number of the personal account.
    .who = You.
    .next = If there is still no match, personal accounts may be closed in your organization.
troubleshoot_outcome_personal-accept = They have not accepted yet
    .summary = Ask them to open the invitation or your request and accept. Nothing arrives before that.
    .who = The person you write to.
    .next = If they have accepted and it is no help, ask IT whether personal accounts are allowed.
    .request =
        Hi!

        I have written to you in Teams from [your address].
        Do you see a request, or an invitation by email? Accept it, and my messages will arrive.
troubleshoot_outcome_personal-off = Personal accounts are closed in your organization
    .summary = Send a meeting link instead, or ask IT whether it is allowed.
    .who = A Teams administrator in your organization.
    .wait = Up to 24 hours after the change.
    .warning = In Microsoft’s clouds for the US public sector and in China it is not possible at all.
    .request =
        Hi!

        I would like to chat with [name], who uses Teams with a personal account ([email address]), but get no match.
        Is that allowed here? If so, could you let me make contact? They need not be able to contact us first.
        I need this until [date].
troubleshoot_outcome_skype = One of you has not moved to Teams completely
    .summary = The user has to be set to Teams only. Until then you get plain text at best.
    .who = The Teams administrator of the one who still uses Skype for Business.
    .request =
        Hi!

        When I chat with [name] ([email address]) in Teams, messages end up in Skype for Business, or the chat is locked.
        Could you check whether I am set to Teams only (TeamsOnly)? If I am, it is on their side, and I will tell them.

# Ends: chat

troubleshoot_outcome_text-only = The chat can only carry plain text
    .summary = Paste a sharing link when you want to send a file. If you need more, hold a meeting.
    .who = Nobody can change it if you are in different Microsoft clouds. If one of you uses Skype for Business, IT there can move the user to Teams.
    .both = A full chat requires that both are in the same Microsoft cloud, and that both have moved to Teams completely.
troubleshoot_outcome_chat-files = Attachments in chats with people outside are off
    .summary = They are off by default. Share the file from OneDrive, and paste the link into the chat.
    .who = You, with a link. A Teams administrator in your organization can turn attachments on.
    .wait = Up to 24 hours after the change.
    .warning = If they are on in your organization, they may be off in theirs. Somebody who uses Teams privately can never send files.
    .request =
        Hi!

        I cannot attach files in the chat with [name] at [organization]. With colleagues I can.
        Are attachments in chats with people outside switched off here? If that is intended, I will use sharing links.
troubleshoot_outcome_not-external = It has nothing to do with people outside
    .summary = You cannot attach files for colleagues either. Try on a PC, or ask IT.
    .who = IT or the helpdesk.
    .request =
        Hi!

        I cannot attach files in Teams chats, not for colleagues either.
        It happens on [PC / phone / browser]. Could you help me?
troubleshoot_outcome_group-rule = One of the participants, or a limit, stops the group chat
    .summary = Use the chat of a meeting meanwhile. Keep the chat to two organizations, or ask IT to look at the policy.
    .who = You, with a meeting. A Teams administrator on either side can change the policy.
    .wait = Up to 24 hours after the change.
    .both = Whoever starts the chat and whoever is added must each be allowed to talk to the other’s organization.
    .request =
        Hi!

        I cannot bring these people together in one Teams chat: [the email addresses].
        Do we have a limit of two organizations in a group chat, or is one of the domains closed here?
        We need the chat for [purpose] until [date].
troubleshoot_outcome_personal-call = You cannot call a personal account
    .summary = Send a meeting link. In a meeting you can talk with audio and video.
    .who = You.
    .warning = Microsoft answered in 2024 that such calls are not supported. Some tables say otherwise, so do not count on them.
troubleshoot_outcome_large-chat = The chat is too large to call from
    .summary = With more than 20 people in the chat you cannot call from it. Create a meeting.
    .who = You.
troubleshoot_outcome_two-cards = The person is both your guest and external
    .summary = Use the card marked “Guest” in your teams. Use the one marked “External” for ordinary chat.
    .who = You. If the guest account is not needed, IT can delete it.
    .warning = They see messages to the guest account only when they have switched to your organization.
troubleshoot_outcome_empty-link = Links to a chat are not reliable for people outside
    .summary = Start a new chat, and type the full address yourself.
    .who = You.
troubleshoot_outcome_impersonation = Somebody may be posing as somebody else
    .summary = Do not answer. Read the domain letter by letter, and call the person on a number you already have.
    .who = You. Report it to IT in any case.
    .warning = Never let anybody into your PC, and never approve a sign-in, because they ask for it in a chat.
    .request =
        Hi!

        Teams warned me about a message from [the name shown] ([the address]) on [date and time].
        They wanted [what they asked for]. I have [not answered / answered this].
        Could you look into it, and block the sender if it is fraud?

# Ends: files

troubleshoot_outcome_share-again = The file is shared with the wrong address
    .summary = Ask which address the recipient signs in with, and share the file again with that one.
    .who = You.
    .next = If the address is right, it may be the recipient’s browser.
troubleshoot_outcome_browser-account = The browser is signed in with another account
    .summary = Open the link in a private browser window, and sign in with the account that was given access.
    .who = The person who cannot get in.
    .warning = This is a common cause, but it is not confirmed until somebody has tried.
    .next = If that is no help, it is up to one of the organizations.
    .request =
        Hi!

        If you cannot get in, your browser may be signed in with another account. Please try this:
        Open a private browser window, paste the link, and sign in with [the address that was given access].
        If it still fails, tell me what the screen says, with the error code if there is one.
troubleshoot_outcome_file-rules = A rule on your side stops the recipient
    .summary = The recipient opens the file as your guest. The account may be deleted, or a security requirement is in the way.
    .who = Your IT.
    .request =
        Hi!

        My contact [name] ([email address]) cannot open [file], which I shared in a Teams chat on [date]. The address is right, and a private window is no help.
        Could you check whether the guest account exists, and what the sign-in log says?
        Please also check whether files in chats with people outside are shared automatically here.
troubleshoot_outcome_site-sharing = The guest is not let into the team’s site
    .summary = The files are in SharePoint. Sharing may be stricter there than in the team, or the access has expired.
    .who = A SharePoint administrator in your organization. The owner can remove the guest and add them again.
    .request =
        Hi!

        My contact [name] ([email address]) is a guest in the team [team] and sees the channels, but cannot open the files.
        Could you check whether the team’s site lets in guests, whether the access has expired, and whether a rule for SharePoint is in the way?
        The content is cleared for guests by [name].
troubleshoot_outcome_old-link = The link has expired
    .summary = Share the file again with the same person. The recipient becomes your guest then.
    .who = Whoever shared the file.
    .warning = Links with a code by email from SharePoint stopped working during 2026. Other links may have an end date.
    .request =
        Hi!

        The link to [file] that you sent me no longer works. Could you share the file with [your address] again?

# Ends: adding guests

troubleshoot_outcome_not-owner = Only the owner can add guests
    .summary = Find the owner in the team’s member list, and send the message below.
    .who = An owner of the team.
    .request =
        Hi!

        Could you add [name] ([the address they sign in with]) from [organization] as a guest to the team [team]?
        The guest will [task] and needs [channels or files] until [date].
        If it does not work, please forward this message to IT.
troubleshoot_outcome_guest-layers = A setting on your side stops the guest
    .summary = First check that you typed the full address. Then Entra, Teams, Microsoft 365 Groups and SharePoint must all let guests in.
    .who = Your IT.
    .wait = The switch in Teams works up to 24 hours after the change, Entra after 15–60 minutes.
    .request =
        Hi!

        I own the team [team], but cannot add [name] ([the address they sign in with]) from [organization] as a guest. It says: “[the text]”.
        Could you check what is in the way: the right to invite in Entra, the domain, guest access in Teams, Microsoft 365 Groups, SharePoint, or the team’s label?
        The address may also be in the directory as a contact already.
troubleshoot_outcome_guest-teams = Teams, the groups or a label stops the guest
    .summary = Since the invitation works in Entra, look in Teams, in Microsoft 365 Groups and at the team’s label.
    .who = A Teams administrator and a global administrator.
    .wait = Up to 24 hours for the switch in Teams.
troubleshoot_outcome_guest-entra = Microsoft Entra stops the invitation
    .summary = Look at who may invite, at the list of domains, and at the access for that organization. The address may also be in the directory as a contact.
    .who = An administrator for Microsoft Entra.
    .wait = 15–60 minutes. Up to six hours for Cross-tenant access settings.
troubleshoot_outcome_team-forbids = The team does not take guests
    .summary = A label on the team may forbid it. Class teams and teams for the whole organization cannot either. Use another team.
    .who = The owner can use another team or another label. IT can see whether the group is closed.
    .warning = The label is there for a reason. Ask whoever owns the content before anybody changes it.
    .request =
        Hi!

        I own the team [team], but cannot choose guest there. In other teams I can.
        Is it the label, or is the group closed to guests? If that is intended, I will create a separate team for working with [organization].
troubleshoot_outcome_guest-domain = The domain is closed to guests
    .summary = A list in Microsoft Entra decides which domains can be invited. It may be intended.
    .who = An administrator for Microsoft Entra in your organization.
    .wait = 15–60 minutes. Up to six hours for Cross-tenant access settings.
    .request =
        Hi!

        I am told that the domain [domain] is not allowed when I add [name] as a guest to the team [team].
        Is it closed on purpose? If not: could you allow it? The guest will [task] until [date].
troubleshoot_outcome_look-in-spam = The invitation is in the junk mail
    .summary = Ask the guest to look there. The sender is often called “Microsoft Invitations”.
    .who = The guest.
    .next = If the guest has looked and not found it, IT can send the invitation again.
    .request =
        Hi!

        I have added you as a guest to the team [team]. The invitation was sent to [email address].
        Could you look in your junk mail? The sender is often called “Microsoft Invitations”.
troubleshoot_outcome_resend = The invitation did not arrive
    .summary = IT can send it again, or give you the link so that you can send it another way.
    .who = An administrator for Microsoft Entra. The guest can ask their own IT to let it through.
    .warning = If the address is an alias or a mailbox nobody reads, invite another address.
    .request =
        Hi!

        My contact [name] ([email address]) is added as a guest to the team [team], but has not received the invitation. The junk mail has been checked.
        Could you see whether the invitation has been accepted, send it again, or give me the link?

# Ends: your guests

troubleshoot_outcome_switch-organization = The guest is in their own organization
    .summary = Ask the guest to select their profile picture in Teams and switch to your organization.
    .who = The guest.
    .next = If the guest has switched and still does not see the team, we go on.
    .request =
        Hi!

        You see the team [team] only when you switch organization: select your profile picture in Teams, and choose [your organization].
        If you have not accepted the invitation yet, open it first. Sign in with [the address that was invited].
troubleshoot_outcome_wait-for-guest = The guest is so new that not everything is in place
    .summary = Wait a few hours. Then ask the guest to sign out and in.
    .who = Nobody has to do anything. It passes by itself.
    .wait = A few hours.
    .next = If the guest is still not in tomorrow, answer again.
troubleshoot_outcome_redeem-again = The guest has not accepted, or uses the wrong account
    .summary = Ask the guest to open the invitation, sign in with the account that was invited, and then sign out and in in Teams.
    .who = The guest.
    .warning = If the guest accepted with the wrong account, IT has to reset the invitation.
    .request =
        Hi!

        You are invited as a guest to the team [team] with the address [the address that was invited].
        Open the invitation, and sign in with that address. Then sign out and in in Teams, and switch to [your organization].
        What is the name of the organization in the menu behind your profile picture?
troubleshoot_outcome_private-channel = The guest is not added to the private channel
    .summary = The owner of the channel has to add the guest there too.
    .who = The owner of the channel.
    .request =
        Hi!

        Could you add [name] ([email address]) to the private channel [channel] in the team [team]? They are a guest in the team already.
troubleshoot_outcome_no-guests = A shared channel does not take guests
    .summary = Only work and school accounts in other organizations can take part. Use a standard channel otherwise.
    .who = The owner of the team chooses the channel. IT on both sides has to open for shared channels.
    .warning = If the person is to join with their work account, add that address, not the guest account.
    .request =
        Hi!

        My contact [name] is a guest of ours and so cannot take part in the shared channel [channel] in the team [team].
        Could you add their work address, [work address], instead? Otherwise we need a standard channel for this work.
troubleshoot_outcome_channel-hidden = The channel is hidden from the guest’s view
    .summary = Guests see all standard channels. Ask the guest to look under hidden channels in the team, and show it.
    .who = The guest.
    .next = If the guest does not find it there, it may not be a standard channel.
    .request =
        Hi!

        The channel [channel] may be hidden in your list. Open the team [team] in Teams, look for hidden channels, and choose to show it.
troubleshoot_outcome_which-channel = It depends on the kind of channel
    .verdict = Not clear yet
    .summary = Look at the symbol beside the name, or ask the owner. A private channel requires that the guest is added; a shared channel does not take guests.
    .who = The owner of the team.
    .next = When you know the kind of channel, answer again.
troubleshoot_outcome_wrong-account = The guest account is tied to the wrong account
    .summary = IT has to reset the invitation and invite again, with the address the guest signs in with.
    .who = An administrator for Microsoft Entra in your organization.
    .request =
        Hi!

        My contact [name] accepted the guest invitation with the wrong account ([the account that was used]).
        Could you reset the invitation, and invite [the address they sign in with] again? It is about the team [team].
troubleshoot_outcome_home-blocks = The guest’s organization does not let them be a guest elsewhere
    .summary = Their IT has to allow outbound B2B collaboration with you. It may also be that MFA was never set up completely.
    .who = IT in the organization the guest comes from.
    .wait = Allow for up to six hours.
    .request =
        Hi!

        You cannot get in as our guest. Could you send this to your IT?
        “[Name] is invited as a guest to [your organization] (the domain [domain]), but is stopped[, with the code AADSTS500212].
        Do you allow outbound B2B collaboration with us? It is under Cross-tenant access settings in Microsoft Entra.”
troubleshoot_outcome_security-rules = A security requirement on your side stops the guest
    .summary = The guest has to meet it, or IT has to decide what shall hold for guests. The sign-in log says which requirement it is.
    .who = Your IT.
    .wait = Up to six hours if you are going to trust the other organization’s MFA.
    .warning = The requirement protects the content. Ask for another way to work together if the guest cannot meet it.
    .request =
        Hi!

        My contact [name] ([email address]) is a guest in the team [team], but is stopped by a requirement: “[the text or code]”. That was on [date and time].
        What does the sign-in log say? Can we trust MFA from [organization], or do we have to work together in another way?
troubleshoot_outcome_access-ended = The guest’s access has ended
    .summary = An access review, an end date or an access package has ended it. Whoever reviewed the access can often give it back.
    .who = Whoever reviews the access, or your IT.
    .wait = After a review the guest may be blocked for 30 days. Then the account is deleted.
    .request =
        Hi!

        My contact [name] ([email address]) has lost access as a guest in the team [team].
        Is the account blocked after an access review, or has it expired? The guest will still [task] until [date].

# Ends: the reader is the guest

troubleshoot_outcome_my-invitation = The invitation has not reached you
    .summary = Look for “Microsoft Invitations” in your junk mail. Otherwise ask whoever invited you to send the link another way.
    .who = You, or whoever invited you.
    .request =
        Hi!

        I have not received the invitation to the team [team], and have looked in my junk mail.
        Which address did you use? I sign in with [your address]. Could you ask your IT to send it again, or send me the link?
troubleshoot_outcome_my-organization = You are in your own organization
    .summary = Select your profile picture in Teams, and switch to the organization that invited you. The team is there.
    .who = You.
    .next = If the organization is not in the list, you may not have accepted the invitation yet.
troubleshoot_outcome_my-browser = Your browser is signed in with another account
    .summary = Open the invitation in a private browser window, and sign in with the account that was invited.
    .who = You.
    .warning = This is a common cause, but it is not confirmed until you have tried.
    .next = If that is no help, it is up to one of the organizations.
troubleshoot_outcome_my-account = You are signed in with the wrong account
    .summary = Sign out, and sign in with the account that was invited. If you are a brand new guest, it can take a few hours.
    .who = You. If that is no help, they have to invite you again.
    .wait = A few hours after you were added.
    .request =
        Hi!

        I cannot open the team [team] in your organization[, and get the code AADSTS50020]. I sign in with [your address].
        Is that the address you invited? If not: could you ask your IT to reset the invitation and invite me again?
troubleshoot_outcome_my-channel = You are not added there
    .summary = A private channel requires that the owner adds you. If you do not see the files, their IT has to look at sharing.
    .who = The owner of the team.
    .request =
        Hi!

        I am a guest in the team [team], but do not see [the channel / the files in the channel] [channel].
        Could you add me if the channel is private? If it is the files, could you ask IT whether the team’s site lets in guests?
troubleshoot_outcome_my-home-blocks = Your own organization does not let you be their guest
    .summary = Your IT has to allow outbound B2B collaboration with the other organization. It may be closed on purpose.
    .who = A security administrator in your organization.
    .wait = Allow for up to six hours.
    .request =
        Hi!

        I am invited as a guest to [organization] (the domain [domain]), but cannot get in[, and get the code AADSTS500212].
        Do we allow me to be a guest there? It should be under Cross-tenant access settings in Entra (outbound B2B collaboration).
        I will [task] until [date].
troubleshoot_outcome_host-blocks = The organization that invited you does not let you in
    .summary = It is up to their settings. Send the message to whoever invited you.
    .who = IT in the organization that invited you.
    .request =
        Hi!

        I cannot get in as your guest. I sign in with [your address], and it says: “[the text or code]”. That was on [date and time].
        Could you ask your IT to look the code up in the sign-in log, and to check whether you let in guests from [your domain] and trust our MFA?
troubleshoot_outcome_my-access-ended = Your access has expired
    .summary = Whoever invited you can say whether it is intended, and ask their IT to give it back.
    .who = The owner of the team, together with their IT.
    .request =
        Hi!

        I have lost access as a guest in the team [team]. I sign in with [your address].
        Am I still to have access? If so, could you ask your IT whether the account is blocked or expired?

# Ends: meetings

troubleshoot_outcome_anonymous-off = People without an account are not let in
    .summary = They can sign in if they have an account. Otherwise IT has to let anonymous people join, or you use the phone.
    .who = A Teams administrator of whoever organizes the meeting.
    .wait = Up to 24 hours after the change. That is too late for a meeting that is under way.
    .request =
        Hi!

        I have a Teams meeting with [name] at [organization] on [date and time], but they are told to sign in.
        Is anonymous join off for the whole organization, or only for me? If that is intended, how should I meet them?
troubleshoot_outcome_meeting-domain = External access is missing between you, and anonymous people are not let in
    .summary = Open for each other’s domain on both sides, or let people join without signing in.
    .who = Your Teams administrator, and theirs.
    .wait = Up to 24 hours after the change.
    .request =
        Hi!

        My contact [name] ([email address]) cannot get into my Teams meeting on [date and time], and is told to sign in with another account.
        Is the domain [domain] allowed here? Could you ask their IT to check the same, or let anonymous people join?
    .request-admin =
        Hi!

        A user of yours cannot get into a Teams meeting in our organization, and is told to sign in with another account.
        On our side the domain [their domain] is allowed. Could you check whether external access on your side lets in [our domain]?
troubleshoot_outcome_admit = Nobody has let them in yet
    .summary = The organizer, or somebody else who is allowed to, has to let them in. Check the name first.
    .who = The organizer, or somebody else who can let people in.
    .next = If it happens in every meeting, it is a setting.
    .request =
        Hi!

        My contact [name] is waiting in the lobby of the meeting “[meeting]”. Could you let them in?
troubleshoot_outcome_lobby-rule = The settings send them to the lobby
    .summary = The organizer can change it for each meeting under “Who can bypass the lobby?” IT decides what is the default.
    .who = The organizer. A Teams administrator for all meetings.
    .wait = Meeting options work at once. A policy takes up to 24 hours.
    .warning = The lobby protects the meeting. Let strangers wait there.
    .request =
        Hi!

        People from [organization] end up in the lobby of all my meetings, also when they are invited.
        What is our default? Can invited people go straight in, and is the domain [domain] one that we trust?
troubleshoot_outcome_sign-in-first = They are not signed in
    .summary = Ask them to sign in to Teams with their work account and to open the link again.
    .who = The person who is joining.
    .next = If they are signed in and still unverified, the organizations do not trust each other.
    .request =
        Hi!

        You are shown as unverified in the Teams meeting. Sign in to Teams with your work account, and open the meeting link again.
        Do not use a private browser window.
troubleshoot_outcome_untrusted = The organizations do not trust each other
    .summary = External access has to be open both ways. Otherwise they count as anonymous, and are shown as unverified.
    .who = Your Teams administrator, and theirs.
    .wait = No time is documented. Allow for up to 24 hours.
    .request-admin = { troubleshoot_outcome_their-side.request-admin }
    .request =
        Hi!

        People from [organization] (the domain [domain]) are shown as unverified in my Teams meetings, although they are signed in.
        Is the domain allowed here? Could you ask their IT to check whether our domain is allowed there?

# Ends: shared channels

troubleshoot_outcome_team-cannot-share = This team cannot have shared channels
    .summary = Class teams and teams for the whole organization cannot have shared channels. Create the channel in another team.
    .who = The owner of the team.
troubleshoot_outcome_direct-connect = IT has not opened for the other organization
    .summary = Shared channels with others are blocked until IT on both sides has opened for the other.
    .who = A security administrator in your organization, and one in theirs.
    .wait = Allow for up to six hours after both are done.
    .warning = The person must have a work or school account, and be in the same Microsoft cloud as you.
    .request =
        Hi!

        I cannot add [name] ([work address]) from [organization] to the shared channel [channel].
        Have we opened B2B direct connect with them, with the app group Office 365? Have they opened for us? The contact in their IT is [name].
        Please also look at the policy for shared channels and at the guest settings of Microsoft 365 Groups and SharePoint.
    .request-admin =
        Hi!

        We would like to share a Teams channel with people of yours. On our side B2B direct connect is open for [their domain].
        Could you allow outbound B2B direct connect with us, with the app group Office 365? Our tenant ID is [tenant ID].
        Please also let the users take part in shared channels elsewhere.
troubleshoot_outcome_shared-rest = One of the other settings is in the way
    .summary = Look at trust in MFA, at the policy for shared channels, at guests in Microsoft 365 Groups and SharePoint, and at the label.
    .who = A security administrator and a Teams administrator in your organization.
    .wait = Six hours for Entra, up to 24 hours for the policy.
    .warning = Between different Microsoft clouds it is not possible at all, not between Commercial and GCC either.
troubleshoot_outcome_look-at-home = They look in the wrong organization
    .summary = A shared channel shows up in their own Teams. Ask them to switch back to their own organization.
    .who = The person who was added.
    .next = If it is not there either, it is probably a policy on their side.
    .request =
        Hi!

        The channel [channel] is shared with you. It is in your own Teams, so do not switch organization.
        Use the account [work address].
troubleshoot_outcome_their-channel-policy = Over there they may not use shared channels of others
    .summary = Their IT has to turn it on for the user. If the channel was only just shared, wait a few hours first.
    .who = Their Teams administrator.
    .wait = Up to 24 hours after the change.
    .request =
        Hi!

        You are added to the shared channel [channel] in our organization, but do not see it. Could you send this to your IT?
        “[Name] is added to a shared channel of [your organization]. Does your policy allow the user to take part in shared channels elsewhere?”

# Ends: error codes

troubleshoot_outcome_inbound-blocked = You do not let the other organization in
    .summary = The code AADSTS500213 means that your setting for inbound access is in the way. It may be intended.
    .who = A security administrator in your organization.
    .wait = Allow for up to six hours.
    .request =
        Hi!

        My contact [name] ([email address]) from [organization] gets the code AADSTS500213 when signing in here. That was on [date and time].
        The code means that our inbound access is in the way. Is that intended? If not: could you open for [domain] under Cross-tenant access settings in Entra?
troubleshoot_outcome_trust-mfa = You do not trust the other organization’s MFA
    .summary = Your security requirement holds in shared channels too. There it can only be met by MFA that was done in their own organization.
    .who = A security administrator in your organization.
    .wait = Allow for up to six hours.
    .warning = Trust only organizations that you know. It takes Entra ID P1.
    .request =
        Hi!

        My contact [name] ([work address]) from [organization] cannot get into the shared channel [channel][, and gets the code AADSTS90071].
        Do we require MFA there? If so, can we trust theirs, or should we work together in another way?
troubleshoot_outcome_invited-account = The account that signed in is not your guest
    .summary = Ask the person to sign in with the account that was invited. If it no longer exists, invite again.
    .who = The person, or whoever invites.
    .request =
        Hi!

        The code AADSTS50020 means that the account you signed in with is not a guest in our organization.
        Try a private browser window, and sign in with [the address that was invited]. If that is no help, tell me, and we will invite you again.
troubleshoot_outcome_app-broken = An app on your side is missing or set up wrongly
    .summary = The code AADSTS65005 is about an app, or something that the app needs. IT has to mend it.
    .who = Your IT.
    .request =
        Hi!

        My contact [name] ([email address]) gets the code AADSTS65005 when signing in here to [app or page]. That was on [date and time].
        The code means that an app, or something it needs, is missing or set up wrongly. Could you look it up in the sign-in log?

# Ends: for IT

troubleshoot_outcome_wait-for-change = The change has not arrived yet
    .summary = Wait as long as the setting needs. Do not change it again while you wait.
    .who = Nobody has to do anything. It passes by itself.
    .warning = Is the time over, and has the user signed out and in? Start over, and choose what you see.
troubleshoot_outcome_guest-bill = The bill is for extra features for guests
    .summary = Ordinary guests cost nothing. Microsoft Entra charges per active guest and month for some features, such as access reviews.
    .who = Whoever manages the Azure subscription that is linked to the directory.
