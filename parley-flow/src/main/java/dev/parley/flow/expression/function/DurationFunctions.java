package dev.parley.flow.expression.function;

import dev.parley.flow.value.DurationValue;
import dev.parley.flow.value.TimeslotValue;
import dev.parley.flow.value.Value;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Making, rounding and spreading Durations, and timeslots. */
final class DurationFunctions {
    private static final long SECOND = 1000;
    private static final long MINUTE = 60 * SECOND;
    private static final long[] UNITS = {24 * 60 * MINUTE, 60 * MINUTE, MINUTE, SECOND, 1};

    /** What an announced waiting time is rounded up to while it is short. */
    private static final List<Long> SHORT = List.of(30 * SECOND, MINUTE, 2 * MINUTE, 5 * MINUTE);

    private DurationFunctions() {}

    static void define(Definitions functions) {
        functions.add("MakeDuration(int,int,int,int)->dur", DurationFunctions::make);
        functions.add("MakeDuration(int,int,int,int,int)->dur", DurationFunctions::make);
        functions.add("RoundUp(dur)->dur", call -> roundUp(call, SHORT, 5 * MINUTE));
        functions.add("RoundUp(dur,dur)->dur", call -> roundUp(call, List.of(), call.milliseconds(1)));
        functions.add("RoundUp(dur,dur,dur[])->dur", call -> roundUp(call, preferred(call), call.milliseconds(1)));
        functions.add("Range(dur,dur)->dur[]", DurationFunctions::range);
        functions.add("MakeTimeslot(dtm,dur)->tsl", call -> new TimeslotValue(call.moment(0), call.milliseconds(1)));
    }

    private static Value make(Call call) {
        BigInteger total = BigInteger.ZERO;
        for (int i = 0; i < call.count(); i++) {
            total = total.add(BigInteger.valueOf(call.integer(i)).multiply(BigInteger.valueOf(UNITS[i])));
        }
        return call.duration(total.bitLength() < Long.SIZE ? total.longValue() : Long.MAX_VALUE);
    }

    private static List<Long> preferred(Call call) {
        return call.items(2).stream()
                .filter(Value::isSet)
                .map(item -> ((DurationValue) item).milliseconds())
                .sorted()
                .toList();
    }

    /** The least preferred Duration that is not shorter, else the next multiple of the step. */
    private static Value roundUp(Call call, List<Long> preferred, long step) {
        long value = call.milliseconds(0);
        if (step <= 0) {
            throw call.fault(1, "The step of RoundUp must be longer than nothing");
        }
        Optional<Long> fitting =
                preferred.stream().filter(each -> each >= value).findFirst();
        return call.duration(fitting.orElseGet(() -> Math.ceilDiv(value, step) * step));
    }

    private static Value range(Call call) {
        long value = call.milliseconds(0);
        long step = call.milliseconds(1);
        return call.collection(List.of(call.duration(value - step), call.duration(value + step)));
    }
}
