package dev.parley.flow.load;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlList;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code dynamicTimeslots}, the timeslots of slot types (architect-semantics §1.5, §4.2). How Archy spells them
 * is not known, so three forms are taken: a list of {@code dynamicTimeslot: {name, timeslots}}, a list of
 * {@code <slot type>: {exp: …}}, and the map by slot type that an exported flow has, of either content.
 */
final class TimeslotsReader {
    private static final String KEY = "dynamicTimeslots";
    private static final Set<String> WRAPPERS = Set.of("lit", "exp", "noValue", "none");

    private final Compilation compilation;
    private final Scope scope;

    TimeslotsReader(Compilation compilation, Scope scope) {
        this.compilation = compilation;
        this.scope = scope;
    }

    Map<String, Expression> read(YamlFields settings) {
        Map<String, Expression> timeslots = new LinkedHashMap<>();
        List<YamlNode> blocks = settings.node(KEY).orElse(null) instanceof YamlList list
                ? list.items()
                : settings.node(KEY).stream().toList();
        for (YamlNode block : blocks) {
            YamlFields fields = YamlFields.of(block, "'" + KEY + "'", compilation.findings());
            fields.inert("none", "noValue");
            for (YamlMap.Entry entry : fields.map().entries()) {
                if (!WRAPPERS.contains(entry.name())) {
                    fields.take(entry.name());
                    entry(entry, timeslots);
                }
            }
            fields.finish();
        }
        return timeslots;
    }

    private void entry(YamlMap.Entry entry, Map<String, Expression> timeslots) {
        if (entry.value() instanceof YamlMap setting
                && setting.entries().stream().anyMatch(each -> WRAPPERS.contains(each.name()))) {
            add(entry.name(), setting, timeslots);
            return;
        }
        YamlFields named = YamlFields.of(entry.value(), "'" + entry.name() + "'", compilation.findings());
        String name = named.text("name").orElse(entry.name());
        Optional<YamlNode> setting = named.take("timeslots");
        named.finish();
        setting.ifPresent(each -> add(name, each, timeslots));
    }

    private void add(String type, YamlNode setting, Map<String, Expression> timeslots) {
        compilation
                .settings()
                .read(setting, ScalarType.TIMESLOT.collection(), scope)
                .ifPresent(expression -> timeslots.put(type, expression));
    }
}
