package dev.parley.flow.program;

/**
 * A way out of an action that an author can switch off.
 *
 * @param enabled whether it can be taken
 * @param block what runs when it is
 */
public record Output(boolean enabled, Block block) {}
