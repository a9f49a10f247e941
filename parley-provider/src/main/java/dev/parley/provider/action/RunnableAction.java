package dev.parley.provider.action;

import dev.parley.provider.Integration;
import dev.parley.workspace.action.CustomAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A data action that can be run.
 *
 * @param definition what its file says
 * @param category the name of its integration in flows; empty for any
 * @param integration its integration; empty when the workspace has none
 * @param url the address
 * @param headers the headers
 * @param body the body
 * @param translations what is found in the answer
 * @param result the result
 * @param inputs what goes in
 * @param output what comes out
 */
public record RunnableAction(
        CustomAction definition,
        Optional<String> category,
        Optional<Integration> integration,
        ActionTemplate url,
        Map<String, ActionTemplate> headers,
        ActionTemplate body,
        TranslationMap translations,
        ActionTemplate result,
        Contract inputs,
        Contract output) {
    /** Its id over the API: the same for the same name and category. */
    public String id() {
        return id(category.orElse(""), definition.name());
    }

    /** The id of a data action, in the form of the platform's. */
    public static String id(String category, String action) {
        String name = "data-action:" + category + ":" + action;
        return "custom_-_" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a flow means it. Names compare without case. */
    boolean isCalled(String wantedCategory, String action) {
        return definition.name().equalsIgnoreCase(action)
                && category.filter(each -> !each.equalsIgnoreCase(wantedCategory))
                        .isEmpty();
    }
}
