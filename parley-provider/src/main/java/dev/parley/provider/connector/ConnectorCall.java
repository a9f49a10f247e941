package dev.parley.provider.connector;

import dev.parley.api.WireJson;
import dev.parley.api.textbots.PostTextRequest;
import dev.parley.provider.ListedBot;
import dev.parley.provider.ProviderCall;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a bot behind a connector is told in both versions.
 *
 * @param version the version of the bot: the one the caller names, else the first listed
 * @param language the language, in lower case; there is no fallback to another
 * @param message what the participant said
 */
record ConnectorCall(String version, String language, ObjectNode message) {
    /** How long a session lives where the caller does not say: 72 hours, in minutes. */
    private static final int STANDARD_TIMEOUT = 4320;

    private static final String STANDARD_LANGUAGE = "en-us";

    /** A call that makes sense, or the field that makes none and why. */
    sealed interface Reading {
        record Read(ConnectorCall call) implements Reading {}

        record Wrong(String field, String message) implements Reading {}
    }

    static Reading of(ProviderCall call) {
        PostTextRequest request = call.request();
        ListedBot bot = call.bot();
        Optional<String> version = Optional.ofNullable(request.botAlias())
                .filter(alias -> !alias.isBlank())
                .or(() -> bot.versions().stream().findFirst());
        if (version.isEmpty()) {
            return new Reading.Wrong("botAlias", "Name a version of the bot; its integration lists none.");
        }
        List<String> languages = bot.languages();
        String language = Optional.ofNullable(request.languageCode())
                .filter(code -> !code.isBlank())
                .map(code -> code.toLowerCase(Locale.ROOT))
                .orElse(languages.isEmpty() ? STANDARD_LANGUAGE : languages.getFirst());
        if (!languages.isEmpty() && !languages.contains(language)) {
            return new Reading.Wrong(
                    "languageCode",
                    "The bot does not speak " + language + ", but " + String.join(", ", languages) + ".");
        }
        return ConnectorMessage.of(request.postTextMessage())
                .<Reading>map(message -> new Reading.Read(new ConnectorCall(version.get(), language, message)))
                .orElseGet(() -> new Reading.Wrong(
                        "postTextMessage",
                        "A bot behind a bot connector needs a text or a ButtonResponse; it is not started without."));
    }

    /** What both versions send; the name or id of the bot goes in front. */
    ObjectNode body(String botId, ProviderCall call) {
        PostTextRequest request = call.request();
        ObjectNode body = WireJson.mapper()
                .createObjectNode()
                .put("botId", botId)
                .put("botVersion", version)
                .put("botSessionId", request.botSessionId());
        body.set("inputMessage", message);
        body.put("languageCode", language)
                .put(
                        "botSessionTimeout",
                        Objects.requireNonNullElse(request.botSessionTimeoutMinutes(), STANDARD_TIMEOUT)
                                .intValue())
                .put("genesysConversationId", call.conversationId());
        if (request.genesysBotConnector() != null
                && request.genesysBotConnector().queryParameters() != null) {
            ObjectNode parameters = body.putObject("parameters");
            request.genesysBotConnector().queryParameters().forEach(parameters::put);
        }
        return body;
    }
}
