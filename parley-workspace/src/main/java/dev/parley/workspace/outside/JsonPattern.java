package dev.parley.workspace.outside;

import dev.parley.flow.value.DecimalText;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What JSON must look like. A map names the fields that must match, a list the patterns of which one must match,
 * {@code {min: …, max: …}} the range of a number, both ends included. Null stands for null or nothing, and any other
 * scalar for itself, be it written as text or as a number.
 *
 * @param pattern the pattern
 */
record JsonPattern(JsonNode pattern) {
    private static final Set<String> RANGE = Set.of("min", "max");

    boolean matches(JsonNode json) {
        return matches(pattern, json);
    }

    private static boolean matches(JsonNode pattern, JsonNode json) {
        if (pattern.isArray()) {
            return pattern.equals(json) || pattern.valueStream().anyMatch(each -> matches(each, json));
        }
        if (pattern.isObject()) {
            return isRange(pattern)
                    ? inRange(pattern, json)
                    : pattern.properties().stream().allMatch(field -> field(field, json));
        }
        if (pattern.isNull() || json.isNull() || json.isMissingNode()) {
            return pattern.isNull() && (json.isNull() || json.isMissingNode());
        }
        return json.isValueNode() && same(pattern, json);
    }

    private static boolean field(Map.Entry<String, JsonNode> field, JsonNode json) {
        return matches(field.getValue(), json.path(field.getKey()));
    }

    private static boolean same(JsonNode pattern, JsonNode json) {
        if (pattern.asString().equals(json.asString())) {
            return true;
        }
        Optional<BigDecimal> wanted = pattern.isNumber() ? number(pattern) : Optional.empty();
        return wanted.isPresent()
                && number(json)
                        .filter(each -> each.compareTo(wanted.get()) == 0)
                        .isPresent();
    }

    private static boolean isRange(JsonNode pattern) {
        return !pattern.isEmpty()
                && pattern.properties().stream()
                        .allMatch(each ->
                                RANGE.contains(each.getKey()) && each.getValue().isNumber());
    }

    private static boolean inRange(JsonNode range, JsonNode json) {
        Optional<BigDecimal> number = number(json);
        return number.isPresent()
                && number(range.path("min")).stream()
                        .allMatch(min -> number.get().compareTo(min) >= 0)
                && number(range.path("max")).stream()
                        .allMatch(max -> number.get().compareTo(max) <= 0);
    }

    private static Optional<BigDecimal> number(JsonNode json) {
        return json.isNumber() || json.isString() ? DecimalText.parse(json.asString()) : Optional.empty();
    }
}
