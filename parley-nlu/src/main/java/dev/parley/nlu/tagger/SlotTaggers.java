package dev.parley.nlu.tagger;

import dev.parley.flow.nlu.NluModel;
import dev.parley.nlu.slot.Heard;
import dev.parley.nlu.slot.LearnedValues;
import dev.parley.nlu.slot.SlotRecognizers;
import dev.parley.nlu.tagger.SlotTagger.Learned;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was learned from the marked example sentences of a flow: a tagger for each intent that has some. The same flow
 * and vectors give the same taggers to the byte. Safe for use by several threads.
 */
public final class SlotTaggers implements LearnedValues {
    /** Changes with the format of what is written and with how taggers are trained. */
    public static final int VERSION = TaggerFile.VERSION;

    private final Marking marking;
    private final WordVectors vectors;
    private final Map<String, SlotTagger> byIntent;
    private final String language;

    SlotTaggers(String language, KnownValues values, WordVectors vectors, Map<String, SlotTagger> byIntent) {
        this.language = language;
        this.marking = new Marking(values, PlaceNames.of(language));
        this.vectors = vectors;
        this.byIntent = Map.copyOf(byIntent);
    }

    /**
     * Learns from the examples of a flow.
     *
     * @param recognizers those of the flow's slot types, whose finds are hints to the taggers
     * @param source gives vectors to words; {@link TokenVectors#none()} for a language it does not read
     */
    public static SlotTaggers train(NluModel model, SlotRecognizers recognizers, TokenVectors source) {
        Map<String, List<TaggedExample>> examples = Examples.of(model);
        List<TaggedExample> all =
                examples.values().stream().flatMap(Collection::stream).toList();
        WordVectors vectors = WordVectors.around(
                source, all.stream().map(TaggedExample::heard).toList());
        SlotTaggers untrained = new SlotTaggers(model.language(), KnownValues.of(all), vectors, Map.of());
        Map<String, SlotTagger> byIntent = examples.entrySet().parallelStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, intent -> untrained.tagger(intent.getValue(), recognizers)));
        return new SlotTaggers(model.language(), untrained.marking.values(), vectors, byIntent);
    }

    private SlotTagger tagger(List<TaggedExample> examples, SlotRecognizers recognizers) {
        Tags tags = new Tags(examples.stream()
                .flatMap(example -> example.values().stream())
                .map(TaggedExample.Value::slot)
                .distinct()
                .sorted()
                .toList());
        List<Learned> sentences = examples.stream()
                .map(example -> new Learned(
                        marking.of(example.heard(), recognizers.marks(example.heard()), example.values()),
                        vectors.of(example.heard()),
                        path(example, tags)))
                .toList();
        return SlotTagger.train(sentences, tags, CrfSettings.of(sentences.size()));
    }

    private static int[] path(TaggedExample example, Tags tags) {
        int[] path = new int[example.heard().tokens().size()];
        for (TaggedExample.Value value : example.values()) {
            int slot = tags.slots().indexOf(value.slot());
            for (int i = value.from(); i < value.to(); i++) {
                path[i] = i == value.from() ? tags.begin(slot) : tags.inside(slot);
            }
        }
        return path;
    }

    @Override
    public List<Value> find(String intent, Heard heard, List<Mark> marks) {
        SlotTagger tagger = byIntent.get(intent);
        if (tagger == null) {
            return List.of();
        }
        return tagger.find(marking.of(heard, marks, List.of()), vectors.of(heard), heard);
    }

    /** Writes all that was learned. */
    public void write(OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        TaggerFile.write(
                new TaggerFile.Content(
                        language,
                        marking.values().bySlot(),
                        vectors.source.id(),
                        vectors.centre,
                        new TreeMap<>(byIntent)),
                out);
        out.flush();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param source the vectors it was trained with
     * @throws IOException if it is something else, or was trained with other vectors
     */
    public static SlotTaggers read(InputStream from, TokenVectors source) throws IOException {
        TaggerFile.Content content = TaggerFile.read(new DataInputStream(from));
        if (!content.vectors.equals(source.id()) || content.centre.length != source.dimensions()) {
            throw new IOException(
                    "The slot taggers were trained with the vectors '%s', not with '%s': train them again."
                            .formatted(content.vectors, source.id()));
        }
        return new SlotTaggers(
                content.language,
                KnownValues.of(content.values),
                new WordVectors(source, content.centre),
                content.taggers);
    }
}
