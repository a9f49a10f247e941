package dev.parley.flow.load;

import dev.parley.flow.program.Block;
import dev.parley.flow.program.FlowKind;
import dev.parley.flow.program.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Compiles the actions of every state and task, in the order of the file. */
final class SequenceCompiler {
    private final Compilation compilation;
    private final Scope flowScope;

    SequenceCompiler(Compilation compilation, Scope flowScope) {
        this.compilation = compilation;
        this.flowScope = flowScope;
    }

    List<Sequence> compile() {
        List<Sequences.Outline> outlines = compilation.sequences().outlines();
        List<Sequence> sequences = new ArrayList<>();
        for (int index = 0; index < outlines.size(); index++) {
            sequences.add(sequence(index, outlines.get(index)));
        }
        return sequences;
    }

    private Sequence sequence(int index, Sequences.Outline outline) {
        Scope scope = new Scope(flowScope, outline.names());
        boolean module = compilation.kind() == FlowKind.COMMON_MODULE && !outline.task();
        String key = module ? "startUpTaskActions" : "actions";
        Block body = new BlockReader(compilation, scope).read(outline.body().items(key), outline.name());
        if (!module) {
            outline.body().finish();
        }
        return new Sequence(
                index, outline.task(), outline.name(), outline.refId(), outline.number(), outline.variables(), body);
    }
}
