package dev.parley.flow.action;

import java.util.Arrays;
import java.util.Optional;

/** How a chooser shows its choices (architect-semantics §3.6). */
public enum Presentation {
    QUICK_REPLIES("quickReplies"),
    CAROUSEL("carousel"),
    LIST_PICKER("listPicker"),
    TIME_PICKER("timePicker");

    private final String word;

    Presentation(String word) {
        this.word = word;
    }

    /** The presentation of a chooser setting whose blocks are expressions or empty, as an ask for a slot has it. */
    static Optional<Presentation> read(ActionSource in) {
        Optional<ActionSource> chooser = in.inside("chooser").flatMap(wrapper -> wrapper.inside("lit"));
        chooser.ifPresent(
                source -> source.inert("carousel", "quickReplies", "listPicker", "timePicker", "valueSourceType"));
        Optional<Presentation> presentation = chooser.flatMap(Presentation::of);
        if (presentation.filter(each -> each != QUICK_REPLIES).isPresent()) {
            in.warn("only quick replies can be offered for a slot yet");
        }
        return presentation;
    }

    /** The word under {@code presentation}. */
    static Optional<Presentation> of(ActionSource chooser) {
        return chooser.word("presentation")
                .flatMap(word -> Arrays.stream(values())
                        .filter(each -> each.word.equals(word))
                        .findFirst());
    }
}
