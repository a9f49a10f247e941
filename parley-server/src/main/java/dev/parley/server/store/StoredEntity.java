package dev.parley.server.store;

import java.time.Instant;

/**
 * A named object that was made over the API.
 *
 * @param kind what it is
 * @param id its id
 * @param name its name; no other of its kind has it, whatever the case of its letters
 * @param definition what else is known of it, as JSON
 * @param createdAt when it was made
 * @param modifiedAt when it was changed last
 */
public record StoredEntity(
        Kind kind, String id, String name, String definition, Instant createdAt, Instant modifiedAt) {
    /** The kinds of objects. */
    public enum Kind {
        DIVISION,
        OUTCOME,
        MILESTONE,
        DATA_TABLE,
        /** Where a flow belongs; its id is the flow's, and so is its name. */
        FLOW_PLACE,
        /** A domain of understanding that belongs to no flow. */
        NLU_DOMAIN,
        /** A version of a domain of understanding; its name is its id. */
        NLU_DOMAIN_VERSION,
        /** The bots of an integration; its id is the integration's, and so is its name. */
        BOT_LIST
    }
}
