package dev.parley.server.session;

import dev.parley.api.message.ConversationContentButtonResponse;
import dev.parley.api.message.ConversationContentForm;
import dev.parley.api.message.ConversationContentPaymentResponse;
import dev.parley.api.message.ConversationContentPaymentResponse.PaymentStatus;
import dev.parley.api.message.ConversationMessageContent;
import dev.parley.api.message.ConversationMessageEvent;
import dev.parley.api.textbots.TextBotsRichMediaInputEvent;
import dev.parley.engine.turn.TurnInput;
import dev.parley.engine.turn.TurnInput.SignIn;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads rich media input, of which the platform takes button responses, forms, payment responses and presence
 * (wire-contract §1.2). Of several inputs one counts: the first button response, or all where several items of a list
 * picker were picked; else the first form; else the first payment response. Presence without them tells whether the
 * participant signed in, or is no input.
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
            ConversationContentPaymentResponse payment = inputs.get(i).paymentResponse();
            if (payment != null && payment.paymentStatus() == null) {
                return Outcome.failed(
                        Refusals.missingField(FIELD + ".inputs[" + i + "].paymentResponse.paymentStatus"));
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
        return Outcome.done(content(inputs).or(() -> signIn(messages)).orElseGet(TurnInput.NoOp::new));
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

    /** What was pressed, filled in or paid; empty when nothing was. */
    public static Optional<TurnInput> content(List<ConversationMessageContent> inputs) {
        return pressed(inputs).or(() -> form(inputs)).or(() -> payment(inputs));
    }

    private static Optional<TurnInput> pressed(List<ConversationMessageContent> inputs) {
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

    private static Optional<TurnInput> form(List<ConversationMessageContent> inputs) {
        return inputs.stream()
                .map(ConversationMessageContent::form)
                .filter(Objects::nonNull)
                .findFirst()
                .map(RichMediaInputs::filledIn);
    }

    private static TurnInput filledIn(ConversationContentForm form) {
        return new TurnInput.FilledForm(Stream.ofNullable(form.response())
                .flatMap(List::stream)
                .flatMap(field -> field(field).stream())
                .toList());
    }

    private static Optional<TurnInput.FilledForm.Field> field(ConversationContentForm.Field field) {
        return Optional.ofNullable(field.component())
                .map(ConversationContentForm.Component::buttonResponse)
                .map(response ->
                        new TurnInput.FilledForm.Field(Objects.requireNonNullElse(field.id(), ""), choice(response)));
    }

    private static Optional<TurnInput> payment(List<ConversationMessageContent> inputs) {
        return inputs.stream()
                .map(ConversationMessageContent::paymentResponse)
                .filter(Objects::nonNull)
                .findFirst()
                .map(payment -> new TurnInput.Payment(
                        payment.paymentStatus() == PaymentStatus.COMPLETED, payment.failureReason()));
    }

    private static Optional<TurnInput> signIn(List<ConversationMessageEvent> messages) {
        return messages.stream()
                .map(ConversationMessageEvent::presence)
                .filter(Objects::nonNull)
                .flatMap(presence -> result(presence.type()).stream())
                .findFirst()
                .map(TurnInput.SignIn::new);
    }

    private static Optional<SignIn.Result> result(ConversationMessageEvent.PresenceType presence) {
        return switch (presence) {
            case SIGN_IN, AUTHENTICATE -> Optional.of(SignIn.Result.DONE);
            case AUTHENTICATE_FAILURE -> Optional.of(SignIn.Result.FAILED);
            case AUTHENTICATE_CANCEL -> Optional.of(SignIn.Result.CANCELED);
            case JOIN, DISCONNECT, CLEAR, SESSION_EXPIRED -> Optional.empty();
        };
    }
}
