package dev.parley.flow.expression.function;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Tells in which language a text is written. The model is read when it is first asked for. */
final class LanguageDetection {
    private static final String MODEL = "/langdetect-183.bin";

    /** Letters that are looked at; more do not make the answer surer. */
    private static final int ENOUGH = 2000;

    /** Over some hundred languages a mere guess scores about 0.01. */
    private static final double SURE = 0.015;

    private LanguageDetection() {}

    /** The two-letter code of the language, or empty where the text does not tell. */
    static Optional<String> detect(String text) {
        String start = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
        if (start.chars().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        Language[] languages = new LanguageDetectorME(Loaded.MODEL).predictLanguages(start);
        return Arrays.stream(languages)
                .filter(language -> language.getConfidence() >= SURE)
                .filter(language -> Loaded.CODES.containsKey(language.getLang()))
                .max(Comparator.comparingDouble(Language::getConfidence))
                .map(language -> Loaded.CODES.get(language.getLang()));
    }

    /** Initialised on first use, and immutable. */
    private static final class Loaded {
        static final LanguageDetectorModel MODEL = model();
        static final Map<String, String> CODES = codes();

        private static LanguageDetectorModel model() {
            try (InputStream stream = LanguageDetection.class.getResourceAsStream(LanguageDetection.MODEL)) {
                if (stream == null) {
                    throw new IllegalStateException("The language model is not on the class path");
                }
                return new LanguageDetectorModel(stream);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        /** From the three-letter codes of the model to the two-letter ones of language tags. */
        private static Map<String, String> codes() {
            Map<String, String> codes = new TreeMap<>();
            for (String language : Locale.getISOLanguages()) {
                codes.put(Locale.of(language).getISO3Language(), language);
            }
            codes.put("cmn", "zh");
            return Map.copyOf(codes);
        }
    }
}
