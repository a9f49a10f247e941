package dev.parley.flow.export;

import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The settings blocks of a flow (architect-semantics §1.5). Only settings Parley knows are taken over: a newer platform
 * writes more of them, and none of those is the author's mistake.
 */
final class SettingsConverter {
    private static final List<String> USER_INPUT = List.of(
            "enableBargeIn",
            "enableAutomaticQuickReplies",
            "noMatchesMax",
            "noInputsMax",
            "noInputsTimeout",
            "endOfSessionMessage",
            "confirmationRejectionsMax",
            "collectionLowConfidenceThreshold",
            "collectionHighConfidenceThreshold",
            "confirmationLowConfidenceThreshold");

    /** Lists of apologies, of which YAML has one each. */
    private static final Map<String, String> APOLOGIES = Map.of(
            "noMatchApologies", "noMatchApology",
            "noInputsApologies", "noInputApology",
            "noToConfirmationApologies", "noToConfirmationApology",
            "confirmationNoMatchApologies", "confirmationNoMatchApology",
            "confirmationNoInputApologies", "confirmationNoInputApology");

    private static final List<String> KNOWLEDGE = List.of(
            "maxNumOfAnswersReturned",
            "knowledgeInitialResponseSingle",
            "knowledgeInitialResponseMulti",
            "knowledgeInitialResponseMultiRetry",
            "knowledgeInitialResponseFollowup",
            "knowledgeNoMatch",
            "knowledgeConfirmation",
            "sendKnowledgeFeedback",
            "knowledgePathMode",
            "responseBias",
            "knowledgeSettingsMode",
            "knowledgeAnswerContentType");

    /** What the keys of the tasks of knowledge begin with. */
    private static final List<String> KNOWLEDGE_TASKS = List.of("knowledgePath", "knowledgeSettings");

    private static final String ESCALATION = "agentEscalation";
    private static final String RECOGNITION = "recognition";
    /** What the keys of other events than errors begin with. */
    private static final List<String> OTHER_EVENTS = List.of(ESCALATION, RECOGNITION, "subsequentRecognition");

    private final ExportContext context;
    private final Values values;

    SettingsConverter(ExportContext context) {
        this.context = context;
        this.values = context.values();
    }

    YamlMap userInput(YamlFields source) {
        NodeMap block = new NodeMap(source.at());
        USER_INPUT.forEach(key -> block.put(key, values.setting(source, key)));
        APOLOGIES.forEach((list, key) ->
                block.put(key, values.settings(source, list).stream().findFirst()));
        return block.put("noInputsMaxExceededHandling", handling(source, "noInputsMaxExceeded"))
                .build();
    }

    YamlMap errorHandling(YamlFields source) {
        NodeMap block = new NodeMap(source.at())
                .put("errorHandling", handling(source, ""))
                .put("agentEscalationHandling", handling(source, ESCALATION))
                .put("recognitionFailureEventHandling", handling(source, RECOGNITION))
                .put("recognitionFailureEventHandover", values.setting(source, "recognitionEventHandover"));
        for (String key : List.of(
                "errorEventHandover",
                "enableAgentEscalation",
                "agentEscalationConfirmation",
                "agentEscalationHandover")) {
            block.put(key, values.setting(source, key));
        }
        source.scalar("subsequentRecognitionFailuresHandlingType")
                .map(word -> Character.toLowerCase(
                                word.value().isEmpty() ? ' ' : word.value().charAt(0))
                        + word.value().substring(Math.min(1, word.value().length())))
                .ifPresent(word -> block.put("subsequentRecognitionFailuresHandlingType", word));
        return block.build();
    }

    /** What {@code <prefix>HandlingType} chooses; the task of a jump is the task whose id a key of that prefix holds. */
    private Optional<YamlNode> handling(YamlFields source, String prefix) {
        String key = prefix.isEmpty() ? "handlingType" : prefix + "HandlingType";
        String choice = source.text(key).orElse("").toLowerCase(Locale.ROOT);
        YamlNode none = NodeMap.of("none", NodeMap.word("true", source.at()));
        if (choice.equals("exit") || choice.equals("disconnect")) {
            return Optional.of(NodeMap.of(choice, none));
        }
        if (choice.equals("queue")) {
            return Optional.of(NodeMap.of("queue", none));
        }
        if (!choice.contains("task")) {
            return Optional.empty();
        }
        Optional<String> task = source.map().entries().stream()
                .filter(entry -> prefix.isEmpty()
                        ? OTHER_EVENTS.stream().noneMatch(entry.name()::startsWith)
                        : entry.name().startsWith(prefix))
                .flatMap(entry -> JsonPaths.text(entry.value()).stream())
                .flatMap(id -> context.task(id).stream())
                .findFirst();
        if (task.isEmpty()) {
            context.findings().error("export-shape", source.at(), "'" + key + "' jumps to a task that is not there");
        }
        return task.map(reference ->
                NodeMap.of("jumpToTask", NodeMap.of("targetTaskRef", NodeMap.text(reference, source.at()))));
    }

