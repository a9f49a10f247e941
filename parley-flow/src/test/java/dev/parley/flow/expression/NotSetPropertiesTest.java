package dev.parley.flow.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.value.BooleanValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

/** The laws of NOT_SET (architect-semantics §5.7). */
class NotSetPropertiesTest {
    private static final String X = "Flow.x";

    @Provide
    Arbitrary<ScalarType> types() {
        return Arbitraries.of(Stream.of(ScalarType.values())
                .filter(type -> type != ScalarType.NOT_SET)
                .toList());
    }

    @Property
    void shouldNeitherBeSetNorDifferFromItself(@ForAll("types") ScalarType type) {
        TestWorld world = new TestWorld().with(X, type);
        assertThat(world.value("IsSet(Flow.x)")).isEqualTo(BooleanValue.FALSE);
        assertThat(world.value("IsNotSetOrEmpty(Flow.x)")).isEqualTo(BooleanValue.TRUE);
        assertThat(world.value("Flow.x == NOT_SET and Flow.x == Flow.x")).isEqualTo(BooleanValue.TRUE);
        assertThat(world.value("AreEqual(Flow.x, NOT_SET, Flow.x)")).isEqualTo(BooleanValue.TRUE);
    }

    @Property
    void shouldKeepItsTypeThroughIfAndCollections(@ForAll("types") ScalarType type) {
        TestWorld world = new TestWorld().with(X, type);
        assertThat(world.value("If(true, NOT_SET, Flow.x)")).isEqualTo(type.absent());
        assertThat(world.value("MakeList(NOT_SET, Flow.x)[0]")).isEqualTo(type.absent());
        assertThat(world.value("ResolveSlot(Flow.x)")).isEqualTo(type.absent());
        assertThat(world.value("NOT_SET", type)).isEqualTo(type.absent());
    }

    @Property
    void shouldPrintAsNothing(@ForAll("types") ScalarType type, @ForAll @StringLength(max = 5) String text) {
        TestWorld world = new TestWorld().with(X, type).with("Flow.t", new StringValue(text));
        assertThat(world.value("ToString(Flow.x)")).isEqualTo(ScalarType.STRING.absent());
        assertThat(world.value("Append(ToString(Flow.x), Flow.t)").text()).isEqualTo(text);
        assertThat(world.value("MakeCommunication(Flow.x, Flow.t)").text()).isEqualTo(text);
    }
}
