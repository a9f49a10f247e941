package dev.parley.api.flow;

/**
 * A language of a flow.
 *
 * @param language its tag, such as {@code en-us}
 * @param isDefault whether it is the one the flow begins with where nothing is wished
 */
public record SupportedLanguage(String language, boolean isDefault) {}
