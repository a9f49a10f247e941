package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.TestServer.Reply;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/** Deploys flows to a server as CX as Code does. */
final class Deploying {
    static final String FLOWS = "/api/v2/flows";
    static final String JOBS = FLOWS + "/jobs";

    private final TestServer server;

    Deploying(TestServer server) {
        this.server = server;
    }

    /** A bot that says some words and leaves. */
    static String bot(String name, String words) {
        return """
                botFlow:
                  name: %s
                  description: Says something
                  division: Home
                  defaultLanguage: en-us
                  supportedLanguages: {en-us: {none: true}}
                  startUpRef: "/botFlow/bots/bot[Start_10]"
                  variables:
                    - stringVariable: {name: Flow.order, isInput: true}
                    - integerVariable: {name: Flow.count, isOutput: true}
                  bots:
                    - bot:
                        name: Start
                        refId: Start_10
                        actions:
                          - communicate: {name: Say, communication: {lit: "%s"}}
                          - exitBotFlow: {name: Exit}
                """.formatted(name, words);
    }

    Reply register() {
        Reply registered = server.post(JOBS, "null");
        assertThat(registered.status()).as(registered.body()).isEqualTo(200);
        return registered;
    }

    /** Puts a text where a registration says, without a token. */
    Reply upload(Reply registered, String text) {
        return server.send(HttpRequest.newBuilder(URI.create(registered.text("/presignedUrl")))
                .PUT(BodyPublishers.ofString(text)));
    }

    Reply job(Reply registered) {
        return server.get(JOBS + "/" + registered.text("/id") + "?expand=messages");
    }

    /** Deploys a text and gives what its job says in the end. */
    Reply deploy(String text) {
        Reply registered = register();
        Reply uploaded = upload(registered, text);
        assertThat(uploaded.status()).as(uploaded.body()).isEqualTo(200);
        return job(registered);
    }

    /** Deploys a text, which must succeed, and gives the flow's id. */
    String deployed(String text) {
        Reply job = deploy(text);
        assertThat(job.text("/status")).as(job.body()).isEqualTo("Success");
        return job.text("/flow/id");
    }

    Reply flow(String id) {
        return server.get(FLOWS + "/" + id);
    }

    Reply act(String action, String flowId) {
        return server.post(FLOWS + "/actions/" + action + "?flow=" + flowId, "null");
    }
}
