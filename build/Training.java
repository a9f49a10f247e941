import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The training run of the AOT cache: starts {@code parley serve}, talks with every example bot as a client
 * would, and stops the server. What the server answers is not checked here; only that it comes up and goes down.
 */
final class Training {
    private static final Pattern READY = Pattern.compile("Parley is ready on (http://\\S+)");
    private static final List<String> WORDS = List.of("hello", "yes", "2", "tomorrow", "no", "agent", "bye");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String server;
    private String authorization;

    private Training(String server, String authorization) {
        this.server = server;
        this.authorization = authorization;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Process parley = new ProcessBuilder(arguments[0], "serve", arguments[1], "--port", "0", "--data", arguments[2])
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Thread.ofVirtual().start(() -> stopAfterSeconds(parley, 180));
        Optional<String> address;
        try (BufferedReader lines = parley.inputReader(StandardCharsets.UTF_8)) {
            address = lines.lines().map(READY::matcher).filter(line -> line.find()).map(line -> line.group(1)).findFirst();
            if (address.isPresent()) {
                String client = Base64.getEncoder().encodeToString("parley-dev:parley-dev-secret".getBytes(StandardCharsets.UTF_8));
                new Training(address.get(), "Basic " + client).talk();
            }
            parley.toHandle().destroy();
            lines.lines().forEach(line -> {});
        }
        parley.waitFor();
        if (address.isEmpty()) {
            System.out.println("the server did not become ready");
            System.exit(1);
        }
    }

    private static void stopAfterSeconds(Process parley, int seconds) {
        try {
            if (!parley.waitFor(seconds, TimeUnit.SECONDS)) {
                parley.destroyForcibly();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void talk() throws IOException, InterruptedException {
        String token = post("/oauth/token", "application/x-www-form-urlencoded", "grant_type=client_credentials");
        authorization = "Bearer " + first("access_token", token).orElse("");
        String bots = send(request("/api/v2/textbots/bots/search").GET().build());
        for (String flow : all("id", bots)) {
            first("id", post("/api/v2/textbots/botflows/sessions", "application/json", launch(flow))).ifPresent(this::converse);
        }
    }

    private void converse(String session) {
        try {
            String answer = turn(session, "{\"inputEventType\":\"NoOp\"}");
            for (String word : WORDS) {
                String action = first("nextActionType", answer).orElse("");
                if (action.equals("WaitForInput")) {
                    answer = turn(session, says(word));
                } else if (action.equals("NoOp")) {
                    answer = turn(session, "{\"inputEventType\":\"NoOp\"}");
                } else {
                    return;
                }
            }
            turn(session, "{\"inputEventType\":\"UserDisconnect\"}");
        } catch (IOException broken) {
            System.out.println("a training conversation broke off: " + broken.getMessage());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private String turn(String session, String body) throws IOException, InterruptedException {
        return post("/api/v2/textbots/botflows/sessions/" + session + "/turns", "application/json", body);
    }

    private String post(String path, String type, String body) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path)).header("Authorization", authorization);
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofString()).body();
    }

    private static String launch(String flow) {
        return """
                {"flow":{"id":"%s"},"externalSessionId":"training",
                 "channel":{"name":"Messaging","inputModes":["Text"],"outputModes":["Text"],"userAgent":{"name":"Other"}}}
                """.formatted(flow);
    }

    private static String says(String text) {
        return """
                {"inputEventType":"UserInput","inputEventUserInput":
                 {"mode":"Text","alternatives":[{"transcript":{"text":"%s","confidence":1.0}}]}}
                """.formatted(text);
    }

    private static Optional<String> first(String name, String json) {
        return all(name, json).stream().findFirst();
    }

    private static List<String> all(String name, String json) {
        List<String> values = new ArrayList<>();
        Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json).results().forEach(found -> values.add(found.group(1)));
        return values;
    }
}
