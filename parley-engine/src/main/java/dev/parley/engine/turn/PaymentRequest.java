package dev.parley.engine.turn;

import dev.parley.engine.turn.Segment.Content.Bubble;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payment that is asked for.
 *
 * @param country ISO 3166 code of two letters
 * @param currency ISO 4217 code
 * @param total the amount
 * @param lines what it is made of
 * @param shipping the ways of delivery, the standard one first
 * @param contacts what the participant has to tell about themselves
 * @param received what stands in the conversation before it is answered
 * @param reply what stands there afterwards
 */
public record PaymentRequest(
        String country,
        String currency,
        BigDecimal total,
        List<Line> lines,
        List<Line> shipping,
        List<Contact> contacts,
        @Nullable Bubble received,
        @Nullable Bubble reply)
        implements Segment.Content {
    public PaymentRequest {
        lines = List.copyOf(lines);
        shipping = List.copyOf(shipping);
        contacts = List.copyOf(contacts);
    }

    /** What a participant may have to tell. */
    public enum Contact {
        ADDRESS,
        NAME,
        PHONE,
        EMAIL
    }

    /**
     * A line of the bill, or a way of delivery.
     *
     * @param name what it is
     * @param price its price, possibly negative
     * @param description words about it
     * @param id its id
     */
    public record Line(
            String name,
            BigDecimal price,
            @Nullable String description,
            @Nullable String id) {}
}
