package dev.parley.provider.action.macro;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** {@code $esc}: puts text into text of another language. Nothing becomes empty text. */
public final class Escape {
    private static final JsonMapper JSON = new JsonMapper();

    /** What stands between the quotes of a JSON string. */
    public String jsonString(@Nullable Object value) {
        String quoted = JSON.writeValueAsString(text(value));
        return quoted.substring(1, quoted.length() - 1);
    }

    public String jsonEncode(@Nullable Object value) {
        return jsonString(value);
    }

    /** The text that stands between the quotes of a JSON string; the same text when it is not fit to. */
    public String jsonDecode(@Nullable Object value) {
        try {
            return JSON.readValue('"' + text(value) + '"', String.class);
        } catch (JacksonException notJson) {
            return text(value);
        }
    }

    /** For forms and query parameters: a blank becomes {@code +}. */
    public String urlFormEncode(@Nullable Object value) {
        return URLEncoder.encode(text(value), StandardCharsets.UTF_8);
    }

    /** The same as {@link #urlFormEncode}. */
    public String url(@Nullable Object value) {
        return urlFormEncode(value);
    }

    /** For paths: a blank becomes {@code %20}. */
    public String uriEncode(@Nullable Object value) {
        return urlFormEncode(value).replace("+", "%20").replace("*", "%2A").replace("%7E", "~");
    }

    public String html(@Nullable Object value) {
        return text(value)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    public String xml(@Nullable Object value) {
        return html(value);
    }

    public String javascript(@Nullable Object value) {
        return jsonString(value).replace("'", "\\'").replace("/", "\\/");
    }

    public String java(@Nullable Object value) {
        return jsonString(value);
    }

    public String sql(@Nullable Object value) {
        return text(value).replace("'", "''");
    }

    public String getQuote() {
        return "\"";
    }

    public String getQ() {
        return "\"";
    }

    public String getSingleQuote() {
        return "'";
    }

    public String getS() {
        return "'";
    }

    public String getDollar() {
        return "$";
    }

    public String getD() {
        return "$";
    }

    public String getHash() {
        return "#";
    }

    public String getH() {
        return "#";
    }

    public String getBackslash() {
        return "\\";
    }

    public String getB() {
        return "\\";
    }

    public String getExclamation() {
        return "!";
    }

    public String getNewline() {
        return "\n";
    }

    public String getN() {
        return "\n";
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
