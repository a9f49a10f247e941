package dev.parley.flow.load;

import dev.parley.flow.expression.ExpressionCompiler;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.program.Block;
import dev.parley.flow.program.FlowKind;
import dev.parley.flow.program.Step;
import dev.parley.flow.source.Findings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the readers of one flow share while it is compiled. */
final class Compilation {
    private final FlowKind kind;
    private final Findings findings;
    private final SettingReader settings;
    private final NluModel nlu;
    private final Sequences sequences;
    private final Numbering numbering;
    private final List<@Nullable Block> blocks = new ArrayList<>();

    Compilation(
            FlowKind kind,
            ExpressionCompiler compiler,
            NluModel nlu,
            Sequences sequences,
            Numbering numbering,
            Findings findings) {
        this.kind = kind;
        this.findings = findings;
        this.settings = new SettingReader(compiler, findings);
        this.nlu = nlu;
        this.sequences = sequences;
        this.numbering = numbering;
    }

    FlowKind kind() {
        return kind;
    }

    Findings findings() {
        return findings;
    }

    SettingReader settings() {
        return settings;
    }

    NluModel nlu() {
        return nlu;
    }

    Sequences sequences() {
        return sequences;
    }

    Numbering numbering() {
        return numbering;
    }

    /** Reserves the id of a block before the blocks inside it get theirs, so that ids follow the file. */
    int openBlock() {
        blocks.add(null);
        return blocks.size() - 1;
    }

    Block closeBlock(int id, String label, List<Step> steps) {
        Block block = new Block(id, label, steps);
        blocks.set(id, block);
        return block;
    }

    List<Block> blocks() {
        List<Block> closed = new ArrayList<>();
        for (Block block : blocks) {
            if (block == null) {
                throw new IllegalStateException("a block was left open");
            }
            closed.add(block);
        }
        return closed;
    }
}
