package dev.parley.engine.turn;

import org.jspecify.annotations.Nullable;

/**
 * A link shown with a title and a picture.
 *
 * @param url where it leads
 * @param title its title
 * @param image the address of its picture
 */
public record RichLink(
        String url, @Nullable String title, @Nullable String image) implements Segment.Content {
    @Override
    public boolean standsAlone() {
        return true;
    }
}
