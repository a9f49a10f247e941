package dev.parley.server.analytics;

import java.util.Map;
import java.util.Optional;

/** The asks of flows in the words of the platform's reports, by their YAML keys. */
final class AskTypes {
    private static final Map<String, String> TYPES = Map.of(
            "askForAuthentication", "AskForAuthenticationAction",
            "askForBoolean", "AskForBooleanAction",
            "askForIntent", "AskForNLUIntentAction",
            "askForPayment", "AskForPaymentAction",
            "askForSlot", "AskForSlotAction",
            "digitalMenu", "DigitalMenuAction",
            "form", "Unknown",
            "loopAnythingElse", "AskForNLUNextIntentAction",
            "waitForInput", "WaitForInputAction");

    private AskTypes() {}

    /** The type of an action; empty if it asks nothing. */
    static Optional<String> of(String key) {
        return Optional.ofNullable(TYPES.get(key));
    }
}
