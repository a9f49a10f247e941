package dev.parley.provider;

/**
 * The bots of one integration. Calls block, and are made from virtual threads; safe for use by several threads. What goes
 * wrong at the provider is a {@link ProviderTurn.Failed}, never an exception; a turn is never repeated unless the
 * provider's own documents say so.
 */
public interface BotProvider extends AutoCloseable {
    /** Sends a message and waits for the answer, at most as long as the call's deadline. */
    ProviderTurn turn(ProviderCall call);

    /** Which of the raw maps of {@code PostTextResponse} holds what the provider sent. */
    RawMap rawMap();

    @Override
    void close();

    /** The raw maps there are (providers-and-channels §0.2). */
    enum RawMap {
        AMAZON_LEX,
        GOOGLE_DIALOG_FLOW,
        GENESYS_BOT_CONNECTOR,
        NUANCE_MIX_DLG
    }
}
