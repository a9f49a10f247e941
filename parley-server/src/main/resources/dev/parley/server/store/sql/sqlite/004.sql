-- The turn log knows flow and launch of its sessions, also after these are gone. Names of entities compare by name_key,
-- which is the name in lower case; keys of rows compare as they are.

ALTER TABLE turns ADD COLUMN flow_id TEXT NOT NULL DEFAULT '';
ALTER TABLE turns ADD COLUMN session_created_at BIGINT NOT NULL DEFAULT 0;
UPDATE turns
SET flow_id = (SELECT flow_id FROM sessions WHERE sessions.id = session_id),
    session_created_at = (SELECT created_at FROM sessions WHERE sessions.id = session_id)
WHERE session_id IN (SELECT id FROM sessions);
CREATE INDEX turns_by_flow ON turns (flow_id, session_created_at, session_id, committed_at);

CREATE TABLE entities (
    kind        TEXT NOT NULL,
    id          TEXT NOT NULL,
    name_key    TEXT NOT NULL,
    name        TEXT NOT NULL,
    created_at  BIGINT NOT NULL,
    modified_at BIGINT NOT NULL,
    definition  TEXT NOT NULL,
    PRIMARY KEY (kind, id),
    UNIQUE (kind, name_key)
);

CREATE TABLE data_table_rows (
    table_id TEXT NOT NULL,
    row_key  TEXT NOT NULL,
    fields   TEXT NOT NULL,
    PRIMARY KEY (table_id, row_key)
);
