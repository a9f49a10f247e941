package dev.parley.nlu.grammar;

import dev.parley.nlu.text.FoldedText;
import dev.parley.nlu.text.Token;
import dev.parley.nlu.text.Tokens;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An utterance while phrases are read from it. What was read at a token is kept. For one thread. */
public final class Sentence {
    /** The most UTF-16 units of an utterance in which phrases are looked for. */
    public static final int MOST_CHARACTERS = 500;

    private final FoldedText text;
    private final List<Token> tokens;
    private final LocalDateTime now;
    private final Region region;
    private final Map<Phrase, @Nullable List<Reading>[]> read = new HashMap<>();

    /**
     * Prepares an utterance; of a long one the beginning.
     *
     * @param now the moment that relative dates are meant from
     */
    public Sentence(String text, Region region, LocalDateTime now) {
        this.text = FoldedText.of(FoldedText.beginning(text, MOST_CHARACTERS));
        this.tokens = Tokens.of(this.text);
        this.now = now;
        this.region = region;
    }

    public FoldedText text() {
        return text;
    }

    public List<Token> tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    Token token(int index) {
        return tokens.get(index);
    }

    LocalDateTime now() {
        return now;
    }

    Region region() {
        return region;
    }

    /** Whether a token is there and touches the one before. */
    boolean isJoined(int index) {
        return index > 0 && index < tokens.size() && tokens.get(index).joined();
    }

    List<Reading> readings(Phrase phrase, int token) {
        @Nullable List<Reading>[] kept = read.computeIfAbsent(phrase, key -> lists(tokens.size()));
        List<Reading> readings = kept[token];
        if (readings == null) {
            readings = phrase.at(this, token);
            kept[token] = readings;
        }
        return readings;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable List<Reading>[] lists(int size) {
        return new List[size];
    }
}
