package dev.parley.flow.action;

import dev.parley.flow.chooser.Choice;
import dev.parley.flow.expression.Expression;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the choices of choosers. */
final class Choices {
    private Choices() {}

    /** Whether a setting is an expression rather than a literal. */
    static boolean isExpression(ActionSource source, String key) {
        return source.settings().get(key) instanceof YamlMap map
                && map.get("exp") instanceof YamlScalar text
                && !text.value().isBlank();
    }

    /** The literals of a list in its wrappers: {@code {lit: [{lit: …}, …]}}. */
    static List<ActionSource> items(ActionSource source, String key) {
        if (isExpression(source, key)) {
            source.warn("'" + key + "' cannot be an expression here yet");
            source.inert(key);
            return List.of();
        }
        return source.inside(key)
                .map(list -> {
                    list.inert("exp", "noValue", "none");
                    return list.items("lit", "lit");
                })
                .orElse(List.of());
    }

    /** A list of choices, of which no two may answer the same. */
    static List<Choice> list(ActionSource source, String key) {
        List<Choice> choices = new ArrayList<>();
        Set<String> values = new HashSet<>();
        for (ActionSource item : items(source, key)) {
            choice(item, values).ifPresent(choices::add);
        }
        return choices;
    }

    /**
     * A choice, or empty when it answers nothing new; a link never answers.
     *
     * @param values the answers there are already; gains this one
     */
    static Optional<Choice> choice(ActionSource button, Set<String> values) {
        Choice choice = choice(button, "label");
        boolean fresh = !choice.postback()
                || choice.path().isEmpty()
                || values.add(choice.path().strip().toLowerCase(Locale.ROOT));
        if (!fresh) {
            button.error("duplicate-choice", "another choice here stands for '" + choice.path() + "' already");
        }
        return Optional.of(choice).filter(each -> fresh);
    }

    /** A line of a list picker, whose words may stand under {@code label} or {@code title}. */
    static Choice item(ActionSource item) {
        String label = item.keys().contains("title") ? "title" : "label";
        return item.keys().contains("value") ? choice(item, label) : wordsOnly(item, label);
    }

    private static Choice wordsOnly(ActionSource item, String label) {
        Expression words = item.expression(label, ScalarType.STRING);
        return new Choice(words, words, true, item.word(label).orElse(""), item.flag("enabled", true));
    }

    private static Choice choice(ActionSource button, String label) {
        return new Choice(
                button.expression(label, ScalarType.STRING),
                button.expression("value", ScalarType.STRING),
                !button.word("type").filter("url"::equals).isPresent(),
                button.word("value").orElse(""),
                button.flag("enabled", true));
    }
}
