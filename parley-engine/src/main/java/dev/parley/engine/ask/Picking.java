package dev.parley.engine.ask;

import dev.parley.engine.offer.Option;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what an answer picks of what is on offer: by payload, label or value (architect-semantics §3.6). */
final class Picking {
    private final List<Option> options;

    Picking(List<Option> options) {
        this.options = options;
    }

    /** The options picked, in the order of the answer; empty when a part of it is none. */
    List<Option> of(Answer answer) {
        if (!answer.picks().isEmpty()) {
            return all(answer.picks());
        }
        Optional<Option> whole = find(answer);
        return whole.isPresent() ? List.of(whole.get()) : typedList(answer.text());
    }

    /** Where several items may be picked, their names may be typed, separated by commas. */
    private List<Option> typedList(String text) {
        if (options.stream().noneMatch(Option::multiple) || text.indexOf(',') < 0) {
            return List.of();
        }
        List<Option> picked = all(Stream.of(text.split(",")).map(Answer::typed).toList());
        return picked.stream().allMatch(Option::multiple) ? picked : List.of();
    }

    private List<Option> all(List<Answer> picks) {
        List<Optional<Option>> found = picks.stream().map(this::find).toList();
        return found.stream().allMatch(Optional::isPresent)
                ? found.stream().flatMap(Optional::stream).distinct().toList()
                : List.of();
    }

    private Optional<Option> find(Answer answer) {
        return options.stream()
                .filter(option -> answer.isOneOf(option.value(), option.shown()))
                .findFirst();
    }
}
