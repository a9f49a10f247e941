package dev.parley.engine.event;

/** Something that happened in a turn. */
public sealed interface Event {
    /**
     * An action began.
     *
     * @param number its tracking number
     * @param name its name
     * @param key its YAML key
     */
    record ActionEntered(int number, String name, String key) implements Event {}
}
