package dev.parley.server.datatable;

import dev.parley.server.session.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The types of columns, by their words in JSON Schema. */
enum ColumnType {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN;

    static final List<String> WORDS =
            Arrays.stream(values()).map(ColumnType::word).toList();

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ColumnType> of(JsonNode word) {
        return Arrays.stream(values())
                .filter(type -> word.isString() && type.word().equals(word.stringValue()))
                .findFirst();
    }

    /** The narrowest type of a value. */
    static ColumnType fitting(JsonNode value) {
        return Arrays.stream(new ColumnType[] {BOOLEAN, INTEGER, NUMBER})
                .filter(type -> type.fits(value))
                .findFirst()
                .orElse(STRING);
    }

    boolean fits(JsonNode value) {
        return switch (this) {
            case STRING -> value.isString();
            case INTEGER -> value.isNumber() && Numbers.bounded(value) && value.canConvertToExactIntegral();
            case NUMBER -> value.isNumber() && Numbers.bounded(value);
            case BOOLEAN -> value.isBoolean();
        };
    }
}
