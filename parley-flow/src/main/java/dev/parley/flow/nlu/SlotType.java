package dev.parley.flow.nlu;

/**
 * A slot type of a flow.
 *
 * @param name its name
 * @param description the author's words, possibly empty
 * @param mechanism how its values are recognised
 */
public record SlotType(String name, String description, Mechanism mechanism) {}
