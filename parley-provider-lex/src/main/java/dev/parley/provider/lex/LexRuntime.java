package dev.parley.provider.lex;

import dev.parley.provider.ProviderTurn;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;

/** One of the two protocols of Lex. */
interface LexRuntime extends AutoCloseable {
    /**
     * Sends a message and reads the answer.
     *
     * @param exchange what is under way
     * @throws SdkException when Lex refuses, is not reached, or answers what nobody can read
     */
    ProviderTurn say(Words words, LexExchange exchange);

    @Override
    void close();

    /**
     * A message.
     *
     * @param target whom it goes to
     * @param sessionId whose it is
     * @param text the words, 1 to 1024 characters
     * @param requestAttributes what the bot is told with it; null for nothing
     * @param sessionAttributes what takes the place of the session's attributes; null to leave them
     */
    record Words(
            LexTarget target,
            String sessionId,
            String text,
            @Nullable Map<String, String> requestAttributes,
            @Nullable Map<String, String> sessionAttributes) {}
}
