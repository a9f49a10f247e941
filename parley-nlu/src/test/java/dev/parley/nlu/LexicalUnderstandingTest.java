package dev.parley.nlu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.parley.flow.nlu.Detection;
import dev.parley.flow.nlu.Detection.SlotMatch;
import dev.parley.flow.nlu.DetectionRequest;
import dev.parley.flow.nlu.Intent;
import dev.parley.flow.nlu.ListItem;
import dev.parley.flow.nlu.Mechanism;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Slot;
import dev.parley.flow.nlu.SlotType;
import dev.parley.flow.nlu.Utterance;
import dev.parley.flow.nlu.Utterance.Segment;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LexicalUnderstandingTest {
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-25T10:00:00Z");
    private static final LexicalUnderstanding UNDERSTANDING = LexicalUnderstanding.of(new NluModel(
            "en-us",
            List.of(new Intent(
                    "Order", "", List.of(new Utterance(List.of(new Segment("order a pizza", null)))), List.of("Size"))),
            List.of(
                    new Slot("Size", "SizeType"),
                    new Slot("Number", "NumberType"),
                    new Slot("Note", "builtin:any"),
                    new Slot("Store", "StoreType"),
                    new Slot("When", "WhenType"),
                    new Slot("Lost", "NoSuchType")),
            List.of(
                    new SlotType(
                            "SizeType", "", new Mechanism.ListOf(true, List.of(new ListItem("large", List.of("big"))))),
                    new SlotType("NumberType", "", new Mechanism.Regex(List.of("\\d{3}"))),
                    new SlotType("StoreType", "", new Mechanism.DynamicList()),
                    new SlotType("WhenType", "", new Mechanism.DynamicDateTime()))));

    @Test
    void shouldUnderstandIntentSlotsAndActsAtOnce() {
        Detection detection = detect("Yes, order a big pizza for 123", Optional.empty());

        assertThat(detection.intents()).extracting(Detection.IntentMatch::name).containsExactly("Order");
        assertThat(detection.slots()).extracting(SlotMatch::slot).containsExactly("Size", "Number");
        assertThat(detection.slots()).extracting(SlotMatch::resolved).containsExactly("large", "123");
        assertThat(detection.acts().affirmation()).isGreaterThan(0.5);
    }

    @Test
    void shouldSeekOnlyTheSlotAskedFor() {
        assertThat(detect("a big one, 123", Optional.of("Number")).slots())
                .extracting(SlotMatch::slot)
                .containsExactly("Number");
        assertThat(detect("a big one, 123", Optional.of("Note")).slots())
                .extracting(SlotMatch::resolved)
                .containsExactly("a big one, 123");
        assertThat(detect("a big one", Optional.of("When")).slots()).isEmpty();
        assertThat(detect("a big one", Optional.of("Lost")).slots()).isEmpty();
        assertThat(detect("a big one", Optional.of("Unheard")).slots()).isEmpty();
    }

    @Test
    void shouldReadDialogActsOnlyWhenNoSlotIsNamed() {
        Detection detection = UNDERSTANDING.detect(DetectionRequest.dialogActs("yes, 123 big", "en-us", NOW));

        assertThat(detection.slots()).isEmpty();
        assertThat(detection.intents()).isEmpty();
        assertThat(detection.acts().affirmation()).isPositive();
    }

    @Test
    void shouldTakeTheItemsOfDynamicListsFromTheRequest() {
        DetectionRequest request = new DetectionRequest(
                "the one at the main station",
                "en-us",
                NOW,
                List.of(),
                Optional.of("Store"),
                Map.of("StoreType", List.of(new ListItem("Bern", List.of("capital, main station")))));

        assertThat(UNDERSTANDING.detect(request).slots())
                .extracting(SlotMatch::resolved)
                .containsExactly("Bern");
    }

    @Test
    void shouldStayQuickOnHostileTexts() {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (String piece :
                    List.of("a", "yes ", "speak to ", "123", "'", "\u0301", "\uD83D", "İ", "ﷺ", "😀", " ")) {
                Detection detection = detect(piece.repeat(1_000_000 / piece.length()), Optional.empty());
                assertThat(detection.acts().escalation()).isBetween(0.0, 1.0);
            }
        });
    }

    @Test
    void shouldGiveTheSameAnswerToTheSameRequest() {
        assertThat(detect("big pizza", Optional.empty())).isEqualTo(detect("big pizza", Optional.empty()));
    }

    private static Detection detect(String text, Optional<String> slot) {
        return UNDERSTANDING.detect(new DetectionRequest(text, "en-us", NOW, List.of("Order"), slot, Map.of()));
    }
}
