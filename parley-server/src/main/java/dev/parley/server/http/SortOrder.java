package dev.parley.server.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** From which end a list is asked for. */
public enum SortOrder {
    @JsonProperty("asc")
    ASC,
    @JsonProperty("ascending")
    ASCENDING,
    @JsonProperty("desc")
    DESC,
    @JsonProperty("descending")
    DESCENDING;

    /** @param wanted null counts as ascending */
    public static boolean isDescending(@Nullable SortOrder wanted) {
        return wanted == DESC || wanted == DESCENDING;
    }
}
