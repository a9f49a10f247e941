package dev.parley.api.message;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.api.Required;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payment that is asked for.
 *
 * @param paymentPlatform who carries it out
 * @param countryCode ISO 3166 code of two letters
 * @param currencyCode ISO 4217 code
 * @param orderTotal the amount
 * @param lineItems what it is made of, in order
 * @param shippingOptions the ways of delivery, the standard one first
 * @param requiredContactFields what the participant has to tell about themselves
 * @param receivedMessage what stands for it before it is answered
 * @param replyMessage what stands for it afterwards
 */
public record ConversationContentPaymentRequest(
        @Required PaymentPlatform paymentPlatform,
        @Required String countryCode,
        @Required String currencyCode,
        @Required BigDecimal orderTotal,
        @Nullable List<LineItem> lineItems,
        @Nullable List<LineItem> shippingOptions,
        @Nullable List<RequiredContactField> requiredContactFields,
        @Nullable ConversationContentReceivedReplyMessage receivedMessage,
        @Nullable ConversationContentReceivedReplyMessage replyMessage) {
    /** Who may carry out payments. */
    public enum PaymentPlatform {
        @JsonProperty("ApplePay")
        APPLE_PAY
    }

    /**
     * A line of the bill, or a way of delivery.
     *
     * @param name what it is
     * @param price its price, possibly negative
     * @param description words about it
     * @param identifier its id
     */
    public record LineItem(
            @Required String name,
            @Required BigDecimal price,
            @Nullable String description,
            @Nullable String identifier) {}

    /** @param contactField what has to be told */
    public record RequiredContactField(@Required ContactField contactField) {}

    /** What a participant may have to tell. */
    public enum ContactField {
        @JsonProperty("Address")
        ADDRESS,
        @JsonProperty("Name")
        NAME,
        @JsonProperty("Phone")
        PHONE,
        @JsonProperty("Email")
        EMAIL
    }
}
