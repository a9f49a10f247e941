package dev.parley.server.http;

import dev.parley.api.WireJson;
import dev.parley.server.error.ApiError;
import dev.parley.server.error.Refusals;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Says in the platform's words what is wrong with a JSON body, and names the field. */
final class JsonErrors {
    private JsonErrors() {}

    static ApiError of(JacksonException wrong) {
        String field = fieldOf(wrong);
        return switch (wrong) {
            case InvalidFormatException format
            when format.getTargetType().isEnum() ->
                Refusals.invalidValue(
                        field,
                        String.valueOf(format.getValue()),
                        format.getTargetType().getSimpleName(),
                        names(format.getTargetType()));
            case InvalidNullException none -> Refusals.missingField(field);
            case MismatchedInputException absent when isMissing(absent) -> Refusals.missingField(field);
            case StreamReadException malformed -> Refusals.badRequest("The body is not valid JSON" + at(wrong) + ".");
            case DatabindException mismatch
            when !field.isEmpty() ->
                Refusals.badField(
                        field,
                        "The field '" + field + "' has the wrong JSON type or a value out of range" + at(wrong) + ".");
            default -> Refusals.badRequest("The body is not the JSON that is wanted here" + at(wrong) + ".");
        };
    }

    /** The wire names of an enum. */
    static List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> WireJson.mapper().convertValue(value, String.class))
                .toList();
    }

    private static boolean isMissing(MismatchedInputException wrong) {
        return wrong.getOriginalMessage().startsWith("Missing required creator property");
    }

    private static String fieldOf(JacksonException wrong) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : wrong.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static String at(JacksonException wrong) {
        TokenStreamLocation place = wrong.getLocation();
        return place == null || place.getLineNr() < 1
                ? ""
                : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
    }
}
