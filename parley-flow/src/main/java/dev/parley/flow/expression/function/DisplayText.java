package dev.parley.flow.expression.function;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.number.UnlocalizedNumberFormatter;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.parley.flow.value.CollectionValue;
import dev.parley.flow.value.CurrencyValue;
import dev.parley.flow.value.DateTimeValue;
import dev.parley.flow.value.DateValue;
import dev.parley.flow.value.DecimalValue;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.DurationValue;
import dev.parley.flow.value.IntegerValue;
import dev.parley.flow.value.JsonValue;
import dev.parley.flow.value.PhoneNumberValue;
import dev.parley.flow.value.TimeValue;
import dev.parley.flow.value.TimeslotValue;
import dev.parley.flow.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;

/** Values as people of one language write them (architect-semantics §5.6 ToDisplayString). Times are in UTC. */
final class DisplayText {
    private static final int NONE = -1;

    private final ULocale locale;

    /** @param language a tag such as {@code en-us} */
    DisplayText(String language) {
        this.locale = ULocale.forLanguageTag(language);
    }

    /** The text of a value; empty for NOT_SET. */
    String of(Value value) {
        return switch (value) {
            case IntegerValue(long number) -> number(BigDecimal.valueOf(number), Precision.unlimited());
            case DecimalValue(BigDecimal number) -> number(number, Precision.unlimited());
            case CurrencyValue money -> money(money, Precision.currency(Currency.CurrencyUsage.STANDARD));
            case DateTimeValue(Instant moment) -> moment(moment, DateFormat.LONG, clock(moment));
            case DateValue(var day) -> moment(day.atStartOfDay(ZoneOffset.UTC).toInstant(), DateFormat.LONG, NONE);
            case TimeValue(LocalTime time) -> {
                Instant moment = time.atDate(LocalDate.EPOCH).toInstant(ZoneOffset.UTC);
                yield moment(moment, NONE, clock(moment));
            }
            case TimeslotValue slot -> moment(slot.start(), DateFormat.LONG, clock(slot.start()));
            case DurationValue(long milliseconds) -> duration(milliseconds);
            case PhoneNumberValue phone -> phone(phone, PhoneNumberFormat.INTERNATIONAL);
            case DirectoryValue object -> object.name();
            case CollectionValue collection ->
                collection.items().stream().map(this::of).collect(Collectors.joining("\n"));
            case JsonValue json -> json.isNull() ? "" : json.text();
            default -> value.text();
        };
    }

    /** A Decimal or Currency with a fixed number of digits behind the point. */
    String of(Value value, int places) {
        Precision precision = Precision.fixedFraction(places);
        return switch (value) {
            case DecimalValue(BigDecimal number) -> number(number, precision);
            case CurrencyValue money -> money(money, precision);
            default -> of(value);
        };
    }

    private String number(BigDecimal number, Precision precision) {
        return format(NumberFormatter.with(), number, precision);
    }

    private String format(UnlocalizedNumberFormatter formatter, BigDecimal number, Precision precision) {
        return formatter
                .precision(precision)
                .roundingMode(RoundingMode.HALF_UP)
                .locale(locale)
                .format(number)
                .toString();
    }

    private String money(CurrencyValue money, Precision precision) {
        BigDecimal amount = money.amount();
        String code = money.code();
        if (amount == null) {
            return "";
        }
        return code == null
                ? number(amount, Precision.minFraction(2))
                : format(NumberFormatter.with().unit(Currency.getInstance(code)), amount, precision);
    }

    /** Seconds are shown where there are any. */
    private static int clock(Instant moment) {
        return moment.getEpochSecond() % 60 == 0 ? DateFormat.SHORT : DateFormat.MEDIUM;
    }

    private String moment(Instant moment, int date, int time) {
        DateFormat format = time == NONE
                ? DateFormat.getDateInstance(date, locale)
                : date == NONE
                        ? DateFormat.getTimeInstance(time, locale)
                        : DateFormat.getDateTimeInstance(date, time, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(moment)).replace('\u202f', ' ');
    }

    private String duration(long milliseconds) {
        long seconds = Math.abs(milliseconds) / 1000;
        List<Measure> parts = new ArrayList<>();
        add(parts, seconds / 86_400, MeasureUnit.DAY);
        add(parts, seconds / 3600 % 24, MeasureUnit.HOUR);
        add(parts, seconds / 60 % 60, MeasureUnit.MINUTE);
        add(parts, seconds % 60, MeasureUnit.SECOND);
        if (parts.isEmpty()) {
            parts.add(new Measure(0, MeasureUnit.SECOND));
        }
        String text = MeasureFormat.getInstance(locale, FormatWidth.WIDE).formatMeasures(parts.toArray(Measure[]::new));
        return milliseconds <= -1000 ? "-" + text : text;
    }

    private static void add(List<Measure> parts, long amount, MeasureUnit unit) {
        if (amount != 0) {
            parts.add(new Measure(amount, unit));
        }
    }

    /** A telephone number, spaced where its country is known; other addresses as they are. */
    static String phone(PhoneNumberValue phone, PhoneNumberFormat format) {
        try {
            PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
            return phone.isGlobal()
                    ? numbers.format(numbers.parse("+" + phone.digits(), null), format)
                    : phone.address();
        } catch (NumberParseException unknownCountry) {
            return phone.address();
        }
    }
}
