# The guide “Find the right way”. Questions address the reader as you; answers are short phrases of the same form.
# “you” = the reader and their organization, “they” = the people outside.

choose = Find the right way
    .description = Answer a few questions to find out how best to work in Teams with somebody outside your organization.

choose_purpose = What do you want to do together?
    .help = Choose the smallest thing that does the whole job.
choose_purpose_talk = Chat or call
    .hint = A quick question or regular contact.
choose_purpose_meeting = Have one or a few meetings
    .hint = You can agree on a time beforehand.
choose_purpose_audience = Hold an event for many
    .hint = People sign up, or you do not know them.
choose_purpose_files = Share files
    .hint = Somebody needs to read or edit documents.
choose_purpose_team = Work in the same team
    .hint = You need channels, shared files and perhaps apps.
choose_purpose_directory = Take them in almost like colleagues
    .hint = They should be in the directory and belong to several teams.
choose_purpose_invited = Answer an invitation
    .hint = They have invited you to a team, a channel, a meeting or a file.

choose_host = Where should the team or the files live?
    .help = Whoever owns the team or the files is the host and invites the others.
choose_host_we = In our organization
    .hint = Choose this also if it is not decided.
choose_host_they = In theirs

choose_restriction = Are you allowed to share the content?
    .help = Think of contracts, confidentiality, privacy and labels.
choose_restriction_none = Yes, with the people concerned
choose_restriction_public = Yes, with anyone
    .hint = The content is meant for everybody.
choose_restriction_label = Yes, on conditions
    .hint = For example when the team or file has a sensitivity label.
choose_restriction_strict = No
    .hint = For example when a contract is not signed yet.
choose_restriction_unknown = I don’t know

choose_role = What is your role?
    .help = Only owners and administrators can add people from outside.
choose_role_employee = I don’t own the team
choose_role_owner = I own the team, or will create it
choose_role_admin = I work in IT
    .hint = You can change settings in Teams or Entra.

choose_people = How many people?
choose_people_one = One person
choose_people_group = Several from one organization
choose_people_many-orgs = People from several organizations
choose_people_strangers = Strangers
    .hint = Anyone should be able to join.

choose_account = What kind of account do they have?
    .help = Ask them if you wonder. You can also answer that you don’t know.
choose_account_teams-org = Teams at work or school
    .hint = Their employer or school gave them the account.
choose_account_personal = A personal Microsoft account
    .hint = They created it themselves, for example to use Teams at home.
choose_account_mail-only = Only an email address
    .hint = They don’t use Teams.
choose_account_special = Something unusual
    .hint = US public sector, China, trial licenses only, or Skype for Business.
choose_account_unknown = I don’t know

choose_variant = What is unusual?
    .help = The IT department on one of the sides knows.
choose_variant_gcc = One of you is in GCC
    .hint = GCC is Microsoft’s cloud for the public sector in the US.
choose_variant_us-government = One of you is in GCC High or DoD
    .hint = These are separate clouds for US defense and its suppliers.
choose_variant_china = One of you uses Microsoft 365 in China
    .hint = The service there is called 21Vianet.
choose_variant_trial = They only have trial licenses
    .hint = This concerns their whole organization.
choose_variant_skype = They use Skype for Business Server
    .hint = They have not moved to Teams.
choose_variant_unknown = I don’t know

choose_our-cloud = Are you in a separate Microsoft cloud yourselves?
    .help = This concerns only the public sector in the US (GCC, GCC High, DoD) and China. Most people answer no.
choose_our-cloud_no = No
choose_our-cloud_yes = Yes
choose_our-cloud_unknown = I don’t know

choose_control = Are your requirements stricter than usual?
    .help = Then you want to control how people sign in (MFA), review who has access, and set an end date.
choose_control_normal = No
choose_control_high = Yes
choose_control_unknown = I don’t know

choose_reach = How much of the team will they use?
choose_reach_one = One channel only
choose_reach_more = Several channels or the whole team
choose_reach_apps = Apps in the team
    .hint = For example Planner or a bot.
choose_reach_unknown = I don’t know

choose_their-it = Will their IT set something up together with yours?
    .help = A shared channel requires IT on both sides to let the other in.
choose_their-it_yes = Yes
choose_their-it_no = No
choose_their-it_unknown = I don’t know

choose_duration = How long will it last?
choose_duration_once = Just this once
choose_duration_weeks = A few days or weeks
choose_duration_long = Several months or longer
choose_duration_unknown = I don’t know

choose_amount = How much will you share?
choose_amount_few = A few files or one folder
choose_amount_many = A whole file area
    .hint = Many files that keep changing.

choose_colleague = Do they need anything that a guest cannot have?
    .help = A guest can be in your directory and belong to several teams.
choose_colleague_no = No, a guest account is enough
choose_colleague_yes = Yes
    .hint = For example a mailbox, a PC from you, or owning a team.
choose_colleague_sister = They work in the same group of companies
    .hint = Their employer is another company with its own Microsoft 365.
choose_colleague_unknown = I don’t know

# Honest ends: here the guide recommends no option.

choose_outcome_ask-first = Ask before you share
    .summary = A contract, a law or a label decides this, not Teams. Ask whoever owns the content, and come back when you have an answer.
    .who = The owner of the content decides. IT can say what a label allows.
    .request-decider =
        Hi!

        I would like to share [content] with [name] at [organization] until [date], because [reason].
        Do our agreements and rules allow it? Are there conditions I must follow? Please answer in writing.
choose_outcome_join-there = Accept their invitation
    .summary = They are the host, so they do the inviting. Use the account that the invitation was sent to. For a team, switch organization in Teams. A shared channel shows up in your own Teams.
    .who = The hosts invite you and give you access.
    .wait = It can take a few hours from when you accept until you see the whole team.
    .end = The hosts remove you. As a guest you can usually leave by yourself too.
    .request =
        Hi!

        I have been invited to [team or channel] at [organization] (domain [domain]), but cannot get in with my work account.
        Could you check whether we block being a guest there or using their shared channels?
    .request-person =
        Hi!

        Thank you for the invitation. I sign in with [email address], but cannot get in.
        Could you check that this is the address that was invited, and send the invitation once more?
choose_outcome_not-possible = You cannot invite strangers to a team
    .summary = You need to know who is to enter a team or a shared channel. Make a list of names, hold an open event, or choose something outside Teams.
choose_outcome_member-account = Ask IT for an account of their own
    .summary = A guest cannot own a team, and gets no mailbox or PC from you. That takes a member account with a license. Your manager and IT have to decide it together.
    .who = Your manager decides, and IT creates the account.
    .request =
        Hi!

        From [date] to [date] we will work with [name], who needs [mailbox, PC, to own a team].
        My manager, [name], has approved that we order a member account with a license. Could you create it?
        Can we use guest access in the meantime?
    .request-decider =
        Hi!

        From [date] to [date] we will work with [name], who needs [mailbox, PC, to own a team].
        A guest cannot have that. Do you agree that we order an account with a license?
choose_outcome_member-sync = Ask IT about member access in the group
    .summary = When the companies in a group each have their own Microsoft 365, IT can make colleagues members of each other’s organizations instead of guests. IT in the group has to set it up.
    .who = IT in both companies.
    .request =
        Hi!

        We work with [number] colleagues at [company] in the same group, in these teams: [teams].
        Could you consider synchronization between the organizations, so that they become members instead of guests?
        The contact in their IT is [name] ([email address]).
