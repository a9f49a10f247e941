package dev.parley.provider;

import dev.parley.api.textbots.PostTextMessage;
import dev.parley.api.textbots.PostTextResponse.BotState;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What came of a message to a third-party bot. */
public sealed interface ProviderTurn {
    /** What the provider sent, for the raw map of the answer. It holds no credentials and no headers. */
    ObjectNode raw();

    /**
     * The bot answered.
     *
     * @param botState how it stands; all but {@code MoreData} end the session
     * @param replies what it says
     * @param intentName the participant's intent, empty when none
     * @param slots values of slots as texts (providers-and-channels §0.4.5)
     * @param raw what the provider sent
     * @param state what the adapter wants back in the next turn, not empty; it is kept with the session and holds no secrets
     */
    record Answered(
            BotState botState,
            List<PostTextMessage> replies,
            String intentName,
            Map<String, String> slots,
            ObjectNode raw,
            String state)
            implements ProviderTurn {
        public Answered {
            replies = List.copyOf(replies);
            slots = Map.copyOf(slots);
        }
    }

    /**
     * The provider failed, which ends the session (providers-and-channels §0.4.2).
     *
     * @param code what kind of failure it is
     * @param message what happened, for people
     * @param raw what the provider sent; empty if nothing
     */
    record Failed(FailureCode code, String message, ObjectNode raw) implements ProviderTurn {}

    /**
     * The caller asked for something that makes no sense, which is answered with 400.
     *
     * @param field the field of the request
     * @param message what is wrong with it
     */
    record Refused(String field, String message) implements ProviderTurn {
        @Override
        public ObjectNode raw() {
            return JsonNodeFactory.instance.objectNode();
        }
    }

    static Failed failed(FailureCode code, String message) {
        return new Failed(code, message, JsonNodeFactory.instance.objectNode());
    }

    /** How a provider may fail; callers see the word. */
    enum FailureCode {
        TIMEOUT("ServiceProviderTimeout"),
        ERROR_RESPONSE("ServiceProviderErrorResponse"),
        INVALID_RESPONSE("ServiceProviderInvalidResponse"),
        NOT_CONFIGURED("ProviderNotConfigured"),
        /** Too many calls are running, or the provider failed too often lately. */
        OVERLOADED("ServiceProviderOverloaded");

        private final String word;

        FailureCode(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
