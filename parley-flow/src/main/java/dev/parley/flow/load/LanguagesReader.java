package dev.parley.flow.load;

import dev.parley.flow.program.Languages;
import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.YamlFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the languages of a flow (architect-semantics §1.2). */
final class LanguagesReader {
    private static final String FALLBACK = "en-us";

    private final Findings findings;

    LanguagesReader(Findings findings) {
        this.findings = findings;
    }

    Languages read(YamlFields flow) {
        Optional<String> standard = flow.text("defaultLanguage").map(LanguagesReader::tag);
        List<String> listed = new ArrayList<>();
        flow.inside("supportedLanguages")
                .ifPresent(block -> block.keys().stream()
                        .filter(key -> !key.equals("none"))
                        .map(LanguagesReader::tag)
                        .forEach(listed::add));
        String chosen = standard.orElseGet(() -> listed.isEmpty() ? FALLBACK : listed.getFirst());
        if (!listed.isEmpty() && !listed.contains(chosen)) {
            findings.warning(
                    "default-language",
                    flow.at(),
                    "the default language '" + chosen + "' is not among supportedLanguages: "
                            + String.join(", ", listed));
        }
        listed.remove(chosen);
        listed.addFirst(chosen);
        return new Languages(chosen, listed);
    }

    /** A tag as tags are compared. */
    static String tag(String written) {
        return written.trim().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
