package dev.parley.flow.expression.function;

import dev.parley.flow.value.BooleanValue;
import dev.parley.flow.value.DecimalText;
import dev.parley.flow.value.DecimalValue;
import dev.parley.flow.value.IntegerValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** JSON as the plain values of the language. */
final class JsonScalars {
    private JsonScalars() {}

    /** A JSON number, boolean or string as such; null as NOT_SET; objects and arrays as their text. */
    static Value plain(JsonNode json) {
        if (json.isNull() || json.isMissingNode()) {
            return ScalarType.JSON.absent();
        }
        if (json.isBoolean()) {
            return BooleanValue.of(json.booleanValue());
        }
        if (json.isIntegralNumber() && json.canConvertToLong() && IntegerValue.fits(json.longValue())) {
            return new IntegerValue(json.longValue());
        }
        Optional<BigDecimal> number = json.isNumber() ? DecimalText.parse(json.asString()) : Optional.empty();
        if (number.isPresent()) {
            return new DecimalValue(number.get());
        }
        return new StringValue(json.isString() ? json.stringValue() : json.toString());
    }
}
