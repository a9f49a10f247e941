package dev.parley.flow.nlu;

/**
 * A slot of a flow.
 *
 * @param name its case-sensitive name; its variable is {@code Slot.<name>}
 * @param type the name of its slot type, custom or {@code builtin:…}
 */
public record Slot(String name, String type) {}
