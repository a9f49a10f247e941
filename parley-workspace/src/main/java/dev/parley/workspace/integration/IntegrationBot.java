package dev.parley.workspace.integration;

import java.util.List;

/**
 * A bot of an integration.
 *
 * @param id the id callers name it by
 * @param name its name
 * @param description more about it, possibly empty
 * @param versions its versions or aliases, the standard one first; possibly none
 * @param languages the languages it speaks, in lower case; none for any
 */
public record IntegrationBot(
        String id, String name, String description, List<String> versions, List<String> languages) {
    public IntegrationBot {
        versions = List.copyOf(versions);
        languages = List.copyOf(languages);
    }
}
