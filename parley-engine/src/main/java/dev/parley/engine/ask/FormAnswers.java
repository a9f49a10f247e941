package dev.parley.engine.ask;

import dev.parley.engine.turn.TurnInput;
import dev.parley.flow.value.CollectionType;
import dev.parley.flow.value.Type;
import dev.parley.flow.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was filled in on the pages of a form.
 *
 * @param byPage the answers that are not blank, by the id of their page
 */
record FormAnswers(Map<String, List<String>> byPage) {
    private static final JsonMapper MAPPER = new JsonMapper();

    static FormAnswers of(TurnInput.FilledForm form) {
        Map<String, List<String>> byPage = new LinkedHashMap<>();
        for (TurnInput.FilledForm.Field field : form.fields()) {
            String answer = Answer.of(field.answer()).text();
            if (!answer.isBlank()) {
                byPage.computeIfAbsent(field.id(), id -> new ArrayList<>()).add(answer);
            }
        }
        return new FormAnswers(byPage);
    }

    /** Reads what {@link #written} wrote. */
    static FormAnswers read(String written) {
        return new FormAnswers(MAPPER.readValue(written, new TypeReference<Map<String, List<String>>>() {}));
    }

    String written() {
        return MAPPER.writeValueAsString(byPage);
    }

    boolean has(String page) {
        return byPage.containsKey(page);
    }

    /**
     * The answer of a page as a value, several ones as a collection or joined by commas; without one, what is absent.
     *
     * @return empty when the answer is none of the type
     */
    Optional<Value> value(String page, Type type) {
        List<String> answers = byPage.getOrDefault(page, List.of());
        if (answers.isEmpty()) {
            return Optional.of(type.absent());
        }
        return SlotValues.of(
                type instanceof CollectionType ? SlotValues.list(answers) : String.join(", ", answers), type);
    }
}
