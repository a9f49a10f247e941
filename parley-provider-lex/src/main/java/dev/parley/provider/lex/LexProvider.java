package dev.parley.provider.lex;

import dev.parley.api.textbots.PostTextRequest;
import dev.parley.api.textbots.PostTextRequest.AmazonLexRequest;
import dev.parley.provider.BotProvider;
import dev.parley.provider.MessageWords;
import dev.parley.provider.ProviderCall;
import dev.parley.provider.ProviderTurn;
import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.exception.SdkException;

/** The bots of one integration with Lex. The session is kept by Lex, under the id that the caller gave it. */
final class LexProvider implements BotProvider {
    private static final int LONGEST_TEXT = 1024;
    private static final Pattern SESSION_ID = Pattern.compile("(?=.*[0-9A-Za-z])[0-9A-Za-z._:-]{2,100}");

    private final LexVersion version;
    private final LexNames names;
    private final LexRuntime runtime;

    LexProvider(LexVersion version, LexNames names, LexRuntime runtime) {
        this.version = version;
        this.names = names;
        this.runtime = runtime;
    }

    @Override
    public ProviderTurn turn(ProviderCall call) {
        String text = MessageWords.of(call.request().postTextMessage()).orElse("");
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            return new ProviderTurn.Refused(
                    "postTextMessage",
                    "Lex takes a text of 1 to " + LONGEST_TEXT + " characters; it has " + text.length() + ".");
        }
        if (!SESSION_ID.matcher(call.request().botSessionId()).matches()) {
            return new ProviderTurn.Refused(
                    "botSessionId", "Lex takes 2 to 100 letters, digits, dots, colons, '_' and '-'; a GUID is best.");
        }
        String alias = alias(call);
        if (!version.isAliasId(alias)) {
            return new ProviderTurn.Refused(
                    "botAlias",
                    "Lex can know no alias by '" + alias + "'; " + version.testAlias() + " is one, for example.");
        }
        Optional<String> locale = version == LexVersion.V1 ? Optional.of("") : locale(call);
        if (locale.isEmpty()) {
            return new ProviderTurn.Refused(
                    "languageCode", "Lex needs a language with a region, such as en-us; the bot lists none that fits.");
        }
        return say(call, new LexTarget(names.bot(call.bot()), alias, locale.get()), text);
    }

    private ProviderTurn say(ProviderCall call, LexTarget target, String text) {
        PostTextRequest request = call.request();
        AmazonLexRequest settings =
                Optional.ofNullable(request.amazonLexRequest()).orElseGet(() -> new AmazonLexRequest(null, null));
        LexExchange exchange = new LexExchange(call.deadline());
        try {
            return runtime.say(
                    new LexRuntime.Words(
                            target,
                            request.botSessionId(),
                            text,
                            settings.requestAttributes(),
                            settings.sessionAttributes()),
                    exchange);
        } catch (SdkException failed) {
            return LexFailure.of(failed, exchange);
        }
    }

    /** The alias that the caller names, else that of the session, else the bot's first. */
    private String alias(ProviderCall call) {
        String named = call.request().botAlias();
        if (named != null && !named.isBlank()) {
            return names.alias(call.bot(), named);
        }
        return call.isFirst()
                ? names.alias(call.bot(), call.bot().versions().getFirst())
                : LexTarget.of(call.state()).alias();
    }

    /** The locale that the caller names, else that of the session, else of the bot's first language. */
    private static Optional<String> locale(ProviderCall call) {
        String named = call.request().languageCode();
        if (named != null && !named.isBlank()) {
            return LexLocale.of(named, call.bot().languages());
        }
        return call.isFirst()
                ? call.bot().languages().stream()
                        .findFirst()
                        .flatMap(language -> LexLocale.of(language, call.bot().languages()))
                : Optional.of(LexTarget.of(call.state()).locale());
    }

    @Override
    public RawMap rawMap() {
        return RawMap.AMAZON_LEX;
    }

    @Override
    public void close() {
        runtime.close();
    }
}
