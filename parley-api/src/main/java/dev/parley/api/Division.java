package dev.parley.api;

/**
 * Where something belongs.
 *
 * @param id the division's id
 * @param name its name
 * @param selfUri its path
 */
public record Division(String id, String name, String selfUri) {}
