package dev.parley.nlu;

import dev.parley.flow.nlu.NluModel;
import dev.parley.nlu.encode.CachingEncoder;
import dev.parley.nlu.encode.Encoder;
import dev.parley.nlu.intent.Background;
import dev.parley.nlu.intent.ConfidenceSettings;
import dev.parley.nlu.intent.IntentModel;
import dev.parley.nlu.intent.IntentModelFormat;
import dev.parley.nlu.intent.IntentRanking;
import dev.parley.nlu.intent.IntentTraining;
import dev.parley.nlu.intent.TrainingSet;
import dev.parley.nlu.slot.SlotRecognizers;
import dev.parley.nlu.store.ModelStore;
import dev.parley.nlu.store.VectorStore;
import dev.parley.nlu.tagger.TokenVectors;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Trains the understanding of flows. A model that was trained before from the same sentences is taken from the store, and
 * vectors that were made before are taken from theirs, so that a flow of which little changed is soon trained again.
 * Languages the encoder does not read are understood by words alone. Safe for use by several threads.
 */
public final class Trainer {
    /** A flow remembers as many texts, so that one is encoded once for its intent and its slots. */
    private static final int LATELY_ENCODED = 64;

    private static final long LATELY_ENCODED_BYTES = 8L << 20;

    private final Encoder encoder;
    private final ModelStore models;
    private final VectorStore vectors;
    private final ConfidenceSettings confidence;

    /**
     * @param encoder encodes the sentences of flows in the languages it reads, and what participants write
     * @param models keeps trained models
     * @param vectors keeps the vectors of sentences
     * @param confidence what confidences go by
     */
    public Trainer(Encoder encoder, ModelStore models, VectorStore vectors, ConfidenceSettings confidence) {
        this.encoder = encoder;
        this.models = models;
        this.vectors = vectors;
        this.confidence = confidence;
    }

    /** The understanding of a flow with this model. */
    public TrainedUnderstanding train(NluModel model) {
        Encoder lately = new CachingEncoder(encoder, LATELY_ENCODED, LATELY_ENCODED_BYTES);
        return new TrainedUnderstanding(intents(model, lately), slots(model, lately));
    }

    /** What finds the slots of a model: by their types, and by where its utterances have them. */
    private SlotRecognizers slots(NluModel model, Encoder lately) {
        TokenVectors tokens = encoder.reads(model.language()) ? new EncodedTokens(lately) : TokenVectors.none();
        return SlotRecognizers.of(model, new SlotTraining(models, tokens).of(model));
    }

    /** What ranks the intents of a model; empty if none has utterances. */
    public Optional<IntentRanking> intents(NluModel model) {
        return intents(model, encoder);
    }

    private Optional<IntentRanking> intents(NluModel model, Encoder lately) {
        TrainingSet set = TrainingSet.of(model.intents());
        if (set.intents().isEmpty()) {
            return Optional.empty();
        }
        boolean encoded = encoder.reads(model.language());
        String key = ModelKey.of(set, encoded ? encoder.id() : "", confidence);
        IntentModel trained = models.find(key).flatMap(IntentModelFormat::read).orElseGet(() -> {
            IntentModel made = encoded ? trainEncoded(set) : IntentTraining.trainLexical(set, confidence);
            models.save(key, IntentModelFormat.write(made));
            return made;
        });
        return Optional.of(IntentRanking.of(trained, model.intents(), lately));
    }

    private IntentModel trainEncoded(TrainingSet set) {
        List<String> everyday = encoder.reads("en") ? Background.sentences() : List.of();
        Set<String> texts = new LinkedHashSet<>(set.texts());
        texts.addAll(everyday);
        Map<String, float[]> known = encoded(texts);
        return IntentTraining.train(set, all(set.texts(), known), all(everyday, known), confidence);
    }

    private Map<String, float[]> encoded(Set<String> texts) {
        Map<String, float[]> known = new ConcurrentHashMap<>(vectors.find(encoder.id(), texts));
        List<String> missing =
                texts.stream().filter(text -> !known.containsKey(text)).toList();
        Map<String, float[]> made = new ConcurrentHashMap<>();
        missing.parallelStream()
                .forEach(text -> made.put(text, encoder.encode(text).sentence()));
        vectors.save(encoder.id(), made);
        known.putAll(made);
        return known;
    }

    private static float[][] all(List<String> texts, Map<String, float[]> known) {
        return texts.stream().map(known::get).toArray(float[][]::new);
    }
}
