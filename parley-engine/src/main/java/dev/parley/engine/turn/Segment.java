package dev.parley.engine.turn;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** One piece of what the bot says in a turn (architect-semantics §6.4). */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "segment")
public sealed interface Segment {
    /**
     * Words.
     *
     * @param text the words
     * @param flags wire names of format flags, mostly none
     */
    record Text(String text, List<String> flags) implements Segment {
        public Text {
            flags = List.copyOf(flags);
        }
    }

    /**
     * Something richer than words.
     *
     * @param content what is shown, in order
     */
    record RichMedia(List<Content> content) implements Segment {
        public RichMedia {
            content = List.copyOf(content);
        }
    }

    /** One element of rich media (architect-semantics §3.6). */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "content")
    sealed interface Content {
        /**
         * A button that answers with its payload.
         *
         * @param text what it shows
         * @param payload what it stands for
         */
        record QuickReply(String text, String payload) implements Content {}
    }
}
