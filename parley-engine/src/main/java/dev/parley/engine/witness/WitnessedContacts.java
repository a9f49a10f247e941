package dev.parley.engine.witness;

import dev.parley.engine.event.Event;
import dev.parley.engine.event.Event.OutsideAnswer.ContactRead;
import dev.parley.engine.event.Event.OutsideAnswer.PromotionAsked;
import dev.parley.engine.port.ContactAnswer;
import dev.parley.engine.port.Contacts;
import dev.parley.flow.value.ScalarType;
import java.util.function.Consumer;

/** External contacts before a witness. */
record WitnessedContacts(Contacts contacts, Consumer<Event> events) implements Contacts {
    @Override
    public ContactAnswer find(ScalarType type, String id) {
        ContactAnswer answer = contacts.find(type, id);
        events.accept(new ContactRead(type.code(), id, answer));
        return answer;
    }

    @Override
    public ContactAnswer promote(String id) {
        ContactAnswer answer = contacts.promote(id);
        events.accept(new PromotionAsked(id, answer));
        return answer;
    }
}
