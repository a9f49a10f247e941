package dev.parley.api.architect;

/**
 * Work on an object that was asked for (wire-contract §4.4).
 *
 * @param id the id of the work
 * @param complete whether it is done
 * @param actionName what is done, such as {@code UPDATE}
 * @param actionStatus how it went, such as {@code SUCCESS}
 */
public record Operation(String id, boolean complete, String actionName, String actionStatus) {}
