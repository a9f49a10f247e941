package dev.parley.workspace.outside;

import java.util.Locale;

/**
 * What a stub stands for.
 *
 * @param kind what it is
 * @param group the integration of a data action; empty for all others
 * @param name its name
 */
record Subject(Kind kind, String group, String name) {
    /** What a stub can stand for. */
    enum Kind {
        DATA_ACTION("data action", "data-actions", "'category', 'action' and 'answers'", "duplicate-data-action"),
        GUIDE("guide", "virtual-agents", "'guide' and 'answers'", "duplicate-virtual-agent"),
        AGENT("agentic virtual agent", "virtual-agents", "'agent' and 'answers'", "duplicate-virtual-agent");

        private final String noun;
        private final String folder;
        private final String keys;
        private final String duplicateRule;

        Kind(String noun, String folder, String keys, String duplicateRule) {
            this.noun = noun;
            this.folder = folder;
            this.keys = keys;
            this.duplicateRule = duplicateRule;
        }

        /** The rule of the finding that says a second file stands for the same. */
        String duplicateRule() {
            return duplicateRule;
        }
    }

    /** The same in lower case: names compare without case. */
    Subject folded() {
        return new Subject(kind, group.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
    }

    /** For people: {@code The data action 'Get Order' of 'Orders'}. */
    String title() {
        return "The " + kind.noun + " '" + name + "'" + (group.isEmpty() ? "" : " of '" + group + "'");
    }

    /** Which file to write, and what it holds. */
    String file() {
        String stem = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return kind.folder + "/" + stem + ".yaml with " + kind.keys;
    }
}
