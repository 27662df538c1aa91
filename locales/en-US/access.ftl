# The ways of working together, what they give, and why they fit or do not.
# “you” = the reader and their organization, “they” = the people outside.

access = Ways of working together
    .description = Six ways of working with people outside, from the one that gives least access to the one that gives most.

# The options. .heading is the recommendation itself. .request is a ready message; the reader fills in the brackets.

access_option_meet = Meeting with a link
    .heading = Hold a meeting with a link
    .summary = You send a link, and the other person joins the meeting without having an account.
    .picture = The meeting lies between you and the other person. They join without an account and do not come into your organization.
    .beyond = Gives no access outside the meeting itself.
    .wait = Works right away. If IT has to let people join without signing in, it can take up to 24 hours.
    .end = After the meeting they no longer have access to anything. The link works until the meeting is deleted.
    .warning = People who do not sign in are shown as unverified. Let strangers wait in the lobby.
    .request =
        Hi!

        I have a Teams meeting with [name] at [organization], but they cannot get in without signing in.
        Could you check whether that is turned off for the whole organization, or only for me as the organizer?
        The meeting is on [date and time].
    .ours =
        IT lets people join without signing in. This is allowed by default.
        You have sent the link to everybody who should join.
    .theirs = The other person has the link. No account is needed.
    .request-person =
        Hi!

        I would like to invite you to a meeting in Teams on [date and time].
        Here is the link: [meeting link]
        You need no account. Open the link, type your name, and wait until I let you in.

access_option_external = External access
    .heading = Chat with them directly in Teams
    .summary = You chat and call each other, and everybody keeps their own account.
    .picture = Both stay where they are, each with their own account. The chat runs between you.
    .beyond = The other person can also see whether you are available. Never gives access to teams, channels or file areas.
    .wait = If both sides allow it, it works as soon as the other person has accepted the chat. If IT has to change something, no time is documented, so allow up to 24 hours.
    .end = There is no end date. The contact lasts until somebody leaves the chat or blocks the person or the domain.
    .warning = File attachments in the chat are off until IT turns them on. Send a sharing link instead.
    .request =
        Hi!

        I need to chat with [name] at [organization] (domain [domain]) in Teams, but cannot find them when I search for the full address.
        Could you allow external access to this domain? I need it until [date].
        Please tell me if their IT has to change something too.
    .ours =
        IT allows the other organization’s domain.
        You have a Teams license and may use external access.
    .theirs =
        IT allows your domain.
        The other person has a work or school account with Teams and may use external access.
    .request-theirs =
        Hi!

        We at [our organization] would like to chat with [name] in your organization in Teams.
        Could you allow external access to our domain, [domain], with its subdomains?
        Please also check that the policy for [name] allows external access. It is needed until [date].
        If you have questions, the contact in our IT is [name] ([email address]).
    .request-person =
        Hi!

        I would like to chat with you in Teams. You will get a message from [my email address]. Please accept it the first time.
        If you have heard nothing by [date], please ask your IT whether external access is open to [our domain].

access_option_personal = External access with a personal account
    .heading = Chat with their personal account
    .summary = You chat with somebody who uses Teams privately, and they get no account in your organization.
    .picture = The other person is at home with a private account. The chat runs between you, and they do not come into your organization.
    .beyond = Also gives group chat and status once the other person has accepted.
    .wait = If it is allowed on your side, it works once the other person has accepted. If IT has to change something, no time is documented, so allow up to 24 hours.
    .end = There is no end date. The contact lasts until somebody leaves the chat or blocks the other person, or until IT turns it off.
    .warning = Not every organization allows this, so ask IT if you cannot find the other person. Use a meeting link to talk; ordinary calls are not supported.
    .request =
        Hi!

        I need to chat with [name], who uses Teams with a personal account. Do we allow that?
        If so, could you turn it on for me? I will make contact first, so they do not need to be able to contact us.
        I need it until [date].
    .ours =
        IT has allowed personal accounts for the whole organization.
        IT has allowed them for you too.
    .theirs =
        The other person has a personal Teams account.
        The other person has accepted your request.
    .request-person =
        Hi!

        I would like to chat with you in Teams. Which email address or phone number do you use there?
        You will get a request from [my email address], which you need to accept. You keep your own account.

