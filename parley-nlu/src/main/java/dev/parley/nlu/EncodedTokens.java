package dev.parley.nlu;

import dev.parley.nlu.encode.Encoder;
import dev.parley.nlu.encode.Encoding;
import dev.parley.nlu.tagger.TokenVectors;
import java.util.List;
import java.util.stream.IntStream;

/** The vectors that an encoder gives to the pieces of words, for learned slots. */
public record EncodedTokens(Encoder encoder) implements TokenVectors {
    @Override
    public String id() {
        return encoder.id();
    }

    @Override
    public int dimensions() {
        return encoder.dimensions();
    }

    @Override
    public List<TokenVector> of(String text) {
        Encoding encoding = encoder.encode(text);
        return IntStream.range(0, encoding.tokens().size())
                .mapToObj(i -> new TokenVector(
                        encoding.tokens().get(i).from(),
                        encoding.tokens().get(i).to(),
                        encoding.vector(i)))
                .toList();
    }
}
