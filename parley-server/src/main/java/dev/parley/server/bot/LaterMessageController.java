package dev.parley.server.bot;

import dev.parley.api.integration.OutgoingBotMessage;
import dev.parley.server.access.Permission;
import dev.parley.server.describe.Summary;
import dev.parley.server.error.Outcome;
import dev.parley.server.http.JsonBody;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Where bots behind digital bot connectors say something by themselves (providers-and-channels §1.3). */
@Controller
public final class LaterMessageController {
    private final LaterMessages messages;

    public LaterMessageController(LaterMessages messages) {
        this.messages = messages;
    }

    @Summary("Say something in a session, as its bot")
    @Permission("integration:botconnector:send")
    @PostMapping("/api/v2/integrations/botconnectors/outgoing/messages")
    public Outcome<OutgoingBotMessage.Taken> say(@JsonBody OutgoingBotMessage message) {
        return messages.take(message);
    }
}
