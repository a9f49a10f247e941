package dev.parley.provider.lex;

import dev.parley.provider.ListedBot;
import java.util.Map;

/**
 * What Lex calls bots and aliases that callers may know by other names: the properties {@code bot.<bot>} and
 * {@code alias.<bot>.<version>}; without them, the same.
 */
record LexNames(Map<String, String> properties) {
    String bot(ListedBot bot) {
        return properties.getOrDefault("bot." + bot.id(), bot.id());
    }

    String alias(ListedBot bot, String alias) {
        return properties.getOrDefault("alias." + bot.id() + "." + alias, alias);
    }
}
