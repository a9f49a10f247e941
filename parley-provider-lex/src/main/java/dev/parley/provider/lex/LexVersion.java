package dev.parley.provider.lex;

import dev.parley.provider.outgoing.Outgoing;
import java.net.URI;
import java.util.Arrays;
import java.util.regex.Pattern;

/** The two products called Lex (providers-and-channels §2.1, §2.6). */
enum LexVersion {
    V1("amazon-lex-v1", "runtime.lex.", "[A-Za-z_]{1,100}", "[A-Za-z0-9_-]{1,100}|\\$LATEST", "$LATEST") {
        @Override
        LexRuntime runtime(LexSettings settings, Outgoing outgoing) {
            return new LexV1Runtime(LexClients.v1(settings, outgoing));
        }
    },
    V2("amazon-lex-v2", "runtime-v2-lex.", "[0-9A-Za-z]{10}", "[0-9A-Za-z]{10}", "TSTALIASID") {
        @Override
        LexRuntime runtime(LexSettings settings, Outgoing outgoing) {
            return new LexV2Runtime(LexClients.v2(settings, outgoing));
        }
    };

    private final String type;
    private final String host;
    private final Pattern botId;
    private final Pattern aliasId;
    private final String testAlias;

    LexVersion(String type, String host, String botId, String aliasId, String testAlias) {
        this.type = type;
        this.host = host;
        this.botId = Pattern.compile(botId);
        this.aliasId = Pattern.compile(aliasId);
        this.testAlias = testAlias;
    }

    static LexVersion of(String type) {
        return Arrays.stream(values())
                .filter(version -> version.type.equals(type))
                .findFirst()
                .orElseThrow();
    }

    /** The type of its integrations. */
    String type() {
        return type;
    }

    /** Where it is in a region. */
    URI endpoint(String region) {
        return URI.create("https://" + host + region + ".amazonaws.com");
    }

    /** Whether a text may be what Lex knows a bot by: its name in version 1, its id in version 2. */
    boolean isBotId(String text) {
        return botId.matcher(text).matches();
    }

    /** Whether a text may be what Lex knows an alias by: its name in version 1, its id in version 2. */
    boolean isAliasId(String text) {
        return aliasId.matcher(text).matches();
    }

    /** The alias that each bot has for tests, as an example in messages. */
    String testAlias() {
        return testAlias;
    }

    abstract LexRuntime runtime(LexSettings settings, Outgoing outgoing);
}
