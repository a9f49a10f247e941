package dev.parley.flow.expression.function;

import static dev.parley.flow.value.DecimalValue.CONTEXT;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import dev.parley.flow.value.CurrencyValue;
import dev.parley.flow.value.DecimalValue;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Making and converting money. */
final class CurrencyFunctions {
    private CurrencyFunctions() {}

    static void define(Definitions functions) {
        functions.add("MakeCurrency(dec?,str?)->cur", CurrencyFunctions::make);
        functions.add("MakeCurrency(int?,str?)->cur", CurrencyFunctions::make);
        functions.add("MakeListCurrency(dec[],str?)->cur[]", CurrencyFunctions::list);
        functions.add("MakeListCurrency(dec[],str[])->cur[]", CurrencyFunctions::pairs);
        functions.add("ConvertCurrency(cur?,str?)->cur", CurrencyFunctions::recode);
        functions.add("ConvertCurrency(cur?,str?,dec)->cur", CurrencyFunctions::convert);
        functions.add("GetCurrencySymbol(str)->str", call -> symbol(call, call.text(0)));
        functions.add("GetCurrencySymbol(cur?)->str", CurrencyFunctions::symbolOf);
    }

    private static Value make(Call call) {
        return call.money(call.isSet(0) ? call.number(0) : null, code(call, 1, call.textOrEmpty(1)));
    }

    private static @Nullable String code(Call call, int index, String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        if (!CurrencyValue.isCode(code)) {
            throw call.fault(index, "\"" + text + "\" is no currency; write a code of ISO 4217 such as USD");
        }
        return code.isEmpty() ? null : code;
    }

    private static Value list(Call call) {
        String code = code(call, 1, call.textOrEmpty(1));
        List<Value> money = new ArrayList<>();
        for (Value amount : call.items(0)) {
            money.add(new CurrencyValue(number(amount), code));
        }
        return call.collection(money);
    }

    private static Value pairs(Call call) {
        List<Value> amounts = call.items(0);
        List<Value> codes = call.items(1);
        if (amounts.size() != codes.size()) {
            throw call.fault(
                    1,
                    "The amounts are " + amounts.size() + " but the codes " + codes.size() + "; both must be as many");
        }
        List<Value> money = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            String text = codes.get(i) instanceof StringValue(String given) ? given : "";
            money.add(new CurrencyValue(number(amounts.get(i)), code(call, 1, text)));
        }
        return call.collection(money);
    }

    private static @Nullable BigDecimal number(Value value) {
        return value instanceof DecimalValue(BigDecimal number) ? number : null;
    }

    /** Without a rate only an amount without a currency, or of the same one, has a meaning. */
    private static Value recode(Call call) {
        if (!call.isSet(0)) {
            return call.notSet();
        }
        CurrencyValue money = call.currency(0);
        String code = code(call, 1, call.textOrEmpty(1));
        if (money.code() != null && !money.code().equals(code)) {
            throw call.fault("ConvertCurrency needs a rate to turn " + money.code() + " into "
                    + (code == null ? "NOT_SET" : code) + "; give it as third argument");
        }
        return call.money(money.amount(), code);
    }

    private static Value convert(Call call) {
        if (!call.isSet(0)) {
            return call.notSet();
        }
        BigDecimal amount = call.currency(0).amount();
        return call.money(
                amount == null ? null : amount.multiply(call.number(2), CONTEXT), code(call, 1, call.textOrEmpty(1)));
    }

    private static Value symbolOf(Call call) {
        String code = call.isSet(0) ? call.currency(0).code() : null;
        return code == null ? call.notSet() : symbol(call, code);
    }

    private static Value symbol(Call call, String text) {
        String code = code(call, 0, text);
        if (code == null) {
            return call.notSet();
        }
        ULocale locale = ULocale.forLanguageTag(call.environment().language());
        return call.string(Currency.getInstance(code).getName(locale, Currency.NARROW_SYMBOL_NAME, null));
    }
}
