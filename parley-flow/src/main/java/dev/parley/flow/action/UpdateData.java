package dev.parley.flow.action;

import dev.parley.flow.program.Action;
import dev.parley.flow.program.Assignment;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Type;
import java.util.List;
import java.util.Optional;

/**
 * Assigns values to variables in order; each statement sees the earlier ones (architect-semantics §3.9).
 *
 * @param statements the assignments
 */
public record UpdateData(List<Assignment> statements) implements Action {
    static final String KEY = "updateData";
    private static final String COLLECTION = "Collection";

    public UpdateData {
        statements = List.copyOf(statements);
    }

    static UpdateData read(ActionSource in) {
        return new UpdateData(statements(in));
    }

    /** The list {@code statements} of an action that assigns values. */
    static List<Assignment> statements(ActionSource in) {
        return in.each("statements", "", UpdateData::statement);
    }

    private static Optional<Assignment> statement(ActionSource statement) {
        if (statement.keys().size() != 1) {
            statement.error("statement", "a statement is a map of one type, such as 'string: {variable: …, value: …}'");
            statement.inert(statement.keys().toArray(String[]::new));
            return Optional.empty();
        }
        String word = statement.keys().getFirst();
        Optional<Type> type = typeOf(word);
        if (type.isEmpty()) {
            statement.error("unknown-type", "'" + word + "' is no type of a statement; try string, integer or boolean");
            statement.inert(word);
            return Optional.empty();
        }
        return statement.inside(word).flatMap(body -> body.assignment("value", type.get()));
    }

    /** The type a word of Archy YAML means, such as {@code stringCollection}. */
    public static Optional<Type> typeOf(String word) {
        if (word.endsWith(COLLECTION)) {
            return ScalarType.ofYamlName(word.substring(0, word.length() - COLLECTION.length()))
                    .map(ScalarType::collection);
        }
        return ScalarType.ofYamlName(word).map(type -> type);
    }

    @Override
    public String key() {
        return KEY;
    }
}
