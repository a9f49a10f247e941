package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.program.Action;
import dev.parley.flow.program.Block;
import dev.parley.flow.value.OrderedMap;
import dev.parley.flow.value.ScalarType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks up an object of the organisation, such as a queue or a user.
 *
 * @param key which of the family it is, such as {@code findQueue}
 * @param type the kind of object
 * @param by what it is found by
 * @param wanted yields the name or id
 * @param result receives the object, or null
 * @param found what runs when there is one
 * @param notFound what runs when there is none
 */
public record FindObject(
        String key,
        ScalarType type,
        By by,
        Expression wanted,
        @Nullable Variable result,
        Block found,
        Block notFound) implements Action {
    /** The kind of object each key of the family finds. */
    static final Map<String, ScalarType> KINDS = kinds();

    /** What an object is found by. */
    public enum By {
        /** Its name; a user also by e-mail address. */
        NAME,
        /** Its id alone. */
        ID
    }

    static FindObject read(String key, ScalarType type, ActionSource in) {
        By by = key.endsWith("ById") ? By.ID : By.NAME;
        return new FindObject(
                key,
                type,
                by,
                in.expression(by == By.ID ? "findId" : "findName", ScalarType.STRING),
                in.binding("findResult", type),
                in.branch("found"),
                in.branch("notFound"));
    }

    private static Map<String, ScalarType> kinds() {
        Map<String, ScalarType> kinds = new LinkedHashMap<>();
        kinds.put("findDivision", ScalarType.DIVISION);
        kinds.put("findEmergencyGroup", ScalarType.EMERGENCY_GROUP);
        kinds.put("findGroup", ScalarType.GROUP);
        kinds.put("findLanguageSkill", ScalarType.LANGUAGE_SKILL);
        kinds.put("findQueue", ScalarType.QUEUE);
        kinds.put("findQueueById", ScalarType.QUEUE);
        kinds.put("findSchedule", ScalarType.SCHEDULE);
        kinds.put("findScheduleGroup", ScalarType.SCHEDULE_GROUP);
        kinds.put("findSkill", ScalarType.SKILL);
        kinds.put("findSystemPrompt", ScalarType.PROMPT);
        kinds.put("findUser", ScalarType.USER);
        kinds.put("findUserById", ScalarType.USER);
        kinds.put("findUserPrompt", ScalarType.PROMPT);
        kinds.put("findUtilizationLabel", ScalarType.UTILIZATION_LABEL);
        return OrderedMap.copyOf(kinds);
    }
}
