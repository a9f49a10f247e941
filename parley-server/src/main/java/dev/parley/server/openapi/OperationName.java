package dev.parley.server.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an operation is called, as the platform's SDKs call it: {@code POST /api/v2/oauth/clients/{clientId}/secret} is
 * {@code postOauthClientSecret} of {@code OAuth}.
 *
 * @param id the name of the SDKs' method
 * @param tag the name of the SDKs' class, without {@code Api}
 */
record OperationName(String id, String tag) {
    private static final String API = "/api/v2/";

    /** By their first segment: the groups that are not called like their paths. */
    private static final Map<String, String> TAGS = Map.of(
            "flows", "Architect",
            "oauth", "OAuth",
            "organizations", "Organization",
            "languageunderstanding", "LanguageUnderstanding");

    static OperationName of(String verb, String path) {
        List<String> segments =
                List.of(path.substring(path.startsWith(API) ? API.length() : 1).split("/", -1));
        StringBuilder id = new StringBuilder(verb.toLowerCase(Locale.ROOT));
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            boolean ofOne = i + 1 < segments.size() && isVariable(segments.get(i + 1));
            if (!isVariable(segment)) {
                id.append(capitalized(ofOne ? singular(segment) : segment));
            } else if (singular(segments.get(i - 1)).equals(segments.get(i - 1))) {
                id.append(capitalized(segment.substring(1, segment.length() - 1)));
            }
        }
        return new OperationName(id.toString(), path.startsWith(API) ? tag(segments.getFirst()) : outside(segments));
    }

    private static String tag(String segment) {
        return TAGS.getOrDefault(segment, capitalized(segment));
    }

    private static String outside(List<String> segments) {
        return segments.getFirst().equals("parley") ? "Server" : "SignIn";
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{");
    }

    private static String singular(String segment) {
        if (segment.endsWith("ies")) {
            return segment.substring(0, segment.length() - 3) + "y";
        }
        return segment.endsWith("s") ? segment.substring(0, segment.length() - 1) : segment;
    }

    /** With a capital at its beginning and in place of each sign that is no letter. */
    private static String capitalized(String segment) {
        return Arrays.stream(segment.split("[^A-Za-z0-9]+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
