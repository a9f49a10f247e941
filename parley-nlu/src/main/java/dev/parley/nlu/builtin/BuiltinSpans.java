package dev.parley.nlu.builtin;

import dev.parley.flow.value.CurrencyValue;
import dev.parley.flow.value.DurationValue;
import dev.parley.flow.value.TimeValue;
import dev.parley.nlu.grammar.Grammar;
import dev.parley.nlu.grammar.Reading;
import dev.parley.nlu.grammar.Sentence;
import dev.parley.nlu.text.FoldedText;
import dev.parley.nlu.text.Token;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The values of built-in types in one utterance, found when they are asked for. A number that is part of a date, a
 * time or an amount of money is no number. For one thread.
 */
public final class BuiltinSpans {
    private final String language;
    private final Supplier<Grammar> grammar;
    private final Sentence sentence;
    private final Map<BuiltinType, List<Reading>> readings = new EnumMap<>(BuiltinType.class);
    private final Map<BuiltinType, List<BuiltinSpan>> spans = new EnumMap<>(BuiltinType.class);

    BuiltinSpans(String language, Supplier<Grammar> grammar, Sentence sentence) {
        this.language = language;
        this.grammar = grammar;
        this.sentence = sentence;
    }

    /** The utterance without case, up to where it is read. */
    public FoldedText text() {
        return sentence.text();
    }

    /** The tokens of the utterance. */
    public List<Token> tokens() {
        return sentence.tokens();
    }

    /** The values of a type in the order of the utterance. */
    public List<BuiltinSpan> of(BuiltinType type) {
        return spans.computeIfAbsent(type, this::find);
    }

    /**
     * The values of a type where the whole utterance answers a question for one: what is too vague elsewhere counts
     * where nothing else is found, such as a bare hour for a time.
     */
    public List<BuiltinSpan> asked(BuiltinType type) {
        List<BuiltinSpan> found = of(type);
        return found.isEmpty() ? spans(type, new Scan(grammar.get(), sentence).of(section(type) + " asked")) : found;
    }

    /** The longest run of words from a token on that spells digits or letters, such as "double five" or "bravo". */
    public Optional<Reading> spelled(int token) {
        return grammar.get().readings("spelled", sentence, token).stream().max(Comparator.comparingInt(Reading::to));
    }

    private List<BuiltinSpan> find(BuiltinType type) {
        return switch (type) {
            case EMAIL -> EmailReading.of(text());
            case PHONE -> PhoneReading.of(text(), language);
            case BOOLEAN -> BooleanReading.of(text(), language);
            case NUMBER, MONEY, DATE, TIME, DURATION -> spans(type, readings(type));
        };
    }

    private List<Reading> readings(BuiltinType type) {
        List<Reading> kept = readings.get(type);
        if (kept == null) {
            kept = read(type);
            readings.put(type, kept);
        }
        return kept;
    }

    private List<Reading> read(BuiltinType type) {
        Stream<Reading> all = new Scan(grammar.get(), sentence).of(section(type)).stream();
        return switch (type) {
            case NUMBER ->
                all.filter(number -> Stream.of(BuiltinType.DATE, BuiltinType.TIME, BuiltinType.MONEY)
                                .flatMap(other -> readings(other).stream())
                                .noneMatch(number::overlaps))
                        .toList();
            case TIME ->
                all.filter(time -> readings(BuiltinType.DATE).stream()
                                .noneMatch(date ->
                                        time.overlaps(date) && !(time.from() <= date.from() && date.to() <= time.to())))
                        .toList();
            default -> all.toList();
        };
    }

    private List<BuiltinSpan> spans(BuiltinType type, List<Reading> found) {
        return found.stream().map(reading -> span(type, reading)).toList();
    }

    private BuiltinSpan span(BuiltinType type, Reading reading) {
        int from = tokens().get(reading.from()).from();
        int to = tokens().get(reading.to() - 1).to();
        return new BuiltinSpan(
                type, text().begin(from), text().end(to), text().original(from, to), resolved(type, reading.value()));
    }

    private static String section(BuiltinType type) {
        return switch (type) {
            case NUMBER -> "number";
            case MONEY -> "money";
            case DATE -> "date";
            case TIME -> "time";
            case DURATION -> "duration";
            case EMAIL, PHONE, BOOLEAN -> "";
        };
    }

    private static String resolved(BuiltinType type, String value) {
        return switch (type) {
            case NUMBER -> number(new BigDecimal(value));
            case MONEY -> {
                String[] parts = value.split(" ", 2);
                yield new CurrencyValue(new BigDecimal(parts[0]), parts[1]).text();
            }
            case TIME -> new TimeValue(LocalTime.parse(value)).text();
            case DURATION -> new DurationValue(Long.parseLong(value)).text();
            case DATE, EMAIL, PHONE, BOOLEAN -> value;
        };
    }

    /** {@code 23.0}, {@code 3.5}. */
    private static String number(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.setScale(Math.max(1, shortest.scale())).toPlainString();
    }
}
