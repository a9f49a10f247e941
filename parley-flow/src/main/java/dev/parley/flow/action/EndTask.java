package dev.parley.flow.action;

import dev.parley.flow.program.Action;

/**
 * Ends a reusable task by one of its paths.
 *
 * @param path the path's name, compared without case; {@code default} where none is given
 */
public record EndTask(String path) implements Action {
    static final String KEY = "endTask";
    public static final String DEFAULT_PATH = "default";

    static EndTask read(ActionSource in) {
        return new EndTask(
                in.inside("outputPath").flatMap(path -> path.word("name")).orElse(DEFAULT_PATH));
    }

    @Override
    public String key() {
        return KEY;
    }
}
