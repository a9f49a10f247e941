package dev.parley.workspace.outside;

import dev.parley.engine.port.DataAnswer;
import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the files of the folders {@code data-actions} and {@code virtual-agents}. */
public final class StubReader {
    private static final long LONGEST_DELAY = 10_000;

    private final Findings findings;

    public StubReader(Findings findings) {
        this.findings = findings;
    }

    /** The stub of a data action; nothing, and a finding, when the file is none. */
    public Optional<Stub> dataAction(String file, YamlNode node) {
        YamlFields fields = YamlFields.of(node, "a data action", findings);
        Optional<String> category = fields.required("category");
        Optional<String> action = fields.required("action");
        List<StubbedAnswer> answers = answers(fields, StubReader::dataFailure);
        return category.isEmpty() || action.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Stub(file, new Subject(Subject.Kind.DATA_ACTION, category.get(), action.get()), answers));
    }

    /** The stub of a guide or an agent; nothing, and a finding, when the file is none. */
    public Optional<Stub> virtualAgent(String file, YamlNode node) {
        YamlFields fields = YamlFields.of(node, "a virtual agent", findings);
        Optional<Subject> guide = agent(Subject.Kind.GUIDE, fields.text("guide"));
        Optional<Subject> agent = agent(Subject.Kind.AGENT, fields.text("agent"));
        List<StubbedAnswer> answers = answers(fields, StubReader::agentFailure);
        if (guide.isPresent() == agent.isPresent()) {
            findings.error("missing-key", fields.at(), "a virtual agent needs a 'guide' or an 'agent', and not both");
            return Optional.empty();
        }
        return guide.or(() -> agent).map(subject -> new Stub(file, subject, answers));
    }

    private static Optional<Subject> agent(Subject.Kind kind, Optional<String> name) {
        return name.filter(each -> !each.isBlank()).map(each -> new Subject(kind, "", each));
    }

    private List<StubbedAnswer> answers(YamlFields fields, Function<YamlNode, DataAnswer> failure) {
        List<StubbedAnswer> answers = new ArrayList<>();
        List<YamlNode> items = fields.items("answers");
        items.forEach(item -> answer(item, failure).ifPresent(answers::add));
        fields.finish();
        if (items.isEmpty()) {
            findings.error(
                    "missing-key",
                    fields.at(),
                    fields.what() + " needs 'answers', such as '- success: {status: shipped}'");
        }
        return answers;
    }

    private Optional<StubbedAnswer> answer(YamlNode item, Function<YamlNode, DataAnswer> failure) {
        YamlFields fields = YamlFields.of(item, "an answer", findings);
        YamlNode inputs = fields.node("inputs").orElseGet(() -> new YamlMap(item.at(), List.of()));
        if (!(inputs instanceof YamlMap)) {
            findings.error("wrong-shape", inputs.at(), "'inputs' must be a map, but is " + inputs.describe());
        }
        List<DataAnswer> answers = new ArrayList<>();
        fields.take("success").ifPresent(body -> answers.add(new DataAnswer.Success(YamlJson.of(body))));
        fields.node("failure").ifPresent(error -> answers.add(failure.apply(error)));
        fields.text("timeout").filter("true"::equals).ifPresent(yes -> answers.add(new DataAnswer.Timeout()));
        Duration delay = fields.scalar("delay").map(this::delay).orElse(Duration.ZERO);
        fields.finish();
        if (answers.size() != 1) {
            findings.error("wrong-shape", fields.at(), "an answer is one of 'success', 'failure' and 'timeout: true'");
            return Optional.empty();
        }
        return Optional.of(new StubbedAnswer(new JsonPattern(YamlJson.of(inputs)), answers.getFirst(), delay));
    }

    /** A failure is a map of its fields, or only the message for people. */
    private static DataAnswer dataFailure(YamlNode node) {
        return new DataAnswer.Failure(
                node instanceof YamlScalar scalar
                        ? JsonNodeFactory.instance.objectNode().put("userMessage", scalar.value())
                        : YamlJson.of(node));
    }

    /** The error of a guide or agent, or only its message. */
    private static DataAnswer agentFailure(YamlNode node) {
        return node instanceof YamlScalar scalar
                ? DataAnswer.error("failed", scalar.value())
                : new DataAnswer.Failure(YamlJson.of(node));
    }

    private Duration delay(YamlScalar scalar) {
        if (scalar.value().matches("\\d{1,5}") && Long.parseLong(scalar.value()) <= LONGEST_DELAY) {
            return Duration.ofMillis(Long.parseLong(scalar.value()));
        }
        findings.error(
                "wrong-value",
                scalar.at(),
                "'delay' must be a whole number of milliseconds from 0 to " + LONGEST_DELAY + ", but is '"
                        + scalar.value() + "'");
        return Duration.ZERO;
    }
}
