-- Tokens know their organization, user and sign-in. Those of before are void: their bearers sign in again.

DROP TABLE tokens;
CREATE TABLE tokens (
    hash            TEXT PRIMARY KEY,
    organization_id TEXT NOT NULL,
    client_id       TEXT NOT NULL,
    user_id         TEXT,
    grant_type      TEXT NOT NULL,
    family          TEXT,
    created_at      BIGINT NOT NULL,
    expires_at      BIGINT NOT NULL
);
CREATE INDEX tokens_by_expiry ON tokens (expires_at);
CREATE INDEX tokens_by_family ON tokens (family);

CREATE TABLE grants (
    hash          TEXT PRIMARY KEY,
    kind          TEXT NOT NULL,
    family        TEXT NOT NULL,
    client_id     TEXT NOT NULL,
    user_id       TEXT NOT NULL,
    authenticated SMALLINT NOT NULL,
    redirect_uri  TEXT,
    challenge     TEXT,
    created_at    BIGINT NOT NULL,
    expires_at    BIGINT NOT NULL,
    spent         SMALLINT NOT NULL
);
CREATE INDEX grants_by_expiry ON grants (expires_at);
CREATE INDEX grants_by_family ON grants (family);

CREATE TABLE used_assertions (
    hash       TEXT PRIMARY KEY,
    expires_at BIGINT NOT NULL
);
CREATE INDEX used_assertions_by_expiry ON used_assertions (expires_at);

CREATE TABLE clients (
    id          TEXT PRIMARY KEY,
    secret_hash TEXT,
    created_at  BIGINT NOT NULL,
    modified_at BIGINT NOT NULL,
    definition  TEXT NOT NULL
);

CREATE TABLE consents (
    user_id   TEXT NOT NULL,
    client_id TEXT NOT NULL,
    given_at  BIGINT NOT NULL,
    PRIMARY KEY (user_id, client_id)
);
