package dev.parley.cli.serve;

import java.util.Locale;

/** For whom a server runs. */
public enum Profile {
    /** A developer on the own machine: quick to start, with a development client that may do everything. */
    LOCAL,
    /** Others: no built-in client, tuned for load. */
    SERVER;

    /** The word of the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
