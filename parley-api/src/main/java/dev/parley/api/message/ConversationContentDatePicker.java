package dev.parley.api.message;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Times to pick from.
 *
 * @param dateDisplayFormat how dates are shown
 * @param id its id
 * @param title its title
 * @param subtitle smaller words below
 * @param imageUrl URL of a picture
 * @param dateMinimum the earliest date
 * @param dateMaximum the latest date
 * @param location where the appointment is
 * @param availableTimes the times on offer
 */
public record ConversationContentDatePicker(
        @Nullable DateDisplayFormat dateDisplayFormat,
        @Nullable String id,
        @Nullable String title,
        @Nullable String subtitle,
        @Nullable String imageUrl,
        @Nullable Instant dateMinimum,
        @Nullable Instant dateMaximum,
        @Nullable ConversationContentLocation location,
        @Nullable List<AvailableTime> availableTimes) {
    /**
     * A time on offer.
     *
     * @param duration how long it lasts in seconds
     * @param dateTime when it begins
     */
    public record AvailableTime(
            @Nullable Long duration, @Nullable Instant dateTime) {}

    /** How dates may be shown. */
    public enum DateDisplayFormat {
        @JsonProperty("dayMonthYear")
        DAY_MONTH_YEAR,
        @JsonProperty("monthDayYear")
        MONTH_DAY_YEAR,
        @JsonProperty("yearMonthDay")
        YEAR_MONTH_DAY
    }
}
