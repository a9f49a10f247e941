package dev.parley.nlu;

import dev.parley.flow.nlu.Intent;
import dev.parley.flow.nlu.NluModel;
import dev.parley.nlu.slot.LearnedValues;
import dev.parley.nlu.slot.SlotRecognizers;
import dev.parley.nlu.store.Checksum;
import dev.parley.nlu.store.ModelStore;
import dev.parley.nlu.tagger.SlotTaggers;
import dev.parley.nlu.tagger.TokenVectors;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Learns where the values of slots stand from the marked sentences of a flow, if that was not learnt before. */
final class SlotTraining {
    private final ModelStore models;
    private final TokenVectors vectors;

    /**
     * @param models keeps what was learnt
     * @param vectors the vectors of words
     */
    SlotTraining(ModelStore models, TokenVectors vectors) {
        this.models = models;
        this.vectors = vectors;
    }

    /** What finds values where the sentences of a model have them marked. */
    LearnedValues of(NluModel model) {
        List<Intent> marked =
                model.intents().stream().filter(SlotTraining::isMarked).toList();
        if (marked.isEmpty()) {
            return LearnedValues.none();
        }
        NluModel learnt = new NluModel(model.language(), marked, model.slots(), model.slotTypes());
        String key = ModelKey.ofSlots(learnt, vectors.id());
        return models.find(key).flatMap(Checksum::removed).map(this::read).orElseGet(() -> {
            SlotTaggers taggers = SlotTaggers.train(learnt, SlotRecognizers.of(learnt), vectors);
            models.save(key, Checksum.added(bytes(taggers)));
            return taggers;
        });
    }

    private static boolean isMarked(Intent intent) {
        return intent.utterances().stream()
                .flatMap(utterance -> utterance.segments().stream())
                .anyMatch(segment -> segment.slot() != null);
    }

    private SlotTaggers read(byte[] kept) {
        try {
            return SlotTaggers.read(new ByteArrayInputStream(kept), vectors);
        } catch (IOException e) {
            throw new UncheckedIOException("Slot taggers of this version that cannot be read", e);
        }
    }

    private static byte[] bytes(SlotTaggers taggers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            taggers.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing can go wrong with bytes", e);
        }
        return bytes.toByteArray();
    }
}
