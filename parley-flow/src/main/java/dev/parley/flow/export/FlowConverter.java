package dev.parley.flow.export;

import dev.parley.flow.program.FlowKind;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the YAML of a flow from the JSON of its export (architect-semantics §1.7). */
final class FlowConverter {
    private final ExportContext context;
    private final YamlFields flow;
    private final VariableConverter variables;

    FlowConverter(ExportContext context, YamlFields flow) {
        this.context = context;
        this.flow = flow;
        this.variables = new VariableConverter(context);
    }

    YamlMap convert() {
        List<YamlFields> sequences = context.objects(flow, "flowSequenceItemList");
        sequences.stream().filter(FlowConverter::isTask).forEach(context::addTask);
        NodeMap yaml = new NodeMap(flow.at())
                .put("name", flow.scalar("name"))
                .put("description", flow.scalar("description"))
                .put("defaultLanguage", flow.scalar("defaultLanguage"))
                .put("supportedLanguages", languages());
        settings(yaml);
        if (context.kind() == FlowKind.COMMON_MODULE) {
            return module(yaml, sequences);
        }
        return states(yaml.putAny("variables", variables.convert(flow)), sequences);
    }

    private static boolean isTask(YamlFields sequence) {
        return sequence.text("__type").filter("Task"::equals).isPresent();
    }

    private Optional<YamlMap> languages() {
        NodeMap languages = new NodeMap(flow.at());
        for (YamlNode language : flow.items("supportedLanguages")) {
            if (language instanceof YamlScalar tag) {
                languages.put(tag.value(), NodeMap.of("none", NodeMap.word("true", tag.at())));
            }
        }
        return languages.isEmpty() ? Optional.empty() : Optional.of(languages.build());
    }

    private void settings(NodeMap yaml) {
        SettingsConverter settings = new SettingsConverter(context);
        yaml.put("settingsUserInput", flow.inside("userInputSettings").map(settings::userInput));
        yaml.put("settingsErrorHandling", flow.inside("errorHandling").map(settings::errorHandling));
        if (context.kind().isBot()) {
            yaml.put("settingsKnowledge", flow.inside("knowledgeSettings").map(settings::knowledge));
            Optional<YamlFields> nlu = flow.inside("nluMetaData");
            yaml.put("settingsBotFlow", nlu.map(each -> settings.bot(flow, each)));
            yaml.put(
                    "settingsNaturalLanguageUnderstanding",
                    nlu.flatMap(each -> new NluConverter(context).convert(each)));
        }
    }

    private YamlMap states(NodeMap yaml, List<YamlFields> sequences) {
        List<YamlNode> states = new ArrayList<>();
        List<YamlNode> tasks = new ArrayList<>();
        String key = context.kind().stateKey();
        Optional<String> initial = flow.text("initialSequence");
        for (YamlFields sequence : sequences) {
            if (isTask(sequence)) {
                tasks.add(NodeMap.of("task", sequence(sequence)));
            } else {
                states.add(NodeMap.of(key, sequence(sequence)));
            }
            if (initial.isPresent() && sequence.text("id").equals(initial)) {
                yaml.put("startUpRef", context.reference(key + "s/" + key, sequence));
            }
        }
        return yaml.putList(key + "s", states).putAny("tasks", tasks).build();
    }

    /** A module begins with its one sequence that is no task; the variables of that stand with those of the module. */
    private YamlMap module(NodeMap yaml, List<YamlFields> sequences) {
        List<YamlNode> declared = new ArrayList<>(variables.convert(flow));
        List<YamlNode> tasks = new ArrayList<>();
        Optional<YamlFields> main = Optional.empty();
        for (YamlFields sequence : sequences) {
            if (isTask(sequence)) {
                tasks.add(NodeMap.of("task", sequence(sequence)));
            } else if (main.isEmpty()) {
                main = Optional.of(sequence);
                declared.addAll(variables.convert(sequence));
                yaml.put("startUpTaskActions", new Chain(context, sequence).whole(sequence));
            }
        }
        YamlMap built =
                yaml.putAny("variables", declared).putAny("tasks", tasks).build();
        main.ifPresent(sequence -> context.number(built, sequence));
        return built;
    }

    private YamlMap sequence(YamlFields sequence) {
        YamlMap body = new NodeMap(sequence.at())
                .put("name", sequence.scalar("name"))
                .put("refId", ExportContext.refId(sequence))
                .putAny("variables", variables.convert(sequence))
                .put("actions", new Chain(context, sequence).whole(sequence))
                .build();
        context.number(body, sequence);
        return body;
    }
}
