package dev.parley.provider.dialogflow;

import dev.parley.api.textbots.PostTextRequest;
import dev.parley.api.textbots.PostTextRequest.GoogleDialogflowSettings;
import dev.parley.provider.ProviderCall;
import dev.parley.provider.ProviderTurn.Refused;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a caller sent into a query (providers-and-channels §3.2, §3.3). */
final class Queries {
    /** The most characters of a session's id. */
    private static final int MOST_OF_SESSION = 36;

    private static final String STANDARD_LANGUAGE = "en";

    private final Site site;
    private final Edition edition;

    Queries(Site site, Edition edition) {
        this.site = site;
        this.edition = edition;
    }

    /** What makes no sense in a call; empty if nothing. */
    Optional<Refused> mistake(ProviderCall call) {
        PostTextRequest request = call.request();
        if (!Site.isId(request.botSessionId()) || request.botSessionId().length() > MOST_OF_SESSION) {
            return refused(
                    "botSessionId",
                    "Dialogflow takes 1 to 36 letters, digits, dots, colons, hyphens and underscores; a GUID has them.");
        }
        if (edition.hasManyAgents() && site.agent().isEmpty() && !Site.isId(request.botId())) {
            return refused("botId", "This is not the id of an agent.");
        }
        if (environment(call).filter(name -> !Site.isId(name)).isPresent()) {
            return refused(
                    filled(settings(call).environment()).isEmpty() ? "botAlias" : "googleDialogflow.environment",
                    "This is not the id of an environment.");
        }
        if (language(call).isEmpty()) {
            return refused("languageCode", "This is not a language tag; write it like en or en-US.");
        }
        return event(call).isPresent() ? Optional.empty() : mistakeOfWords(call);
    }

    /** The query of a call without mistakes. */
    Query of(ProviderCall call) {
        GoogleDialogflowSettings settings = settings(call);
        Map<String, String> parameters = Objects.requireNonNullElse(settings.eventInputParameters(), Map.of());
        return new Query(
                edition.session(
                        site,
                        call.request().botId(),
                        environment(call),
                        call.request().botSessionId()),
                language(call).orElseThrow(),
                event(call)
                        .<Query.Input>map(Query.Input.Event::new)
                        .orElseGet(() -> new Query.Input.Words(words(call).orElseThrow())),
                call.isFirst(),
                site.channel().orElse(""),
                Objects.requireNonNullElse(settings.webhookQueryParameters(), Map.of()),
                call.isFirst() ? parameters : Map.of());
    }

    private Optional<Refused> mistakeOfWords(ProviderCall call) {
        Optional<String> words = words(call);
        if (words.isEmpty()) {
            return refused(
                    "postTextMessage",
                    "Dialogflow takes text, or a ButtonResponse with a payload or a text; only the first message of a"
                            + " session may be empty.");
        }
        if (words.get().codePointCount(0, words.get().length()) > edition.mostCharacters()) {
            return refused(
                    "postTextMessage",
                    "Dialogflow takes texts of at most " + edition.mostCharacters() + " characters.");
        }
        return Optional.empty();
    }

    /**
     * The event that a call raises instead of saying something: in the first turn only, so that a caller who always sends
     * the same settings does not begin anew with each message. An empty first text is the start event.
     */
    private Optional<String> event(ProviderCall call) {
        if (!call.isFirst()) {
            return Optional.empty();
        }
        Optional<String> named = filled(settings(call).eventName());
        return named.isPresent() || !Words.isEmpty(call.request().postTextMessage())
                ? named
                : Optional.of(site.startEvent());
    }

    private static Optional<String> words(ProviderCall call) {
        return Words.of(call.request().postTextMessage());
    }

    /** The environment: what the caller says, else the standard version of the bot, else the integration's. */
    private Optional<String> environment(ProviderCall call) {
        return filled(settings(call).environment())
                .or(() -> filled(call.request().botAlias()))
                .or(() -> call.bot().versions().stream().findFirst())
                .or(site::environment);
    }

    /** The language in the spelling of Google's tags; empty if it is none. */
    private static Optional<String> language(ProviderCall call) {
        String tag = filled(call.request().languageCode())
                .or(() -> call.bot().languages().stream().findFirst())
                .orElse(STANDARD_LANGUAGE);
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(tag).build().toLanguageTag());
        } catch (IllformedLocaleException _) {
            return Optional.empty();
        }
    }

    private static GoogleDialogflowSettings settings(ProviderCall call) {
        return Objects.requireNonNullElse(
                call.request().googleDialogflow(), new GoogleDialogflowSettings(null, null, null, null));
    }

    private static Optional<String> filled(@Nullable String text) {
        return Optional.ofNullable(text).filter(value -> !value.isBlank());
    }

    private static Optional<Refused> refused(String field, String message) {
        return Optional.of(new Refused(field, message));
    }
}
