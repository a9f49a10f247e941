package dev.parley.flow.expression.check;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.parley.flow.value.PhoneNumberValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a global telephone number apart. */
final class PhoneParts {
    private PhoneParts() {}

    /** The digits of the country, such as {@code 49}; null for local numbers and SIP. */
    static @Nullable String dialingCode(PhoneNumberValue phone) {
        return parse(phone)
                .map(number -> Integer.toString(number.getCountryCode()))
                .orElse(null);
    }

    /** The digits behind those of the country; all digits of a local number. */
    static @Nullable String subscriberNumber(PhoneNumberValue phone) {
        return parse(phone)
                .map(PhoneNumberUtil.getInstance()::getNationalSignificantNumber)
                .orElse(phone.isTel() ? phone.digits() : null);
    }

    private static Optional<PhoneNumber> parse(PhoneNumberValue phone) {
        try {
            return phone.isGlobal()
                    ? Optional.of(PhoneNumberUtil.getInstance().parse("+" + phone.digits(), null))
                    : Optional.empty();
        } catch (NumberParseException unknownCountry) {
            return Optional.empty();
        }
    }
}
