package dev.parley.engine.run;

import dev.parley.engine.event.Event;
import dev.parley.engine.turn.Segment;
import dev.parley.engine.turn.TurnResult;
import dev.parley.flow.value.CommunicationValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a turn has brought about so far: its events, and the segments to show. */
final class TurnLog {
    private final boolean digital;
    private final List<Event> events = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();

    /** @param digital whether pictures are cut out of what is said (architect-semantics §2.3) */
    TurnLog(boolean digital) {
        this.digital = digital;
    }

    List<Event> events() {
        return events;
    }

    List<Segment> segments() {
        return segments;
    }

    void record(Event event) {
        events.add(event);
    }

    /** One text segment a part, and in a digital bot one for each picture; whether there was anything to say. */
    boolean say(CommunicationValue communication) {
        List<Segment> said = communication.parts().stream()
                .flatMap(part ->
                        digital ? Pictures.cut(part).stream() : Stream.of(new Segment.Text(part.text(), part.flags())))
                .toList();
        return show(said);
    }

    boolean show(List<Segment> said) {
        if (said.isEmpty()) {
            return false;
        }
        segments.addAll(said);
        record(new Event.PromptSent(said));
        return true;
    }

    void adopt(TurnResult result) {
        events.addAll(result.events());
        segments.addAll(result.segments());
    }
}
