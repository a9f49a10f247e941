package dev.parley.flow.action;

import dev.parley.flow.program.Action;
import dev.parley.flow.program.Assignment;
import java.util.List;

/**
 * Copies secure values to variables that are not secure, in order. Parley keeps secure variables like all others, so
 * this is Update Data under another name.
 *
 * @param statements the assignments
 */
public record ExtractSecureData(List<Assignment> statements) implements Action {
    static final String KEY = "extractSecureData";

    public ExtractSecureData {
        statements = List.copyOf(statements);
    }

    static ExtractSecureData read(ActionSource in) {
        return new ExtractSecureData(UpdateData.statements(in));
    }

    @Override
    public String key() {
        return KEY;
    }
}
