package dev.parley.engine.event;

import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.Value;
import dev.parley.flow.value.ValueJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Lets Jackson write values with their types and read them back without loss. */
public final class ValueModule {
    private ValueModule() {}

    public static JacksonModule create() {
        SimpleModule module = new SimpleModule("parley-values");
        module.addSerializer(Value.class, new Writer());
        module.addDeserializer(Value.class, new Reader<>(Value.class));
        module.addDeserializer(DirectoryValue.class, new Reader<>(DirectoryValue.class));
        return module;
    }

    private static final class Writer extends StdSerializer<Value> {
        Writer() {
            super(Value.class);
        }

        @Override
        public void serialize(Value value, JsonGenerator generator, SerializationContext context) {
            generator.writeTree(ValueJson.toTyped(value));
        }
    }

    private static final class Reader<V extends Value> extends StdDeserializer<V> {
        private final Class<V> kind;

        Reader(Class<V> kind) {
            super(kind);
            this.kind = kind;
        }

        @Override
        public V deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode node = context.readTree(parser);
            return kind.cast(ValueJson.fromTyped(node));
        }
    }
}
