package dev.parley.flow.expression.function;

import dev.parley.flow.value.BooleanValue;
import dev.parley.flow.value.JsonValue;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import dev.parley.flow.value.ValueJson;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reading, making and changing JSON. Names of members count case. */
final class JsonFunctions {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonFunctions() {}

    static void define(Definitions functions) {
        functions.add("JsonParse(str?)->jsn", JsonFunctions::parse);
        functions.add("ToJson(any?)->jsn", JsonFunctions::wrap);
        functions.add("ToJson(any[])->jsn", call -> made(call, ValueJson.toWire(call.value(0))));
        functions.add("ToJsonCollection(any[])->jsn[]", JsonFunctions::wrapAll);
        functions.add("GetJsonObjectProperty(jsn,str)->jsn", JsonFunctions::property);
        functions.add("GetJsonObjectPropertyNames(jsn)->str[]", JsonFunctions::names);
        functions.add("SetJsonObjectProperty(jsn,str,any?)->jsn", JsonFunctions::set);
        functions.add("SetJsonObjectProperty(jsn,str,any[])->jsn", JsonFunctions::set);
        functions.add(
                "IsJsonObject(jsn?)->bln",
                call -> BooleanValue.of(call.isSet(0) && call.json(0).isObject()));
        functions.add("ReplaceJsonArrayItem(jsn,int,any?)->jsn", JsonFunctions::replace);
        functions.add("ReplaceJsonArrayItem(jsn,int,any[])->jsn", JsonFunctions::replace);
        functions.add("Count(jsn)->int", call -> call.whole(array(call).size()));
    }

    private static Value parse(Call call) {
        if (!call.isSet(0) || call.text(0).isBlank()) {
            return call.notSet();
        }
        try {
            return new JsonValue(STRICT.readTree(call.text(0)));
        } catch (JacksonException malformed) {
            throw call.fault(0, "JsonParse was given malformed JSON: " + malformed.getOriginalMessage());
        }
    }

    private static Value made(Call call, JsonNode json) {
        return new JsonValue(JsonLimits.checked(call, json));
    }

    private static Value wrap(Call call) {
        return call.isSet(0) ? made(call, ValueJson.toWire(call.value(0))) : call.notSet();
    }

    private static Value wrapAll(Call call) {
        List<Value> items = new ArrayList<>();
        call.items(0).forEach(item -> items.add(new JsonValue(ValueJson.toWire(item))));
        return call.collection(items);
    }

    private static Value property(Call call) {
        JsonNode member = object(call).path(call.text(1));
        return member.isMissingNode() ? call.notSet() : new JsonValue(member);
    }

    private static Value names(Call call) {
        List<Value> names = new ArrayList<>();
        object(call).propertyNames().forEach(name -> names.add(new StringValue(name)));
        return call.collection(names);
    }

    private static Value set(Call call) {
        ObjectNode copy = object(call).deepCopy();
        copy.set(call.text(1), ValueJson.toWire(call.value(2)));
        return made(call, copy);
    }

    private static Value replace(Call call) {
        ArrayNode copy = array(call).deepCopy();
        int index = call.size(1, "index");
        if (index >= copy.size()) {
            throw call.fault(1, "There is no element " + index + ": the array has " + copy.size() + ", counted from 0");
        }
        copy.set(index, ValueJson.toWire(call.value(2)));
        return made(call, copy);
    }

    private static ObjectNode object(Call call) {
        if (call.json(0) instanceof ObjectNode object) {
            return object;
        }
        throw call.fault(0, call.name() + " needs a JSON object; test it with IsJsonObject first");
    }

    private static ArrayNode array(Call call) {
        if (call.json(0) instanceof ArrayNode array) {
            return array;
        }
        throw call.fault(0, call.name() + " needs a JSON array");
    }
}
