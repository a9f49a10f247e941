package dev.parley.flow.load;

import dev.parley.flow.knowledge.KnowledgeSettings;
import dev.parley.flow.knowledge.KnowledgeSettings.Bias;
import dev.parley.flow.knowledge.KnowledgeSettings.Mode;
import dev.parley.flow.knowledge.KnowledgeSettings.Wording;
import dev.parley.flow.program.FlowKind;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the block {@code settingsKnowledge}, in which one knowledge base stands under its name (architect-semantics §1.5). */
final class KnowledgeSettingsReader {
    private static final String BLOCK = "settingsKnowledge";
    private static final String SETTINGS_MODE = "knowledgeSettingsMode";
    private static final String SETTINGS_TASK = "knowledgeSettingsTask";
    private static final String PATH_MODE = "knowledgePathMode";
    private static final String PATH_TASK = "knowledgePathTask";
    private static final String CONTENT_TYPE = "knowledgeAnswerContentType";
    private static final String NEUTRAL = "neutral";
    private static final String INTENTS = "intents";
    private static final String KNOWLEDGE = "knowledge";
    private static final String STANDARD = "standard";
    private static final String CUSTOM = "custom";
    private static final String STATEMENT = "statement";
    private static final String TASK = "task";

    private final Compilation compilation;
    private final Scope scope;

    KnowledgeSettingsReader(Compilation compilation, Scope scope) {
        this.compilation = compilation;
        this.scope = scope;
    }

    /** The settings, or nothing where the flow uses no knowledge base. */
    Optional<KnowledgeSettings> read(YamlFields flow) {
        Optional<YamlFields> block = flow.inside(BLOCK);
        List<YamlMap.Entry> bases = block.map(each -> each.map().entries()).orElse(List.of()).stream()
                .filter(entry -> !entry.name().equals("none"))
                .toList();
        if (bases.isEmpty()) {
            return Optional.empty();
        }
        YamlMap.Entry base = bases.getFirst();
        if (bases.size() > 1) {
            compilation
                    .findings()
                    .error(
                            "wrong-shape",
                            bases.get(1).key().at(),
                            "'" + BLOCK + "' names one knowledge base, and '" + base.name() + "' is one already");
        }
        return Optional.of(read(base, new SettingsBlock(block.get(), base.name(), compilation, scope)));
    }

    private KnowledgeSettings read(YamlMap.Entry base, SettingsBlock block) {
        Bias bias = switch (block.word("responseBias", NEUTRAL, INTENTS, KNOWLEDGE)) {
            case INTENTS -> Bias.INTENTS;
            case KNOWLEDGE -> Bias.KNOWLEDGE;
            default -> Bias.NEUTRAL;
        };
        KnowledgeSettings settings = new KnowledgeSettings(
                base.name(),
                base.key().at(),
                block.number("maxNumOfAnswersReturned", 3),
                bias,
                wording(block),
                block.flag("sendKnowledgeFeedback", true),
                mode(block));
        contentType(block);
        block.inert(
                "knowledgeAnswerHighlight",
                "knowledgeAnswerHighlightFullArticle",
                "knowledgeAnswerHighlightFlowProgression",
                "knowledgeMultiArticleSource");
        block.notYet("welcomeArticle");
        block.finish();
        return settings;
    }

    private static Wording wording(SettingsBlock block) {
        return new Wording(
                block.communication("knowledgeInitialResponseSingle", ""),
                block.communication(
                        "knowledgeInitialResponseMulti",
                        "To help me clarify your goal, please choose a number from the following list:"),
                block.communication(
                        "knowledgeInitialResponseMultiRetry",
                        "Please choose a number, for example '1'.\nHere's the list of options again:"),
                block.communication("knowledgeNoMatch", "None of these"),
                block.communication("knowledgeConfirmation", "Did this answer your question?"),
                block.communication(
                        "knowledgeInitialResponseFollowup",
                        "I hope I answered your question.  You can ask anything else you might want to know."));
    }

    private Mode mode(SettingsBlock block) {
        boolean custom = block.word(SETTINGS_MODE, STANDARD, CUSTOM).equals(CUSTOM);
        boolean byTask = block.word(PATH_MODE, STATEMENT, TASK).equals(TASK);
        OptionalInt customTask = block.task(SETTINGS_TASK);
        OptionalInt pathTask = block.task(PATH_TASK);
        boolean digital = compilation.kind() == FlowKind.DIGITAL_BOT;
        if (custom && (customTask.isPresent() || !digital)) {
            return new Mode.Custom(customTask);
        }
        if (custom) {
            withoutTask(block, SETTINGS_MODE, SETTINGS_TASK, "articles are shown");
        }
        if (byTask && digital) {
            withoutTask(block, PATH_MODE, PATH_TASK, "the follow-up is said");
        }
        return byTask && pathTask.isPresent() ? new Mode.Task(pathTask.getAsInt()) : new Mode.Statement();
    }

    private void withoutTask(SettingsBlock block, String mode, String key, String instead) {
        if (block.fields().take(key).isEmpty()) {
            compilation
                    .findings()
                    .warning(
                            "not-runnable",
                            block.at(mode),
                            "this '" + mode + "' needs '" + key + ": {name: …}', the task to run; without it "
                                    + instead);
        }
    }

    /** Highlighted and generated answers are not made here; the whole article is shown instead. */
    private void contentType(SettingsBlock block) {
        String type = block.word(CONTENT_TYPE, STANDARD, "highlight", "generative");
        if (!type.equals(STANDARD)) {
            compilation
                    .findings()
                    .note(
                            "not-runnable",
                            block.at(CONTENT_TYPE),
                            "answers of the type '" + type + "' are not made here; whole articles are shown");
        }
    }
}
