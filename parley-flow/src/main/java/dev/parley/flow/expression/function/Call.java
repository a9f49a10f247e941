package dev.parley.flow.expression.function;

import dev.parley.flow.expression.Environment;
import dev.parley.flow.value.BooleanValue;
import dev.parley.flow.value.CollectionType;
import dev.parley.flow.value.CollectionValue;
import dev.parley.flow.value.CurrencyValue;
import dev.parley.flow.value.DateTimeValue;
import dev.parley.flow.value.DecimalValue;
import dev.parley.flow.value.DurationValue;
import dev.parley.flow.value.IntegerValue;
import dev.parley.flow.value.JsonValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Type;
import dev.parley.flow.value.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One running call: its arguments, counted from 0, and results that keep the limits of their type. */
public final class Call {
    /** UTF-16 units a text made by an expression may have. */
    public static final int LONGEST_TEXT = 1_000_000;

    /** Items a collection made by an expression may have. */
    public static final int MOST_ITEMS = 100_000;

    private final Invocation invocation;
    private final Value[] arguments;
    private final Environment environment;

    Call(Invocation invocation, Value[] arguments, Environment environment) {
        this.invocation = invocation;
        this.arguments = arguments;
        this.environment = environment;
    }

    public Environment environment() {
        return environment;
    }

    public int count() {
        return arguments.length;
    }

    /** Whether the argument was given at all. */
    public boolean has(int index) {
        return index < arguments.length;
    }

    /** Whether the argument was given and is not NOT_SET. */
    public boolean isSet(int index) {
        return has(index) && arguments[index].isSet();
    }

    public Value value(int index) {
        return arguments[index];
    }

    public String text(int index) {
        return ((StringValue) arguments[index]).value();
    }

    /** The text, or nothing for NOT_SET. */
    public String textOrEmpty(int index) {
        return isSet(index) ? text(index) : "";
    }

    public @Nullable String textOrNull(int index) {
        return isSet(index) ? text(index) : null;
    }

    public long integer(int index) {
        return ((IntegerValue) arguments[index]).value();
    }

    /** An Integer that is used as a position, count or length. */
    public int size(int index, String name) {
        long given = integer(index);
        if (given < 0) {
            throw fault(index, "The " + name + " of " + name() + " is " + given + "; it must be 0 or more");
        }
        return (int) Math.min(given, Integer.MAX_VALUE);
    }

    /** An Integer between two bounds. */
    public int between(int index, String name, int least, int most) {
        long given = integer(index);
        if (given < least || given > most) {
            throw fault(
                    index,
                    "The " + name + " of " + name() + " is " + given + "; it must be between " + least + " and "
                            + most);
        }
        return (int) given;
    }

    /** An Integer or Decimal. */
    public BigDecimal number(int index) {
        return number(arguments[index]);
    }

    static BigDecimal number(Value value) {
        return value instanceof IntegerValue(long whole) ? BigDecimal.valueOf(whole) : ((DecimalValue) value).value();
    }

    public boolean truth(int index) {
        return ((BooleanValue) arguments[index]).value();
    }

    /** A flag that may be left out: false then, and for NOT_SET. */
    public boolean flag(int index) {
        return isSet(index) && truth(index);
    }

    public Instant moment(int index) {
        return ((DateTimeValue) arguments[index]).value();
    }

    public long milliseconds(int index) {
        return ((DurationValue) arguments[index]).milliseconds();
    }

    public CurrencyValue currency(int index) {
        return (CurrencyValue) arguments[index];
    }

    public JsonNode json(int index) {
        return ((JsonValue) arguments[index]).value();
    }

    public List<Value> items(int index) {
        return ((CollectionValue) arguments[index]).items();
    }

    public Value string(String text) {
        checkLength(text.length());
        return new StringValue(text);
    }

    /** Refuses a text before it is built. */
    public void checkLength(long length) {
        if (length > LONGEST_TEXT) {
            throw fault("The text made here would be longer than " + LONGEST_TEXT + " characters");
        }
    }

    public Value whole(long number) {
        if (!IntegerValue.fits(number)) {
            throw fault("The Integer made here, " + number + ", is beyond ±" + IntegerValue.MAX);
        }
        return new IntegerValue(number);
    }

    /** A Decimal rounded to 40 digits. */
    public Value decimal(BigDecimal number) {
        return new DecimalValue(fitting(number));
    }

    /** A number rounded to what a Decimal holds. */
    public BigDecimal fitting(BigDecimal number) {
        BigDecimal rounded = number.round(DecimalValue.CONTEXT);
        if (rounded.scale() > DecimalValue.DIGITS) {
            rounded = rounded.setScale(DecimalValue.DIGITS, DecimalValue.CONTEXT.getRoundingMode());
        }
        if (!DecimalValue.fits(rounded)) {
            throw fault("The number made here has more than " + DecimalValue.DIGITS + " digits");
        }
        return rounded;
    }

    public Value money(@Nullable BigDecimal amount, @Nullable String code) {
        return new CurrencyValue(amount == null ? null : fitting(amount), code);
    }

    /** A DateTime without its fraction of a second. */
    public Value dateTime(Instant moment) {
        Instant whole = moment.truncatedTo(ChronoUnit.SECONDS);
        if (!DateTimeValue.fits(whole)) {
            throw fault("The DateTime made here is not within the years 1800 to 2200");
        }
        return new DateTimeValue(whole);
    }

    public Value duration(long milliseconds) {
        if (!DurationValue.fits(milliseconds)) {
            throw fault("The Duration made here is beyond ±" + DurationValue.MAX + " milliseconds");
        }
        return new DurationValue(milliseconds);
    }

    /** Refuses a collection before it is built. */
    public void checkItems(long count) {
        if (count > MOST_ITEMS) {
            throw fault("The collection made here would have more than " + MOST_ITEMS + " items");
        }
    }

    /** A collection of the call's own result type. */
    public Value collection(List<? extends Value> items) {
        checkItems(items.size());
        return new CollectionValue(element(), List.copyOf(items));
    }

    private ScalarType element() {
        return invocation.result() instanceof CollectionType(ScalarType element) ? element : ScalarType.NOT_SET;
    }

    /** The type the result has. */
    public Type result() {
        return invocation.result();
    }

    /** Where an argument stands in the text. */
    public int offset(int index) {
        return invocation.offsets().get(index);
    }

    /** What a result is where there is none. */
    public Value notSet() {
        return invocation.result().absent();
    }

    /** The name of the function or operator as documented. */
    public String name() {
        return invocation.name();
    }

    /** A run-time error of the call as a whole. */
    public Fault fault(String message) {
        return new Fault(message, invocation.offset());
    }

    /** A run-time error for which one argument is to blame. */
    public Fault fault(int index, String message) {
        return new Fault(message, invocation.offsets().get(index));
    }
}
