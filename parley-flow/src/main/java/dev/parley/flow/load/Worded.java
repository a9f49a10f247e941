package dev.parley.flow.load;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A part of a language model in the words of the model's language and in those of others.
 *
 * @param standard how it is in the model's language
 * @param others how it is in other languages, by tag
 * @param wordless how it is in a language it has no words in
 */
record Worded<T>(T standard, Map<String, T> others, T wordless) {
    /** What is the same in every language. */
    static <T> Worded<T> everywhere(T thing) {
        return new Worded<>(thing, Map.of(), thing);
    }

    /** A whole made of parts, in every language that one of them has words in. */
    static <T, R> Worded<R> of(List<Worded<T>> parts, Function<List<T>, R> whole) {
        return new Worded<>(
                whole.apply(parts.stream().map(Worded::standard).toList()),
                languages(parts).stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Function.identity(),
                                language -> whole.apply(parts.stream()
                                        .map(part -> part.in(language))
                                        .toList()))),
                whole.apply(parts.stream().map(Worded::wordless).toList()));
    }

    /** The languages that some things have words in, besides the model's own. */
    static <T> Set<String> languages(List<Worded<T>> things) {
        return things.stream()
                .flatMap(thing -> thing.others().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How it is in a language other than the model's. */
    T in(String language) {
        return others.getOrDefault(language, wordless);
    }

    /** The same with something made of it in every language. */
    <R> Worded<R> map(Function<T, R> change) {
        return of(List.of(this), things -> change.apply(things.getFirst()));
    }
}
