package dev.parley.flow.load;

import dev.parley.flow.program.Languages;
import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads {@code additionalLanguages}: what an intent or a listed value is called in further languages (architect-semantics §4.1). */
final class AdditionalLanguages {
    private final String own;
    private final Languages supported;
    private final Findings findings;

    /**
     * @param own the language of the model
     * @param supported the languages of the flow
     */
    AdditionalLanguages(String own, Languages supported, Findings findings) {
        this.own = LanguagesReader.tag(own);
        this.supported = supported;
        this.findings = findings;
    }

    /** What a reader makes of each language, by lower-case tag; it is given every language, also one that is of no use. */
    <T> Map<String, T> read(YamlFields owner, Function<YamlFields, T> reader) {
        Map<String, T> read = new TreeMap<>();
        owner.inside("additionalLanguages").ifPresent(block -> {
            for (YamlMap.Entry entry : block.map().entries()) {
                YamlFields words = YamlFields.of(entry.value(), "'" + entry.name() + "'", findings);
                T thing = reader.apply(words);
                words.finish();
                if (isOfUse(entry)) {
                    read.putIfAbsent(LanguagesReader.tag(entry.name()), thing);
                }
            }
        });
        return read;
    }

    private boolean isOfUse(YamlMap.Entry entry) {
        if (LanguagesReader.tag(entry.name()).equals(own)) {
            findings.warning(
                    "additional-language",
                    entry.key().at(),
                    "'" + entry.name() + "' is the language of the model itself; what stands here is left out");
            return false;
        }
        if (supported.match(entry.name()).isEmpty()) {
            findings.warning(
                    "additional-language",
                    entry.key().at(),
                    "'" + entry.name() + "' is not among supportedLanguages ("
                            + String.join(", ", supported.supported()) + "), so no session is in it");
        }
        return true;
    }
}
