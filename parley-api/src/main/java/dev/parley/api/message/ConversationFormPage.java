package dev.parley.api.message;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.api.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a form.
 *
 * @param title its title
 * @param subtitle smaller words below
 * @param pageComponents what is filled in there
 */
public record ConversationFormPage(
        @Required String title,
        @Required String subtitle,
        @Nullable List<Component> pageComponents) {
    /**
     * Something to fill in: {@code formComponentType} says which of the other properties holds it.
     *
     * @param formComponentType what it is
     * @param datePicker a date to pick
     * @param wheelPicker a wheel to turn
     * @param listPicker a list to pick from
     * @param input words to write
     */
    public record Component(
            @Nullable ComponentType formComponentType,
            @Nullable ConversationContentDatePicker datePicker,
            @Nullable WheelPicker wheelPicker,
            @Nullable ConversationContentListPicker listPicker,
            @Nullable Input input) {}

    /** What may be filled in. */
    public enum ComponentType {
        @JsonProperty("ListPicker")
        LIST_PICKER,
        @JsonProperty("DatePicker")
        DATE_PICKER,
        @JsonProperty("WheelPicker")
        WHEEL_PICKER,
        @JsonProperty("Input")
        INPUT
    }

    /**
     * A wheel to turn.
     *
     * @param id its id
     * @param items what it stops at, in order
     */
    public record WheelPicker(@Nullable String id, @Required List<WheelItem> items) {}

    /**
     * A stop of a wheel.
     *
     * @param id its id
     * @param title what it shows
     * @param value what it stands for
     */
    public record WheelItem(
            @Required String id,
            @Required String title,
            @Nullable String value) {}

    /**
     * Words to write.
     *
     * @param id its id
     * @param title its title
     * @param subtitle smaller words below
     * @param placeholderText what stands there before anything is written
     * @param isRequired whether it must be filled in
     * @param isMultipleLine whether it may have several lines
     */
    public record Input(
            @Nullable String id,
            @Nullable String title,
            @Nullable String subtitle,
            @Nullable String placeholderText,
            @JsonProperty("isRequired") boolean isRequired,
            @JsonProperty("isMultipleLine") boolean isMultipleLine) {}
}
