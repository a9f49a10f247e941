package dev.parley.flow.expression.function;

import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import java.util.Map;

/** E-mail addresses: the id is the address, the name may be absent. */
final class EmailFunctions {
    private static final String ADDRESS = ScalarType.EMAIL_ADDRESS.code();

    private EmailFunctions() {}

    static void define(Definitions functions) {
        functions.add("MakeEmailAddress(str)->" + ADDRESS, EmailFunctions::make);
        functions.add("MakeEmailAddress(str,str?)->" + ADDRESS, EmailFunctions::make);
        functions.add("EmailAddressLocalPart(" + ADDRESS + "?)->str", call -> part(call, true));
        functions.add("EmailAddressLocalPart(str?)->str", call -> part(call, true));
        functions.add("EmailAddressDomainPart(" + ADDRESS + "?)->str", call -> part(call, false));
        functions.add("EmailAddressDomainPart(str?)->str", call -> part(call, false));
    }

    private static Value make(Call call) {
        String address = call.text(0).strip();
        if (address.indexOf('@') <= 0 || address.endsWith("@")) {
            throw call.fault(0, "\"" + address + "\" is no e-mail address; it needs a name, an @ and a domain");
        }
        String name = call.textOrEmpty(call.has(1) ? 1 : 2);
        Value shown = name.isBlank() ? ScalarType.STRING.absent() : new StringValue(name);
        return new DirectoryValue(ScalarType.EMAIL_ADDRESS, address, address, Map.of("name", shown));
    }

    private static Value part(Call call, boolean local) {
        Value given = call.value(0);
        String address = given instanceof DirectoryValue object
                ? object.id()
                : given.text().strip();
        if (!given.isSet() || address.isEmpty()) {
            return call.notSet();
        }
        int at = address.lastIndexOf('@');
        if (at < 0) {
            throw call.fault(0, "\"" + address + "\" is no e-mail address; it has no @");
        }
        return call.string(local ? address.substring(0, at) : address.substring(at + 1));
    }
}