access_option_link = Share a file
    .heading = Send a link to the file
    .summary = You share one file or folder with the people concerned, and nothing more.
    .picture = The file lies in your organization, and the other person reaches only that. Named people you share with also get a guest account there.
    .beyond = Named people you share with also get a guest account in your directory.
    .wait = If sharing is allowed, the link works right away. If IT has to change the guest settings in Entra, that takes 15–60 minutes.
    .end = The sharing lasts until you remove it, or until the end date if one is set.
    .warning = A link for anyone can be opened by whoever gets hold of it. Use it only for content that is meant for everybody.
    .request =
        Hi!

        I need to share [file or folder] with [name] ([email address]) at [organization] until [date], but the sharing is blocked.
        Could you check whether the site allows sharing with named people outside the organization?
        The content has been cleared for sharing by [name].
    .ours =
        SharePoint allows sharing with people outside, both for the organization and for the site that holds the file.
        You may share the content.
    .theirs = The recipient can read mail at the address you share with.
    .request-person =
        Hi!

        I have shared [file or folder] with you. The link was sent to [email address].
        When you are asked, confirm that the address is yours, with your account or with a code sent by email.
        The sharing lasts until [date]. Please tell me if the link does not work.

access_option_shared = Shared channel
    .heading = Share a channel with them
    .summary = They use one of your channels from their own Teams, without switching organization.
    .picture = The team lies in your organization. The other person stays in their own, with their own account, and reaches one channel from there.
    .beyond = Also gives access to all files in the channel, but not to the rest of the team.
    .wait = Allow up to six hours after IT on both sides has let the other in.
    .end = The channel owner removes them. If they leave their job, their access goes with their account.
    .warning = Somebody who is already your guest cannot be added to a shared channel. To chat outside the channel, you also need external access.
    .request =
        Hi!

        We are going to work with [organization] in a shared channel in Teams until [date]. Their domain is [domain].
        Could you allow B2B direct connect with them, for the app group Office 365, and ask their IT to allow us?
        The contact in their IT is [name] ([email address]).
    .ours =
        IT has allowed B2B direct connect with them. It is blocked by default.
        Microsoft 365 Groups and SharePoint allow guests.
        The team owner may create shared channels and invite people from outside.
    .theirs =
        IT has allowed B2B direct connect with you. It is blocked there too.
        Everybody has a work or school account in the same Microsoft cloud as you.
        People may join shared channels of others.
    .request-owner =
        Hi!

        Could you create a shared channel in the team [team] for our work with [organization]?
        These people should be in it until [date]: [names and email addresses].
        IT on both sides must have allowed B2B direct connect first. Please tell me when the channel is ready.
    .request-theirs =
        Hi!

        We would like to share a channel in Teams with people in your organization until [date], and are allowing B2B direct connect with the domain [domain].
        Could you allow us? Our domain is [domain], and our tenant ID is [tenant ID].
        Please allow outbound access for the people concerned, with the app group Office 365, and let them join shared channels of others.
        The contact in our IT is [name] ([email address]).
    .request-person =
        Hi!

        You are joining our shared channel [channel]. Which work address do you sign in to Teams with?
        The channel shows up in your own Teams. You do not need to switch organization.

