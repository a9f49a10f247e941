package dev.parley.server.signin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * A piece of HTML with places, {@code {{name}}}, for words. What is put there is escaped; only other pieces are not.
 *
 * @param text the HTML
 */
record Template(String text) {
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    /** HTML that was made from a template, so all words in it are escaped. */
    record Html(String text) {}

    /** Reads a resource beside this class. */
    static Template read(String name) {
        try (InputStream stream = Objects.requireNonNull(Template.class.getResourceAsStream(name), name)) {
            return new Template(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The HTML with words, or other pieces of HTML, in its places. */
    Html fill(Map<String, ?> words) {
        return new Html(PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(escaped(words.get(place.group(1)), place.group(1)))));
    }

    private static String escaped(@Nullable Object word, String place) {
        return switch (word) {
            case Html html -> html.text();
            case String text -> HtmlUtils.htmlEscape(text, "UTF-8");
            case null, default -> throw new IllegalArgumentException("there are no words for " + place);
        };
    }
}
