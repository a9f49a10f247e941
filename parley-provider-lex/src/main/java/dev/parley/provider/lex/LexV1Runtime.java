package dev.parley.provider.lex;

import static java.util.Objects.requireNonNullElse;

import dev.parley.api.textbots.PostTextMessage;
import dev.parley.api.textbots.PostTextResponse.BotState;
import dev.parley.provider.ProviderTurn;
import dev.parley.provider.ProviderTurn.FailureCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.lexruntime.LexRuntimeClient;
import software.amazon.awssdk.services.lexruntime.model.DialogState;
import software.amazon.awssdk.services.lexruntime.model.GenericAttachment;
import software.amazon.awssdk.services.lexruntime.model.PostTextRequest;
import software.amazon.awssdk.services.lexruntime.model.PostTextResponse;
import software.amazon.awssdk.services.lexruntime.model.ResponseCard;

/** Lex V1: {@code PostText} (providers-and-channels §2.2). */
final class LexV1Runtime implements LexRuntime {
    private final LexRuntimeClient client;

    LexV1Runtime(LexRuntimeClient client) {
        this.client = client;
    }

    @Override
    public ProviderTurn say(Words words, LexExchange exchange) {
        PostTextRequest request = PostTextRequest.builder()
                .botName(words.target().bot())
                .botAlias(words.target().alias())
                .userId(words.sessionId())
                .inputText(words.text())
                .requestAttributes(words.requestAttributes())
                .sessionAttributes(words.sessionAttributes())
                .build();
        PostTextResponse answer =
                ScopedValue.where(LexExchange.CURRENT, exchange).call(() -> client.postText(request));
        Optional<BotState> state = state(answer.dialogState());
        return state.isEmpty() || exchange.object().isEmpty()
                ? new ProviderTurn.Failed(
                        FailureCode.INVALID_RESPONSE, "The answer of Lex has no known 'dialogState'.", exchange.raw())
                : new ProviderTurn.Answered(
                        state.get(),
                        replies(answer),
                        requireNonNullElse(answer.intentName(), ""),
                        slots(answer),
                        exchange.raw(),
                        words.target().state());
    }

    private static Optional<BotState> state(@Nullable DialogState state) {
        return switch (state) {
            case ELICIT_INTENT, ELICIT_SLOT, CONFIRM_INTENT -> Optional.of(BotState.MORE_DATA);
            case FULFILLED, READY_FOR_FULFILLMENT -> Optional.of(BotState.COMPLETE);
            case FAILED -> Optional.of(BotState.FAILED);
            case UNKNOWN_TO_SDK_VERSION -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    private static Map<String, String> slots(PostTextResponse answer) {
        Map<String, String> slots = new TreeMap<>();
        answer.slots().forEach((name, value) -> {
            if (value != null) {
                slots.put(name, value);
            }
        });
        return slots;
    }

    private static List<PostTextMessage> replies(PostTextResponse answer) {
        List<PostTextMessage> replies = new ArrayList<>(LexText.replies(
                requireNonNullElse(answer.messageFormatAsString(), ""), requireNonNullElse(answer.message(), "")));
        LexCard.reply(cards(answer.responseCard())).ifPresent(replies::add);
        return replies;
    }

    private static List<LexCard> cards(@Nullable ResponseCard card) {
        return card == null
                ? List.of()
                : card.genericAttachments().stream()
                        .filter(Objects::nonNull)
                        .map(LexV1Runtime::card)
                        .toList();
    }

    private static LexCard card(GenericAttachment attachment) {
        return new LexCard(
                requireNonNullElse(attachment.title(), ""),
                attachment.subTitle(),
                attachment.imageUrl(),
                attachment.attachmentLinkUrl(),
                attachment.buttons().stream()
                        .filter(Objects::nonNull)
                        .map(button -> LexCard.Button.of(button.text(), button.value()))
                        .toList());
    }

    @Override
    public void close() {
        client.close();
    }
}
