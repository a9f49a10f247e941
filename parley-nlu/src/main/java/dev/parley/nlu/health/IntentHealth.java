package dev.parley.nlu.health;

import dev.parley.flow.lint.NluCheck;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.source.Findings;
import dev.parley.nlu.encode.Encoder;
import dev.parley.nlu.encode.EncoderException;
import dev.parley.nlu.encode.LexicalEncoder;
import dev.parley.nlu.store.MemoryVectorStore;
import dev.parley.nlu.store.VectorStore;
import dev.parley.nlu.vector.SentenceVectors;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Looks at the intents of a flow: what stands twice, is missing, too long, out of place, or hard to tell apart. Each
 * language of the flow is looked at by itself. A flow without utterances costs nothing.
 */
public final class IntentHealth implements NluCheck {
    private final Supplier<Encoder> encoder;
    private final VectorStore vectors;

    /**
     * @param encoder asked when the first flow with utterances comes; where it gives an {@link EncoderException}, words
     *     and letters stand in for what utterances mean
     * @param vectors keeps the vectors of utterances
     */
    public IntentHealth(Supplier<Encoder> encoder, VectorStore vectors) {
        this.encoder = encoder;
        this.vectors = vectors;
    }

    @Override
    public void check(NluModel model, Findings findings) {
        if (model.intents().isEmpty()) {
            return;
        }
        List<NluModel> all =
                Stream.concat(Stream.of(model), model.translations().stream()).toList();
        boolean empty = all.stream().map(Checkup::sentences).allMatch(List::isEmpty);
        Optional<Encoder> reader = empty ? Optional.empty() : reader(model, findings);
        for (NluModel one : all) {
            Checkup checkup = checkup(one, reader.filter(each -> each.reads(one.language())));
            rules(reader).forEach(rule -> rule.check(checkup, findings));
        }
    }

    private static List<HealthRule> rules(Optional<Encoder> reader) {
        return List.of(
                new UtteranceCounts(),
                new LongUtterances(),
                new DuplicateUtterances(),
                new ConfusableIntents(),
                new OutlierUtterances(),
                new LanguageSupport(reader));
    }

    private Checkup checkup(NluModel model, Optional<Encoder> reader) {
        List<ExampleSentence> sentences = Checkup.sentences(model);
        if (reader.isPresent()) {
            SentenceVectors kept = new SentenceVectors(reader.get(), vectors);
            return new Checkup(model, sentences, Likeness.of(sentences, kept::of), Sharpness.ENCODED);
        }
        Encoder lexical =
                LexicalEncoder.of(sentences.stream().map(ExampleSentence::text).toList());
        SentenceVectors made = new SentenceVectors(lexical, new MemoryVectorStore(0));
        return new Checkup(model, sentences, Likeness.of(sentences, made::of), Sharpness.LEXICAL);
    }

    private Optional<Encoder> reader(NluModel model, Findings findings) {
        try {
            return Optional.of(encoder.get());
        } catch (EncoderException missing) {
            findings.note(
                    "no-encoder",
                    model.intents().getFirst().at(),
                    "intents are compared by words and letters alone, as there is no encoder: " + missing.getMessage());
            return Optional.empty();
        }
    }
}
