package dev.parley.cli.serve;

import dev.parley.flow.knowledge.KnowledgeBase;
import dev.parley.flow.knowledge.KnowledgeSearch;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Understanding;
import dev.parley.nlu.LanguagesUnderstanding;
import dev.parley.nlu.Trainer;
import dev.parley.nlu.encode.CachingEncoder;
import dev.parley.nlu.encode.Encoder;
import dev.parley.nlu.encode.LazyEncoder;
import dev.parley.nlu.encode.PlatformThreadEncoder;
import dev.parley.nlu.intent.ConfidenceSettings;
import dev.parley.nlu.knowledge.EncodedKnowledge;
import dev.parley.nlu.store.FolderModelStore;
import dev.parley.nlu.store.FolderVectorStore;
import dev.parley.nlu.store.MemoryModelStore;
import dev.parley.nlu.store.MemoryVectorStore;
import dev.parley.nlu.store.ModelStore;
import dev.parley.nlu.store.VectorStore;
import dev.parley.workspace.Settings;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The language models of a server's flows. They and the vectors of sentences are kept where sessions are, so that a
 * restart trains nothing again. The encoder is opened when the first sentence is to be encoded.
 */
final class LanguageModels implements AutoCloseable {
    private static final int MOST_MODELS = 500;
    private static final long MOST_VECTOR_BYTES = 256L << 20;
    private static final int CACHED_TEXTS = 10_000;
    private static final long CACHED_BYTES = 24L << 20;

    private final ExecutorService threads = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("encoder-", 0).factory());
    private final Encoder encoder;
    private final VectorStore vectors;
    private final Trainer trainer;
    private final Trainer wordTrainer;

    /**
     * @param settings name the encoder
     * @param storage where models are kept
     * @param clock tells when a model was used
     */
    LanguageModels(Settings settings, Storage storage, InstantSource clock) {
        ConfidenceSettings confidence = new ConfidenceSettings(settings.number("nlu.ownTextsPercent") / 100.0);
        ChosenEncoder chosen = ChosenEncoder.of(settings);
        ModelStore models = switch (storage) {
            case Storage.Memory() -> new MemoryModelStore(MOST_MODELS);
            case Storage.Folder(Path folder) -> new FolderModelStore(folder.resolve("models"), MOST_MODELS, clock);
        };
        vectors = switch (storage) {
            case Storage.Memory() -> new MemoryVectorStore(CACHED_TEXTS);
            case Storage.Folder(Path folder) -> new FolderVectorStore(folder.resolve("vectors"), MOST_VECTOR_BYTES);
        };
        encoder = new CachingEncoder(
                new PlatformThreadEncoder(new LazyEncoder(chosen::open), threads), CACHED_TEXTS, CACHED_BYTES);
        trainer = new Trainer(encoder, models, vectors, confidence);
        wordTrainer = new Trainer(Encoder.none(), models, vectors, confidence);
    }

    /** The understanding of a flow with this model, in all its languages. Where no sentences are given, none are encoded. */
    Understanding train(NluModel model) {
        return LanguagesUnderstanding.of(model, one -> (one.intents().isEmpty() ? wordTrainer : trainer).train(one));
    }

    /** Searches knowledge bases; their vectors are made at the first search. */
    KnowledgeSearch search(List<KnowledgeBase> bases) {
        return EncodedKnowledge.of(bases, encoder, vectors);
    }

    /** Ends the threads that encode. */
    @Override
    public void close() {
        threads.shutdown();
    }
}
