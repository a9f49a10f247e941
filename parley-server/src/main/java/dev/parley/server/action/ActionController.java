package dev.parley.server.action;

import dev.parley.api.EntityListing;
import dev.parley.api.action.Action;
import dev.parley.api.action.TestExecutionResult;
import dev.parley.api.error.ErrorBody;
import dev.parley.engine.port.DataAnswer;
import dev.parley.provider.action.ServedActions.Listed;
import dev.parley.server.access.Permission;
import dev.parley.server.describe.Answer;
import dev.parley.server.describe.Summary;
import dev.parley.server.describe.Takes;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.http.Correlation;
import dev.parley.server.http.FromQuery;
import dev.parley.server.http.GivenQuery;
import dev.parley.server.http.JsonBody;
import dev.parley.server.http.Whole;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows and runs the data actions of the workspace (wire-contract §4.6). They are changed in their files only. */
@Controller
public final class ActionController {
    private static final String PATH = "/api/v2/integrations/actions";
    private static final String ONE = PATH + "/{actionId}";

    private final Actions actions;

    ActionController(Actions actions) {
        this.actions = actions;
    }

    /**
     * Which actions are wanted.
     *
     * @param category the name of their integration
     * @param name a part of their name
     * @param given asks for another page
     * @param pageNumber which page
     * @param pageSize how many on a page
     */
    record Wish(
            @Nullable String category,
            @Nullable String name,
            GivenQuery given,
            @Whole(standard = 1) int pageNumber,
            @Whole(standard = 25, largest = 1000) int pageSize) {
        boolean fits(Listed action) {
            return (category == null || action.category().equalsIgnoreCase(category))
                    && (name == null || action.name().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)));
        }
    }

    /**
     * What is wanted of an action beside its name.
     *
     * @param expand {@code contract}
     * @param includeConfig whether its templates are
     */
    record Detail(List<String> expand, boolean includeConfig) {}

    @Summary("List data actions")
    @Permission("integrations:action:view")
    @GetMapping(PATH)
    public Outcome<EntityListing<Action>> list(@FromQuery Wish wish) {
        List<Action> fitting = actions.all().stream()
                .filter(wish::fits)
                .map(action -> ActionAnswers.action(action, false, false, PATH))
                .toList();
        return Outcome.done(EntityListing.of(
                fitting, wish.pageSize(), wish.pageNumber(), wish.given().on(PATH)));
    }

    @Summary("Get a data action")
    @Permission("integrations:action:view")
    @GetMapping(ONE)
    public Outcome<Action> get(@PathVariable("actionId") String id, @FromQuery Detail detail) {
        return actions.get(id)
                .map(action -> ActionAnswers.action(
                        action, detail.expand().contains("contract"), detail.includeConfig(), PATH));
    }

    @Summary("Run a data action and get its result")
    @Takes
    @Answer(body = JsonNode.class)
    @Answer(status = 502, body = ErrorBody.class)
    @Answer(status = 504, body = ErrorBody.class)
    @Permission("integrations:action:execute")
    @PostMapping(ONE + "/execute")
    public Outcome<JsonNode> execute(
            @PathVariable("actionId") String id, @JsonBody JsonNode body, HttpServletRequest request) {
        return actions.get(id)
                .then(action -> inputs(body).then(inputs -> switch (actions.run(action, inputs, Correlation.of(request))
                        .answer()) {
                    case DataAnswer.Success(JsonNode result) -> Outcome.done(result);
                    case DataAnswer.Failure(JsonNode fields) -> Outcome.failed(ActionAnswers.error(fields));
                    case DataAnswer.Timeout() -> Outcome.failed(Refusals.actionTimeout());
                }));
    }

    @Summary("Run a data action and see its steps")
    @Takes
    @Permission("integrations:action:execute")
    @PostMapping(ONE + "/test")
    public Outcome<TestExecutionResult> test(
            @PathVariable("actionId") String id, @JsonBody JsonNode body, HttpServletRequest request) {
        String correlation = Correlation.of(request);
        return actions.get(id)
                .then(action -> inputs(body)
                        .map(inputs -> ActionAnswers.tested(actions.run(action, inputs, correlation), correlation)));
    }

    private static Outcome<ObjectNode> inputs(JsonNode body) {
        return body instanceof ObjectNode inputs
                ? Outcome.done(inputs)
                : Outcome.failed(Refusals.badRequest("The body must be an object with the inputs of the data action."));
    }
}
