package dev.parley.provider.nuance;

import dev.parley.api.WireJson;
import dev.parley.api.textbots.PostTextMessage;
import dev.parley.api.textbots.PostTextRequest;
import dev.parley.api.textbots.PostTextRequest.NuanceMixDlgSettings;
import dev.parley.provider.BotProvider;
import dev.parley.provider.MessageWords;
import dev.parley.provider.ProviderCall;
import dev.parley.provider.ProviderTurn;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The bots of one integration with Nuance Mix. */
final class NuanceProvider implements BotProvider {
    private static final String STANDARD_LANGUAGE = "en-US";
    private static final String STANDARD = "default";
    /** How long Nuance keeps a dialogue where the caller says nothing: 15 minutes. */
    private static final long STANDARD_SECONDS = 900;

    private final NuanceSettings settings;
    private final NuanceService service;

    NuanceProvider(NuanceSettings settings, NuanceService service) {
        this.settings = settings;
        this.service = service;
    }

    @Override
    public ProviderTurn turn(ProviderCall call) {
        NuanceDialogue dialogue = new NuanceDialogue(settings, service, call.bot(), TimeLeft.of(call.deadline()));
        PostTextMessage message = call.request().postTextMessage();
        String words = MessageWords.of(message).orElse("");
        if (call.isFirst()) {
            return dialogue.begin(start(call), message, words);
        }
        if (words.isEmpty()) {
            return new ProviderTurn.Refused(
                    "postTextMessage", "It says nothing; only the first message of a session may be empty.");
        }
        NuanceSession session = NuanceSession.of(call.state());
        return dialogue.execute(session.id(), session.input(message, words));
    }

    private static ObjectNode start(ProviderCall call) {
        PostTextRequest request = call.request();
        Optional<NuanceMixDlgSettings> given = Optional.ofNullable(request.nuanceMixDlg());
        ObjectNode start = JsonNodeFactory.instance.objectNode();
        start.putObject("selector")
                .put("channel", given.map(NuanceMixDlgSettings::channelId).orElse(STANDARD))
                .put("language", language(call))
                .put("library", STANDARD);
        start.putObject("payload")
                .set(
                        "data",
                        WireJson.mapper()
                                .valueToTree(given.map(NuanceMixDlgSettings::inputParameters)
                                        .orElseGet(Map::of)));
        return start.put("session_timeout_sec", seconds(request))
                .put("session_id", request.botSessionId())
                .put("user_id", call.conversationId());
    }

    private static long seconds(PostTextRequest request) {
        Integer minutes = request.botSessionTimeoutMinutes();
        return minutes == null || minutes <= 0 ? STANDARD_SECONDS : TimeUnit.MINUTES.toSeconds(minutes);
    }

    /** {@code en-us} is {@code en-US} at Nuance. */
    private static String language(ProviderCall call) {
        return Optional.ofNullable(call.request().languageCode())
                .filter(language -> !language.isBlank())
                .or(() -> call.bot().languages().stream().findFirst())
                .map(language ->
                        Locale.forLanguageTag(language.replace('_', '-')).toLanguageTag())
                .orElse(STANDARD_LANGUAGE);
    }

    @Override
    public RawMap rawMap() {
        return RawMap.NUANCE_MIX_DLG;
    }

    @Override
    public void close() {}
}
