package dev.parley.flow.program;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of flow a workspace may hold, by the root key of their YAML. */
public enum FlowKind {
    BOT("botFlow", "BOT", "bot"),
    DIGITAL_BOT("digitalBot", "DIGITALBOT", "bot"),
    COMMON_MODULE("commonModule", "COMMONMODULE", ""),
    INBOUND_SHORT_MESSAGE("inboundShortMessage", "INBOUNDSHORTMESSAGE", "state"),
    INBOUND_CHAT("inboundChat", "INBOUNDCHAT", "state");

    private final String rootKey;
    private final String wireName;
    private final String stateKey;

    FlowKind(String rootKey, String wireName, String stateKey) {
        this.rootKey = rootKey;
        this.wireName = wireName;
        this.stateKey = stateKey;
    }

    /** The root key of its YAML. */
    public String rootKey() {
        return rootKey;
    }

    /** Its name in the platform's flow API. */
    public String wireName() {
        return wireName;
    }

    /** The key of one entry of its list of states; that list's key is the plural. Empty for a common module. */
    public String stateKey() {
        return stateKey;
    }

    /** Whether the Textbots API runs it. */
    public boolean isBot() {
        return this == BOT || this == DIGITAL_BOT;
    }

    public static Optional<FlowKind> ofRootKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.rootKey.equals(key)).findFirst();
    }
}
