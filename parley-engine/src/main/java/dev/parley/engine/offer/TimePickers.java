package dev.parley.engine.offer;

import dev.parley.engine.run.Run;
import dev.parley.engine.turn.Segment.Content;
import dev.parley.flow.chooser.Chooser;
import dev.parley.flow.value.TimeslotValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Time pickers; without times there is nothing to show. */
final class TimePickers {
    private static final long MILLISECONDS = 1000;

    private TimePickers() {}

    static Offer of(Chooser.TimePicker picker, List<TimeslotValue> times, Run run) {
        if (times.isEmpty()) {
            return Offer.NOTHING;
        }
        Texts texts = new Texts(run);
        Content content = new Content.DatePicker(
                texts.orNull(picker.title()),
                texts.orNull(picker.subtitle()),
                texts.orNull(picker.image()),
                place(
                        texts.orNull(picker.address()),
                        texts.number(picker.latitude()),
                        texts.number(picker.longitude())),
                times.stream()
                        .map(time -> new Content.OfferedTime(time.start(), time.milliseconds() / MILLISECONDS))
                        .toList());
        return new Offer(List.of(content), List.of());
    }

    private static Content.@Nullable Place place(
            @Nullable String address, @Nullable Double latitude, @Nullable Double longitude) {
        return address == null && latitude == null && longitude == null
                ? null
                : new Content.Place(address, latitude, longitude);
    }
}
