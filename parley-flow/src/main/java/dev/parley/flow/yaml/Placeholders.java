package dev.parley.flow.yaml;

import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Lines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Substitutes {@code {{name}}} tokens in the text of a flow, before it is read as YAML: they stand unquoted and even as
 * keys (flow-corpus §2.10). A value is not searched for placeholders again.
 */
public final class Placeholders {
    private static final String DEFAULT_LANGUAGE = "default_language";
    private static final Pattern TOKEN = Pattern.compile("\\{\\{[ \\t]*+([\\p{L}\\p{Nd}_.]++)[ \\t]*+}}");

    private Placeholders() {}

    /**
     * Puts values in place of placeholders. One without a value is a warning, once per name, and its own name stands
     * in; {@code default_language} without a value becomes the flow's only supported language when there is just one.
     *
     * @param file the file's path, for positions
     * @param text its text
     * @param values values by name
     * @param findings receives {@code placeholder-without-value}, or {@code yaml-too-large} when the values make the
     *     text larger than {@link YamlLimits#STANDARD} allows; then the rest of the placeholders stays as it is
     */
    public static Substituted apply(String file, String text, Map<String, String> values, Findings findings) {
        if (!values.containsKey(DEFAULT_LANGUAGE) && uses(text, DEFAULT_LANGUAGE)) {
            Substituted draft = substitute(file, text, values, new Findings());
            Optional<String> only = onlySupportedLanguage(draft);
            if (only.isPresent()) {
                Map<String, String> more = new HashMap<>(values);
                more.put(DEFAULT_LANGUAGE, only.get());
                return substitute(file, text, more, findings);
            }
        }
        return substitute(file, text, values, findings);
    }

    private static boolean uses(String text, String name) {
        return TOKEN.matcher(text).results().anyMatch(token -> token.group(1).equals(name));
    }

    private static Substituted substitute(String file, String text, Map<String, String> values, Findings findings) {
        List<Substituted.Replacement> replacements = new ArrayList<>();
        Set<String> missing = new HashSet<>();
        Lines lines = Lines.of(file, text);
        StringBuilder result = new StringBuilder(text.length());
        int done = 0;
        if (text.startsWith("\uFEFF")) {
            replacements.add(new Substituted.Replacement(0, 0, 0, 1));
            done = 1;
        }
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            String name = token.group(1);
            String value = values.get(name);
            if (value == null) {
                value = name;
                if (missing.add(name)) {
                    findings.warning(
                            "placeholder-without-value",
                            lines.at(token.start()),
                            "The placeholder {{" + name + "}} has no value, so its name stands in; give it one in"
                                    + " values.yaml.");
                }
            }
            result.append(text, done, token.start());
            if (result.length() + value.length() > YamlLimits.STANDARD.characters()) {
                findings.error(
                        "yaml-too-large",
                        lines.at(token.start()),
                        "With its placeholders substituted the file exceeds " + YamlLimits.STANDARD.characters()
                                + " characters.");
                done = token.start();
                break;
            }
            replacements.add(new Substituted.Replacement(
                    result.length(), value.length(), token.start(), token.end() - token.start()));
            result.append(value);
            done = token.end();
        }
        result.append(text, done, text.length());
        return new Substituted(file, text, result.toString(), replacements);
    }

    private static Optional<String> onlySupportedLanguage(Substituted draft) {
        return new YamlReader()
                .read(draft, new Findings())
                .flatMap(Placeholders::supportedLanguages)
                .filter(languages -> languages.entries().size() == 1)
                .map(languages -> languages.entries().getFirst().name())
                .filter(language -> !language.equals(DEFAULT_LANGUAGE) && !language.equals("none"));
    }

    private static Optional<YamlMap> supportedLanguages(YamlNode document) {
        return document instanceof YamlMap root
                        && root.entries().size() == 1
                        && root.entries().getFirst().value() instanceof YamlMap flow
                        && flow.get("supportedLanguages") instanceof YamlMap languages
                ? Optional.of(languages)
                : Optional.empty();
    }
}
