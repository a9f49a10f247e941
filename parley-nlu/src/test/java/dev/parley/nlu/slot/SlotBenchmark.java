package dev.parley.nlu.slot;

import dev.parley.flow.nlu.DetectionRequest;
import dev.parley.flow.nlu.ListItem;
import dev.parley.flow.nlu.Mechanism;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Slot;
import dev.parley.flow.nlu.SlotType;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Measures how long it takes to look for ten slots in an utterance, one of them a list of a thousand; see docs/nlu.md. */
public final class SlotBenchmark {
    private static final int WARM_UP = 5_000;
    private static final int MEASURED = 5_000;

    private SlotBenchmark() {}

    public static void main(String[] arguments) {
        SlotRecognizers recognizers = SlotRecognizers.of(model());
        for (String text : List.of(
                "yes",
                "my order AB1234 cost twenty five dollars",
                "I would like to book a table for four people next Tuesday at half past seven for two hours please",
                "five and ".repeat(55),
                "1 ".repeat(250))) {
            DetectionRequest request = new DetectionRequest(
                    text, "en-us", ZonedDateTime.parse("2026-11-25T10:00:00Z"), List.of(), Optional.empty(), Map.of());
            long[] nanoseconds = new long[MEASURED];
            int values = 0;
            for (int i = -WARM_UP; i < MEASURED; i++) {
                long begin = System.nanoTime();
                values = recognizers.find(request, Optional.empty()).size();
                nanoseconds[Math.max(0, i)] = System.nanoTime() - begin;
            }
            Arrays.sort(nanoseconds);
            System.out.printf(
                    Locale.ROOT,
                    "%4.0f us, p95 %5.0f us, %3d values: %.60s%n",
                    nanoseconds[MEASURED / 2] / 1e3,
                    nanoseconds[MEASURED * 95 / 100] / 1e3,
                    values,
                    text);
        }
    }

    private static NluModel model() {
        List<ListItem> items = IntStream.range(0, 1_000)
                .mapToObj(i -> new ListItem("article number " + i, List.of("thing" + Integer.toString(i * 7919, 36))))
                .toList();
        return new NluModel(
                "en-us",
                List.of(),
                List.of(
                        new Slot("Number", "builtin:number"),
                        new Slot("Money", "builtin:amountOfMoney"),
                        new Slot("Date", "builtin:date"),
                        new Slot("Time", "builtin:time"),
                        new Slot("Duration", "builtin:duration"),
                        new Slot("Mail", "builtin:email"),
                        new Slot("Phone", "builtin:phoneNumber"),
                        new Slot("Article", "ArticleType"),
                        new Slot("Order", "OrderType"),
                        new Slot("Account", "AccountType")),
                List.of(
                        new SlotType("ArticleType", "", new Mechanism.ListOf(true, items)),
                        new SlotType("OrderType", "", new Mechanism.Regex(List.of("[A-Z]{2}\\d{4}"))),
                        new SlotType("AccountType", "", new Mechanism.Ai("NumberSequence", 6, 8, false))));
    }
}
