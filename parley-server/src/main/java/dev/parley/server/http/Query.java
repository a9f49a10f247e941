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

    /** A switch; absent is off. */
    public Outcome<Boolean> flag(String name) {
        return flag(name, false);
    }

    /** A switch that is on or off where nothing is said. */
    public Outcome<Boolean> flag(String name, boolean standard) {
        String text = text(name).orElse(Boolean.toString(standard)).trim();
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return Outcome.done(text.equalsIgnoreCase("true"));
        }
        return Outcome.failed(Refusals.invalidValue(name, text, "Boolean", List.of("true", "false")));
    }

    /** A path with those of its parameters that were given, so that another page of a list has the same filters. */
    public String carriedBy(String path, String... names) {
        String carried = Arrays.stream(names)
                .flatMap(name -> parameters.getOrDefault(name, List.of()).stream()
                        .filter(value -> !value.isBlank())
                        .map(value -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        return carried.isEmpty() ? path : path + "?" + carried;
    }

    /** All values of a parameter that takes the wire names of an enum. */
    public <E extends Enum<E>> Outcome<List<E>> options(String name, Class<E> type) {
        return options(name, type, wanted -> wanted);
    }

    /** All values of a parameter that takes the wire names of an enum in any case. */
    public <E extends Enum<E>> Outcome<List<E>> optionsIgnoringCase(String name, Class<E> type) {
        return options(name, type, wanted -> wanted.toLowerCase(Locale.ROOT));
    }

    private <E extends Enum<E>> Outcome<List<E>> options(String name, Class<E> type, UnaryOperator<String> form) {
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
