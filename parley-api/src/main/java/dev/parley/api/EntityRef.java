package dev.parley.api;

/**
 * Where to find something.
 *
 * @param id its id
 * @param selfUri its path
 */
public record EntityRef(String id, String selfUri) {}
