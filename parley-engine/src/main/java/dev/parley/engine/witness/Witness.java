package dev.parley.engine.witness;

import dev.parley.engine.event.Event;
import dev.parley.engine.event.Event.OutsideAnswer.ObjectSought;
import dev.parley.engine.event.Event.OutsideAnswer.ResponseRead;
import dev.parley.engine.event.Event.OutsideAnswer.TextUnderstood;
import dev.parley.engine.port.Directory;
import dev.parley.engine.port.OutsideData;
import dev.parley.engine.port.Ports;
import dev.parley.engine.port.Responses;
import dev.parley.flow.nlu.Detection;
import dev.parley.flow.nlu.Understanding;
import dev.parley.flow.value.Value;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes an event of every answer of the outside world. */
public final class Witness {
    private final Consumer<Event> events;

    public Witness(Consumer<Event> events) {
        this.events = events;
    }

    /** A world that answers as another does, but within limits and before a witness. */
    public Ports of(Ports world) {
        OutsideData outside = world.outside();
        return new Ports(
                world.now(),
                understanding(world.understanding()),
                directory(world.directory()),
                new OutsideData(
                        new WitnessedDataActions(outside.actions(), events),
                        new WitnessedTables(outside.tables(), events),
                        new WitnessedSchedules(outside.schedules(), events),
                        responses(outside.responses())),
                world.flows());
    }

    private Understanding understanding(Understanding understanding) {
        return request -> {
            Detection detection = understanding.detect(request);
            events.accept(new TextUnderstood(detection));
            return detection;
        };
    }

    private Directory directory(Directory directory) {
        return (type, idOrName) -> {
            Optional<Value> found = directory.find(type, idOrName);
            events.accept(new ObjectSought(type.code(), idOrName, found.orElse(null)));
            return found;
        };
    }

    private Responses responses(Responses responses) {
        return (library, response) -> {
            Optional<String> text = responses.text(library, response);
            events.accept(new ResponseRead(library, response, text.orElse(null)));
            return text;
        };
    }
}
