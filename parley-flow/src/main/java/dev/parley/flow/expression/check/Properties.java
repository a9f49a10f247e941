package dev.parley.flow.expression.check;

import dev.parley.flow.value.BooleanValue;
import dev.parley.flow.value.CurrencyValue;
import dev.parley.flow.value.DateTimeValue;
import dev.parley.flow.value.DecimalValue;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.DurationValue;
import dev.parley.flow.value.ExternalFields;
import dev.parley.flow.value.PhoneNumberValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.TimeslotValue;
import dev.parley.flow.value.Type;
import dev.parley.flow.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The properties of values other than JSON (architect-semantics §5.3). */
final class Properties {
    private static final Property ID = directory("id", ScalarType.STRING);
    private static final Property NAME = directory("name", ScalarType.STRING);
    private static final List<Property> OBJECT = List.of(ID, NAME);

    private static final Map<ScalarType, List<Property>> KNOWN = Map.ofEntries(
            Map.entry(
                    ScalarType.CURRENCY,
                    List.of(
                            new Property("amount", ScalarType.DECIMAL, Properties::amount),
                            new Property("code", ScalarType.STRING, value -> string(((CurrencyValue) value).code())))),
            Map.entry(ScalarType.PHONE_NUMBER, phone()),
            Map.entry(
                    ScalarType.TIMESLOT,
                    List.of(
                            new Property(
                                    "dateTime",
                                    ScalarType.DATE_TIME,
                                    value -> new DateTimeValue(((TimeslotValue) value).start())),
                            new Property(
                                    "duration",
                                    ScalarType.DURATION,
                                    value -> new DurationValue(((TimeslotValue) value).milliseconds())))),
            Map.entry(
                    ScalarType.USER,
                    List.of(ID, NAME, directory("username", ScalarType.STRING), directory("email", ScalarType.STRING))),
            Map.entry(ScalarType.QUEUE, OBJECT),
            Map.entry(ScalarType.GROUP, OBJECT),
            Map.entry(ScalarType.SKILL, OBJECT),
            Map.entry(ScalarType.LANGUAGE_SKILL, OBJECT),
            Map.entry(ScalarType.WRAPUP_CODE, OBJECT),
            Map.entry(ScalarType.SCHEDULE, OBJECT),
            Map.entry(ScalarType.SCHEDULE_GROUP, OBJECT),
            Map.entry(ScalarType.EMERGENCY_GROUP, OBJECT),
            Map.entry(ScalarType.DIVISION, OBJECT),
            Map.entry(ScalarType.UTILIZATION_LABEL, OBJECT),
            Map.entry(ScalarType.EMAIL_ADDRESS, OBJECT),
            Map.entry(ScalarType.EXTERNAL_CONTACT, external(ExternalFields.CONTACT)),
            Map.entry(ScalarType.EXTERNAL_ORGANIZATION, external(ExternalFields.ORGANIZATION)),
            Map.entry(ScalarType.PROMPT, OBJECT),
            Map.entry(ScalarType.KNOWLEDGE_DOCUMENT, List.of(ID, NAME, directory("title", ScalarType.STRING))),
            Map.entry(
                    ScalarType.AGENT_SCORE_PAIR,
                    List.of(directory("agent", ScalarType.USER), directory("score", ScalarType.INTEGER))),
            Map.entry(
                    ScalarType.CHAT_FIELD,
                    List.of(directory("key", ScalarType.STRING), directory("value", ScalarType.STRING))));

    private Properties() {}

    /**
     * A property.
     *
     * @param name as documented
     * @param reader reads it from a value that is set; gives NOT_SET of any type for none
     */
    record Property(String name, ScalarType type, Function<Value, Value> reader) {}

    /** The property of a name, compared without case. */
    static Optional<Property> find(Type type, String name) {
        return of(type).stream()
                .filter(property -> property.name().equalsIgnoreCase(name))
                .findFirst();
    }

    static List<String> names(Type type) {
        return of(type).stream().map(Property::name).toList();
    }

    private static List<Property> of(Type type) {
        return type instanceof ScalarType scalar ? KNOWN.getOrDefault(scalar, List.of()) : List.of();
    }

    private static Property directory(String name, ScalarType type) {
        String key = name.toLowerCase(Locale.ROOT);
        return new Property(name, type, value -> {
            DirectoryValue object = (DirectoryValue) value;
            Value stored = object.properties().get(key);
            if (stored != null) {
                return stored;
            }
            return switch (key) {
                case "id" -> new StringValue(object.id());
                case "name" -> new StringValue(object.name());
                default -> type.absent();
            };
        });
    }

    private static List<Property> external(Map<String, ScalarType> fields) {
        return Stream.concat(
                        OBJECT.stream(),
                        fields.entrySet().stream().map(field -> directory(field.getKey(), field.getValue())))
                .toList();
    }

    private static List<Property> phone() {
        return List.of(
                phone("dialingCode", PhoneParts::dialingCode),
                phone("e164", phone -> phone.e164().orElse(null)),
                phone("subscriberNumber", PhoneParts::subscriberNumber),
                phone("raw", PhoneNumberValue::raw),
                phone("scheme", PhoneNumberValue::scheme),
                phone("uri", PhoneNumberValue::uri),
                flag("isGlobal", PhoneNumberValue::isGlobal),
                flag("isSip", PhoneNumberValue::isSip),
                flag("isTel", PhoneNumberValue::isTel));
    }

    private static Property phone(String name, Function<PhoneNumberValue, @Nullable String> part) {
        return new Property(name, ScalarType.STRING, value -> string(part.apply((PhoneNumberValue) value)));
    }

    private static Property flag(String name, Function<PhoneNumberValue, Boolean> part) {
        return new Property(name, ScalarType.BOOLEAN, value -> BooleanValue.of(part.apply((PhoneNumberValue) value)));
    }

    private static Value amount(Value value) {
        BigDecimal amount = ((CurrencyValue) value).amount();
        return amount == null ? ScalarType.DECIMAL.absent() : new DecimalValue(amount);
    }

    private static Value string(@Nullable String text) {
        return text == null ? ScalarType.STRING.absent() : new StringValue(text);
    }
}
