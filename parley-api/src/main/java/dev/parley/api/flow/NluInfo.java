package dev.parley.api.flow;

import dev.parley.api.EntityRef;
import java.util.List;

/**
 * The language model of a bot flow.
 *
 * @param domain the domain all versions of the flow share
 * @param version the version of the domain that belongs to this version of the flow
 * @param intents the intents
 */
public record NluInfo(EntityRef domain, DomainVersion version, List<Intent> intents) {
    /**
     * A version of a domain.
     *
     * @param id its id
     * @param language the language of its sentences
     * @param selfUri its path
     */
    public record DomainVersion(String id, String language, String selfUri) {}

    /**
     * An intent.
     *
     * @param name its name
     * @param description what it is about
     */
    public record Intent(String name, String description) {}
}
