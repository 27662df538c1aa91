# Administrasjonssider. Sidenavn: det norske navnet der det er kjent, ellers etiketten på engelsk.
# .path = menyen i dag, .path-old = menyen før. Menypunkter uten kjent norsk navn står på engelsk.

admin_teams-external-access = Ekstern tilgang
    .path = External collaboration > External access (Ekstern tilgang)
    .path-old = Brukere > Ekstern tilgang (Users > External access)
admin_teams-guest-access = Gjestetilgang
    .path = External collaboration > B2B guest access
    .path-old = Brukere > Gjestetilgang (Users > Guest access)
admin_teams-guest-access-redirect = Gjestetilgang, via Microsofts egen omdirigering
    .path = External collaboration > B2B guest access
    .path-old = Brukere > Gjestetilgang (Users > Guest access)
admin_teams-meeting-settings = Møteinnstillinger (Meeting settings)
    .path = Meetings > Meeting settings
admin_teams-meeting-policies = Møtepolicyer (Meeting policies)
    .path = Meetings > Meeting policies
admin_teams-messaging-policies = Meldingspolicyer (Messaging policies)
    .path = Messaging policies
admin_teams-channel-policies = Policyer for team og kanaler
    .path = Settings & policies > Teams & channels
    .path-old = Teams > Teams policies
admin_teams-admin-centre = Teams-administrasjonssenteret
    .path = Startsiden
admin_entra-external-collaboration = External collaboration settings
    .path = Entra ID > External Identities > External collaboration settings
    .path-old = Identity > External Identities > External collaboration settings
admin_entra-cross-tenant-access = Cross-tenant access settings
    .path = Entra ID > External Identities > Cross-tenant access settings
    .path-old = Identity > External Identities > Cross-tenant access settings
admin_entra-users = Alle brukere (All users)
    .path = Entra ID > Users > All users
admin_entra-admin-centre = Microsoft Entra-administrasjonssenteret
    .path = Startsiden
admin_m365-groups-settings = Microsoft 365-grupper (Microsoft 365 Groups)
    .path = Innstillinger > Organisasjonsinnstillinger > Tjenester > Microsoft 365 Groups
admin_m365-sharing = Deling (Sharing)
    .path = Innstillinger > Organisasjonsinnstillinger > Security & privacy > Sharing
admin_teams-federation-diagnostic = Test av ekstern tilgang
    .path = aka.ms/TeamsFederationDiag
admin_sharepoint-sharing = Deling (Sharing)
    .path = Policies > Sharing
admin_sharepoint-active-sites = Aktive nettsteder (Active sites)
    .path = Sites > Active sites
admin_defender-teams-senders = Tenant Allow/Block List, fanen Teams senders
    .path = Tenant Allow/Block List > Teams senders

product_teams-admin = Teams-administrasjonssenteret
product_entra-admin = Microsoft Entra-administrasjonssenteret
product_m365-admin = Microsoft 365-administrasjonssenteret
product_sharepoint-admin = SharePoint-administrasjonssenteret
product_defender = Microsoft Defender-portalen

# Rollen med minst rettigheter som er nok. En global administrator kan alltid.
role_teams-administrator = Teams-administrator
role_sharepoint-administrator = SharePoint-administrator
role_security-administrator = sikkerhetsadministrator (Security Administrator)
role_security-operator = sikkerhetsoperatør (Security Operator)
role_user-administrator = brukeradministrator (User Administrator)
role_global-administrator = global administrator
# Kildene er uenige: én nevner External Identity Provider Administrator, en annen global administrator.
role_external-identity-administrator = External Identity Provider Administrator eller global administrator
role_microsoft-365-administrator = administrator i Microsoft 365

