package dev.parley.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.value.CommunicationValue.Part;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Every value survives the way to JSON text and back. */
class ValueJsonPropertiesTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Property
    void shouldReadBackTypedValues(@ForAll("values") Value value) {
        String stored = ValueJson.toTyped(value).toString();
        assertThat(ValueJson.fromTyped(JSON.readTree(stored))).isEqualTo(value);
    }

    @Property
    void shouldReadBackDurationsFromTheirText(@ForAll("durations") DurationValue duration) {
        assertThat(DurationValue.parse(duration.text())).contains(duration);
    }

    @Property
    void shouldReadBackDecimalsFromTheirText(@ForAll("decimals") BigDecimal number) {
        DecimalValue value = new DecimalValue(number);
        assertThat(DecimalText.parse(value.text()).map(DecimalValue::new)).contains(value);
        assertThat(value.text()).contains(".");
    }

    @Provide
    Arbitrary<DurationValue> durations() {
        return Arbitraries.longs()
                .between(-DurationValue.MAX, DurationValue.MAX)
                .map(DurationValue::new);
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e20"), new BigDecimal("1e20"))
                .ofScale(15);
    }

    @Provide
    Arbitrary<Value> values() {
        Arbitrary<ScalarType> types = Arbitraries.of(ScalarType.values());
        return Arbitraries.oneOf(
                scalars(),
                types.map(ScalarType::absent),
                types.map(type -> type.collection().absent()),
                Arbitraries.strings()
                        .map(StringValue::new)
                        .list()
                        .ofMaxSize(4)
                        .map(items -> new CollectionValue(ScalarType.STRING, List.copyOf(items))),
                durations()
                        .injectNull(0.2)
                        .list()
                        .ofMaxSize(4)
                        .map(items -> new CollectionValue(
                                ScalarType.DURATION,
                                items.stream()
                                        .map(ValueJsonPropertiesTest::orNotSet)
                                        .toList())));
    }

    private static Value orNotSet(@Nullable Value value) {
        return value == null ? ScalarType.DURATION.absent() : value;
    }

    private Arbitrary<Value> scalars() {
        Arbitrary<String> texts = Arbitraries.strings().ofMaxLength(10);
        Arbitrary<Long> seconds =
                Arbitraries.longs().between(DateTimeValue.MIN.getEpochSecond(), DateTimeValue.MAX.getEpochSecond());
        return Arbitraries.oneOf(
                Arbitraries.of(true, false).map(BooleanValue::of),
                Arbitraries.longs().between(-IntegerValue.MAX, IntegerValue.MAX).map(IntegerValue::new),
                decimals().map(DecimalValue::new),
                texts.map(StringValue::new),
                seconds.map(second -> new DateTimeValue(Instant.ofEpochSecond(second))),
                Arbitraries.integers()
                        .between(0, 100_000)
                        .map(day -> new DateValue(LocalDate.of(1900, 1, 1).plusDays(day))),
                Arbitraries.integers()
                        .between(0, 86_399_999)
                        .map(milli -> new TimeValue(LocalTime.ofNanoOfDay(milli * 1_000_000L))),
                durations(),
                Combinators.combine(
                                decimals().injectNull(0.2),
                                Arbitraries.of("USD", "EUR").injectNull(0.2))
                        .as(CurrencyValue::new),
                texts.map(PhoneNumberValue::new),
                Arbitraries.of("null", "1", "\"a\"", "{\"a\":[true,null,1.5]}")
                        .map(text -> new JsonValue(JSON.readTree(text))),
                texts.map(text ->
                        new CommunicationValue(List.of(Part.of(text), new Part(text, List.of("DateShortYear"))))),
                texts.map(label -> chooser(new StringValue(label))),
                Arbitraries.of(chooser(ScalarType.STRING.absent())),
                Combinators.combine(seconds, durations())
                        .as((second, length) ->
                                new TimeslotValue(Instant.ofEpochSecond(second), length.milliseconds())),
                texts.map(text -> new DirectoryValue(
                        ScalarType.USER, "id-" + text, text, Map.of("username", new StringValue(text)))),
                Arbitraries.just(new FormatValue(ScalarType.DATE_FORMAT, "Date.shortYear")));
    }

    private static ChooserValue chooser(Value label) {
        ChooserValue choice =
                new ChooserValue(ScalarType.CHOICE, Map.of("value", new StringValue("v"), "label", label));
        ChooserValue replies = new ChooserValue(
                ScalarType.QUICK_REPLIES,
                Map.of("buttons", new CollectionValue(ScalarType.CHOICE, List.of(choice, ScalarType.CHOICE.absent()))));
        return new ChooserValue(ScalarType.CHOOSER, Map.of("quickReplies", replies));
    }
}
