package dev.parley.engine;

import dev.parley.engine.port.AgentCall;
import dev.parley.engine.port.CallableFlows;
import dev.parley.engine.port.DataActions;
import dev.parley.engine.port.DataAnswer;
import dev.parley.engine.port.DataCall;
import dev.parley.engine.port.DataTables;
import dev.parley.engine.port.DigitalServices;
import dev.parley.engine.port.OutsideData;
import dev.parley.engine.port.Ports;
import dev.parley.engine.port.Schedules;
import dev.parley.engine.port.TableAnswer;
import dev.parley.engine.port.VirtualAgents;
import dev.parley.engine.turn.BlankForm;
import dev.parley.engine.turn.PaymentRequest;
import dev.parley.engine.turn.Segment.Content.Bubble;
import dev.parley.engine.turn.Segment.Content.ListItem;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import dev.parley.nlu.LanguagesUnderstanding;
import dev.parley.nlu.LexicalUnderstanding;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the flows of conversations get when they ask the outside world. */
final class OutsideWorld implements DataTables, Schedules {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String ORDER = """
            {"order": {"status": "shipped", "total": 12.5, "paid": "true"},
             "items": [{"name": "Bike", "sizes": ["M", "L"]}, {"sizes": ["S"]}, {"name": "Bell"}]}
            """;
    private static final String FAILURE = """
            {"errorCode": "order.not.found", "status": 404, "correlationId": "c-1", "entityId": "404",
             "entityName": "order", "userMessage": "No such order", "userParamsMessage": "No order {number}",
             "userParams": [{"key": "number", "value": "404"}], "details": [{"errorCode": "gone", "fieldName": "id"}]}
            """;

    /** This world as a conversation with a flow sees it. */
    static Ports ports(BotProgram program, CallableFlows flows) {
        return new Ports(
                Conversation.NOW,
                LanguagesUnderstanding.of(program.nlu(), LexicalUnderstanding::of),
                OutsideWorld::find,
                data(),
                flows);
    }

    private static OutsideData data() {
        OutsideWorld world = new OutsideWorld();
        return new OutsideData(
                OutsideWorld::call,
                world,
                world,
                (library, response) -> library.equals("Greetings") && response.equals("Welcome")
                        ? Optional.of("Hello {{ name }}, {{unknown}}welcome{{")
                        : Optional.empty(),
                Handbooks.search(),
                new OutsideContacts(),
                OutsideWorld::call,
                new DigitalServices(OutsideWorld::form, OutsideWorld::payment, Optional::empty));
    }

    /** The form {@code Contact} of the library {@code Forms}, with a page of each kind. */
    private static Optional<BlankForm> form(String library, String form) {
        if (!library.equals("Forms") || !form.equals("Contact")) {
            return Optional.empty();
        }
        ListItem red = new ListItem("r", "Red", null, null);
        ListItem blue = new ListItem("b", "Blue", "like the sky", null);
        return Optional.of(new BlankForm(
                "f-1",
                new BlankForm.Introduction("Who are you?", null, null, "Begin"),
                List.of(
                        new BlankForm.Page("email", "Your e-mail", null, new BlankForm.Words("a@b.org", true, false)),
                        new BlankForm.Page("colours", "Colours", null, new BlankForm.Choices(true, List.of(red, blue))),
                        new BlankForm.Page("size", "Size", "in numbers", new BlankForm.Wheel(List.of(red))),
                        new BlankForm.Page("day", "Day", null, new BlankForm.Day(Instant.EPOCH, null))),
                new Bubble("A few questions", null, null),
                null,
                true));
    }

    /** The account takes everything but dollars. */
    private static Optional<String> payment(PaymentRequest request) {
        return request.currency().equals("USD") ? Optional.of("The account takes no dollars.") : Optional.empty();
    }

    private static DataAnswer call(DataCall call) {
        if (!call.action().equals("Get Order")) {
            return DataActions.none().call(call);
        }
        return switch (call.inputs().path("number").asString("")) {
            case "404" -> new DataAnswer.Failure(MAPPER.readTree(FAILURE));
            case "late" -> new DataAnswer.Timeout();
            case "bad" -> new DataAnswer.Success(MAPPER.readTree("{\"order\": {\"total\": \"much\"}}"));
            case "cyclic" -> new DataAnswer.Success(cyclic());
            case "huge" -> new DataAnswer.Success(huge());
            case "empty" -> new DataAnswer.Success(MAPPER.createObjectNode());
            default -> new DataAnswer.Success(order(call));
        };
    }

