package dev.parley.nlu;

import dev.parley.flow.nlu.Detection;
import dev.parley.flow.nlu.DetectionRequest;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Understanding;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Understands a flow that has words in several languages: each language with an understanding of its own, trained from
 * the words of that language alone (architect-semantics §4.5). A session in a language the flow has no words in is
 * understood with those of the region next to it ({@code en-gb} for {@code en-au}), or else with those of the model's
 * own language. Safe for use by several threads if the understandings are.
 */
public final class LanguagesUnderstanding implements Understanding {
    private final Map<String, Understanding> byLanguage;
    private final Understanding own;

    private LanguagesUnderstanding(Map<String, Understanding> byLanguage, Understanding own) {
        this.byLanguage = byLanguage;
        this.own = own;
    }

    /**
     * The understanding of a flow with this model and its translations.
     *
     * @param trainer makes the understanding of a model in one language
     */
    public static Understanding of(NluModel model, Function<NluModel, ? extends Understanding> trainer) {
        Understanding own = trainer.apply(model);
        if (model.translations().isEmpty()) {
            return own;
        }
        Map<String, Understanding> byLanguage = new LinkedHashMap<>();
        byLanguage.put(tag(model.language()), own);
        model.translations().forEach(other -> byLanguage.put(tag(other.language()), trainer.apply(other)));
        return new LanguagesUnderstanding(byLanguage, own);
    }

    @Override
    public Detection detect(DetectionRequest request) {
        return of(tag(request.language())).detect(request);
    }

    private Understanding of(String language) {
        Understanding exact = byLanguage.get(language);
        return exact != null
                ? exact
                : byLanguage.entrySet().stream()
                        .filter(entry -> primary(entry.getKey()).equals(primary(language)))
                        .findFirst()
                        .map(Map.Entry::getValue)
                        .orElse(own);
    }

    private static String tag(String language) {
        return language.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String primary(String tag) {
        return tag.split("-", 2)[0];
    }
}
