# Admin pages. .path = the menu of today, .path-old = the menu before.

admin_teams-external-access = External access
    .path = External collaboration > External access
    .path-old = Users > External access
admin_teams-guest-access = Guest access
    .path = External collaboration > B2B guest access
    .path-old = Users > Guest access
admin_teams-guest-access-redirect = Guest access, through Microsoft’s own redirect
    .path = External collaboration > B2B guest access
    .path-old = Users > Guest access
admin_teams-meeting-settings = Meeting settings
    .path = Meetings > Meeting settings
admin_teams-meeting-policies = Meeting policies
    .path = Meetings > Meeting policies
admin_teams-messaging-policies = Messaging policies
    .path = Messaging policies
admin_teams-channel-policies = Policies for teams and channels
    .path = Settings & policies > Teams & channels
    .path-old = Teams > Teams policies
admin_teams-admin-centre = Teams admin center
    .path = Home page
admin_entra-external-collaboration = External collaboration settings
    .path = Entra ID > External Identities > External collaboration settings
    .path-old = Identity > External Identities > External collaboration settings
admin_entra-cross-tenant-access = Cross-tenant access settings
    .path = Entra ID > External Identities > Cross-tenant access settings
    .path-old = Identity > External Identities > Cross-tenant access settings
admin_entra-users = All users
    .path = Entra ID > Users > All users
admin_entra-admin-centre = Microsoft Entra admin center
    .path = Home page
admin_m365-groups-settings = Microsoft 365 Groups
    .path = Settings > Org settings > Services > Microsoft 365 Groups
admin_m365-sharing = Sharing
    .path = Settings > Org settings > Security & privacy > Sharing
admin_teams-federation-diagnostic = External access test
    .path = aka.ms/TeamsFederationDiag
admin_sharepoint-sharing = Sharing
    .path = Policies > Sharing
admin_sharepoint-active-sites = Active sites
    .path = Sites > Active sites
admin_defender-teams-senders = Tenant Allow/Block List, Teams senders tab
    .path = Tenant Allow/Block List > Teams senders

product_teams-admin = Teams admin center
product_entra-admin = Microsoft Entra admin center
product_m365-admin = Microsoft 365 admin center
product_sharepoint-admin = SharePoint admin center
product_defender = Microsoft Defender portal

# The role with the least rights that is enough. A Global Administrator always can.
role_teams-administrator = Teams Administrator
role_sharepoint-administrator = SharePoint Administrator
role_security-administrator = Security Administrator
role_security-operator = Security Operator
role_user-administrator = User Administrator
role_global-administrator = Global Administrator
# The sources disagree: one names External Identity Provider Administrator, another Global Administrator.
role_external-identity-administrator = External Identity Provider Administrator or Global Administrator
role_microsoft-365-administrator = an administrator in Microsoft 365

