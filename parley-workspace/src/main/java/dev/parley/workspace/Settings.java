package dev.parley.workspace;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The settings of a server by dotted name, each with a valid value. Asking for a name nobody declared is a bug. */
public final class Settings {
    private final Map<String, String> values;

    Settings(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** Every known setting with its standard value. */
    public static Settings standard(List<KnownSetting> known) {
        return new Settings(known.stream().collect(Collectors.toMap(KnownSetting::name, KnownSetting::standard)));
    }

    public String text(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("No setting is called " + name);
        }
        return value;
    }

    /** The value of a setting of the kind {@link KnownSetting.WholeNumber}. */
    public long number(String name) {
        return Long.parseLong(text(name));
    }

    /** The value of a setting of the kind {@link KnownSetting.Flag}. */
    public boolean flag(String name) {
        return text(name).equals("true");
    }

    /** The words of a setting of the kind {@link KnownSetting.Words}. */
    public List<String> list(String name) {
        return words(text(name));
    }

    static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    /** All of them, for display. */
    public Map<String, String> all() {
        return values;
    }
}
