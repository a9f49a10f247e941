package dev.parley.engine.offer;

import dev.parley.engine.run.Run;
import dev.parley.flow.expression.Expression;
import dev.parley.flow.value.DecimalValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The words of offers, of which blank ones are left out. */
final class Texts {
    private final Run run;

    Texts(Run run) {
        this.run = run;
    }

    @Nullable
    String orNull(Expression expression) {
        return run.text(expression).filter(text -> !text.isBlank()).orElse(null);
    }

    @Nullable
    Double number(Expression expression) {
        return run.evaluate(expression) instanceof DecimalValue(BigDecimal number) ? number.doubleValue() : null;
    }
}
