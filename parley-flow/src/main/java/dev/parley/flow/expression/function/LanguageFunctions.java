package dev.parley.flow.expression.function;

import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;

/** The languages of the flow. */
final class LanguageFunctions {
    private LanguageFunctions() {}

    static void define(Definitions functions) {
        functions.add(
                "GetDefaultLanguage()->str",
                call -> call.string(call.environment().defaultLanguage()));
        functions.add("GetSupportedLanguages()->str[]", LanguageFunctions::supported);
        functions.add("DetectLanguage(str?,str?)->str", LanguageFunctions::detect);
    }

    private static Value supported(Call call) {
        return call.collection(call.environment().supportedLanguages().stream()
                .map(StringValue::new)
                .toList());
    }

    private static Value detect(Call call) {
        Value otherwise = call.value(1);
        return LanguageDetection.detect(call.textOrEmpty(0)).map(call::string).orElse(otherwise);
    }
}
