package dev.parley.nlu.encode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The word pieces of a BERT model with their numbers. */
final class Vocabulary {
    static final int NONE = -1;

    private static final String CONTINUES = "##";

    private final Map<String, Integer> beginnings = new HashMap<>();
    private final Map<String, Integer> continuations = new HashMap<>();
    private final boolean lowerCase;
    private final boolean withoutAccents;
    private int longest;

    private Vocabulary(Map<String, Integer> pieces, boolean lowerCase, boolean withoutAccents) {
        this.lowerCase = lowerCase;
        this.withoutAccents = withoutAccents;
        pieces.forEach((piece, id) -> {
            boolean continues = piece.startsWith(CONTINUES) && piece.length() > CONTINUES.length();
            String bare = continues ? piece.substring(CONTINUES.length()) : piece;
            (continues ? continuations : beginnings).put(bare, id);
            longest = Math.max(longest, bare.length());
        });
    }

    /**
     * Reads a {@code vocab.txt}: one piece a line, numbered from 0. Its model takes lower case without accents when no
     * piece has an upper-case letter, as those of uncased models.
     */
    static Vocabulary ofLines(InputStream in) {
        List<String> lines;
        try (in) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The vocabulary cannot be read", e);
        }
        Map<String, Integer> pieces = HashMap.newHashMap(lines.size());
        for (String line : lines) {
            pieces.put(line.strip(), pieces.size());
        }
        boolean uncased = pieces.keySet().stream()
                .filter(piece -> !piece.startsWith("["))
                .noneMatch(piece -> piece.codePoints().anyMatch(Character::isUpperCase));
        return new Vocabulary(pieces, uncased, uncased);
    }

    /** Reads a {@code tokenizer.json} whose model is of WordPiece kind. */
    static Vocabulary ofTokenizerJson(InputStream in) {
        JsonNode tokenizer;
        try (in) {
            tokenizer = JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The tokenizer cannot be read", e);
        } catch (JacksonException e) {
            throw new EncoderException("The tokenizer is no JSON: " + e.getOriginalMessage(), e);
        }
        JsonNode model = tokenizer.path("model");
        String type = model.path("type").asString("WordPiece");
        String prefix = model.path("continuing_subword_prefix").asString(CONTINUES);
        if (!type.equals("WordPiece")
                || !prefix.equals(CONTINUES)
                || !model.path("vocab").isObject()) {
            throw new EncoderException("The tokenizer is of the kind " + type + "; only WordPiece can be used.");
        }
        Map<String, Integer> pieces = new HashMap<>();
        model.path("vocab")
                .properties()
                .forEach(piece -> pieces.put(piece.getKey(), piece.getValue().asInt()));
        JsonNode normalizer = tokenizer.path("normalizer");
        boolean lowerCase = normalizer.path("lowercase").asBoolean(true);
        return new Vocabulary(
                pieces, lowerCase, normalizer.path("strip_accents").asBoolean(lowerCase));
    }

    /** The number of a piece, of one that begins a word or of one that goes on in it; {@link #NONE} if there is none. */
    int find(String piece, boolean begins) {
        return (begins ? beginnings : continuations).getOrDefault(piece, NONE);
    }

    /** The number of a special piece such as {@code [CLS]}. */
    int frame(String name) {
        int id = find(name, true);
        if (id == NONE) {
            throw new EncoderException("The vocabulary has no " + name + "; it must be one of WordPiece kind.");
        }
        return id;
    }

    /** The number of UTF-16 units of the longest piece. */
    int longest() {
        return longest;
    }

    boolean lowerCase() {
        return lowerCase;
    }

    boolean withoutAccents() {
        return withoutAccents;
    }
}
