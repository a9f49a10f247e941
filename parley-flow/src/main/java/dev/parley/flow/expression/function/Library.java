package dev.parley.flow.expression.function;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** All functions and operators, the overloads of each in the order in which they are tried. */
public final class Library {
    private final Map<String, List<Overload>> functions = new TreeMap<>();
    private final Map<String, List<Overload>> operators = new TreeMap<>();

    /** The whole language. */
    public Library() {
        Definitions operator = (signature, body) -> add(operators, signature, body);
        ArithmeticOperators.define(operator);
        ComparisonOperators.define(operator);
        Definitions function = (signature, body) -> add(functions, signature, body);
        ConversionFunctions.define(function);
        PrintingFunctions.define(function);
        LogicFunctions.define(function);
        TextFunctions.define(function);
        SearchFunctions.define(function);
        CollectionFunctions.define(function);
        ReplacementFunctions.define(function);
        NumberFunctions.define(function);
        CurrencyFunctions.define(function);
        DateTimeFunctions.define(function);
        CalendarFunctions.define(function);
        DurationFunctions.define(function);
        DirectoryFunctions.define(function);
        EmailFunctions.define(function);
        JsonFunctions.define(function);
        CommunicationFunctions.define(function);
        ChooserFunctions.define(function);
        AudioFunctions.define(function);
        LanguageFunctions.define(function);
    }

    private static void add(Map<String, List<Overload>> into, String line, Body body) {
        Signature signature = Signature.parse(line);
        into.computeIfAbsent(signature.name().toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                .add(new Overload(signature, body));
    }

    /** The overloads of a function by its name, compared without case; empty for an unknown one. */
    public List<Overload> function(String name) {
        return functions.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    /** The overloads of an operator by its symbol; unary minus is {@code -} with one operand. */
    public List<Overload> operator(String symbol) {
        return operators.getOrDefault(symbol, List.of());
    }

    /** The names of all functions as documented. */
    public List<String> names() {
        return functions.values().stream()
                .map(overloads -> overloads.getFirst().signature().name())
                .toList();
    }
}
