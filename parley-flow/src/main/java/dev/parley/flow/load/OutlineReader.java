package dev.parley.flow.load;

import dev.parley.flow.program.FlowKind;
import dev.parley.flow.program.VariableDeclaration;
import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.YamlFields;
import java.util.List;

/** Reads names, reference ids and variables of the states and tasks of a flow. */
final class OutlineReader {
    private final FlowKind kind;
    private final VariableReader variables;
    private final Findings findings;
    private final Numbering numbering;

    OutlineReader(FlowKind kind, VariableReader variables, Numbering numbering, Findings findings) {
        this.kind = kind;
        this.variables = variables;
        this.numbering = numbering;
        this.findings = findings;
    }

    Sequences read(YamlFields flow, String name) {
        Sequences sequences = new Sequences();
        if (kind == FlowKind.COMMON_MODULE) {
            sequences.add(
                    new Sequences.Outline(false, name, name, numbering.ofSequence(name, flow.map()), List.of(), flow),
                    findings);
        } else {
            for (YamlFields state : flow.wrapped(kind.stateKey() + "s", kind.stateKey())) {
                sequences.add(outline(state, false), findings);
            }
        }
        for (YamlFields task : flow.wrapped("tasks", "task")) {
            sequences.add(outline(task, true), findings);
        }
        return sequences;
    }

    private Sequences.Outline outline(YamlFields body, boolean task) {
        String name = body.text("name").orElse("");
        if (name.isEmpty()) {
            findings.error("missing-key", body.at(), "a " + (task ? "task" : "state") + " needs a name");
        }
        String refId = body.text("refId").orElse(name);
        List<VariableDeclaration> declarations = variables.read(body);
        body.inert("outputPaths", "description");
        int number = numbering.ofSequence(refId, body.map());
        return new Sequences.Outline(task, name, refId, number, declarations, body);
    }
}
