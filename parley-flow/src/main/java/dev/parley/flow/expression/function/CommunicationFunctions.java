package dev.parley.flow.expression.function;

import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import dev.parley.flow.value.CommunicationValue;
import dev.parley.flow.value.CommunicationValue.Part;
import dev.parley.flow.value.FormatValue;
import dev.parley.flow.value.PhoneNumberValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a bot says (architect-semantics §2.3): parts are laid flat, and what is NOT_SET or empty vanishes. */
final class CommunicationFunctions {
    private static final List<String> FORMATS = List.of(
            "bln?,bof",
            "cur?,cuf",
            "cur?,nuf",
            "dat?,daf",
            "dtm?,daf",
            "dtm?,tif",
            "dtm?,daf,tif",
            "tim?,tif",
            "int?,nuf",
            "dec?,nuf",
            "int?,lne…",
            "dec?,lne…",
            "int?,nuf,lne…",
            "dec?,nuf,lne…",
            "str?,stf",
            "phn?,phf",
            "dur?,tpf…");

    private CommunicationFunctions() {}

    static void define(Definitions functions) {
        functions.add("MakeCommunication(any?…)->com", CommunicationFunctions::make);
        functions.add("ToCommunication(any?)->com", CommunicationFunctions::make);
        FORMATS.forEach(
                format -> functions.add("ToCommunication(" + format + ")->com", CommunicationFunctions::formatted));
        functions.add("ToCommunicationBlank(int)->com", _ -> CommunicationValue.NOTHING);
        functions.add("ToCommunicationBlank(dur)->com", _ -> CommunicationValue.NOTHING);
        functions.add("ToCommunicationSsml(str?)->com", call -> CommunicationValue.of(Ssml.words(call.textOrEmpty(0))));
        functions.add("ResolveSlot(x?)->x", call -> call.value(0));
        functions.add("ResolveSlot(x[])->x[]", call -> call.value(0));
    }

    private static Value make(Call call) {
        List<Part> parts = new ArrayList<>();
        long length = 0;
        for (int i = 0; i < call.count(); i++) {
            for (Part part : parts(call, call.value(i))) {
                parts.add(part);
                length += part.text().length();
            }
            call.checkItems(parts.size());
            call.checkLength(length);
        }
        return new CommunicationValue(parts);
    }

    private static List<Part> parts(Call call, Value value) {
        if (value instanceof CommunicationValue communication) {
            return communication.parts();
        }
        String text = value.type() == ScalarType.STRING
                ? value.text()
                : new DisplayText(call.environment().language()).of(value);
        return text.isEmpty() ? List.of() : List.of(Part.of(text));
    }

    private static Value formatted(Call call) {
        Value value = call.value(0);
        if (!value.isSet()) {
            return CommunicationValue.NOTHING;
        }
        List<String> flags = new ArrayList<>();
        boolean local = false;
        for (int i = 1; i < call.count(); i++) {
            FormatValue format = (FormatValue) call.value(i);
            local |= format.name().equals("PhoneNumber.local");
            if (format.type() != ScalarType.PHONE_NUMBER_FORMAT) {
                flags.add(flag(format.name()));
            }
        }
        String text = value instanceof PhoneNumberValue phone
                ? DisplayText.phone(phone, local ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL)
                : new DisplayText(call.environment().language()).of(value);
        return text.isEmpty() ? CommunicationValue.NOTHING : new CommunicationValue(List.of(new Part(text, flags)));
    }

    /** {@code Date.shortYear} is called {@code DateShortYear} on the wire. */
    private static String flag(String name) {
        return Arrays.stream(name.split("\\.", -1))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
