package dev.parley.flow.expression.function;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.expression.Evaluation;
import dev.parley.flow.expression.Expression;
import dev.parley.flow.expression.TestWorld;
import dev.parley.flow.value.BooleanValue;
import dev.parley.flow.value.ChooserValue;
import dev.parley.flow.value.CollectionType;
import dev.parley.flow.value.CollectionValue;
import dev.parley.flow.value.CommunicationValue;
import dev.parley.flow.value.CurrencyValue;
import dev.parley.flow.value.DateTimeValue;
import dev.parley.flow.value.DateValue;
import dev.parley.flow.value.DecimalValue;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.DurationValue;
import dev.parley.flow.value.FormatValue;
import dev.parley.flow.value.IntegerValue;
import dev.parley.flow.value.JsonValue;
import dev.parley.flow.value.PhoneNumberValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.TimeValue;
import dev.parley.flow.value.TimeslotValue;
import dev.parley.flow.value.Type;
import dev.parley.flow.value.Value;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Every overload of every function and operator takes any value of its types: it gives a value or a run-time error. */
class EveryFunctionTest {
    private static final int ROUNDS = 60;
    private static final List<String> OPERATORS = List.of(
            "+", "-", "*", "/", "%", "^", "&", "|", "==", "!=", "<", "<=", ">", ">=", "and", "or", "!", "~", "?:");
    private static final JsonMapper JSON = new JsonMapper();

    static Stream<Overload> overloads() {
        Library library = new Library();
        return Stream.concat(
                library.names().stream().flatMap(name -> library.function(name).stream()),
                OPERATORS.stream().flatMap(symbol -> library.operator(symbol).stream()));
    }

    @ParameterizedTest
    @MethodSource("overloads")
    void shouldGiveAValueOrAFailure(Overload overload) {
        Signature signature = overload.signature();
        Random random = new Random(signature.toString().hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            TestWorld world = new TestWorld();
            ScalarType same = pick(random, List.of(ScalarType.STRING, ScalarType.INTEGER, ScalarType.CURRENCY));
            int count = signature.parameters().size() + (signature.takes(30) ? random.nextInt(3) : 0);
            List<String> arguments = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                String name = "Flow.p" + i;
                world.with(
                        name, value(random, type(random, signature.parameter(i).type(), same)));
                arguments.add(name);
            }
            Expression expression = world.compile(text(signature.name(), arguments), null);
            assertThat(expression)
                    .as(signature + " " + world.findings(text(signature.name(), arguments)))
                    .isNotNull();
            if (expression != null && expression.evaluate(world) instanceof Evaluation.Success(Value value)) {
                assertThat(value.type()).isEqualTo(expression.type());
            }
        }
    }

    private static String text(String name, List<String> arguments) {
        if (name.equals("?:")) {
            return arguments.get(0) + " ? " + arguments.get(1) + " : " + arguments.get(2);
        }
        if (!OPERATORS.contains(name)) {
            return name + arguments.stream().collect(Collectors.joining(", ", "(", ")"));
        }
        return arguments.size() == 1
                ? name + "(" + arguments.getFirst() + ")"
                : arguments.getFirst() + " " + name + " " + arguments.getLast();
    }

    private static Type type(Random random, Pattern pattern, ScalarType same) {
        return switch (pattern) {
            case Pattern.Exactly(Type type) -> type;
            case Pattern.OneOf one -> one.types().iterator().next();
            case Pattern.Same(boolean collection) -> collection ? same.collection() : same;
            case Pattern.Anything(boolean collection) -> {
                ScalarType any = pick(random, List.of(ScalarType.values()).subList(0, 20));
                yield collection ? any.collection() : any;
            }
        };
    }

    private static Value value(Random random, Type type) {
        return switch (type) {
            case ScalarType scalar -> random.nextInt(6) == 0 ? scalar.absent() : set(random, scalar);
            case CollectionType(ScalarType element) -> {
                List<Value> items = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    items.add(value(random, element));
                }
                yield new CollectionValue(element, items);
            }
        };
    }

    private static Value set(Random random, ScalarType type) {
        return switch (type) {
            case BOOLEAN -> BooleanValue.of(random.nextBoolean());
            case INTEGER ->
                made(
                        random,
                        IntegerValue::new,
                        List.of(0L, 1L, -1L, 3L, 7L, 12L, 2024L, IntegerValue.MAX, -IntegerValue.MAX));
            case DECIMAL ->
                made(
                        random,
                        text -> new DecimalValue(new BigDecimal(text)),
                        List.of("0", "1.5", "-0.001", "1e39", "-9.9e-39", "2"));
            case STRING ->
                made(
                        random,
                        StringValue::new,
                        List.of(
                                "",
                                "a",
                                "A b",
                                "12",
                                "en-us",
                                "\ud83d\ude00",
                                "2024-05-31",
                                "PT1M",
                                "{}",
                                "<b",
                                "+49"));
            case DATE_TIME ->
                made(random, DateTimeValue::new, List.of(DateTimeValue.MIN, DateTimeValue.MAX, TestWorld.NOW));
            case DATE -> made(random, DateValue::new, List.of(DateValue.MIN, DateValue.MAX));
            case TIME ->
                made(
                        random,
                        TimeValue::new,
                        List.of(LocalTime.MIN, LocalTime.NOON, LocalTime.of(23, 59, 59, 999_000_000)));
            case DURATION ->
                made(
                        random,
                        DurationValue::new,
                        List.of(0L, 1L, -61_000L, 90_000L, DurationValue.MAX, -DurationValue.MAX));
            case CURRENCY ->
                made(
                        random,
                        text -> CurrencyValue.parse(text).orElseThrow(),
                        List.of("10|USD", "|USD", "5|", "|", "-3.333|EUR", "1e39|ZZZ"));
            case PHONE_NUMBER ->
                made(
                        random,
                        PhoneNumberValue::new,
                        List.of("+493012345678", "+999", "sip:a@b", "5550100", "tel:1;x=2"));
            case JSON ->
                made(
                        random,
                        text -> new JsonValue(JSON.readTree(text)),
                        List.of("null", "1", "1e400", "\"a\"", "{\"a\":1}", "[1,{}]", "true"));
            case COMMUNICATION -> CommunicationValue.of("hi");
            case CHOOSER, QUICK_REPLIES, CHOICE, CAROUSEL, CARD, LIST_PICKER, LIST_SECTION, LIST_ITEM, TIME_PICKER ->
                new ChooserValue(type, Map.of("value", new StringValue("a")));
            case TIMESLOT -> new TimeslotValue(TestWorld.NOW, 60_000);
            case BOOLEAN_FORMAT,
                    CURRENCY_FORMAT,
                    DATE_FORMAT,
                    NUMBER_FORMAT,
                    PHONE_NUMBER_FORMAT,
                    STRING_FORMAT,
                    TIME_FORMAT,
                    TIME_PART_FORMAT,
                    LANGUAGE_FORMAT -> new FormatValue(type, "Number.playDigits");
            case AUDIO, NOT_SET -> type.absent();
            default -> new DirectoryValue(type, "id", "name", Map.of());
        };
    }

    private static <T> Value made(Random random, Function<T, ? extends Value> maker, List<T> choices) {
        return maker.apply(pick(random, choices));
    }

    private static <T> T pick(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
