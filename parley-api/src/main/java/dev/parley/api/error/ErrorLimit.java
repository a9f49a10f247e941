package dev.parley.api.error;

/**
 * A limit that was exceeded.
 *
 * @param namespace what it belongs to, such as {@code platform.api}
 * @param key its name, such as {@code client.credentials.token.rate.per.minute}
 * @param value how much is allowed
 */
public record ErrorLimit(String namespace, String key, long value) {}
