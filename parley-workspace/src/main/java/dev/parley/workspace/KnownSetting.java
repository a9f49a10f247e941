package dev.parley.workspace;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A setting that {@code parley.yaml}, an environment variable or {@code --set} may give.
 *
 * @param name its dotted name, such as {@code sessions.idleHours}
 * @param kind which values it takes
 * @param standard its value when nobody gives one
 */
public record KnownSetting(String name, Kind kind, String standard) {
    /** The settings there are. */
    public static final List<KnownSetting> STANDARD = List.of(
            new KnownSetting("turns.granularity", new Choice(List.of("perCommunicate", "coalesce")), "perCommunicate"),
            new KnownSetting("sessions.idleHours", new WholeNumber(1, 24 * 365), "72"),
            new KnownSetting("signIn.refreshDays", new WholeNumber(1, 365), "30"),
            new KnownSetting("signIn.failuresPerMinute", new WholeNumber(1, 10_000), "30"),
            new KnownSetting("signIn.legacy", new Flag(), "false"),
            new KnownSetting("nlu.encoder", new Text(), "bundled"),
            new KnownSetting("nlu.encoderPooling", new Choice(List.of("cls", "mean")), "cls"),
            new KnownSetting("nlu.encoderTokens", new WholeNumber(16, 8_192), "512"),
            new KnownSetting(
                    "nlu.encoderLanguages",
                    new Words("[a-z]{2,3}", "languages such as en de, with blanks between them"),
                    ""),
            new KnownSetting("nlu.ownTextsPercent", new WholeNumber(1, 99), "50"),
            new KnownSetting("limits.rates", new Choice(List.of("none", "vendor")), "none"),
            new KnownSetting("limits.concurrentRequests", new WholeNumber(1, 100_000), "512"),
            new KnownSetting(
                    "cors.origins",
                    new Words("\\*|https?://[^\\s/]+", "origins such as https://app.example, with blanks between them"),
                    "http://localhost:* http://127.0.0.1:*"),
            new KnownSetting("outgoing.plainHttp", new Flag(), "false"),
            new KnownSetting(
                    "outgoing.privateHosts",
                    new Words("[A-Za-z0-9.:-]+", "names or addresses of hosts, with blanks between them"),
                    ""));

    public KnownSetting {
        if (kind.refuse(standard).isPresent()) {
            throw new IllegalArgumentException("The standard value of " + name + " is none of its values");
        }
    }

    /** The environment variable that gives it: {@code PARLEY_SESSIONS_IDLE_HOURS}. */
    public String variable() {
        return "PARLEY_"
                + name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                        .replaceAll("[.-]", "_")
                        .toUpperCase(Locale.ROOT);
    }

    /** Which values a setting takes. */
    public sealed interface Kind {
        /** What the value should be instead, if it is not of this kind. */
        Optional<String> refuse(String value);
    }

    /** Any text. */
    public record Text() implements Kind {
        @Override
        public Optional<String> refuse(String value) {
            return Optional.empty();
        }
    }

    /** One of some words. */
    public record Choice(List<String> words) implements Kind {
        public Choice {
            words = List.copyOf(words);
        }

        @Override
        public Optional<String> refuse(String value) {
            return words.contains(value) ? Optional.empty() : Optional.of("one of " + String.join(", ", words));
        }
    }

    /**
     * Words of one form with blanks between them; also none.
     *
     * @param form the regular expression of a word
     * @param wanted what they are, for people
     */
    public record Words(String form, String wanted) implements Kind {
        @Override
        public Optional<String> refuse(String value) {
            return Settings.words(value).stream().allMatch(word -> word.matches(form))
                    ? Optional.empty()
                    : Optional.of(wanted);
        }
    }

    /** {@code true} or {@code false}. */
    public record Flag() implements Kind {
        @Override
        public Optional<String> refuse(String value) {
            return value.equals("true") || value.equals("false") ? Optional.empty() : Optional.of("true or false");
        }
    }

    /**
     * A whole number.
     *
     * @param least the least allowed
     * @param most the most allowed
     */
    public record WholeNumber(long least, long most) implements Kind {
        @Override
        public Optional<String> refuse(String value) {
            String wanted = "a whole number from " + least + " to " + most;
            try {
                long number = Long.parseLong(value);
                return number >= least && number <= most ? Optional.empty() : Optional.of(wanted);
            } catch (NumberFormatException e) {
                return Optional.of(wanted);
            }
        }
    }
}
