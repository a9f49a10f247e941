package dev.parley.workspace.outside;

import java.util.List;

/**
 * A file that answers for something outside.
 *
 * @param file the file
 * @param subject what it stands for
 * @param answers what it answers; the first that matches counts
 */
public record Stub(String file, Subject subject, List<StubbedAnswer> answers) {
    public Stub {
        answers = List.copyOf(answers);
    }
}
