package dev.parley.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The wire form of values (architect-semantics §6.2). */
class ValueJsonTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static void writes(Value value, String expected) {
        assertThat(ValueJson.toWire(value)).hasToString(expected);
    }

    private static void readsBack(Value value, String json) {
        writes(value, json);
        reads(json, value.type(), value);
    }

    private static void reads(String json, Type type, Value expected) {
        assertThat(ValueJson.fromWire(JSON.readTree(json), type)).contains(expected);
    }

    private static void refuses(String json, Type type) {
        assertThat(ValueJson.fromWire(JSON.readTree(json), type)).isEmpty();
    }

    @Test
    void shouldWriteAndReadEachType() {
        readsBack(new StringValue("a"), "\"a\"");
        readsBack(BooleanValue.TRUE, "true");
        readsBack(new IntegerValue(-5), "-5");
        readsBack(new DecimalValue(new BigDecimal("2.50")), "2.5");
        readsBack(new DecimalValue(new BigDecimal("100")), "100.0");
        readsBack(new DateTimeValue(Instant.parse("2024-05-31T08:30:00Z")), "\"2024-05-31T08:30:00.000Z\"");
        readsBack(new DateValue(LocalDate.of(2024, 5, 31)), "\"2024-05-31\"");
        readsBack(new TimeValue(LocalTime.of(15, 30)), "\"15:30:00.000\"");
        readsBack(new DurationValue(90_000), "\"PT1M30S\"");
        readsBack(new CurrencyValue(new BigDecimal("30.23"), "USD"), "\"30.23|USD\"");
        readsBack(new CurrencyValue(null, "USD"), "\"|USD\"");
        readsBack(
                new TimeslotValue(Instant.parse("2024-05-31T08:30:00Z"), 1_800_000),
                "{\"dateTime\":\"2024-05-31T08:30:00.000Z\",\"duration\":\"PT30M\"}");
        readsBack(new JsonValue(JSON.readTree("{\"a\":[1,null]}")), "{\"a\":[1,null]}");
        readsBack(
                new CollectionValue(ScalarType.STRING, List.of(new StringValue("a"), ScalarType.STRING.absent())),
                "[\"a\",null]");
    }

    @Test
    void shouldWriteNullForNotSet() {
        writes(ScalarType.STRING.absent(), "null");
        reads("null", ScalarType.STRING, ScalarType.STRING.absent());
        reads("null", ScalarType.JSON, ScalarType.JSON.absent());
        reads(
                "null",
                ScalarType.STRING.collection(),
                ScalarType.STRING.collection().absent());
    }

    @Test
    void shouldWriteIdsOfObjects() {
        writes(new DirectoryValue(ScalarType.QUEUE, "q-1", "Sales", Map.of()), "\"q-1\"");
    }

    @Test
    void shouldReadLenientForms() {
        reads("5.0", ScalarType.INTEGER, new IntegerValue(5));
        reads("5", ScalarType.DECIMAL, new DecimalValue(new BigDecimal(5)));
        reads("90000", ScalarType.DURATION, new DurationValue(90_000));
        reads(
                "\"2024-05-31T10:30:00+02:00\"",
                ScalarType.DATE_TIME,
                new DateTimeValue(Instant.parse("2024-05-31T08:30:00Z")));
        reads("\"2024-05-31T10:30:00.000Z\"", ScalarType.DATE, new DateValue(LocalDate.of(2024, 5, 31)));
    }

    @Test
    void shouldRefuseWhatDoesNotFit() {
        refuses("5", ScalarType.STRING);
        refuses("\"2024-05-31T08:30:00Z\"", ScalarType.TIMESLOT);
        refuses("{\"dateTime\":\"2024-05-31T08:30:00Z\",\"duration\":null}", ScalarType.TIMESLOT);
        refuses("{\"duration\":\"PT30M\"}", ScalarType.TIMESLOT);
        refuses("\"5\"", ScalarType.INTEGER);
        refuses("5.5", ScalarType.INTEGER);
        refuses("1000000000000000", ScalarType.INTEGER);
        refuses("1e300", ScalarType.INTEGER);
        refuses("1e300", ScalarType.DECIMAL);
        refuses("\"true\"", ScalarType.BOOLEAN);
        refuses("\"yesterday\"", ScalarType.DATE_TIME);
        refuses("\"1500-01-01\"", ScalarType.DATE);
        refuses("1.5", ScalarType.DURATION);
        refuses("\"ten\"", ScalarType.CURRENCY);
        refuses("\"a\"", ScalarType.STRING.collection());
        refuses("[1]", ScalarType.STRING.collection());
        refuses("\"q-1\"", ScalarType.QUEUE);
    }

    @Test
    void shouldTellNotSetFromTheJsonNull() {
        JsonNode absent = ValueJson.toTyped(ScalarType.JSON.absent());
        JsonNode none = ValueJson.toTyped(new JsonValue(JSON.readTree("null")));
        assertThat(ValueJson.fromTyped(absent)).isEqualTo(ScalarType.JSON.absent());
        assertThat(ValueJson.fromTyped(none)).isEqualTo(new JsonValue(JSON.readTree("null")));
    }
}
