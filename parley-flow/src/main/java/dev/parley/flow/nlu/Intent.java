package dev.parley.flow.nlu;

import java.util.List;

/**
 * Something a participant may want.
 *
 * @param name its case-sensitive name
 * @param description the author's words, possibly empty
 * @param utterances example sentences in the model's language, possibly none
 * @param slots the names of the slots it may fill
 */
public record Intent(String name, String description, List<Utterance> utterances, List<String> slots) {
    public Intent {
        utterances = List.copyOf(utterances);
        slots = List.copyOf(slots);
    }
}
