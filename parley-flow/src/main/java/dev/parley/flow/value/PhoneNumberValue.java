package dev.parley.flow.value;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number or SIP address as it was given; its parts are derived when asked for.
 *
 * @param raw the text it was made from
 */
public record PhoneNumberValue(String raw) implements Value {
    private static final Pattern DIALABLE = Pattern.compile("[-+.() /*#;=,A-Za-z0-9]{1,200}");

    /** Reads {@code +E.164}, digits, {@code tel:} or {@code sip:}; empty where a text is none of them. */
    public static Optional<PhoneNumberValue> parse(String text) {
        PhoneNumberValue phone = new PhoneNumberValue(text.strip());
        boolean fits = phone.isSip()
                ? phone.raw.length() > phone.scheme().length() + 1
                : !phone.digits().isEmpty() && DIALABLE.matcher(phone.address()).matches();
        return fits ? Optional.of(phone) : Optional.empty();
    }

    /** {@code tel}, {@code sip} or {@code sips}; {@code tel} where none was given. */
    public String scheme() {
        int colon = raw.indexOf(':');
        String before = colon < 0 ? "" : raw.substring(0, colon).toLowerCase(Locale.ROOT);
        return before.equals("sip") || before.equals("sips") ? before : "tel";
    }

    public boolean isSip() {
        return !isTel();
    }

    public boolean isTel() {
        return scheme().equals("tel");
    }

    /** Whether it carries its country, that is, begins with a plus. */
    public boolean isGlobal() {
        return isTel() && address().startsWith("+");
    }

    /** The {@code +} and digits of a global number; empty for local ones and SIP. */
    public Optional<String> e164() {
        return isGlobal() ? Optional.of("+" + digits()) : Optional.empty();
    }

    /** What stands behind the scheme. */
    public String address() {
        int colon = raw.indexOf(':');
        return colon < 0 ? raw : raw.substring(colon + 1);
    }

    /** The digits alone, without parameters behind a semicolon. */
    public String digits() {
        String address = address();
        int parameters = address.indexOf(';');
        String number = parameters < 0 ? address : address.substring(0, parameters);
        StringBuilder digits = new StringBuilder();
        number.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        return digits.toString();
    }

    /** What is dialled: the {@code +} and digits of a global number, a local one as it was given, a SIP address. */
    public String dialled() {
        return isSip() ? raw : e164().orElse(address());
    }

    public String uri() {
        return isSip() ? raw : "tel:" + (isGlobal() ? "+" + digits() : address());
    }

    /** Whether both reach the same: numbers by their digits, SIP addresses by the whole address. */
    public boolean matches(PhoneNumberValue other) {
        boolean bothTel = isTel() && other.isTel();
        return bothTel ? digits().equals(other.digits()) : uri().equals(other.uri());
    }

    @Override
    public Type type() {
        return ScalarType.PHONE_NUMBER;
    }

    /** The URI: {@code tel:+13175550100}. */
    @Override
    public String text() {
        return uri();
    }
}
