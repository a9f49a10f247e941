package dev.parley.nlu.tagger;

import dev.parley.flow.nlu.Intent;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Slot;
import dev.parley.flow.nlu.Utterance;
import dev.parley.nlu.builtin.Builtins;
import dev.parley.nlu.slot.Heard;
import dev.parley.nlu.text.Token;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The example sentences of a flow with the values its author marked, by intent; only intents that have marked values. */
final class Examples {
    /** Relative dates are found wherever they count from. */
    private static final LocalDateTime ANY_MOMENT = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final String ANY = "builtin:any";

    private final NluModel model;
    private final Builtins builtins;

    private Examples(NluModel model) {
        this.model = model;
        this.builtins = Builtins.of(model.language());
    }

    static Map<String, List<TaggedExample>> of(NluModel model) {
        Examples examples = new Examples(model);
        Map<String, List<TaggedExample>> byIntent = new TreeMap<>();
        for (Intent intent : model.intents()) {
            List<TaggedExample> all = intent.utterances().stream()
                    .map(examples::example)
                    .filter(example -> !example.heard().tokens().isEmpty())
                    .toList();
            if (all.stream().anyMatch(example -> !example.values().isEmpty())) {
                byIntent.put(intent.name(), all);
            }
        }
        return byIntent;
    }

    private TaggedExample example(Utterance utterance) {
        StringBuilder text = new StringBuilder();
        List<Marked> marked = new ArrayList<>();
        for (Utterance.Segment segment : utterance.segments()) {
            int from = text.length();
            text.append(Normalizer.normalize(segment.text(), Normalizer.Form.NFC));
            String slot = segment.slot();
            if (slot != null
                    && model.slot(slot)
                            .map(Slot::type)
                            .filter(type -> !type.equals(ANY))
                            .isPresent()) {
                marked.add(new Marked(slot, from, text.length()));
            }
        }
        Heard heard = new Heard(text.toString(), builtins.spans(text.toString(), ANY_MOMENT), false);
        return new TaggedExample(
                heard, marked.stream().flatMap(each -> each.in(heard).stream()).toList());
    }

    /** A marked piece of a sentence. */
    private record Marked(String slot, int from, int to) {
        /** The tokens it holds; nothing where it holds none. */
        List<TaggedExample.Value> in(Heard heard) {
            int first = -1;
            int behind = -1;
            for (int i = 0; i < heard.tokens().size(); i++) {
                Token token = heard.tokens().get(i);
                int begin = heard.folded().begin(token.from());
                if (begin >= from && begin < to) {
                    first = first < 0 ? i : first;
                    behind = i + 1;
                }
            }
            return first < 0 ? List.of() : List.of(new TaggedExample.Value(slot, first, behind));
        }
    }
}