    /** The guide {@code Refund} and the agent {@code Billing}. */
    private static DataAnswer call(AgentCall call) {
        if (!call.name().equals("Refund") && !call.name().equals("Billing")) {
            return VirtualAgents.none().call(call);
        }
        return switch (call.inputs().path("number").asString("")) {
            case "404" -> DataAnswer.error("guardrail", "That was too much for " + call.name() + ".");
            case "late" -> new DataAnswer.Timeout();
            case "bad" -> new DataAnswer.Success(MAPPER.readTree("{\"amount\": \"much\"}"));
            default -> {
                ObjectNode outputs = (ObjectNode) MAPPER.readTree("{\"amount\": 12.5, \"exitReason\": \"Completed\"}");
                outputs.set("inputs", call.inputs());
                yield new DataAnswer.Success(
                        outputs.put("called", call.kind() + " " + call.name() + " " + call.correlationId()));
            }
        };
    }

    private static ObjectNode order(DataCall call) {
        ObjectNode order = (ObjectNode) MAPPER.readTree(ORDER);
        order.set("inputs", call.inputs());
        order.put("timeout", call.timeout().toString());
        order.put("correlation", call.correlationId());
        return order;
    }

    private static JsonNode cyclic() {
        ObjectNode node = MAPPER.createObjectNode();
        node.set("order", node);
        return node;
    }

    private static JsonNode huge() {
        ArrayNode array = MAPPER.createArrayNode();
        for (int i = 0; i < 200_000; i++) {
            array.add(i);
        }
        return array;
    }

    @Override
    public TableAnswer lookUp(String table, String key) {
        if (!table.equals("Codes")) {
            return DataTables.none().lookUp(table, key);
        }
        return switch (key) {
            case "lunch" ->
                new TableAnswer.Row(
                        MAPPER.readTree("{\"key\": \"lunch\", \"Name\": \"Lunch break\", \"Minutes\": \"30\"}"));
            case "odd" -> new TableAnswer.Row(MAPPER.readTree("{\"key\": \"odd\", \"Minutes\": \"long\"}"));
            default -> new TableAnswer.NoRow();
        };
    }

    @Override
    public TableAnswer decide(String table, JsonNode input) {
        if (!table.equals("Discounts")) {
            return DataTables.none().decide(table, input);
        }
        return switch (input.path("tier").asString("")) {
            case "gold" -> new TableAnswer.Row(MAPPER.readTree("{\"percent\": 20}"));
            case "cyclic" -> new TableAnswer.Row(cyclic());
            default -> new TableAnswer.NoRow();
        };
    }

    /** The schedule {@code s-day} is active from six to eighteen o'clock of its zone, standard UTC. */
    @Override
    public Optional<Boolean> isActive(String schedule, Instant moment, @Nullable ZoneId zone) {
        int hour = moment.atZone(zone == null ? ZoneId.of("UTC") : zone).getHour();
        return schedule.equals("s-day") ? Optional.of(hour >= 6 && hour < 18) : Optional.empty();
    }

    /** The group {@code g-shop} keeps the same hours, and has a holiday at Christmas. */
    @Override
    public Optional<State> state(String scheduleGroup, Instant moment) {
        if (!scheduleGroup.equals("g-shop")) {
            return Optional.empty();
        }
        return moment.toString().contains("-12-25T")
                ? Optional.of(State.HOLIDAY)
                : isActive("s-day", moment, null).map(active -> active ? State.OPEN : State.CLOSED);
    }

    /** The schedules of the group {@code g-shop}. */
    @Override
    public List<String> active(String scheduleGroup, Instant moment) {
        return state(scheduleGroup, moment).stream()
                .map(state -> switch (state) {
                    case HOLIDAY -> "Christmas";
                    case CLOSED -> "Night";
                    case OPEN -> "Day";
                })
                .toList();
    }

    @Override
    public Optional<Boolean> isEmergency(String emergencyGroup) {
        return switch (emergencyGroup) {
            case "e-fire" -> Optional.of(true);
            case "e-calm" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** One object a kind: its id {@code o-<code>}, its name {@code The <code>}; a closed queue, and those with hours. */
    static Optional<Value> find(ScalarType type, String idOrName) {
        String id = "o-" + type.code();
        String name = "The " + type.code();
        return switch (idOrName) {
            case "Day" -> Optional.of(new DirectoryValue(type, "s-day", "Day", Map.of()));
            case "Shop" -> Optional.of(new DirectoryValue(type, "g-shop", "Shop", Map.of()));
            case "Fire" -> Optional.of(new DirectoryValue(type, "e-fire", "Fire", Map.of()));
            case "Night desk" ->
                Optional.of(new DirectoryValue(
                        type, "q-night", "Night desk", Map.of("transferfailure", new StringValue("Nobody is there."))));
            case "Calm" -> Optional.of(new DirectoryValue(type, "e-calm", "Calm", Map.of()));
            default ->
                idOrName.equals(id) || idOrName.equalsIgnoreCase(name)
                        ? Optional.of(new DirectoryValue(type, id, name, Map.of()))
                        : Optional.empty();
        };
    }
}
