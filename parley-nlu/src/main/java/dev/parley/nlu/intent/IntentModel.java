package dev.parley.nlu.intent;

import dev.parley.nlu.encode.LexicalEncoder;
import dev.parley.nlu.learn.Mixture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which intent a text expresses, learnt from examples. Safe for use by several threads. */
public final class IntentModel {
    private final List<String> intents;
    private final Members members;
    private final Mixture mixture;
    private final Confidence confidence;
    private final @Nullable LexicalEncoder lexical;

    /**
     * @param intents the names of the intents, at least one
     * @param lexical the lexical encoder of the bot's sentences, where the model needs one
     */
    IntentModel(
            List<String> intents,
            Members members,
            Mixture mixture,
            Confidence confidence,
            @Nullable LexicalEncoder lexical) {
        this.intents = List.copyOf(intents);
        this.members = members;
        this.mixture = mixture;
        this.confidence = confidence;
        this.lexical = lexical;
    }

    /** The names of the intents. */
    public List<String> intents() {
        return intents;
    }

    /** What encodes its texts, if that is the lexical encoder of the bot and not one given from outside. */
    public @Nullable LexicalEncoder encoder() {
        return members.lexicalHead() == null ? lexical : null;
    }

    /**
     * Reads a text.
     *
     * @param text its words
     * @param vector its vector by the encoder the model was trained with
     */
    public IntentReading read(String text, float[] vector) {
        float[] words = members.lexicalHead() == null || lexical == null
                ? null
                : lexical.encode(text).sentence();
        Judgement judgement = members.judge(vector, words);
        float[] shares = mixture.probabilities(judgement.scores());
        return IntentReading.of(shares, confidence.of(Evidence.of(members, judgement, shares)));
    }

    Members members() {
        return members;
    }

    Mixture mixture() {
        return mixture;
    }

    Confidence confidence() {
        return confidence;
    }

    @Nullable
    LexicalEncoder lexical() {
        return lexical;
    }
}
