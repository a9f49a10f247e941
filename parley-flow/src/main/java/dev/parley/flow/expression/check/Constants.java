package dev.parley.flow.expression.check;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import dev.parley.flow.value.DateTimeValue;
import dev.parley.flow.value.DateValue;
import dev.parley.flow.value.DurationValue;
import dev.parley.flow.value.FormatValue;
import dev.parley.flow.value.IntegerValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.TimeValue;
import dev.parley.flow.value.Value;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code System.}, {@code Format.} and {@code Language.} (architect-semantics §1.4, §5.8). */
final class Constants {
    private static final Set<String> SCOPES = Set.of("system", "format", "language");
    private static final List<String> DAYS =
            List.of("sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday");

    private static final Pattern CODE =
            Pattern.compile("system\\.(regions|languages|currencies)\\.([a-z]{2,5})\\.(code|dialingcode)");

    private static final Map<String, Named> FIXED = fixed();

    private Constants() {}

    private record Named(String name, Value value) {}

    static boolean isScope(String scope) {
        return SCOPES.contains(scope.toLowerCase(Locale.ROOT));
    }

    static Collection<String> names() {
        return FIXED.values().stream().map(Named::name).toList();
    }

    /** The constant of a full name, compared without case. */
    static Optional<Value> find(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        Named fixed = FIXED.get(key);
        return fixed == null ? code(key, name) : Optional.of(fixed.value());
    }

    private static Optional<Value> code(String key, String name) {
        Matcher match = CODE.matcher(key);
        if (!match.matches()) {
            return Optional.empty();
        }
        String member = name.split("\\.", -1)[2];
        String upper = member.toUpperCase(Locale.ROOT);
        boolean dialing = match.group(3).equals("dialingcode");
        return switch (match.group(1)) {
            case "regions" -> dialing ? dialingCode(upper) : known(upper, Locale.getISOCountries(), upper);
            case "currencies" -> dialing || !isCurrency(upper) ? Optional.empty() : Optional.of(new StringValue(upper));
            default -> dialing ? Optional.empty() : language(member);
        };
    }

    private static Optional<Value> known(String code, String[] all, String shown) {
        return List.of(all).contains(code) ? Optional.of(new StringValue(shown)) : Optional.empty();
    }

    private static Optional<Value> dialingCode(String region) {
        int code = PhoneNumberUtil.getInstance().getCountryCodeForRegion(region);
        return code == 0 ? Optional.empty() : Optional.of(new StringValue(Integer.toString(code)));
    }

    private static boolean isCurrency(String code) {
        return java.util.Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }

    /** {@code enUS} stands for {@code en-US}. */
    private static Optional<Value> language(String member) {
        int letters = member.length() > 3 ? member.length() - 2 : member.length();
        String language = member.substring(0, letters).toLowerCase(Locale.ROOT);
        String region = member.substring(letters).toUpperCase(Locale.ROOT);
        return known(language, Locale.getISOLanguages(), region.isEmpty() ? language : language + "-" + region);
    }

    private static Map<String, Named> fixed() {
        Map<String, Named> all = new HashMap<>();
        add(all, "System.MinInt", new IntegerValue(-IntegerValue.MAX));
        add(all, "System.MaxInt", new IntegerValue(IntegerValue.MAX));
        add(all, "System.MinDateTime", new DateTimeValue(DateTimeValue.MIN));
        add(all, "System.MaxDateTime", new DateTimeValue(DateTimeValue.MAX));
        add(all, "System.MinDuration", new DurationValue(-DurationValue.MAX));
        add(all, "System.MaxDuration", new DurationValue(DurationValue.MAX));
        add(all, "System.MinDate", new DateValue(DateValue.MIN));
        add(all, "System.MaxDate", new DateValue(DateValue.MAX));
        add(all, "System.MinTime", new TimeValue(LocalTime.MIN));
        add(all, "System.MaxTime", new TimeValue(LocalTime.of(23, 59, 59, 999_000_000)));
        for (int day = 0; day < DAYS.size(); day++) {
            add(all, "System.DateTime.dayOfWeek." + DAYS.get(day), new IntegerValue(day + 1));
        }
        formats(all);
        return Map.copyOf(all);
    }

    private static void formats(Map<String, Named> all) {
        format(
                all,
                ScalarType.DATE_FORMAT,
                "Format.Date",
                "longYear shortYear shortMonthAndDay dayOfWeekOnly dayOnly" + " monthOnly shortYearOnly longYearOnly");
        format(all, ScalarType.TIME_FORMAT, "Format.Time", "twelveHours twentyFourHours");
        format(all, ScalarType.BOOLEAN_FORMAT, "Format.Bool", "playYesNo");
        format(
                all,
                ScalarType.CURRENCY_FORMAT,
                "Format.Currency",
                "asMinorUnits majorUnitsOnly minorUnitsOnly" + " playDigits");
        format(all, ScalarType.NUMBER_FORMAT, "Format.Number", "playDigits ordinal");
        format(all, ScalarType.STRING_FORMAT, "Format.String", "playChars");
        format(all, ScalarType.PHONE_NUMBER_FORMAT, "Format.PhoneNumber", "global local");
        format(all, ScalarType.TIME_PART_FORMAT, "Format.TimePart", "days hours minutes seconds");
        format(all, ScalarType.LANGUAGE_FORMAT, "Language.Gender", "common feminine masculine neuter");
        format(all, ScalarType.LANGUAGE_FORMAT, "Language.Case", "article accusative dative genitive nominative");
        format(all, ScalarType.LANGUAGE_FORMAT, "Language.Quantity", "singular plural");
    }

    private static void format(Map<String, Named> all, ScalarType type, String container, String members) {
        for (String member : members.split(" ", -1)) {
            String name = container + "." + member;
            add(all, name, new FormatValue(type, name.replaceFirst("^Format\\.", "")));
        }
    }

    private static void add(Map<String, Named> all, String name, Value value) {
        all.put(name.toLowerCase(Locale.ROOT), new Named(name, value));
    }
}
