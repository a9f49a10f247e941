package dev.parley.engine.turn;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.parley.engine.turn.Segment.Content;
import dev.parley.engine.turn.Segment.Content.Bubble;
import dev.parley.engine.turn.Segment.Content.ListItem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form to fill in, page by page.
 *
 * @param id its id
 * @param introduction what is shown first
 * @param pages its pages
 * @param received what stands in the conversation before it is filled in
 * @param reply what stands there afterwards
 * @param summary whether the answers are shown before they are sent
 */
public record BlankForm(
        String id,
        @Nullable Introduction introduction,
        List<Page> pages,
        @Nullable Bubble received,
        @Nullable Bubble reply,
        boolean summary)
        implements Content {
    public BlankForm {
        pages = List.copyOf(pages);
    }

    /**
     * What is shown first.
     *
     * @param title its title
     * @param subtitle smaller words below
     * @param image the address of its picture
     * @param button what the button says that begins the form
     */
    public record Introduction(
            String title,
            @Nullable String subtitle,
            @Nullable String image,
            String button) {}

    /**
     * A page, on which one thing is filled in.
     *
     * @param id what its answer is known by
     * @param title its title
     * @param subtitle smaller words below
     * @param field what is filled in
     */
    public record Page(String id, String title, @Nullable String subtitle, Field field) {
        /** Whether the form must not come back without it. */
        public boolean required() {
            return field instanceof Words words && words.required();
        }
    }

    /** What is filled in. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "field")
    public sealed interface Field {}

    /**
     * Words to write.
     *
     * @param placeholder what stands there before anything is written
     * @param required whether something must be written
     * @param lines whether it may be several lines
     */
    public record Words(@Nullable String placeholder, boolean required, boolean lines) implements Field {}

    /**
     * A list to pick from.
     *
     * @param multiple whether several items may be picked
     * @param items the items
     */
    public record Choices(boolean multiple, List<ListItem> items) implements Field {
        public Choices {
            items = List.copyOf(items);
        }
    }

    /** @param items what a wheel stops at */
    public record Wheel(List<ListItem> items) implements Field {
        public Wheel {
            items = List.copyOf(items);
        }
    }

    /**
     * A date to pick.
     *
     * @param earliest the first that may be picked, or null
     * @param latest the last that may be picked, or null
     */
    public record Day(@Nullable Instant earliest, @Nullable Instant latest) implements Field {}
}
