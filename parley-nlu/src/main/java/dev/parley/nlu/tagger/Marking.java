package dev.parley.nlu.tagger;

import dev.parley.nlu.builtin.BuiltinSpan;
import dev.parley.nlu.builtin.BuiltinType;
import dev.parley.nlu.slot.Heard;
import dev.parley.nlu.slot.LearnedValues.Mark;
import dev.parley.nlu.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Marks the tokens of a sentence with the known values they are part of: values of built-in types, what recognisers of
 * the flow's slot types found, values of the author's examples, names of places.
 *
 * @param values the values of the author's examples
 * @param places the names of places
 */
record Marking(KnownValues values, PlaceNames places) {
    private static final List<BuiltinType> TYPES =
            List.of(BuiltinType.NUMBER, BuiltinType.MONEY, BuiltinType.DATE, BuiltinType.TIME, BuiltinType.DURATION);

    /**
     * The marked tokens.
     *
     * @param marks what recognisers found
     * @param own the values of the sentence itself, where it is learned from
     */
    List<MarkedToken> of(Heard heard, List<Mark> marks, List<TaggedExample.Value> own) {
        List<Token> tokens = heard.tokens();
        List<String> words = TaggedExample.words(heard);
        List<String> written = tokens.stream()
                .map(token -> heard.folded().original(token.from(), token.to()))
                .toList();
        List<List<String>> marked = IntStream.range(0, tokens.size())
                .<List<String>>mapToObj(i -> new ArrayList<>())
                .toList();
        for (BuiltinType type : TYPES) {
            for (BuiltinSpan span : heard.spans().of(type)) {
                mark(heard, marked, type.name(), span.from(), span.to());
            }
        }
        marks.forEach(mark -> mark(heard, marked, "type " + mark.type(), mark.from(), mark.to()));
        values.find(words, own).forEach(value -> mark(marked, "value " + value.slot(), value.from(), value.to()));
        places.find(words, written).forEach(place -> mark(marked, place.kind(), place.from(), place.to()));
        List<MarkedToken> all = IntStream.range(0, tokens.size())
                .mapToObj(i -> MarkedToken.of(tokens.get(i), written.get(i), marked.get(i)))
                .toList();
        return MarkedToken.haveForms(all) ? all : MarkedToken.withoutForms(all);
    }

    private static void mark(Heard heard, List<List<String>> marked, String name, int from, int to) {
        int first = 0;
        while (first < marked.size() && end(heard, first) <= from) {
            first++;
        }
        int behind = first;
        while (behind < marked.size() && begin(heard, behind) < to) {
            behind++;
        }
        mark(marked, name, first, behind);
    }

    private static void mark(List<List<String>> marked, String name, int first, int behind) {
        for (int i = first; i < behind; i++) {
            marked.get(i).add(name + (i == first ? ":B" : ":I"));
        }
    }

    private static int begin(Heard heard, int token) {
        return heard.folded().begin(heard.tokens().get(token).from());
    }

    private static int end(Heard heard, int token) {
        return heard.folded().end(heard.tokens().get(token).to());
    }
}
