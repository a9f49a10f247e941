package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.nlu.Slot;
import dev.parley.flow.program.Assignment;
import dev.parley.flow.program.Block;
import dev.parley.flow.program.Output;
import dev.parley.flow.value.Type;
import dev.parley.flow.yaml.YamlMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one action as its file gives them. Every key asked for counts as known; keys nobody asked for are
 * reported to the author with a suggestion. What is wrong is reported where it stands, and a harmless value stands in.
 */
public interface ActionSource {
    /** A setting as an expression of a type; its NOT_SET (or nothing to say) where it is not configured. */
    Expression expression(String key, Type type);

    /** A setting as an expression, or empty where it is not configured. */
    Optional<Expression> configured(String key, Type type);

    /** A setting of whatever type its expression has, or empty where it is not configured. */
    Optional<Expression> value(String key);

    /** A setting that is compared with a value of a type; a finding where {@code ==} cannot compare the two. */
    Expression comparable(String key, Type type);

    /** A setting that lists expressions; empty where it is not configured. */
    List<Expression> expressions(String key, Type type);

    /** A plain true or false, also in a {@code lit}. */
    boolean flag(String key, boolean standard);

    /** A plain word, also in a {@code lit}; or empty. */
    Optional<String> word(String key);

    /** The variable a {@code var} setting binds, or null where it binds none. */
    @Nullable
    Variable binding(String key, Type type);

    /** The variables that the {@code var} settings of a map bind, by name; a name that binds none is left out. */
    Map<String, Variable> bindings(String key);

    /** A map of names to settings, each of whatever type its expression has. */
    Map<String, Expression> named(String key);

    /** The settings inside a map setting, or empty where there is none. */
    Optional<ActionSource> inside(String key);

    /** The one entry of a map setting that names an object: its name and what stands below. */
    Optional<NamedSource> object(String key);

    /** The items of a list setting; with a non-empty {@code wrapper}, each item is a map of that one key. */
    List<ActionSource> items(String key, String wrapper);

    /** An output under {@code outputs}: enabled when it says so, or when it has actions and says nothing. */
    Output output(String name);

    /** The actions of an output that cannot be switched off; empty where it is left out. */
    Block branch(String name);

    /** The named outputs under {@code outputs.paths}. */
    Map<String, Output> paths();

    /** The outputs of a list under {@code outputs}, each in a map of one key, by their names; enabled unless they say not. */
    Map<String, Output> named(String list, String wrapper);

    /** The list of actions under a key of this source itself. */
    Block block(String key, String label);

    /** The task a reference or a name under a key points at; a finding when there is none. */
    OptionalInt task(String key);

    /** Values for variables of a task, under a key. */
    List<Assignment> taskInputs(String key, OptionalInt task);

    /** The variables that receive values of a task's variables, by the names of these, under {@code outputs}. */
    Map<String, Variable> taskOutputs(OptionalInt task);

    /** The slot named under {@code <key>.name}; a finding when the flow has none of that name. */
    Optional<Slot> slot(String key);

    /** The variable of a full name; a finding when there is none. */
    Optional<Variable> variable(String key);

    /** The variable of a full name that an Update Data statement writes. */
    Optional<Assignment> assignment(String valueKey, Type type);

    /** Everything as it stands in the file. */
    YamlMap settings();

    /** The keys of this source, in order. */
    List<String> keys();

    /** Keys that mean nothing in a text session and are accepted as they are. */
    void inert(String... keys);

    /** Keys whose effect is not there yet: a warning where they are configured. */
    void notYet(String... keys);

    /** Says that something here cannot run yet. */
    void warn(String message);

    /** Says that something here is wrong. */
    void error(String rule, String message);

    /** Whether the flow is a digital bot. */
    boolean isDigital();

    /** A variable of the flow by its full name, or null. */
    @Nullable
    Variable declared(String name);

    /**
     * A setting block under its name.
     *
     * @param name the object's name
     * @param source its settings
     */
    record NamedSource(String name, ActionSource source) {}

    /** Maps the items of a list, leaving out those that could not be read. */
    default <T> List<T> each(String key, String wrapper, Function<ActionSource, Optional<T>> reader) {
        return items(key, wrapper).stream()
                .map(reader)
                .flatMap(Optional::stream)
                .toList();
    }
}
