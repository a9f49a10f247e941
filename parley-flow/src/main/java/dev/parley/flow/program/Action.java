package dev.parley.flow.program;

/** What a step of a flow does. Each kind of action is one record that holds its checked settings. */
public interface Action {
    /** The key of Archy YAML, such as {@code communicate}. */
    String key();
}
