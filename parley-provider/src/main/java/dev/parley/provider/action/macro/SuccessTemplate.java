package dev.parley.provider.action.macro;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code $successTemplateUtils}: takes JSON apart. */
public final class SuccessTemplate {
    private static final JsonMapper JSON = new JsonMapper();

    /** The first item of an array, as JSON; {@code null} where there is none. */
    public String firstFromArray(@Nullable Object array) {
        return firstFromArray(array, "null");
    }

    /**
     * The first item of an array, as JSON.
     *
     * @param array the JSON of an array
     * @param standard the JSON to take where there is no item
     */
    public String firstFromArray(@Nullable Object array, @Nullable Object standard) {
        try {
            JsonNode first =
                    JSON.readTree(array == null ? "[]" : array.toString()).path(0);
            return first.isMissingNode() || first.isNull() ? String.valueOf(standard) : first.toString();
        } catch (JacksonException notJson) {
            return String.valueOf(standard);
        }
    }
}
