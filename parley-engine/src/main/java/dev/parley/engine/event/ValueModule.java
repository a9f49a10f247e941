package dev.parley.engine.event;

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
        module.addDeserializer(Value.class, new Reader());
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

    private static final class Reader extends StdDeserializer<Value> {
        Reader() {
            super(Value.class);
        }

        @Override
        public Value deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode node = context.readTree(parser);
            return ValueJson.fromTyped(node);
        }
    }
}
