package dev.parley.provider.lex;

import static java.util.Objects.requireNonNullElse;

import dev.parley.api.textbots.PostTextMessage;
import dev.parley.api.textbots.PostTextResponse.BotState;
import dev.parley.provider.ProviderTurn;
import dev.parley.provider.ProviderTurn.FailureCode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.lexruntimev2.LexRuntimeV2Client;
import software.amazon.awssdk.services.lexruntimev2.model.DialogAction;
import software.amazon.awssdk.services.lexruntimev2.model.DialogActionType;
import software.amazon.awssdk.services.lexruntimev2.model.ImageResponseCard;
import software.amazon.awssdk.services.lexruntimev2.model.Intent;
import software.amazon.awssdk.services.lexruntimev2.model.IntentState;
import software.amazon.awssdk.services.lexruntimev2.model.Message;
import software.amazon.awssdk.services.lexruntimev2.model.RecognizeTextRequest;
import software.amazon.awssdk.services.lexruntimev2.model.RecognizeTextResponse;
import software.amazon.awssdk.services.lexruntimev2.model.SessionState;

/** Lex V2: {@code RecognizeText} (providers-and-channels §2.3). */
final class LexV2Runtime implements LexRuntime {
    private final LexRuntimeV2Client client;

    LexV2Runtime(LexRuntimeV2Client client) {
        this.client = client;
    }

    @Override
    public ProviderTurn say(Words words, LexExchange exchange) {
        RecognizeTextRequest.Builder request = RecognizeTextRequest.builder()
                .botId(words.target().bot())
                .botAliasId(words.target().alias())
                .localeId(words.target().locale())
                .sessionId(words.sessionId())
                .text(words.text())
                .requestAttributes(words.requestAttributes());
        if (words.sessionAttributes() != null) {
            request.sessionState(state -> state.sessionAttributes(words.sessionAttributes()));
        }
        RecognizeTextResponse answer =
                ScopedValue.where(LexExchange.CURRENT, exchange).call(() -> client.recognizeText(request.build()));
        SessionState session = answer.sessionState();
        if (session == null || exchange.object().isEmpty()) {
            return new ProviderTurn.Failed(
                    FailureCode.INVALID_RESPONSE, "The answer of Lex has no 'sessionState'.", exchange.raw());
        }
        Optional<Intent> intent = Optional.ofNullable(session.intent());
        return new ProviderTurn.Answered(
                state(session.dialogAction(), intent.map(Intent::state).orElse(null)),
                answer.messages().stream()
                        .filter(Objects::nonNull)
                        .flatMap(LexV2Runtime::replies)
                        .toList(),
                intent.map(Intent::name).orElse(""),
                intent.map(LexV2Slots::texts).orElse(Map.of()),
                exchange.raw(),
                words.target().state());
    }

    private static BotState state(@Nullable DialogAction action, @Nullable IntentState intent) {
        if (intent == IntentState.FAILED) {
            return BotState.FAILED;
        }
        boolean closed = action != null && action.type() == DialogActionType.CLOSE;
        return closed || intent == IntentState.FULFILLED || intent == IntentState.READY_FOR_FULFILLMENT
                ? BotState.COMPLETE
                : BotState.MORE_DATA;
    }

    private static Stream<PostTextMessage> replies(Message message) {
        if (message.imageResponseCard() != null) {
            return Stream.of(card(message.imageResponseCard()).reply());
        }
        return LexText.replies(
                requireNonNullElse(message.contentTypeAsString(), ""), requireNonNullElse(message.content(), ""))
                .stream();
    }

    private static LexCard card(ImageResponseCard card) {
        return new LexCard(
                requireNonNullElse(card.title(), ""),
                card.subtitle(),
                card.imageUrl(),
                null,
                card.buttons().stream()
                        .filter(Objects::nonNull)
                        .map(button -> LexCard.Button.of(button.text(), button.value()))
                        .toList());
    }

    @Override
    public void close() {
        client.close();
    }
}
