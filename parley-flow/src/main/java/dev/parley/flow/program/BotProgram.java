package dev.parley.flow.program;

import dev.parley.flow.nlu.NluModel;
import java.util.List;
import java.util.Optional;

/**
 * A flow, checked and compiled. Bots, callers and modules share this form.
 *
 * @param kind what kind of flow it is
 * @param id the stable id of the flow
 * @param name the flow's name
 * @param description the author's words, possibly empty
 * @param languages its languages
 * @param variables the variables of the flow (scopes {@code Flow.}, {@code Slot.} and {@code Common.})
 * @param settings its settings blocks
 * @param nlu its language model
 * @param sequences its states, then its tasks
 * @param start the index in {@code sequences} of the one it begins with
 * @param blocks every action list of the flow by its id
 */
public record BotProgram(
        FlowKind kind,
        String id,
        String name,
        String description,
        Languages languages,
        List<VariableDeclaration> variables,
        FlowSettings settings,
        NluModel nlu,
        List<Sequence> sequences,
        int start,
        List<Block> blocks) {
    public BotProgram {
        variables = List.copyOf(variables);
        sequences = List.copyOf(sequences);
        blocks = List.copyOf(blocks);
    }

    /** The same program under another id. */
    public BotProgram withId(String other) {
        return new BotProgram(
                kind, other, name, description, languages, variables, settings, nlu, sequences, start, blocks);
    }

    public boolean isDigital() {
        return kind == FlowKind.DIGITAL_BOT;
    }

    public Optional<VariableDeclaration> variable(String name) {
        return variables.stream()
                .filter(variable -> variable.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
