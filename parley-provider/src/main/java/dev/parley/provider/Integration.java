package dev.parley.provider;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The integration with a provider, as {@code organization.yaml} configures it (providers-and-channels §0.3).
 *
 * @param id its id, which callers name
 * @param name what people call it
 * @param type what kind it is, such as {@code bot-connector-v1} or {@code amazon-lex-v2}; it chooses the adapter
 * @param properties its settings by name: {@code uri}, {@code region} and what else the adapter reads
 * @param credentials its secrets by name
 * @param bots the bots that can be talked to
 * @param deadline how long a call may take, 1 to 60 seconds
 * @param concurrency how many calls may run at once, at least 1
 */
public record Integration(
        String id,
        String name,
        String type,
        Map<String, String> properties,
        Map<String, Secret> credentials,
        List<ListedBot> bots,
        Duration deadline,
        int concurrency) {
    /** How long a call may take where nothing is said. */
    public static final Duration STANDARD_DEADLINE = Duration.ofSeconds(10);

    public static final int STANDARD_CONCURRENCY = 16;

    public Integration {
        properties = Map.copyOf(properties);
        credentials = Map.copyOf(credentials);
        bots = List.copyOf(bots);
    }

    public Optional<String> property(String property) {
        return Optional.ofNullable(properties.get(property)).filter(value -> !value.isBlank());
    }

    public Optional<Secret> credential(String credential) {
        return Optional.ofNullable(credentials.get(credential));
    }

    public Optional<ListedBot> bot(String botId) {
        return bots.stream().filter(bot -> bot.id().equals(botId)).findFirst();
    }
}
