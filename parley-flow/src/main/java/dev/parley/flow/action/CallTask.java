package dev.parley.flow.action;

import dev.parley.flow.expression.Variable;
import dev.parley.flow.program.Action;
import dev.parley.flow.program.Assignment;
import dev.parley.flow.program.Block;
import dev.parley.flow.value.OrderedMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Runs a reusable task and comes back through one of its outputs.
 *
 * @param task index of the task's sequence
 * @param inputs values for the task's variables
 * @param outputs receive values of the task's variables when it comes back, by the names of these
 * @param standard runs when the task ends by its default path
 * @param paths what runs for each other path, by its name in lower case
 */
public record CallTask(
        int task, List<Assignment> inputs, Map<String, Variable> outputs, Block standard, Map<String, Block> paths)
        implements Action {
    static final String KEY = "callTask";

    public CallTask {
        inputs = List.copyOf(inputs);
        outputs = OrderedMap.copyOf(outputs);
        paths = OrderedMap.copyOf(paths);
    }

    static Action read(ActionSource in) {
        OptionalInt task = in.task("targetTaskRef");
        List<Assignment> inputs = in.taskInputs("inputs", task);
        Map<String, Variable> outputs = in.taskOutputs(task);
        Block standard = in.branch("default");
        Map<String, Block> paths = in.paths().entrySet().stream()
                .collect(Collectors.toMap(
                        path -> path.getKey().toLowerCase(Locale.ROOT),
                        path -> path.getValue().block(),
                        (first, second) -> first));
        return task.isPresent()
                ? new CallTask(task.getAsInt(), inputs, outputs, standard, paths)
                : new NotRunnable(KEY, in.settings(), List.of());
    }

    /** What runs after the task ended by a path. */
    public Block after(String path) {
        return paths.getOrDefault(path.toLowerCase(Locale.ROOT), standard);
    }

    @Override
    public String key() {
        return KEY;
    }
}
