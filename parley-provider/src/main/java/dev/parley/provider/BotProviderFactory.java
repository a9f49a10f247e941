package dev.parley.provider;

import dev.parley.api.textbots.BotSearchResponse.BotType;
import dev.parley.provider.outgoing.Outgoing;
import java.util.List;
import java.util.Map;

/** Makes adapters of some types of integration. Found with {@link java.util.ServiceLoader}, so that heavy ones stay apart. */
public interface BotProviderFactory {
    /** The types of integration it serves, and what their bots are called on the wire. */
    Map<String, BotType> types();

    /** What is wrong with the configuration of an integration, in words that say what to do; empty if nothing. */
    List<String> mistakes(Integration integration);

    /**
     * Opens an integration without mistakes.
     *
     * @param outgoing the only way out to other hosts
     */
    BotProvider open(Integration integration, Outgoing outgoing);
}
