package dev.parley.flow.load;

import dev.parley.flow.nlu.ListItem;
import dev.parley.flow.nlu.Mechanism;
import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.YamlFields;
import java.util.List;

/** Reads the mechanism of a slot type (architect-semantics §4.2). */
final class MechanismReader {
    private final Findings findings;

    MechanismReader(Findings findings) {
        this.findings = findings;
    }

    Mechanism read(YamlFields mechanism) {
        String type = mechanism.text("type").orElse("");
        boolean restricted = mechanism.text("restricted").filter("true"::equals).isPresent();
        mechanism.inert("examples", "subType", "minLength", "maxLength", "allowSpecialChars");
        List<ListItem> items = items(mechanism);
        Mechanism read = switch (type) {
            case "List" -> new Mechanism.ListOf(restricted, items);
            case "DynamicList" -> new Mechanism.DynamicList();
            case "Regex" ->
                new Mechanism.Regex(items.stream().map(ListItem::value).toList());
            case "DynamicDateTime" -> new Mechanism.DynamicDateTime();
            case "AI" ->
                new Mechanism.Ai(
                        mechanism.text("subType").orElse("FreeForm"),
                        number(mechanism, "minLength"),
                        number(mechanism, "maxLength"),
                        mechanism
                                .text("allowSpecialChars")
                                .filter("true"::equals)
                                .isPresent());
            default -> {
                findings.warning("not-runnable", mechanism.at(), "slot types of mechanism '" + type + "' never match");
                yield new Mechanism.Unknown(type);
            }
        };
        mechanism.finish();
        return read;
    }

    private List<ListItem> items(YamlFields mechanism) {
        return mechanism.items("items").stream()
                .map(node -> {
                    YamlFields item = YamlFields.of(node, "an item of a slot type", findings);
                    item.inert("additionalLanguages");
                    ListItem read = new ListItem(item.text("value").orElse(""), NluReader.strings(item, "synonyms"));
                    item.finish();
                    return read;
                })
                .filter(item -> !item.value().isEmpty())
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
