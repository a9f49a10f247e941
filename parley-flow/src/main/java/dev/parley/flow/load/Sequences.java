package dev.parley.flow.load;

import dev.parley.flow.expression.Variable;
import dev.parley.flow.program.VariableDeclaration;
import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Position;
import dev.parley.flow.source.Spelling;
import dev.parley.flow.yaml.YamlFields;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The states and tasks of a flow before their actions are read, so that references find them. */
final class Sequences {
    private static final Pattern BRACKETS = Pattern.compile("\\[(.*)]\\s*$", Pattern.DOTALL);

    private final List<Outline> outlines = new ArrayList<>();

    /**
     * A state or task whose actions are not read yet.
     *
     * @param task whether it is a task
     * @param name its name
     * @param refId what references call it
     * @param number its tracking number
     * @param variables its variables
     * @param body where its actions stand
     */
    record Outline(
            boolean task, String name, String refId, int number, List<VariableDeclaration> variables, YamlFields body) {
        Outline {
            variables = List.copyOf(variables);
        }

        List<Variable> names() {
            return variables.stream().map(VariableDeclaration::variable).toList();
        }
    }

    void add(Outline outline, Findings findings) {
        if (outlines.stream().anyMatch(each -> each.refId().equals(outline.refId()) && each.task() == outline.task())) {
            findings.error(
                    "duplicate-sequence",
                    outline.body().at(),
                    "'" + outline.refId() + "' stands twice; give each state and task a refId of its own");
        }
        outlines.add(outline);
    }

    List<Outline> outlines() {
        return List.copyOf(outlines);
    }

    /** The index of what a reference such as {@code /botFlow/tasks/task[Main_23]} or a bare name points at. */
    OptionalInt find(String reference, boolean task, Position at, Findings findings) {
        Matcher matcher = BRACKETS.matcher(reference);
        String wanted = matcher.find() ? matcher.group(1) : reference;
        for (int i = 0; i < outlines.size(); i++) {
            if (outlines.get(i).task() == task && outlines.get(i).refId().equals(wanted)) {
                return OptionalInt.of(i);
            }
        }
        for (int i = 0; i < outlines.size(); i++) {
            if (outlines.get(i).task() == task && outlines.get(i).name().equals(wanted)) {
                return OptionalInt.of(i);
            }
        }
        List<String> known = outlines.stream()
                .filter(each -> each.task() == task)
                .map(Outline::refId)
                .collect(Collectors.toList());
        findings.error(
                "unknown-reference",
                at,
                "there is no " + (task ? "task" : "state") + " '" + wanted + "'" + Spelling.suggestion(wanted, known));
        return OptionalInt.empty();
    }
}
