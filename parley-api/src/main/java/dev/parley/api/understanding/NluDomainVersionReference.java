package dev.parley.api.understanding;

import java.util.List;

/**
 * A version as its domain names it.
 *
 * @param id its id
 * @param intents its intents
 * @param selfUri its path
 */
public record NluDomainVersionReference(String id, List<NamedIntent> intents, String selfUri) {
    /**
     * An intent by its name.
     *
     * @param id its id
     * @param name its name
     */
    public record NamedIntent(String id, String name) {}
}
