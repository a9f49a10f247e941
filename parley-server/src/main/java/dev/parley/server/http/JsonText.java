package dev.parley.server.http;

/**
 * A body that is JSON already.
 *
 * @param json the text
 */
public record JsonText(String json) {}
