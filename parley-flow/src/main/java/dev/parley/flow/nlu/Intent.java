package dev.parley.flow.nlu;

import dev.parley.flow.source.Position;
import java.util.List;

/**
 * Something a participant may want.
 *
 * @param name its case-sensitive name
 * @param description the author's words, possibly empty
 * @param utterances example sentences in the model's language, possibly none
 * @param slots the names of the slots it may fill
 * @param at where its file names it
 */
public record Intent(String name, String description, List<Utterance> utterances, List<String> slots, Position at) {
    public Intent {
        utterances = List.copyOf(utterances);
        slots = List.copyOf(slots);
    }

    /** An intent that stands in no file. */
    public Intent(String name, String description, List<Utterance> utterances, List<String> slots) {
        this(name, description, utterances, slots, Position.startOf("<intent>"));
    }

    /** The same intent with other utterances. */
    public Intent withUtterances(List<Utterance> others) {
        return new Intent(name, description, others, slots, at);
    }
}
