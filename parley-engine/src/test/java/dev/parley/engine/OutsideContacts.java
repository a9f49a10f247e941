package dev.parley.engine;

import dev.parley.engine.port.ContactAnswer;
import dev.parley.engine.port.Contacts;
import dev.parley.flow.value.BooleanValue;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.PhoneNumberValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import java.util.Map;
import java.util.TreeMap;

/** One external contact, {@code c-1}, of one organization, {@code e-1}; {@code c-1} can be promoted, {@code c-2} was. */
final class OutsideContacts implements Contacts {
    private static final DirectoryValue ENGINES = new DirectoryValue(
            ScalarType.EXTERNAL_ORGANIZATION, "e-1", "Engines", Map.of("industry", new StringValue("Computing")));
    private static final DirectoryValue ADA = new DirectoryValue(
            ScalarType.EXTERNAL_CONTACT,
            "c-1",
            "Ada Lovelace",
            new TreeMap<>(Map.of(
                    "firstname",
                    new StringValue("Ada"),
                    "cellphone",
                    new PhoneNumberValue("+44 20 7946 0123"),
                    "surveyoptout",
                    BooleanValue.TRUE,
                    "externalorganization",
                    ENGINES)));

    @Override
    public ContactAnswer find(ScalarType type, String id) {
        return switch (id) {
            case "nobody" -> Contacts.none().find(type, id);
            case "c-1" -> type == ADA.type() ? new ContactAnswer.Known(ADA) : new ContactAnswer.Unknown();
            case "e-1" -> type == ENGINES.type() ? new ContactAnswer.Known(ENGINES) : new ContactAnswer.Unknown();
            default -> new ContactAnswer.Unknown();
        };
    }

    @Override
    public ContactAnswer promote(String id) {
        return switch (id) {
            case "nobody" -> Contacts.none().promote(id);
            case "c-2" -> new ContactAnswer.Failure("alreadyCurated", "The contact is kept for good already.");
            default -> find(ScalarType.EXTERNAL_CONTACT, id);
        };
    }
}
