package dev.parley.provider.action.macro;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** {@code $encoding}. */
public final class Encoding {
    /** UTF-8 text as Base64, as Basic authentication wants it. */
    public String base64(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
