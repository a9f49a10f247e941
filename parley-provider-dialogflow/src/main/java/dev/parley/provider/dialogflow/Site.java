package dev.parley.provider.dialogflow;

import dev.parley.provider.Integration;
import dev.parley.provider.Secret;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the agents of an integration are, and who asks them.
 *
 * @param project Google's id of the project
 * @param location the region; empty for the global one
 * @param agent the id of the agent, where it is not the id of the bot; ES has one agent in a project and needs none
 * @param environment the environment of calls that name none; empty for the draft
 * @param channel the channel that messages of CX may be meant for; empty for those meant for all
 * @param startEvent the event that stands for an empty first text
 * @param endpoint where Dialogflow listens
 * @param account who asks; empty only without encryption on this machine
 */
record Site(
        String project,
        Optional<String> location,
        Optional<String> agent,
        Optional<String> environment,
        Optional<String> channel,
        String startEvent,
        Endpoint endpoint,
        Optional<ServiceAccount> account) {
    static final String GLOBAL = "global";

    /** The credential: the JSON of the key file of a service account. */
    static final String SERVICE_ACCOUNT = "serviceAccount";

    /** The event of the welcome intent of every new agent. */
    private static final String WELCOME = "WELCOME";

    private static final List<String> IDS = List.of("project", "agent", "environment");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]+");
    private static final Pattern LOCATION = Pattern.compile("[a-z0-9-]{1,40}");

    /** The site of an integration without mistakes. */
    static Site of(Integration integration) {
        Optional<ServiceAccount> account = account(integration);
        return new Site(
                integration
                        .property("project")
                        .or(() -> account.flatMap(ServiceAccount::project))
                        .orElseThrow(),
                integration.property("location"),
                integration.property("agent"),
                integration.property("environment"),
                integration.property("channel"),
                integration.property("startEvent").orElse(WELCOME),
                endpoint(integration),
                account);
    }

    static List<String> mistakes(Integration integration) {
        List<String> mistakes = new ArrayList<>();
        Optional<Secret> file = integration.credential(SERVICE_ACCOUNT);
        Optional<ServiceAccount> account = account(integration);
        if (file.isPresent() && account.isEmpty()) {
            mistakes.add("The credential serviceAccount is not the JSON of a service account's key file"
                    + " (type service_account, with client_email and private_key).");
        }
        if (integration.property("project").isEmpty()
                && account.flatMap(ServiceAccount::project).isEmpty()) {
            mistakes.add("The property project is missing: Google's id of the project of the agent.");
        }
        for (String name : IDS) {
            integration
                    .property(name)
                    .filter(id -> !isId(id))
                    .ifPresent(_ -> mistakes.add("The property " + name
                            + " is not an id: it takes letters, digits, dots, colons, hyphens and underscores."));
        }
        integration
                .property("location")
                .filter(location -> !LOCATION.matcher(location).matches())
                .ifPresent(_ -> mistakes.add(
                        "The property location is not a region of Google's; write it like europe-west1 or global."));
        integration.bots().stream()
                .flatMap(bot -> bot.versions().stream())
                .filter(version -> !isId(version))
                .forEach(version ->
                        mistakes.add("The version '" + version + "' of a bot is not the id of an environment."));
        Optional<String> endpoint = integration.property("endpoint");
        endpoint.flatMap(Endpoint::mistake).ifPresent(mistakes::add);
        if (file.isEmpty() && endpoint.filter(uri -> uri.startsWith("http://")).isEmpty()) {
            mistakes.add("The credential serviceAccount is missing: the JSON of a service account's key file.");
        }
        return List.copyOf(mistakes);
    }

    /** Whether a text can be a part of a resource's name. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    private static Endpoint endpoint(Integration integration) {
        return integration
                .property("endpoint")
                .map(URI::create)
                .map(Endpoint::new)
                .orElseGet(() -> Endpoint.google(integration.property("location")));
    }

    private static Optional<ServiceAccount> account(Integration integration) {
        return integration.credential(SERVICE_ACCOUNT).flatMap(ServiceAccount::read);
    }
}
