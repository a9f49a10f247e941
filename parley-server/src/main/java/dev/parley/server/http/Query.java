package dev.parley.server.http;

import dev.parley.api.WireJson;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/**
 * Query parameters as clients really send them: lists repeated or joined by commas, and empty values for what was not
 * given (wire-contract §0.9, §0.10).
 *
 * @param parameters the decoded parameters by name
 */
public record Query(MultiValueMap<String, String> parameters) {
    /** All values of a parameter. */
    public List<String> list(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::trim)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /** The first value of a parameter, commas and all. */
    public Optional<String> text(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** A number from 1 on; 0 counts as not given. */
    public Outcome<Integer> number(String name, int standard, int largest) {
        String text = text(name).orElse("0").trim();
        int value;
        try {
            value = Integer.parseInt(text);
        } catch (NumberFormatException wrong) {
            return Outcome.failed(Refusals.badField(name, "The parameter '" + name + "' must be a whole number."));
        }
        if (value < 0 || value > largest) {
            return Outcome.failed(
                    Refusals.badField(name, "The parameter '" + name + "' must be from 1 to " + largest + "."));
        }
        return Outcome.done(value == 0 ? standard : value);
    }

    /** A switch that is on or off where nothing is said. */
    public Outcome<Boolean> flag(String name, boolean standard) {
        String text = text(name).orElse(Boolean.toString(standard)).trim();
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return Outcome.done(text.equalsIgnoreCase("true"));
        }
        return Outcome.failed(Refusals.invalidValue(name, text, "Boolean", List.of("true", "false")));
    }

    /** Those of some parameters that were given, encoded as in a query. */
    String given(List<String> names) {
        return names.stream()
                .flatMap(name -> parameters.getOrDefault(name, List.of()).stream()
                        .filter(value -> !value.isBlank())
                        .map(value -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    /**
     * All values of a parameter that takes the wire names of an enum.
     *
     * @param anyCase whether they may be written in capitals or not
     */
    public <E extends Enum<?>> Outcome<List<E>> options(String name, Class<E> type, boolean anyCase) {
        UnaryOperator<String> form = anyCase ? word -> word.toLowerCase(Locale.ROOT) : word -> word;
        Map<String, E> known = new LinkedHashMap<>();
        List<String> words = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String word = WireJson.mapper().convertValue(constant, String.class);
            words.add(word);
            known.put(form.apply(word), constant);
        }
        List<E> chosen = new ArrayList<>();
        for (String value : list(name)) {
            E constant = known.get(form.apply(value));
            if (constant == null) {
                return Outcome.failed(Refusals.invalidValue(name, value, type.getSimpleName(), words));
            }
            chosen.add(constant);
        }
        return Outcome.done(List.copyOf(chosen));
    }
}
