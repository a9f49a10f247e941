-- Flows that are made over the API. Their texts are in flow_versions, by a hash of the text.

CREATE TABLE flows (
    id          TEXT PRIMARY KEY,
    published   TEXT,
    deleted     SMALLINT NOT NULL,
    revision    BIGINT NOT NULL,
    created_at  BIGINT NOT NULL,
    modified_at BIGINT NOT NULL,
    definition  TEXT NOT NULL
);

CREATE TABLE saved_versions (
    flow_id    TEXT NOT NULL,
    number     INTEGER NOT NULL,
    definition TEXT NOT NULL,
    PRIMARY KEY (flow_id, number)
);

CREATE TABLE jobs (
    id          TEXT PRIMARY KEY,
    kind        TEXT NOT NULL,
    state       TEXT NOT NULL,
    created_at  BIGINT NOT NULL,
    expires_at  BIGINT NOT NULL,
    definition  TEXT NOT NULL
);
CREATE INDEX jobs_by_expiry ON jobs (expires_at);
