package dev.parley.nlu.intent;

import java.util.Locale;

/** The words in the name of an intent: {@code TrackMyOrder}, {@code track_my_order} and {@code Track my order} alike. */
final class IntentName {
    private IntentName() {}

    static String words(String name) {
        return name.replaceAll("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})", " ")
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