access_option_guest = Guest access
    .heading = Invite them as guests
    .summary = They join one of your teams, with its channels, files and apps.
    .picture = The other person is a guest in your organization, with a guest account there, and reaches all standard channels of the team. They still have their own account.
    .beyond = Also gives access to all standard channels of the team and an account in your directory.
    .wait = It can take a few hours before a new guest sees everything. If IT has to turn on guest access, it can take up to 24 hours.
    .end = A team owner removes the guest from the team. The guest account stays until IT deletes it.
    .warning = Guests see all standard channels, so create a separate team if they should only see one part.
    .ours =
        Entra, Teams, Microsoft 365 Groups and SharePoint allow guests.
        The team owner may invite guests.
        If the team has a sensitivity label, the label allows guests.
    .theirs =
        The guest accepts the invitation with the account that was invited.
        If the guest has a work account, their IT lets people be guests elsewhere.
    .request =
        Hi!

        We are going to work with [name] ([email address]) at [organization] in the team [team] until [date], but cannot add them as a guest.
        Could you look at the guest settings in Entra, Teams, Microsoft 365 Groups and SharePoint, and whether the team’s label blocks guests?
    .request-owner =
        Hi!

        I am going to work with [name] ([email address]) at [organization] until [date]. Could you add them as a guest to the team [team]?
        Please use the address they sign in with. If it does not work, guests are blocked somewhere, and IT needs to look at it.
    .request-theirs =
        Hi!

        Somebody in your organization, [name], has been invited as our guest, but cannot get in.
        Could you check whether your people may be guests elsewhere (B2B collaboration, outbound access)?
        Our domain is [domain], and our tenant ID is [tenant ID].
    .request-person =
        Hi!

        You are invited as a guest to our team [team]. Open the invitation in your mail, and sign in with [email address].
        Then open Teams, select your profile picture, and switch to our organization. It can take a few hours before you see everything.

# The headings of the comparison.

access_group_talk = Chat and calls
access_group_meet = Meetings
access_group_channels = Channels, teams and apps
access_group_files = Files
access_group_people = Finding each other, coming and going
access_group_control = Control on your side
access_group_special = Unusual conditions

# The needs. The message itself is a row of the table, .need is the reason, .lacks is said of an option without it.

access_need_conversation = Talk together
    .need = You want to talk together.
    .lacks = Leaves you no place to talk.
access_need_chat = Chat
    .need = You want to chat whenever it suits, without arranging a meeting.
    .lacks = Offers no chat that you can keep using.
access_need_group-chat = Group chat
    .need = Several people should be in the same chat.
    .lacks = Offers no group chat.
access_need_call = Audio and video calls
    .need = You want to be able to call each other.
    .lacks = Offers no calls.
access_need_presence = See whether the other person is available
    .need = You want to see whether the other person is available.
    .lacks = Does not show whether the other person is available.
access_need_mention = Mention with @
    .need = You want to use @ mentions.
    .lacks = Offers no @ mentions.
access_need_edit-message = Edit and delete own messages
    .need = You want to edit and delete your own messages.
    .lacks = Does not let them edit or delete their own messages.
access_need_reactions = Reactions and GIFs
    .need = You want to use reactions and GIFs.
    .lacks = Offers no reactions or GIFs.
access_need_skype-server = Contact with Skype for Business Server
    .need = It must work with Skype for Business Server.
    .lacks = Does not work with Skype for Business Server.
access_need_other-cloud = Across Microsoft clouds
    .need = It must work between two different Microsoft clouds.
    .lacks = Does not work between these clouds.

access_need_meeting = Scheduled meetings
    .need = You want to meet at a set time.
    .lacks = Offers no meetings.
access_need_open-event = Open events
    .need = You want to reach people you do not know beforehand. A webinar takes up to 1,000 people, a town hall up to 10,000.
    .lacks = Requires you to know who will take part.
access_need_meet-now = Start a meeting on the spot
    .need = They should be able to start a meeting on the spot.
    .lacks = Does not let them start a meeting on the spot.
access_need_screen-sharing = Screen sharing
    .need = You want to share screens.
    .lacks = Offers no screen sharing.

access_need_channel-conversation = Posts in channels
    .need = You want to write together in a channel.
    .lacks = Gives no access to channels.
access_need_other-channels = Several channels of the team
    .need = They will use several channels of the team.
    .lacks = Gives no access to several channels.
access_need_channel-files = The files of the channel
    .need = You want to use the files of the channel together.
    .lacks = Gives no access to the files of the channel.
access_need_documents = Documents in your organization
    .need = They will open or edit documents in your organization.
    .lacks = Gives no access to documents in your organization.
access_need_open-link = A link that anyone can open
    .need = Anyone should be able to open the file.
    .lacks = Requires you to know who will open the file.
