package dev.parley.engine.turn;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.parley.flow.action.DigitalContent.Media;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

        /** Contents as segments: an attachment or link, which stands alone (wire-contract §1.5), has one of its own. */
        public static List<Segment> of(List<Content> contents) {
            List<Segment> segments = new ArrayList<>();
            List<Content> together =
                    contents.stream().filter(each -> !each.standsAlone()).toList();
            if (!together.isEmpty()) {
                segments.add(new RichMedia(together));
            }
            contents.stream().filter(Content::standsAlone).forEach(each -> segments.add(new RichMedia(List.of(each))));
            return segments;
        }
    }

    /** The channel is to let the participant sign in; the words that ask for it stand before (wire-contract §1.2). */
    record SignInRequest() implements Segment {}

    /** One element of rich media (architect-semantics §3.6). What is null is left out. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "content")
    sealed interface Content
            permits Content.QuickReply,
                    Content.Card,
                    Content.Carousel,
                    Content.ListPicker,
                    Content.DatePicker,
                    Content.Attachment,
                    BlankForm,
                    InteractiveApplication,
                    PaymentRequest,
                    RichLink {
        /** Whether nothing else may stand in the same segment (wire-contract §1.5). */
        default boolean standsAlone() {
            return false;
        }

        /**
         * A button that answers with its payload.
         *
         * @param text what it shows
         * @param payload what it stands for
         * @param summary what stands for the buttons where they cannot be shown
         */
        record QuickReply(
                String text, String payload, @Nullable String summary) implements Content {
            public QuickReply(String text, String payload) {
                this(text, payload, null);
            }
        }

        /**
         * A card by itself.
         *
         * @param face what it shows
         */
        record Card(CardFace face) implements Content {}

        /** @param cards several cards side by side */
        record Carousel(List<CardFace> cards) implements Content {
            public Carousel {
                cards = List.copyOf(cards);
            }
        }

        /**
         * What a card shows.
         *
         * @param title its title
         * @param description its words
         * @param image the address of its picture
         * @param actions its buttons
         */
        record CardFace(
                String title,
                @Nullable String description,
                @Nullable String image,
                List<CardAction> actions) {
            public CardFace {
                actions = List.copyOf(actions);
            }
        }

        /**
         * A button of a card, which either answers or opens an address.
         *
         * @param text what it shows
         * @param payload what it stands for, of one that answers
         * @param url the address, of one that opens it
         */
        record CardAction(
                String text,
                @Nullable String payload,
                @Nullable String url) {
            public static CardAction postback(String text, String payload) {
                return new CardAction(text, payload, null);
            }

            public static CardAction link(String text, String url) {
                return new CardAction(text, null, url);
            }
        }

        /**
         * A list to pick from.
         *
         * @param sections its sections
         * @param received what stands in the conversation before it is answered
         * @param reply what stands there afterwards
         */
        record ListPicker(
                List<ListSection> sections,
                @Nullable Bubble received,
                @Nullable Bubble reply) implements Content {
            public ListPicker {
                sections = List.copyOf(sections);
            }
        }

        /**
         * A section of a list.
         *
         * @param title its title
         * @param multiple whether several of its items may be picked
         * @param items its items
         */
        record ListSection(String title, boolean multiple, List<ListItem> items) {
            public ListSection {
                items = List.copyOf(items);
            }
        }

        /**
         * An item of a list.
         *
         * @param id what it stands for
         * @param title what it shows
         * @param subtitle smaller words below
         * @param image the address of its picture
         */
        record ListItem(
                String id,
                String title,
                @Nullable String subtitle,
                @Nullable String image) {}

        /**
         * What stands for rich content in the conversation.
         *
         * @param title its title
         * @param subtitle smaller words below
         * @param image the address of its picture
         */
        record Bubble(
                @Nullable String title,
                @Nullable String subtitle,
                @Nullable String image) {}

        /**
         * Times to pick from.
         *
         * @param title its title
         * @param subtitle smaller words below
         * @param image the address of its picture
         * @param place where the appointment is
         * @param times the times on offer
         */
        record DatePicker(
                @Nullable String title,
                @Nullable String subtitle,
                @Nullable String image,
                @Nullable Place place,
                List<OfferedTime> times)
                implements Content {
            public DatePicker {
                times = List.copyOf(times);
            }
        }

        /**
         * A time on offer.
         *
         * @param start when it begins
         * @param seconds how long it lasts
         */
        record OfferedTime(Instant start, long seconds) {}

        /**
         * A place.
         *
         * @param address its address
         * @param latitude in degrees
         * @param longitude in degrees
         */
        record Place(
                @Nullable String address,
                @Nullable Double latitude,
                @Nullable Double longitude) {}

        /**
         * A file, or a link to open, which answers nothing.
         *
         * @param media what it is
         * @param url where it is, or where it leads
         * @param text words that stand for it
         */
        record Attachment(Media media, String url, @Nullable String text) implements Content {
            @Override
            public boolean standsAlone() {
                return true;
            }
        }
    }
}
