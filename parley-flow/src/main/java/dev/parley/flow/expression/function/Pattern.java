package dev.parley.flow.expression.function;

import dev.parley.flow.value.CollectionType;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What types a parameter takes, or what type a result has. */
public sealed interface Pattern {
    /** For messages to authors. */
    String display();

    /** One type and no other. */
    record Exactly(Type type) implements Pattern {
        @Override
        public String display() {
            return type.display();
        }
    }

    /** Any type, or any collection, independent of the other parameters. */
    record Anything(boolean collection) implements Pattern {
        @Override
        public String display() {
            return collection ? "any collection" : "any";
        }
    }

    /** The type the call's other parameters of this kind have too, or a collection of it. */
    record Same(boolean collection) implements Pattern {
        @Override
        public String display() {
            return collection ? "a collection of the same type" : "the same type";
        }
    }

    /** One of several types. */
    record OneOf(String name, Set<ScalarType> types) implements Pattern {
        @Override
        public String display() {
            return name;
        }
    }

    /**
     * Reads the short form used in signatures: a type code, {@code any}, {@code any[]}, {@code x}, {@code x[]},
     * {@code apa} (audio or prompt).
     */
    static Pattern of(String code) {
        return switch (code) {
            case "any" -> new Anything(false);
            case "any[]" -> new Anything(true);
            case "x" -> new Same(false);
            case "x[]" -> new Same(true);
            case "apa" -> new OneOf("Audio or Prompt", Set.of(ScalarType.AUDIO, ScalarType.PROMPT));
            default ->
                new Exactly(Type.ofCode(code).orElseThrow(() -> new IllegalArgumentException("No type: " + code)));
        };
    }

    /**
     * The type that results when every {@code x} is bound.
     *
     * @param bound what {@code x} stands for; null where nothing bound it
     */
    default Type resolve(@Nullable ScalarType bound) {
        ScalarType element = bound == null ? ScalarType.NOT_SET : bound;
        return switch (this) {
            case Exactly(Type type) -> type;
            case Same(boolean collection) -> collection ? new CollectionType(element) : element;
            case Anything(boolean collection) -> collection ? ScalarType.NOT_SET.collection() : ScalarType.NOT_SET;
            case OneOf one -> one.types().iterator().next();
        };
    }
}
