package dev.parley.nlu.builtin;

import com.microsoft.recognizers.text.ModelResult;
import com.microsoft.recognizers.text.datetime.DateTimeOptions;
import com.microsoft.recognizers.text.datetime.DateTimeRecognizer;
import com.microsoft.recognizers.text.number.NumberRecognizer;
import com.microsoft.recognizers.text.numberwithunit.NumberWithUnitRecognizer;
import dev.parley.flow.value.CurrencyValue;
import dev.parley.flow.value.DurationValue;
import dev.parley.flow.value.TimeValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Microsoft Recognizers-Text, with its results in the forms of built-in slots: of several meanings of a date the first
 * that is not past, of several of a time the first.
 */
final class MicrosoftRecognizers {
    private static final Map<String, String> CODES = Map.of(
            "Dollar",
            "USD",
            "Cent",
            "USD",
            "Euro",
            "EUR",
            "Pound",
            "GBP",
            "Canadian dollar",
            "CAD",
            "Swiss franc",
            "CHF",
            "Japanese yen",
            "JPY",
            "Indian rupee",
            "INR",
            "Mexican peso",
            "MXN",
            "Peso",
            "MXN");

    private final String culture;
    private final LocalDateTime now;

    MicrosoftRecognizers(String language, LocalDateTime now) {
        this.culture = language;
        this.now = now;
    }

    /** The values of a type in a text, in order. */
    List<String> find(BuiltinType type, String text) {
        return switch (type) {
            case NUMBER ->
                NumberRecognizer.recognizeNumber(text, culture).stream()
                        .flatMap(result -> number(result).stream())
                        .toList();
            case MONEY ->
                NumberWithUnitRecognizer.recognizeCurrency(text, culture).stream()
                        .flatMap(result -> money(result).stream())
                        .toList();
            default ->
                DateTimeRecognizer.recognizeDateTime(text, culture, DateTimeOptions.None, false, now).stream()
                        .flatMap(result -> dateTime(type, result).stream())
                        .toList();
        };
    }

    private Optional<String> number(ModelResult result) {
        return decimal(result)
                .map(BigDecimal::stripTrailingZeros)
                .map(number -> number.setScale(Math.max(1, number.scale())).toPlainString());
    }

    private Optional<String> money(ModelResult result) {
        Object unit = result.resolution.get("unit");
        Object iso = result.resolution.get("isoCurrency");
        String code = iso == null ? CODES.getOrDefault(String.valueOf(unit), String.valueOf(unit)) : iso.toString();
        boolean hundredths = Objects.equals(unit, "Cent");
        return decimal(result)
                .map(amount -> hundredths ? amount.movePointLeft(2) : amount)
                .map(amount -> new CurrencyValue(amount, code).text());
    }

    /** In Spanish and French a comma stands before decimals. */
    private Optional<BigDecimal> decimal(ModelResult result) {
        Object value = result.resolution.get("value");
        return value == null
                ? Optional.empty()
                : Optional.of(new BigDecimal(value.toString().replace(',', '.')));
    }

    private Optional<String> dateTime(BuiltinType type, ModelResult result) {
        Map<String, Object> resolution = result.resolution == null ? Map.of() : result.resolution;
        if (!(resolution.get("values") instanceof List<?> all)) {
            return Optional.empty();
        }
        List<Map<?, ?>> meanings = all.stream()
                .<Map<?, ?>>mapMulti((each, values) -> {
                    if (each instanceof Map<?, ?> map) {
                        values.accept(map);
                    }
                })
                .toList();
        String kind = String.valueOf(meanings.getFirst().get("type"));
        List<String> texts = meanings.stream()
                .map(value -> Objects.toString(value.get(kind.endsWith("range") ? "start" : "value"), ""))
                .filter(text -> !text.isEmpty() && !text.equals("not resolved"))
                .toList();
        return switch (type) {
            case DATE -> kind.equals("date") || kind.startsWith("datetime") ? date(texts) : Optional.empty();
            case TIME -> kind.equals("time") || kind.equals("datetime") ? time(texts) : Optional.empty();
            default -> kind.equals("duration") ? duration(texts) : Optional.empty();
        };
    }

    private Optional<String> date(List<String> texts) {
        return texts.stream()
                .map(text -> text.substring(0, 10))
                .filter(text -> texts.size() == 1 || !LocalDate.parse(text).isBefore(now.toLocalDate()))
                .findFirst();
    }

    private static Optional<String> time(List<String> texts) {
        return texts.stream()
                .map(text -> new TimeValue(LocalTime.parse(text.substring(text.length() - 8))).text())
                .findFirst();
    }

    private static Optional<String> duration(List<String> texts) {
        return texts.stream()
                .map(text ->
                        new DurationValue(new BigDecimal(text).movePointRight(3).longValue()).text())
                .findFirst();
    }
}
