package dev.parley.flow.program;

import java.util.List;

/**
 * A list of actions run top to bottom: the body of a sequence or of one output of an action.
 *
 * @param id its index in {@link BotProgram#blocks()}
 * @param label what it belongs to, for traces and coverage: {@code Ask for Order/maxNoMatches}
 * @param steps the actions
 */
public record Block(int id, String label, List<Step> steps) {
    public Block {
        steps = List.copyOf(steps);
    }
}
