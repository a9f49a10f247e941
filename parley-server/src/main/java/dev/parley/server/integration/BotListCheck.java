package dev.parley.server.integration;

import dev.parley.api.integration.BotConnectorBot;
import dev.parley.api.integration.BotConnectorBotVersion;
import dev.parley.api.integration.BotIntent;
import dev.parley.api.integration.BotList;
import dev.parley.server.error.ApiError;
import dev.parley.server.error.Refusals;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is wrong with a list of bots (providers-and-channels §1.1). */
final class BotListCheck {
    private static final int MOST = 50;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DESCRIPTION = 256;

    private BotListCheck() {}

    /** The first mistake; empty if there is none. */
    static Optional<ApiError> mistake(BotList list) {
        Set<String> ids = new HashSet<>();
        Optional<ApiError> mistake = most("chatBots", list.chatBots());
        for (int i = 0; i < list.chatBots().size() && mistake.isEmpty(); i++) {
            BotConnectorBot bot = list.chatBots().get(i);
            String field = "chatBots[" + i + "]";
            mistake = ids.add(bot.id())
                    ? bot(field, bot)
                    : Optional.of(Refusals.badField(field + ".id", "The bot '" + bot.id() + "' stands twice."));
        }
        return mistake;
    }

    private static Optional<ApiError> bot(String field, BotConnectorBot bot) {
        String description = bot.description() == null ? "" : bot.description();
        Optional<ApiError> mistake = name(field + ".id", bot.id())
                .or(() -> name(field + ".name", bot.name()))
                .or(() -> longest(field + ".description", description, LONGEST_DESCRIPTION))
                .or(() -> most(field + ".versions", bot.versions()));
        if (mistake.isEmpty() && bot.versions().isEmpty()) {
            return Optional.of(Refusals.badField(field + ".versions", "A bot needs a version."));
        }
        for (int i = 0; i < bot.versions().size() && mistake.isEmpty(); i++) {
            mistake = version(field + ".versions[" + i + "]", bot.versions().get(i));
        }
        return mistake;
    }

    private static Optional<ApiError> version(String field, BotConnectorBotVersion version) {
        Optional<ApiError> mistake =
                name(field + ".version", version.version()).or(() -> most(field + ".intents", version.intents()));
        for (int i = 0; i < version.intents().size() && mistake.isEmpty(); i++) {
            BotIntent intent = version.intents().get(i);
            String at = field + ".intents[" + i + "]";
            mistake = name(at + ".name", intent.name())
                    .or(() -> intent.slots() == null
                            ? Optional.empty()
                            : most(at + ".slots", List.copyOf(intent.slots().keySet())));
        }
        return mistake;
    }

    private static Optional<ApiError> name(String field, String text) {
        return text.isBlank() ? Optional.of(Refusals.missingField(field)) : longest(field, text, LONGEST_NAME);
    }

    private static Optional<ApiError> longest(String field, String text, int longest) {
        return text.length() <= longest
                ? Optional.empty()
                : Optional.of(Refusals.badField(field, "At most " + longest + " characters."));
    }

    private static Optional<ApiError> most(String field, List<?> list) {
        return list.size() <= MOST ? Optional.empty() : Optional.of(Refusals.badField(field, "At most " + MOST + "."));
    }
}