    /** The block {@code settingsBotFlow}: intents with their confirmations and tasks, and dynamic slot types. */
    YamlMap bot(YamlFields flow, YamlFields nlu) {
        NodeMap block = new NodeMap(nlu.at());
        Optional<YamlFields> mappings = nlu.inside("mappings");
        List<YamlNode> intents = intents(nlu, mappings);
        block.putAny("intentSettings", intents);
        mappings.ifPresent(each -> {
            block.putAny("dynamicSlotTypes", dynamic(each, "dynamicSlotType", "values", "synonyms"));
            block.putAny("dynamicTimeslots", dynamic(each, "dynamicTimeslot", "timeslots"));
        });
        if (flow.inside("botFlowSettings")
                .filter(settings -> Values.flag(settings, "virtualAgentEnabled"))
                .isPresent()) {
            block.put("virtualAgentEnabled", true);
        }
        return block.isEmpty() ? none(nlu) : block.build();
    }

    private List<YamlNode> intents(YamlFields nlu, Optional<YamlFields> mappings) {
        Map<String, YamlNode> tasks = new HashMap<>();
        mappings.flatMap(each -> each.inside("intentsToReusableTasks"))
                .ifPresent(each -> each.map().entries().forEach(entry -> task(entry, tasks)));
        List<YamlNode> intents = new ArrayList<>();
        List<YamlMap.Entry> confirmed =
                nlu.inside("intents").map(each -> each.map().entries()).orElse(List.of());
        for (YamlMap.Entry entry : confirmed) {
            YamlFields intent = YamlFields.of(entry.value(), "an intent", context.findings());
            NodeMap settings = new NodeMap(intent.at())
                    .put("name", entry.key())
                    .put("confirmation", values.setting(intent, "confirmation"))
                    .put("task", Optional.ofNullable(tasks.remove(entry.name())));
            intents.add(NodeMap.of("intent", settings.build()));
        }
        tasks.forEach((name, task) -> intents.add(NodeMap.of(
                "intent",
                new NodeMap(task.at()).put("name", name).put("task", task).build())));
        return intents;
    }

    private void task(YamlMap.Entry entry, Map<String, YamlNode> tasks) {
        YamlFields target = YamlFields.of(entry.value(), "a task", context.findings());
        target.text("id")
                .map(id -> context.task(id).orElse(id))
                .ifPresent(reference ->
                        tasks.put(entry.name(), NodeMap.of("name", NodeMap.text(reference, target.at()))));
    }

    /** The entries of a map of slot types, whose key is the plural of the word that wraps one of them. */
    private List<YamlMap> dynamic(YamlFields mappings, String wrapper, String... settings) {
        List<YamlMap> types = new ArrayList<>();
        for (YamlMap.Entry entry :
                mappings.inside(wrapper + "s").map(each -> each.map().entries()).orElse(List.of())) {
            YamlFields type = YamlFields.of(entry.value(), "a dynamic slot type", context.findings());
            NodeMap yaml = new NodeMap(type.at()).put("name", entry.key());
            for (String setting : settings) {
                yaml.put(setting, values.setting(type, setting));
            }
            types.add(NodeMap.of(wrapper, yaml.build()));
        }
        return types;
    }

    YamlMap knowledge(YamlFields source) {
        Optional<String> name = source.text("knowledgeBaseName").or(() -> source.text("knowledgeBaseId"));
        if (name.isEmpty()) {
            return none(source);
        }
        NodeMap block = new NodeMap(source.at());
        KNOWLEDGE.forEach(key -> block.put(key, values.setting(source, key)));
        KNOWLEDGE_TASKS.forEach(prefix -> taskOf(source, prefix)
                .ifPresent(task -> block.put(prefix + "Task", NodeMap.of("name", NodeMap.text(task, source.at())))));
        return NodeMap.of(name.get(), block.build());
    }

    /** The task whose id a key of a prefix holds, by itself or in an object. */
    private Optional<String> taskOf(YamlFields source, String prefix) {
        return source.map().entries().stream()
                .filter(entry -> entry.name().startsWith(prefix))
                .map(YamlMap.Entry::value)
                .map(value -> value instanceof YamlMap map ? map.find("id").orElse(value) : value)
                .flatMap(value -> JsonPaths.text(value).stream())
                .flatMap(id -> context.task(id).stream())
                .findFirst();
    }

    private static YamlMap none(YamlFields source) {
        return NodeMap.of("none", NodeMap.word("true", source.at()));
    }
}
