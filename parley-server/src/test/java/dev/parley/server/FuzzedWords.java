package dev.parley.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Makes texts: harmless, hostile, and such as the server itself has told before. */
final class FuzzedWords {
    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "0",
            "-1",
            "null",
            "../../etc/passwd",
            "..\\..\\windows",
            "..;/",
            "/",
            "//x",
            "a/b",
            "%2e%2e%2f",
            "%00",
            "\u0000",
            "\u0001\u001f\u007f",
            "\r\nX-Injected: 1",
            "\ud800",
            "\ud83d\ude00",
            "\u202eright to left",
            "\u0130\u0131 I i",
            "e\u0301",
            "\ufeff",
            "<script>alert(1)</script>",
            "'; DROP TABLE sessions; --",
            "${jndi:ldap://localhost/a}",
            "{{7*7}}",
            "*",
            "a,b,,c",
            "1e999",
            "99999999999999999999",
            "2020-13-45T99:99:99Z",
            "x".repeat(300),
            "y".repeat(20_000));

    private final Random random;

    /** Words for properties, parameters and path variables, by name. */
    private final Map<String, List<String>> known = new LinkedHashMap<>();

    FuzzedWords(Random random, Map<String, List<String>> known) {
        this.random = random;
        known.forEach((name, words) -> this.known.put(name, new ArrayList<>(words)));
    }

    /** Keeps a word that the server has told, to use it where a name asks for it. */
    void learn(String name, String word) {
        List<String> words = known.computeIfAbsent(name, each -> new ArrayList<>());
        if (words.size() < 100) {
            words.add(word);
        } else {
            words.set(random.nextInt(words.size()), word);
        }
    }

    /** Keeps no word of a name any longer. */
    void forget(String name) {
        known.remove(name);
    }

    /** A text that a schema takes, mostly one that is known under a name. */
    String text(JsonNode schema, String name) {
        if (schema.path("format").asString("").equals("date-time")) {
            return "20%02d-0%d-1%dT10:00:00.000Z"
                    .formatted(random.nextInt(100), 1 + random.nextInt(9), random.nextInt(9));
        }
        return named(name);
    }

    /** A word that is known under a name, or under the end of it; at times another. */
    String named(String name) {
        List<String> words = known.getOrDefault(name, known.getOrDefault(name.replaceAll(".*\\.", ""), List.of()));
        return words.isEmpty() || random.nextInt(16) == 0 ? any() : words.get(random.nextInt(words.size()));
    }

    /** Any text. */
    String any() {
        return switch (random.nextInt(6)) {
            case 0 -> HOSTILE.get(random.nextInt(HOSTILE.size()));
            case 1 -> new UUID(random.nextLong(), random.nextLong()).toString();
            case 2 ->
                random.ints(random.nextInt(12), 0, 0x1_0000)
                        .collect(StringBuilder::new, (text, unit) -> text.append((char) unit), StringBuilder::append)
                        .toString();
            case 3 -> {
                List<List<String>> all = List.copyOf(known.values());
                List<String> words = all.get(random.nextInt(all.size()));
                yield words.get(random.nextInt(words.size()));
            }
            default -> "word " + random.nextInt(100);
        };
    }
}
