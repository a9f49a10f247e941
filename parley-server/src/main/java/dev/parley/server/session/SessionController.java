package dev.parley.server.session;

import dev.parley.api.textbots.TextBotFlowLaunchRequest;
import dev.parley.api.textbots.TextBotFlowLaunchResponse;
import dev.parley.api.textbots.TextBotFlowTurnRequest;
import dev.parley.api.textbots.TextBotFlowTurnResponse;
import dev.parley.server.access.Permission;
import dev.parley.server.describe.Answer;
import dev.parley.server.describe.Summary;
import dev.parley.server.error.Outcome;
import dev.parley.server.http.JsonBody;
import dev.parley.server.http.JsonText;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Launches sessions of bot flows and takes their turns (wire-contract §1.1, §1.2). */
@Controller
public final class SessionController {
    private static final String PATH = "/api/v2/textbots/botflows/sessions";
    private static final String EXECUTE = "textbots:botFlowSession:execute";

    private final Launches launches;
    private final Turns turns;

    public SessionController(Launches launches, Turns turns) {
        this.launches = launches;
        this.turns = turns;
    }

    @Summary("Launch a session of a published bot flow")
    @Permission(EXECUTE)
    @PostMapping(PATH)
    public Outcome<TextBotFlowLaunchResponse> launch(@JsonBody TextBotFlowLaunchRequest request) {
        return launches.launch(request).map(TextBotFlowLaunchResponse::new);
    }

    @Summary("Take a turn: tell a session what happened and get what the bot says")
    @Answer(body = TextBotFlowTurnResponse.class)
    @Permission(EXECUTE)
    @PostMapping(PATH + "/{sessionId}/turns")
    public Outcome<JsonText> turn(
            @PathVariable("sessionId") String sessionId, @JsonBody TextBotFlowTurnRequest request) {
        return turns.take(sessionId, request);
    }
}
