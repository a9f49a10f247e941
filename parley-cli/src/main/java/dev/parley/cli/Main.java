package dev.parley.cli;

import java.util.List;

/** The program: the one place where commands meet what they call. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(ParleyCommand.with(commands()).execute(arguments));
    }

    /** The commands in the order of the help text. */
    private static List<Object> commands() {
        return List.of(new EvalCommand());
    }
}
