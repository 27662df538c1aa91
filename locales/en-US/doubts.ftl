# What is not confirmed, and what the reader should check. One message for each `doubt` in content/claims/.

doubt_chat-link = It is not confirmed that the link finds people outside your organization every time. If the chat stays empty, start it by hand with the full email address.
