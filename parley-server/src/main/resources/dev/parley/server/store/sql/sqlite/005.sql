-- Sessions with third-party bots: what the adapter wants back, and what the bot has said by itself.

ALTER TABLE bot_sessions ADD COLUMN state TEXT NOT NULL DEFAULT '';
