package dev.parley.workspace.integration;

import dev.parley.flow.source.Position;
import java.util.List;
import java.util.Map;

/**
 * An integration with a provider of bots, or with a web service that data actions call.
 *
 * @param id its id, which callers name
 * @param name what people call it
 * @param type what kind it is, one of {@link #TYPES}
 * @param properties its settings by name; which there are the adapter knows
 * @param credentials where its secrets are, by name
 * @param bots the bots that can be talked to
 * @param deadlineSeconds how long a call may take, 1 to 60
 * @param concurrency how many calls may run at once, 1 to 1000
 * @param at where it stands
 */
public record Integration(
        String id,
        String name,
        String type,
        Map<String, String> properties,
        Map<String, Credential> credentials,
        List<IntegrationBot> bots,
        int deadlineSeconds,
        int concurrency,
        Position at) {
    /** The types there are (providers-and-channels §0.3). */
    public static final List<String> TYPES = List.of(
            "bot-connector-v1",
            "bot-connector-v2",
            "amazon-lex-v1",
            "amazon-lex-v2",
            "google-dialogflow-es",
            "google-dialogflow-cx",
            "nuance-mix",
            "dialog-engine",
            "custom-rest-actions",
            "purecloud-data-actions",
            "aws-lambda-data-actions",
            "function-data-actions");

    /** How long a call may take where nothing is said. */
    public static final int STANDARD_SECONDS = 10;

    public static final int LONGEST_SECONDS = 60;

    /** How many calls may run at once where nothing is said. */
    public static final int STANDARD_CONCURRENCY = 16;

    public static final int LARGEST_CONCURRENCY = 1000;

    public Integration {
        properties = Map.copyOf(properties);
        credentials = Map.copyOf(credentials);
        bots = List.copyOf(bots);
    }

    /** Whether it has bots; the others are called by data actions. */
    public boolean isForBots() {
        return !type.endsWith("-actions");
    }
}
