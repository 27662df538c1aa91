# What is not confirmed, and what the reader should check. One message for each `doubt` in content/claims/.

doubt_chat-link = It is not confirmed that the link finds people outside your organization every time. If the chat stays empty, start it by hand with the full email address.
doubt_chat-files = Pages from 2025 disagree about the default for attachments in external chats, and it is not confirmed that everybody has the feature. See whether an external chat has a paperclip, or let your IT department read the setting.
doubt_data-loss = Microsoft’s page on data loss prevention says that the rules work in full external chat, an older help page says no. Try a rule with a test message before you rely on it.
doubt_receipts = A table from 2024 says that out-of-office is not shown to outside people, and about read receipts we found nothing. Agree on when you answer instead.
doubt_sign-in-rules = That Conditional Access does not apply to external chat is inferred from the documentation, which speaks of guests and shared channels only. If you need control over the sign-in, choose guest access.
