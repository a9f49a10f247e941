package dev.parley.engine.witness;

import dev.parley.engine.event.Event;
import dev.parley.engine.event.Event.OutsideAnswer.FormRead;
import dev.parley.engine.event.Event.OutsideAnswer.ObjectSought;
import dev.parley.engine.event.Event.OutsideAnswer.PaymentChecked;
import dev.parley.engine.event.Event.OutsideAnswer.ResponseRead;
import dev.parley.engine.event.Event.OutsideAnswer.SignInChecked;
import dev.parley.engine.event.Event.OutsideAnswer.TextUnderstood;
import dev.parley.engine.port.DigitalServices;
import dev.parley.engine.port.Directory;
import dev.parley.engine.port.OutsideData;
import dev.parley.engine.port.Ports;
import dev.parley.engine.port.Responses;
import dev.parley.engine.turn.BlankForm;
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
                        responses(outside.responses()),
                        new WitnessedKnowledge(outside.knowledge(), events),
                        new WitnessedContacts(outside.contacts(), events),
                        new WitnessedVirtualAgents(outside.agents(), events),
                        services(outside.services())),
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

    private DigitalServices services(DigitalServices services) {
        return new DigitalServices(
                (library, name) -> {
                    Optional<BlankForm> form = services.forms().find(library, name);
                    events.accept(new FormRead(library, name, form.orElse(null)));
                    return form;
                },
                request -> {
                    Optional<String> refusal = services.payments().refusal(request);
                    events.accept(new PaymentChecked(refusal.orElse(null)));
                    return refusal;
                },
                () -> {
                    Optional<String> refusal = services.signIns().refusal();
                    events.accept(new SignInChecked(refusal.orElse(null)));
                    return refusal;
                });
    }
}
