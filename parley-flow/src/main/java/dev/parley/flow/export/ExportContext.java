package dev.parley.flow.export;

import dev.parley.flow.program.FlowKind;
import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the converters of one export share. */
final class ExportContext {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final FlowKind kind;
    private final Findings findings;
    private final ExportLimits limits;
    private final Values values;
    private final Map<String, String> tasks = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();
    private final IdentityHashMap<YamlNode, Integer> numbers = new IdentityHashMap<>();

    ExportContext(FlowKind kind, ExportLimits limits, Findings findings) {
        this.kind = kind;
        this.limits = limits;
        this.findings = findings;
        this.values = new Values(findings);
    }

    FlowKind kind() {
        return kind;
    }

    Findings findings() {
        return findings;
    }

    ExportLimits limits() {
        return limits;
    }

    Values values() {
        return values;
    }

    IdentityHashMap<YamlNode, Integer> numbers() {
        return numbers;
    }

    /** Makes a task known by its id, so that references find it. */
    void addTask(YamlFields task) {
        task.text("id").ifPresent(id -> tasks.putIfAbsent(id, reference("tasks/task", task)));
    }

    /** The reference to the task of an id; empty when there is no such task. */
    Optional<String> task(String id) {
        return Optional.ofNullable(tasks.get(id));
    }

    /** A reference as YAML writes it: {@code /botFlow/tasks/task[Main_23]}. */
    String reference(String list, YamlFields sequence) {
        return "/" + kind.rootKey() + "/" + list + "[" + refId(sequence) + "]";
    }

    static String refId(YamlFields sequence) {
        String name = sequence.text("name").orElse("");
        return sequence.text("trackingId").map(number -> name + "_" + number).orElse(name);
    }

    /** Keeps the tracking number of a state, task or action for its node in the YAML. */
    void number(YamlNode node, YamlFields item) {
        Optional<String> number = item.text("trackingId");
        if (number.filter(each -> NUMBER.matcher(each).matches()).isEmpty()
                || !taken.add(Integer.parseInt(number.get()))) {
            findings.warning(
                    "export-shape",
                    item.at(),
                    number.map(each -> "the tracking number " + each + " is none or stands twice")
                                    .orElse("a tracking number is missing")
                            + "; another one is taken");
        } else {
            numbers.put(node, Integer.parseInt(number.get()));
        }
    }

    /** The objects of a list. */
    List<YamlFields> objects(YamlFields owner, String key) {
        return owner.items(key).stream()
                .map(item -> YamlFields.of(item, "an item of '" + key + "'", findings))
                .toList();
    }
}
