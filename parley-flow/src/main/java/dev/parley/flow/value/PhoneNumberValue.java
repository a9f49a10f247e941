package dev.parley.flow.value;

/**
 * A telephone number or SIP address as it was given; its parts are derived when asked for.
 *
 * @param raw the text it was made from
 */
public record PhoneNumberValue(String raw) implements Value {
    @Override
    public Type type() {
        return ScalarType.PHONE_NUMBER;
    }
}
