package dev.parley.flow.export;

import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Position;
import dev.parley.flow.yaml.Substituted;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** The JSON of an export: its text is the Base64 of a percent-encoded JSON document (architect-semantics §1.7). */
final class ExportText {
    private final Substituted source;
    private final String encoded;
    private final String json;

    private ExportText(Substituted source, String encoded, String json) {
        this.source = source;
        this.encoded = encoded;
        this.json = json;
    }

    /** Decodes an export; nothing, and a finding, when it is none. White space in the Base64 is left out. */
    static Optional<ExportText> decode(Substituted source, ExportLimits limits, Findings findings) {
        Position start = Position.startOf(source.file());
        if (source.text().length() > limits.characters()) {
            findings.error(
                    "export-too-large",
                    start,
                    "The export has " + source.text().length() + " characters; at most " + limits.characters()
                            + " are read.");
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(source.text().replaceAll("\\s+", ""));
            String encoded = new String(bytes, StandardCharsets.ISO_8859_1);
            return Optional.of(new ExportText(source, encoded, unescaped(encoded)));
        } catch (IllegalArgumentException | CharacterCodingException e) {
            findings.error(
                    "export-encoding",
                    start,
                    "An export is the Base64 of percent-encoded JSON, and this is not: " + e.getMessage()
                            + ". Export the flow from Architect again.");
            return Optional.empty();
        }
    }

    /** The text of an export that holds a JSON document. */
    static String encode(String json) {
        StringBuilder encoded = new StringBuilder(json.length() * 2);
        for (byte each : json.getBytes(StandardCharsets.UTF_8)) {
            if (each > 0 && Character.isLetterOrDigit(each)) {
                encoded.append((char) each);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
            }
        }
        return Base64.getEncoder().encodeToString(encoded.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    String json() {
        return json;
    }

    /** Finds places in the file; each one asked for must stand behind the one before. */
    Places places() {
        return new Places(source, encoded);
    }

    private static String unescaped(String encoded) throws CharacterCodingException {
        byte[] bytes = new byte[encoded.length()];
        int length = 0;
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c > 0x7E) {
                throw new IllegalArgumentException("character " + (i + 1) + " of what the Base64 holds is not ASCII");
            }
            if (c == '%') {
                bytes[length++] = (byte) Places.escaped(encoded, i);
                i += 2;
            } else {
                bytes[length++] = (byte) c;
            }
        }
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes, 0, length))
                .toString();
    }
}
