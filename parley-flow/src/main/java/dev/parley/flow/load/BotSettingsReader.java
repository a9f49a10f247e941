package dev.parley.flow.load;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.program.BotSettings;
import dev.parley.flow.program.BotSettings.DynamicListSettings;
import dev.parley.flow.program.BotSettings.IntentSettings;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the block {@code settingsBotFlow} (architect-semantics §1.5). */
final class BotSettingsReader {
    private final SettingsBlock block;
    private final Compilation compilation;
    private final Scope scope;

    BotSettingsReader(YamlFields flow, Compilation compilation, Scope scope) {
        this.block = new SettingsBlock(flow, "settingsBotFlow", compilation, scope);
        this.compilation = compilation;
        this.scope = scope;
    }

    BotSettings read() {
        Map<String, IntentSettings> intents = new LinkedHashMap<>();
        for (YamlFields intent : block.fields().wrapped("intentSettings", "intent")) {
            intent.text("name").ifPresent(name -> intents.put(name, intent(intent)));
            intent.finish();
        }
        Map<String, DynamicListSettings> lists = new LinkedHashMap<>();
        for (YamlFields list : block.fields().wrapped("dynamicSlotTypes", "dynamicSlotType")) {
            list.text("name").ifPresent(name -> list(list).ifPresent(settings -> lists.put(name, settings)));
            list.finish();
        }
        Map<String, Expression> timeslots = new TimeslotsReader(compilation, scope).read(block.fields());
        block.inert("voiceProcessingPrompt");
        boolean virtualAgent = block.flag("virtualAgentEnabled", false);
        for (String key : block.fields().keys()) {
            if (key.startsWith("X_")) {
                block.inert(key);
                compilation.findings().warning("not-runnable", block.fields().at(), "'" + key + "' has no effect yet");
            }
        }
        block.finish();
        return new BotSettings(intents, lists, timeslots, virtualAgent);
    }

    private IntentSettings intent(YamlFields intent) {
        Optional<Expression> confirmation = setting(intent, "confirmation");
        Optional<YamlFields> task = intent.inside("task");
        Optional<String> name = task.flatMap(each -> each.text("name"));
        task.ifPresent(YamlFields::finish);
        OptionalInt index = name.isPresent()
                ? compilation.sequences().find(name.get(), true, intent.at(), compilation.findings())
                : OptionalInt.empty();
        return new IntentSettings(confirmation.orElse(null), index);
    }

    private Optional<Expression> setting(YamlFields intent, String key) {
        Optional<YamlNode> node = intent.take(key);
        return node.map(each -> compilation
                .settings()
                .read(each, ScalarType.COMMUNICATION, scope)
                .orElseGet(() -> compilation.settings().nothing(ScalarType.COMMUNICATION, each.at())));
    }

    private Optional<DynamicListSettings> list(YamlFields list) {
        Optional<Expression> synonyms = list.take("synonyms")
                .flatMap(node -> compilation.settings().read(node, ScalarType.STRING.collection(), scope));
        return list.take("values")
                .flatMap(node -> compilation.settings().read(node, ScalarType.STRING.collection(), scope))
                .map(values -> new DynamicListSettings(values, synonyms.orElse(null)));
    }
}
