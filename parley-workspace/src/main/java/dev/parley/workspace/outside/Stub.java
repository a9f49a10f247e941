package dev.parley.workspace.outside;

import java.util.List;

/**
 * A file that stands for a data action.
 *
 * @param file the file
 * @param category the integration's name
 * @param action the action's name
 * @param answers what it answers; the first that matches counts
 */
public record Stub(String file, String category, String action, List<StubbedAnswer> answers) {
    public Stub {
        answers = List.copyOf(answers);
    }
}
