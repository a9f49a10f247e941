package dev.parley.flow.action;

import dev.parley.flow.program.Action;
import dev.parley.flow.program.Assignment;
import java.util.List;
import java.util.OptionalInt;

/**
 * Goes to a reusable task for good.
 *
 * @param task index of the task's sequence
 * @param inputs values for the task's variables
 */
public record JumpToTask(int task, List<Assignment> inputs) implements Action {
    static final String KEY = "jumpToTask";

    public JumpToTask {
        inputs = List.copyOf(inputs);
    }

    static Action read(ActionSource in) {
        OptionalInt task = in.task("targetTaskRef");
        List<Assignment> inputs = in.taskInputs("inputs", task);
        return task.isPresent()
                ? new JumpToTask(task.getAsInt(), inputs)
                : new NotRunnable(KEY, in.settings(), List.of());
    }

    @Override
    public String key() {
        return KEY;
    }
}
