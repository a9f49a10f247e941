package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.program.Output;
import dev.parley.flow.value.ScalarType;
import java.util.List;
import java.util.Optional;

/**
 * What every ask has (architect-semantics §2.4). Expressions yield communications.
 *
 * @param question opens the ask
 * @param noMatch follows the apology after a no-match
 * @param noInput follows the apology after no input; a digital bot repeats its question instead
 * @param noMatchReprompts replace {@code noMatch} one by one, and their number the allowed no-matches; empty Optional:
 *     not customised
 * @param noInputReprompts the same for no input
 * @param maxNoMatches taken when the allowed no-matches are used up
 * @param maxNoInputs taken when the allowed no-inputs are used up
 */
public record AskSettings(
        Expression question,
        Expression noMatch,
        Expression noInput,
        Optional<List<Expression>> noMatchReprompts,
        Optional<List<Expression>> noInputReprompts,
        Output maxNoMatches,
        Output maxNoInputs) {

    static AskSettings read(ActionSource in) {
        return read(in, "question");
    }

    /** @param key where the question stands */
    static AskSettings read(ActionSource in, String key) {
        in.inert("voiceEndOfInputTimeout");
        Expression question = in.expression(key, ScalarType.COMMUNICATION);
        return new AskSettings(
                question,
                in.expression("noMatch", ScalarType.COMMUNICATION),
                in.isDigital() ? question : in.expression("noInput", ScalarType.COMMUNICATION),
                reprompts(in, "customizeNoMatch", "noMatchReprompts"),
                reprompts(in, "customizeNoInput", "noInputReprompts"),
                in.output("maxNoMatches"),
                in.output("maxNoInputs"));
    }

    private static Optional<List<Expression>> reprompts(ActionSource in, String flag, String list) {
        List<Expression> reprompts = in.expressions(list, ScalarType.COMMUNICATION);
        return in.flag(flag, false) ? Optional.of(reprompts) : Optional.empty();
    }
}
