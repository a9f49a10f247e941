package dev.parley.api.organization;

/**
 * Something the organisation may use.
 *
 * @param id its id, which is a word
 */
public record Product(String id) {}
