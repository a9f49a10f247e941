-- Times are microseconds since 1970. What is long comes last in a row, so that the rest is read without it.

CREATE TABLE sessions (
    id               TEXT PRIMARY KEY,
    organization_id  TEXT NOT NULL,
    flow_id          TEXT NOT NULL,
    flow_version     TEXT NOT NULL,
    version          BIGINT NOT NULL,
    ended            SMALLINT NOT NULL,
    created_at       BIGINT NOT NULL,
    expires_at       BIGINT NOT NULL,
    last_turn_id     TEXT,
    last_request_key TEXT,
    last_response    TEXT,
    state            TEXT NOT NULL
);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);

CREATE TABLE turns (
    id           INTEGER PRIMARY KEY,
    session_id   TEXT NOT NULL,
    sequence     BIGINT NOT NULL,
    turn_id      TEXT NOT NULL,
    committed_at BIGINT NOT NULL,
    request_key  TEXT NOT NULL,
    response     TEXT NOT NULL,
    events       TEXT NOT NULL,
    UNIQUE (session_id, sequence)
);

CREATE TABLE tokens (
    hash       TEXT PRIMARY KEY,
    client_id  TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX tokens_by_expiry ON tokens (expires_at);

CREATE TABLE bot_sessions (
    bot_key    TEXT PRIMARY KEY,
    session_id TEXT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX bot_sessions_by_expiry ON bot_sessions (expires_at);

CREATE TABLE flow_versions (
    flow_id      TEXT NOT NULL,
    version      TEXT NOT NULL,
    file         TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    text         TEXT NOT NULL,
    PRIMARY KEY (flow_id, version)
);