access_need_team-site = The file area of the team
    .need = You want to share a whole file area over time.
    .lacks = Gives no access to the whole file area.
access_need_chat-file = File attachments in chat
    .need = You want to send files in the chat.
    .lacks = Offers no file attachments in chat.
access_need_paste-link = A sharing link in chat or channel
    .need = You want to be able to paste sharing links.
    .lacks = Offers no place to paste sharing links.
access_need_apps = Use apps
    .need = They will use apps that you have added.
    .lacks = Gives no access to apps.
access_need_team-apps = Planner and bots in the team
    .need = They will use the apps of the team, for example Planner or a bot.
    .lacks = Does not cover all apps of the team, for example Planner and bots.
access_need_several-teams = Belong to several teams
    .need = They should be able to belong to several teams.
    .lacks = Does not let them belong to several teams.
access_need_create-channels = Create channels
    .need = They should be able to create channels.
    .lacks = Does not let them create channels.

access_need_find-person = Find the other person by search
    .need = You want to be able to search for the other person.
    .lacks = Does not let you search for the other person.
access_need_find-our-people = Find people in your organization
    .need = They should be able to search for people in your organization.
    .lacks = Does not let them search for people in your organization.
access_need_directory-entry = An account in your directory
    .need = They should be in your directory.
    .lacks = Gives no account in your directory.
access_need_without-acceptance = No acceptance needed first
    .need = It should work without the other person having to accept anything first.
    .lacks = The other person has to accept first.
access_need_no-switching = No switching of organization
    .need = They should not have to switch organization in Teams.
    .lacks = They have to switch organization in Teams.
access_need_leave = Leave on their own
    .need = They should be able to leave by themselves.
    .lacks = They cannot leave by themselves.
access_need_block-person = Block the other person yourself
    .need = You want to be able to block the other person yourself.
    .lacks = Does not let you block the other person.

access_need_sign-in-rules = Your own sign-in requirements
    .need = Your sign-in requirements should apply to them too.
    .lacks = You cannot count on your sign-in requirements applying here.
access_need_access-review = Regular review of access
    .need = You want to review regularly who has access.
    .lacks = Cannot be part of a review of access.
access_need_expiry = End date
    .need = Access should end on a date.
    .lacks = Cannot have an end date.
access_need_restrict-domain = Limit to certain domains
    .need = You only want to let in certain domains.
    .lacks = Cannot be limited to certain domains.
access_need_restrict-user = Limit to some of your people
    .need = Only some of your people should be allowed to do this.
    .lacks = Cannot be limited to some of your people.
access_need_retention = Retention by your own rules
    .need = The content should be kept according to your rules.
    .lacks = Does not follow your rules for retention.

# What the answers establish. .requires and .excludes are said of an option that needs it, or that it rules out.

access_fact_account-managed = They use Teams with a work or school account.
    .requires = Requires a work or school account on their side.
access_fact_account-personal = They have a personal account.
    .requires = Is only for people who use Teams with a personal account.
    .excludes = Does not work with a personal account.
    .warning-guest = A guest with a private address keeps access until somebody on your side removes it.
access_fact_account-email-only = They only have an email address.
    .excludes = Does not work with only an email address. Chat with anyone by email has not been released in Teams.
    .warning-guest = A guest with a private address keeps access until somebody on your side removes it.
access_fact_account-unknown = You don’t know what kind of account they have.
access_fact_search-first = It costs nothing to search for the full email address. If you find nobody, send a meeting link.
    .warning-external = Search for the full email address first. If you find nobody, send a meeting link.
access_fact_skype-for-business = They use Skype for Business Server.
access_fact_gcc-cloud = One of you is in GCC, the other is not.
    .excludes = Does not work between GCC and the commercial cloud.
access_fact_text-only-chat = The chat may be plain text between two people.
    .warning-external = Between GCC and the commercial cloud the chat may be plain text between two people. The sources disagree on when.
access_fact_us-government-cloud = One of you is in GCC High or DoD, the other is not.
access_fact_china-cloud = One of you uses Microsoft 365 in China, the other does not.
    .excludes = Is not documented between the cloud in China and other clouds.
