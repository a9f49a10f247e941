package dev.parley.flow.load;

import dev.parley.flow.nlu.ListItem;
import dev.parley.flow.nlu.Mechanism;
import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.YamlFields;
import java.util.List;

/** Reads the mechanism of a slot type (architect-semantics §4.2). */
final class MechanismReader {
    private final AdditionalLanguages additional;
    private final Findings findings;

    MechanismReader(AdditionalLanguages additional, Findings findings) {
        this.additional = additional;
        this.findings = findings;
    }

    Worded<Mechanism> read(YamlFields mechanism) {
        String type = mechanism.text("type").orElse("");
        boolean restricted = mechanism.text("restricted").filter("true"::equals).isPresent();
        mechanism.inert("examples", "subType", "minLength", "maxLength", "allowSpecialChars");
        List<Worded<ListItem>> items = items(mechanism);
        Worded<Mechanism> read = switch (type) {
            case "List" -> Worded.of(items, all -> new Mechanism.ListOf(restricted, all));
            case "DynamicList" -> Worded.everywhere(new Mechanism.DynamicList());
            case "Regex" ->
                Worded.everywhere(new Mechanism.Regex(
                        items.stream().map(item -> item.standard().value()).toList()));
            case "DynamicDateTime" -> Worded.everywhere(new Mechanism.DynamicDateTime());
            case "AI" ->
                Worded.everywhere(new Mechanism.Ai(
                        mechanism.text("subType").orElse("FreeForm"),
                        number(mechanism, "minLength"),
                        number(mechanism, "maxLength"),
                        mechanism
                                .text("allowSpecialChars")
                                .filter("true"::equals)
                                .isPresent()));
            default -> {
                findings.warning("not-runnable", mechanism.at(), "slot types of mechanism '" + type + "' never match");
                yield Worded.everywhere(new Mechanism.Unknown(type));
            }
        };
        mechanism.finish();
        return read;
    }

    private List<Worded<ListItem>> items(YamlFields mechanism) {
        return mechanism.items("items").stream()
                .map(node -> {
                    YamlFields item = YamlFields.of(node, "an item of a slot type", findings);
                    String value = item.text("value").orElse("");
                    Worded<List<String>> synonyms = new Worded<>(
                            NluReader.strings(item, "synonyms"),
                            additional.read(item, words -> NluReader.strings(words, "synonyms")),
                            List.of());
                    item.finish();
                    return synonyms.map(some -> new ListItem(value, some));
                })
                .filter(item -> !item.standard().value().isEmpty())
                .toList();
    }

    private int number(YamlFields mechanism, String key) {
        String text = mechanism.text(key).orElse("0");
        if (text.matches("\\d{1,6}")) {
            return Integer.parseInt(text);
        }
        findings.error("wrong-literal", mechanism.at(), "'" + key + "' must be a whole number, but is '" + text + "'");
        return 0;
    }
}
