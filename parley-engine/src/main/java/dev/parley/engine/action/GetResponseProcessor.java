package dev.parley.engine.action;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.GetResponse;
import dev.parley.flow.expression.Expression;
import dev.parley.flow.value.StringValue;
import java.util.Map;
import java.util.Optional;

/** Fetches a prepared text and puts values in its places; a place without a value stays empty. */
final class GetResponseProcessor implements ActionProcessor<GetResponse> {
    private static final int LONGEST = 1_000_000;

    @Override
    public Class<GetResponse> action() {
        return GetResponse.class;
    }

    @Override
    public Move process(GetResponse action, Run run) {
        Optional<String> text = run.ports()
                .outside()
                .responses()
                .text(
                        run.evaluate(action.library()).text(),
                        run.evaluate(action.response()).text());
        if (text.isEmpty()) {
            return new Move.Enter(action.failure());
        }
        String filled = fill(text.get(), action.substitutions(), run);
        if (filled.length() > LONGEST) {
            return new Move.Enter(action.failure());
        }
        if (action.body() != null) {
            run.set(action.body(), new StringValue(filled));
        }
        return new Move.Enter(action.success());
    }

    private static String fill(String text, Map<String, Expression> substitutions, Run run) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", from)) {
            int close = text.indexOf("}}", open);
            if (close < 0) {
                break;
            }
            filled.append(text, from, open);
            Expression value = substitutions.get(text.substring(open + 2, close).strip());
            filled.append(value == null ? "" : run.evaluate(value).text());
            if (filled.length() > LONGEST) {
                return filled.toString();
            }
            from = close + 2;
        }
        return filled.append(text, from, text.length()).toString();
    }
}
