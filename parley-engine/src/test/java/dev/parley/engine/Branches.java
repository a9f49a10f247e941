package dev.parley.engine;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.program.Block;
import dev.parley.flow.program.Output;
import dev.parley.flow.program.Step;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ways on from an action. */
final class Branches {
    private final List<Block> blocks = new ArrayList<>();

    private Branches() {}

    /** The outputs that an action can take; none where it has only one way on, without actions. */
    static List<Block> of(Step step) {
        Branches branches = new Branches();
        branches.collect(step.action());
        boolean choice = branches.blocks.size() > 1
                || branches.blocks.stream().anyMatch(block -> !block.steps().isEmpty());
        return choice ? List.copyOf(branches.blocks) : List.of();
    }

    private void collect(@Nullable Object part) {
        switch (part) {
            case Block block -> blocks.add(block);
            case Output output when !output.enabled() -> {}
            case Expression expression -> {}
            case Collection<?> items -> items.forEach(this::collect);
            case Map<?, ?> map -> map.values().forEach(this::collect);
            case Optional<?> optional -> optional.ifPresent(this::collect);
            case Record settings -> {
                for (RecordComponent component : settings.getClass().getRecordComponents()) {
                    collect(value(settings, component));
                }
            }
            case null, default -> {}
        }
    }

    private static @Nullable Object value(Record settings, RecordComponent component) {
        try {
            return component.getAccessor().invoke(settings);
        } catch (ReflectiveOperationException closed) {
            throw new LinkageError(component + " cannot be read", closed);
        }
    }
}
