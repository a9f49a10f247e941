package dev.parley.api.message;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * How a payment went.
 *
 * @param paymentStatus how
 * @param originatingMessageId the message that asked for it
 * @param failureReason why it failed
 */
public record ConversationContentPaymentResponse(
        @Nullable PaymentStatus paymentStatus,
        @Nullable String originatingMessageId,
        @Nullable String failureReason) {
    /** How a payment may go. */
    public enum PaymentStatus {
        @JsonProperty("Completed")
        COMPLETED,
        @JsonProperty("Failed")
        FAILED
    }
}
