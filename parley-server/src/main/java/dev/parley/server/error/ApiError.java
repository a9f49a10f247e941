package dev.parley.server.error;

import dev.parley.api.error.ErrorBody;
import dev.parley.api.error.ErrorDetail;
import dev.parley.api.error.ErrorLimit;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Why a request is refused (wire-contract §1.6, §2.1).
 *
 * @param status the HTTP status
 * @param code the dotted machine code
 * @param template words for people with <code>{name}</code> in place of parameters
 * @param params the parameters
 * @param details the fields at fault
 * @param limit the limit that was exceeded, if that is what is wrong
 */
public record ApiError(
        int status,
        String code,
        String template,
        Map<String, String> params,
        List<ErrorDetail> details,
        @Nullable ErrorLimit limit) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final int LONGEST_PARAMETER = 300;

    public ApiError {
        params = Map.copyOf(params);
        details = List.copyOf(details);
    }

    ApiError(int status, String code, String template, Map<String, String> params, List<ErrorDetail> details) {
        this(status, code, template, params, details, null);
    }

    static ApiError of(int status, String code, String text) {
        return new ApiError(status, code, text, Map.of(), List.of());
    }

    /** The template with its parameters filled in. */
    public String message() {
        return PLACE.matcher(template)
                .replaceAll(place ->
                        Matcher.quoteReplacement(shortened(params.getOrDefault(place.group(1), place.group()))));
    }

    /** The body of the answer. */
    public ErrorBody body(String contextId) {
        return new ErrorBody(
                message(), code, status, null, null, template, shortened(params), contextId, details, List.of(), limit);
    }

    private static Map<String, String> shortened(Map<String, String> params) {
        return params.entrySet().stream()
                .collect(java.util.stream.Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> shortened(entry.getValue())));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_PARAMETER ? text : text.substring(0, LONGEST_PARAMETER) + "…";
    }
}
