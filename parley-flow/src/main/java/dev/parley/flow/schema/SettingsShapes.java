package dev.parley.flow.schema;

import dev.parley.flow.value.ScalarType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The shapes of the settings blocks of a flow (architect-semantics §1.5). */
final class SettingsShapes {
    private static final List<String> IDLE =
            List.of("settingsActionDefaults", "settingsPrompts", "settingsCommonModule", "settingsVirtualAgent");

    private final SettingShapes settings;
    private final JsonNode communication;

    SettingsShapes(SettingShapes settings) {
        this.settings = settings;
        JsonNode plain = settings.setting(ScalarType.COMMUNICATION);
        this.communication = Shapes.anyOf(List.of(plain, Shapes.list(plain)));
    }

    /** Every block by its name. */
    Map<String, JsonNode> blocks() {
        Map<String, JsonNode> blocks = new LinkedHashMap<>();
        blocks.put("settingsUserInput", userInput());
        blocks.put("settingsErrorHandling", errorHandling());
        blocks.put("settingsBotFlow", botFlow());
        blocks.put("settingsNaturalLanguageUnderstanding", NluShapes.block());
        blocks.put("settingsKnowledge", knowledge());
        IDLE.forEach(name -> blocks.put(name, Shapes.anything()));
        return blocks;
    }

    private JsonNode userInput() {
        return new Keys()
                .keys(settings.setting(ScalarType.BOOLEAN), "enableAutomaticQuickReplies")
                .keys(
                        settings.setting(ScalarType.INTEGER),
                        "noMatchesMax",
                        "noInputsMax",
                        "confirmationRejectionsMax",
                        "collectionLowConfidenceThreshold",
                        "collectionHighConfidenceThreshold",
                        "confirmationLowConfidenceThreshold")
                .keys(settings.setting(ScalarType.DURATION), "noInputsTimeout")
                .keys(handling(), "noInputsMaxExceededHandling")
                .keys(
                        communication,
                        "endOfSessionMessage",
                        "noMatchApology",
                        "noInputApology",
                        "noToConfirmationApology",
                        "confirmationNoMatchApology",
                        "confirmationNoInputApology")
                .anything(
                        "none",
                        "enableBargeIn",
                        "interDigitTimeout",
                        "dtmfTerminatingCharacter",
                        "speechToTextSpeechDetectionSensitivity",
                        "speechToTextMaxSpeechTimeout",
                        "enableIntentClassificationHinting")
                .map();
    }

    private JsonNode errorHandling() {
        return new Keys()
                .keys(handling(), "errorHandling", "agentEscalationHandling", "recognitionFailureEventHandling")
                .keys(
                        communication,
                        "errorEventHandover",
                        "agentEscalationConfirmation",
                        "agentEscalationHandover",
                        "recognitionFailureEventHandover")
                .keys(settings.setting(ScalarType.BOOLEAN), "enableAgentEscalation")
                .keys(settings.setting(ScalarType.STRING), "subsequentRecognitionFailuresHandlingType")
                .anything("none", "errorEventHandling", "preHandlingAudio", "queue")
                .map();
    }

    /** One knowledge base by its name, or {@code none}. */
    private JsonNode knowledge() {
        ObjectNode base = new Keys()
                .key("maxNumOfAnswersReturned", settings.setting(ScalarType.INTEGER))
                .keys(
                        communication,
                        "knowledgeInitialResponseSingle",
                        "knowledgeInitialResponseMulti",
                        "knowledgeInitialResponseMultiRetry",
                        "knowledgeInitialResponseFollowup",
                        "knowledgeNoMatch",
                        "knowledgeConfirmation")
                .key("sendKnowledgeFeedback", settings.setting(ScalarType.BOOLEAN))
                .keys(
                        settings.setting(ScalarType.STRING),
                        "responseBias",
                        "knowledgePathMode",
                        "knowledgeSettingsMode",
                        "knowledgeAnswerContentType")
                .keys(
                        new Keys().text("name").anything("none", "noValue").map(),
                        "knowledgePathTask",
                        "knowledgeSettingsTask")
                .anything(
                        "none",
                        "welcomeArticle",
                        "knowledgeAnswerHighlight",
                        "knowledgeAnswerHighlightFullArticle",
                        "knowledgeAnswerHighlightFlowProgression",
                        "knowledgeMultiArticleSource")
                .map();
        ObjectNode block = Shapes.named(base);
        block.putObject("properties").set("none", Shapes.anything());
        return block;
    }

    /** What follows when something has gone wrong: the end, or a task. */
    private JsonNode handling() {
        ObjectNode task = Shapes.types("object", "null");
        task.putObject("properties").set("name", Shapes.text());
        return new Keys()
                .anything("none", "exit", "disconnect")
                .key(
                        "queue",
                        new Keys()
                                .key("targetQueue", settings.setting(ScalarType.QUEUE))
                                .anything(
                                        "priority",
                                        "preferredAgents",
                                        "languageSkill",
                                        "acdSkills",
                                        "directAgent",
                                        "overrideInQueueFlow")
                                .map())
                .key(
                        "jumpToTask",
                        new Keys()
                                .text("targetTaskRef")
                                .keys(task, "targetTask", "task")
                                .anything("inputs")
                                .map())
                .map();
    }

    private JsonNode botFlow() {
        JsonNode names = settings.setting(ScalarType.STRING.collection());
        ObjectNode intent = new Keys()
                .text("name")
                .key("confirmation", settings.setting(ScalarType.COMMUNICATION))
                .key("task", new Keys().text("name").map())
                .map();
        ObjectNode list =
                new Keys().text("name").keys(names, "values", "synonyms").map();
        ObjectNode timeslots = Shapes.named(Shapes.anyOf(List.of(
                settings.wrapped(ScalarType.TIMESLOT.collection()),
                new Keys()
                        .text("name")
                        .key("timeslots", settings.setting(ScalarType.TIMESLOT.collection()))
                        .map())));
        timeslots.putObject("properties").set("none", Shapes.anything()).set("noValue", Shapes.anything());
        ObjectNode block = new Keys()
                .key("intentSettings", Shapes.wrapped("intent", intent))
                .key("dynamicSlotTypes", Shapes.wrapped("dynamicSlotType", list))
                .key("dynamicTimeslots", Shapes.anyOf(List.of(timeslots, Shapes.list(timeslots))))
                .key("virtualAgentEnabled", settings.setting(ScalarType.BOOLEAN))
                .anything("none", "voiceProcessingPrompt")
                .map();
        block.putObject("patternProperties").set("^X_", Shapes.anything());
        return block;
    }
}
