package dev.parley.flow.program;

import java.util.List;

/**
 * A state or a reusable task.
 *
 * @param index its place in {@link BotProgram#sequences()}
 * @param task whether it is a reusable task
 * @param name its name
 * @param refId what references call it; its name where the file has none
 * @param number its tracking number
 * @param variables its own variables ({@code State.} or {@code Task.})
 * @param body its actions
 */
public record Sequence(
        int index,
        boolean task,
        String name,
        String refId,
        int number,
        List<VariableDeclaration> variables,
        Block body) {
    public Sequence {
        variables = List.copyOf(variables);
    }
}
