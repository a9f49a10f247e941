package dev.parley.flow.export;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.program.VariableDeclaration;
import dev.parley.flow.source.Position;
import dev.parley.flow.source.SourceText;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The whole of a program as text, so that two can be compared line by line: every record of it but positions, tracking
 * numbers, the flat list of blocks and the settings of voice, with expressions as they were written.
 */
final class ProgramText {
    private static final Set<String> LEFT_OUT = Set.of("number", "blocks", "idle");

    private final StringBuilder text = new StringBuilder();

    static String of(BotProgram program) {
        ProgramText text = new ProgramText();
        text.print("program", program, 0);
        return text.text.toString();
    }

    private void print(String name, @Nullable Object value, int depth) {
        switch (value) {
            case null -> line(name, "null", depth);
            case Position position -> {}
            case SourceText source -> {}
            case Expression expression
            when !expression.toString().isEmpty() && !isLiteral(expression) ->
                line(name, expression.type() + " " + expression, depth);
            case Optional<?> optional -> print(name, optional.orElse(null), depth);
            case Map<?, ?> map -> {
                line(name, "", depth);
                map.forEach((key, each) -> print(String.valueOf(key), each, depth + 1));
            }
            case Collection<?> items -> {
                line(name, "", depth);
                sorted(items).forEach(each -> print("-", each, depth + 1));
            }
            case Record record -> {
                line(name, record.getClass().getSimpleName(), depth);
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    if (!LEFT_OUT.contains(component.getName())) {
                        print(component.getName(), value(record, component), depth + 1);
                    }
                }
            }
            default -> line(name, Objects.toString(value), depth);
        }
    }

    /** Literals of lists and named objects are records of their own, whose text would hold positions. */
    private static boolean isLiteral(Expression expression) {
        return !expression.getClass().getSimpleName().equals("PlannedExpression");
    }

    /** Variables stand in any order. */
    private static Collection<?> sorted(Collection<?> items) {
        return items.stream().allMatch(VariableDeclaration.class::isInstance)
                ? items.stream()
                        .map(VariableDeclaration.class::cast)
                        .sorted(Comparator.comparing(VariableDeclaration::name))
                        .toList()
                : items;
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private void line(String name, String value, int depth) {
        text.append(" ".repeat(depth)).append(name).append(": ").append(value).append('\n');
    }
}
