package dev.parley.flow.expression.function;

import dev.parley.flow.value.CollectionValue;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finding objects of the organisation, by id or by name without case; NOT_SET where there is none. */
final class DirectoryFunctions {
    private static final List<ScalarType> FOUND = List.of(
            ScalarType.USER,
            ScalarType.QUEUE,
            ScalarType.SKILL,
            ScalarType.LANGUAGE_SKILL,
            ScalarType.GROUP,
            ScalarType.SCHEDULE,
            ScalarType.SCHEDULE_GROUP,
            ScalarType.EMERGENCY_GROUP);
    private static final List<ScalarType> CAST = List.of(
            ScalarType.USER,
            ScalarType.QUEUE,
            ScalarType.SKILL,
            ScalarType.LANGUAGE_SKILL,
            ScalarType.GROUP,
            ScalarType.SCHEDULE,
            ScalarType.SCHEDULE_GROUP,
            ScalarType.EMERGENCY_GROUP,
            ScalarType.WRAPUP_CODE,
            ScalarType.PROMPT);

    private DirectoryFunctions() {}

    static void define(Definitions functions) {
        FOUND.forEach(type -> functions.add("Find" + type.display() + "(str?)->" + type, DirectoryFunctions::find));
        functions.add("FindSystemPrompt(str?)->pmt", DirectoryFunctions::find);
        functions.add("FindUserPrompt(str?)->pmt", DirectoryFunctions::find);
        functions.add("FindUserById(str?)->usr", DirectoryFunctions::find);
        functions.add("FindQueueById(str?)->que", DirectoryFunctions::find);
        functions.add("FindUsersById(str[])->usr[]", DirectoryFunctions::findAll);
        for (ScalarType type : CAST) {
            functions.add("To" + type.display() + "(str?)->" + type, DirectoryFunctions::find);
            functions.add("To" + type.display() + "(" + type + "?)->" + type, call -> call.value(0));
        }
        functions.add("MakeListAgentScorePair(usr[],int[])->asp[]", DirectoryFunctions::pairs);
        functions.add("MakeListAgentScorePair(usr[],dec[])->asp[]", DirectoryFunctions::pairs);
    }

    private static Value find(Call call) {
        ScalarType type = (ScalarType) call.result();
        return call.isSet(0) && !call.text(0).isBlank()
                ? call.environment().find(type, call.text(0).strip()).orElse(type.absent())
                : type.absent();
    }

    /** Those that exist, in the order of their ids. */
    private static Value findAll(Call call) {
        List<Value> users = new ArrayList<>();
        for (Value id : call.items(0)) {
            if (id instanceof StringValue(String text)) {
                call.environment().find(ScalarType.USER, text.strip()).ifPresent(users::add);
            }
        }
        return call.collection(users);
    }

    private static Value pairs(Call call) {
        List<Value> agents = ((CollectionValue) call.value(0)).items();
        List<Value> scores = call.items(1);
        if (agents.size() != scores.size()) {
            throw call.fault(
                    1,
                    "The agents are " + agents.size() + " but the scores " + scores.size() + "; both must be as many");
        }
        List<Value> pairs = new ArrayList<>();
        for (int i = 0; i < agents.size(); i++) {
            Map<String, Value> parts = Map.of("agent", agents.get(i), "score", scores.get(i));
            String id = agents.get(i) instanceof DirectoryValue agent ? agent.id() : "";
            pairs.add(new DirectoryValue(
                    ScalarType.AGENT_SCORE_PAIR, id, agents.get(i).text(), parts));
        }
        return call.collection(pairs);
    }
}
