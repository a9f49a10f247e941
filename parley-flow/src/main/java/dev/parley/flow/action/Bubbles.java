package dev.parley.flow.action;

import dev.parley.flow.chooser.Bubble;
import dev.parley.flow.value.ScalarType;

/** Reads what stands for rich content in the conversation. */
final class Bubbles {
    private Bubbles() {}

    /** The bubble of the settings that begin with a name, such as {@code receivedMessageTitle}. */
    static Bubble read(ActionSource source, String name) {
        return new Bubble(
                source.expression(name + "Title", ScalarType.STRING),
                source.expression(name + "Subtitle", ScalarType.STRING),
                Images.read(source, name + "Image"));
    }
}
