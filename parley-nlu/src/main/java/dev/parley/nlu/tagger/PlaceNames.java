package dev.parley.nlu.tagger;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.parley.nlu.text.FoldedText;
import dev.parley.nlu.text.Token;
import dev.parley.nlu.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Names of places in a language: countries and the cities of time zones as ICU has them, and the states of the United
 * States, which are called alike in most languages.
 */
final class PlaceNames {
    private static final int MOST_WORDS = 6;

    private static final List<String> STATES = List.of(
            "Alabama",
            "Alaska",
            "Arizona",
            "Arkansas",
            "California",
            "Colorado",
            "Connecticut",
            "Delaware",
            "Florida",
            "Georgia",
            "Hawaii",
            "Idaho",
            "Illinois",
            "Indiana",
            "Iowa",
            "Kansas",
            "Kentucky",
            "Louisiana",
            "Maine",
            "Maryland",
            "Massachusetts",
            "Michigan",
            "Minnesota",
            "Mississippi",
            "Missouri",
            "Montana",
            "Nebraska",
            "Nevada",
            "New Hampshire",
            "New Jersey",
            "New Mexico",
            "New York",
            "North Carolina",
            "North Dakota",
            "Ohio",
            "Oklahoma",
            "Oregon",
            "Pennsylvania",
            "Rhode Island",
            "South Carolina",
            "South Dakota",
            "Tennessee",
            "Texas",
            "Utah",
            "Vermont",
            "Virginia",
            "Washington",
            "West Virginia",
            "Wisconsin",
            "Wyoming",
            "District of Columbia",
            "DC",
            "AK",
            "AL",
            "AR",
            "AZ",
            "CA",
            "CO",
            "CT",
            "DE",
            "FL",
            "GA",
            "HI",
            "IA",
            "ID",
            "IL",
            "IN",
            "KS",
            "KY",
            "LA",
            "MA",
            "MD",
            "ME",
            "MI",
            "MN",
            "MO",
            "MS",
            "MT",
            "NC",
            "ND",
            "NE",
            "NH",
            "NJ",
            "NM",
            "NV",
            "NY",
            "OH",
            "OK",
            "OR",
            "PA",
            "RI",
            "SC",
            "SD",
            "TN",
            "TX",
            "UT",
            "VA",
            "VT",
            "WA",
            "WI",
            "WV",
            "WY");

    private final Map<String, String> kinds = new HashMap<>();

    /**
     * A place in a sentence.
     *
     * @param kind {@code country}, {@code state} or {@code city}
     * @param from its first token
     * @param to the token behind its last
     */
    record Place(String kind, int from, int to) {}

    private PlaceNames(ULocale language) {
        STATES.forEach(state -> kinds.put(key(state), "state"));
        for (String code : ULocale.getISOCountries()) {
            kinds.putIfAbsent(key(ULocale.getDisplayCountry("und-" + code, language)), "country");
        }
        TimeZoneNames zones = TimeZoneNames.getInstance(language);
        for (String zone : TimeZone.getAvailableIDs()) {
            String city = zones.getExemplarLocationName(zone);
            if (city != null) {
                kinds.putIfAbsent(key(city), "city");
            }
        }
        kinds.remove("");
    }

    /** The names in a language. */
    static PlaceNames of(String language) {
        return new PlaceNames(ULocale.forLanguageTag(language.trim().replace('_', '-')));
    }

    /**
     * The places in a sentence, the longest at each word. Names of two letters count only in capitals.
     *
     * @param words the folded words
     * @param written the words as written
     */
    List<Place> find(List<String> words, List<String> written) {
        List<Place> places = new ArrayList<>();
        for (int from = 0; from < words.size(); ) {
            int to = Math.min(words.size(), from + MOST_WORDS);
            while (to > from && kind(words, written, from, to).isEmpty()) {
                to--;
            }
            if (to > from) {
                places.add(new Place(kind(words, written, from, to), from, to));
            }
            from = Math.max(from + 1, to);
        }
        return places;
    }

    private String kind(List<String> words, List<String> written, int from, int to) {
        String key = String.join(" ", words.subList(from, to));
        boolean small = key.length() == 2 && written.get(from).equals(key);
        return small ? "" : kinds.getOrDefault(key, "");
    }

    private static String key(String name) {
        return Tokens.of(FoldedText.of(name)).stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
