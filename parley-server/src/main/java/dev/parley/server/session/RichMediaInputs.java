package dev.parley.server.session;

import dev.parley.api.message.ConversationContentButtonResponse;
import dev.parley.api.message.ConversationContentForm;
import dev.parley.api.message.ConversationContentPaymentResponse.PaymentStatus;
import dev.parley.api.message.ConversationMessageContent;
import dev.parley.api.message.ConversationMessageEvent;
import dev.parley.api.textbots.TextBotsRichMediaInputEvent;
import dev.parley.engine.turn.TurnInput;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads rich media input, of which the platform takes button responses, forms, payment responses and presence
 * (wire-contract §1.2). The first button response is a choice; several items of a list picker are picked together. Without one,
 * a form with a single answer is a choice too, and one with more is what was filled in, joined by commas; a payment response is the word {@code Completed} or {@code Failed}; presence alone is no input.
 */
public final class RichMediaInputs {
    private static final String FIELD = "inputEventRichMedia";

    private RichMediaInputs() {}

    static Outcome<TurnInput> of(@Nullable TextBotsRichMediaInputEvent event) {
        if (event == null) {
            return Outcome.failed(Refusals.missingField(FIELD));
        }
        List<ConversationMessageContent> inputs = Objects.requireNonNullElse(event.inputs(), List.of());
        List<ConversationMessageEvent> messages = Objects.requireNonNullElse(event.messages(), List.of());
        for (int i = 0; i < inputs.size(); i++) {
            Optional<String> missing = missing(inputs.get(i));
            if (missing.isPresent()) {
                return Outcome.failed(Refusals.badField(FIELD + ".inputs[" + i + "]", missing.get()));
            }
        }
        for (int i = 0; i < messages.size(); i++) {
            if (messages.get(i).eventType() != ConversationMessageEvent.EventType.PRESENCE) {
                return Outcome.failed(Refusals.badField(
                        FIELD + ".messages[" + i + "].eventType", "Of message events only Presence is supported."));
            }
        }
        if (inputs.isEmpty() && messages.isEmpty()) {
            return Outcome.failed(Refusals.missingField(FIELD + ".inputs"));
        }
        return Outcome.done(
                pressed(inputs).or(() -> form(inputs)).or(() -> payment(inputs)).orElseGet(TurnInput.NoOp::new));
    }

    private static Optional<String> missing(ConversationMessageContent content) {
        boolean there = switch (content.contentType()) {
            case BUTTON_RESPONSE -> content.buttonResponse() != null;
            case FORM -> content.form() != null;
            case PAYMENT_RESPONSE -> content.paymentResponse() != null;
            default -> false;
        };
        return there
                ? Optional.empty()
                : Optional.of("Of rich media only ButtonResponse, PaymentResponse and Form are supported, each with"
                        + " the property of its name.");
    }

    /** What was pressed in a message: a choice, or several items of a list picker; empty when nothing was. */
    public static Optional<TurnInput> pressed(List<ConversationMessageContent> inputs) {
        List<ConversationContentButtonResponse> responses = inputs.stream()
                .map(ConversationMessageContent::buttonResponse)
                .filter(Objects::nonNull)
                .toList();
        List<TurnInput.Choice> picks = responses.stream()
                .filter(response -> response.type() == ConversationContentButtonResponse.Type.LIST_PICKER)
                .map(RichMediaInputs::choice)
                .toList();
        return picks.size() > 1 && picks.size() == responses.size()
                ? Optional.of(new TurnInput.Picks(picks))
                : responses.stream().findFirst().map(RichMediaInputs::choice);
    }

    /** What was pressed: its payload, or its text where it has none. */
    private static TurnInput.Choice choice(ConversationContentButtonResponse response) {
        String text = Objects.requireNonNullElse(response.text(), "");
        return new TurnInput.Choice(Objects.requireNonNullElse(response.payload(), text), text);
    }

    /** What was filled in; empty when there is no form. */
    public static Optional<TurnInput> form(List<ConversationMessageContent> inputs) {
        return inputs.stream()
                .map(ConversationMessageContent::form)
                .filter(Objects::nonNull)
                .findFirst()
                .map(RichMediaInputs::filledIn);
    }

    private static TurnInput filledIn(ConversationContentForm form) {
        List<ConversationContentButtonResponse> fields = Stream.ofNullable(form.response())
                .flatMap(List::stream)
                .map(ConversationContentForm.Field::component)
                .filter(Objects::nonNull)
                .map(ConversationContentForm.Component::buttonResponse)
                .filter(Objects::nonNull)
                .toList();
        return fields.size() == 1 ? choice(fields.getFirst()) : new TurnInput.UserText(words(fields), 1);
    }

    private static String words(List<ConversationContentButtonResponse> fields) {
        return fields.stream()
                .map(field -> Objects.requireNonNullElse(field.text(), Objects.requireNonNullElse(field.payload(), "")))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static Optional<TurnInput> payment(List<ConversationMessageContent> inputs) {
        return inputs.stream()
                .map(ConversationMessageContent::paymentResponse)
                .filter(Objects::nonNull)
                .findFirst()
                .map(payment -> new TurnInput.UserText(
                        payment.paymentStatus() == PaymentStatus.COMPLETED ? "Completed" : "Failed", 1));
    }
}
