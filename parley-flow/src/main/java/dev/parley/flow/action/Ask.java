package dev.parley.flow.action;

import dev.parley.flow.program.Action;

/** An action that asks the participant something and waits. */
public interface Ask extends Action {
    AskSettings ask();
}
