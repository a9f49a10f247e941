package dev.parley.engine.offer;

import dev.parley.engine.run.Run;
import dev.parley.engine.turn.Segment.Content;
import dev.parley.flow.chooser.Bubble;
import dev.parley.flow.expression.Expression;
import dev.parley.flow.value.DecimalValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The words of rich content, of which blank ones are left out. */
public final class Texts {
    private final Run run;

    public Texts(Run run) {
        this.run = run;
    }

    public @Nullable String orNull(Expression expression) {
        return run.text(expression).filter(text -> !text.isBlank()).orElse(null);
    }

    /** What stands for something in the conversation; null where nothing is said about that. */
    public Content.@Nullable Bubble bubble(Bubble bubble) {
        Content.Bubble said =
                new Content.Bubble(orNull(bubble.title()), orNull(bubble.subtitle()), orNull(bubble.image()));
        return said.title() == null && said.subtitle() == null && said.image() == null ? null : said;
    }

    @Nullable
    Double number(Expression expression) {
        return run.evaluate(expression) instanceof DecimalValue(BigDecimal number) ? number.doubleValue() : null;
    }
}