access_fact_trial-tenant = They only have trial licenses.
    .excludes = Is blocked by default when they only have trial licenses.
    .warning-meet = Chat is blocked by default as long as they only have trial licenses. That lasts until they buy a license, or until your IT makes an exception for their domain.
    .warning-guest = Chat outside the team is blocked by default as long as they only have trial licenses.
access_fact_join-unsigned = They have to join the meeting without signing in.
access_fact_our-government-cloud = You are in a separate Microsoft cloud.
    .excludes = Does not exist in the cloud you are in.
access_fact_labelled = The content is shared on conditions. Check that the label allows people from outside.
    .warning = The content is shared on conditions. Check the label first, because it may block people from outside.
access_fact_role-employee = You don’t own the team, so an owner has to add them.
access_fact_role-owner = You own the team, so you can add people yourself.
access_fact_role-admin = You work in IT, so you can check the settings first.
access_fact_many-organizations = They come from several organizations.
    .warning-external = One blocked domain is enough to stop a group chat.
access_fact_one-channel = They will use one channel only.
    .warning-guest = A private channel does not help. Guests in a private channel belong to the whole team and see its standard channels.
access_fact_their-it-willing = Their IT will set it up.
    .requires = Requires their IT to set it up.
access_fact_long-term = It will last a long time.
    .requires = Is worth the effort only when it will last a long time.
access_fact_short-term = It is for a short time.

# The conditions of a “yes, if”.

access_if_personal-accepted = Requires the other person to accept, and IT to allow personal accounts.
access_if_external-access-on = Requires external access between you. The channel alone is not enough.
access_if_during-meeting = Only while the meeting lasts.
access_if_native-both-sides = Requires everybody to use Teams in the same Microsoft cloud. IT can limit a chat to two organizations.
access_if_text-only = Gives plain text between two people only, and IT on both sides must allow it.
access_if_guest-function-on = On by default for guests, but IT may have turned it off.
access_if_signed-in-as-guest = Only when they have switched organization in Teams.
access_if_cross-cloud-meeting = IT on both sides must allow meetings between the clouds. Otherwise they join without signing in.
access_if_cloud-settings = IT on both sides must allow the other cloud in Entra. Between the US government cloud and the cloud in China it is not possible.
access_if_channel-meeting-allowed = Only in the shared channel, and only when the settings for meetings allow it.
access_if_in-meetings = Only in meetings.
access_if_meeting-policy = Depends on the meeting policy of the organizer.
access_if_shared-item-only = Only the file or folder that you share.
access_if_sharing-on = Requires SharePoint to allow guests on the site. For teams it usually does.
access_if_channel-site-only = Only the site of the shared channel.
access_if_anyone-links-on = Requires the site to allow links for anyone.
access_if_chat-files-enabled = Off until IT turns it on.
access_if_own-onedrive = They attach files from OneDrive or SharePoint in their own organization.
access_if_app-added = They can use apps that you have added, but not add new ones.
access_if_channel-tabs = Apps in tabs, with some exceptions. The list of exceptions is from 2023.
access_if_full-address = Requires you to search for the full address, not the name.
access_if_inbound-allowed = Requires IT to let personal accounts make contact first.
access_if_guest-directory = Depends on what IT lets guests see. By default it is limited.
access_if_named-recipients = When you share with named people, not with anyone.
access_if_trusted-claims = Requires you to trust MFA and devices from the other person’s organization.
access_if_review-individuals = People who were added one by one, not as part of a team.
access_if_review-licence = Requires a license for Entra ID P2 or ID Governance.
access_if_expiry-set = Requires somebody to set an end date, or IT to have set one for everybody.
access_if_untrusted-anonymous = People from other domains count as anonymous.
access_if_team-setting = Requires the team to be set up that way.
access_if_invite-right = Concerns the right to invite.
access_if_security-group = Requires IT to limit sharing to a security group.
access_if_own-copy = Each organization keeps its own copy.
access_if_team-content = The content of the team, not everything in the guest’s chats.
access_if_leave-allowed = Done from My account, unless IT has turned it off.
