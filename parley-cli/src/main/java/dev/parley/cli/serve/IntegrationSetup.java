package dev.parley.cli.serve;

import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Severity;
import dev.parley.provider.BotProviderFactory;
import dev.parley.provider.ListedBot;
import dev.parley.provider.Secret;
import dev.parley.provider.outgoing.Outgoing;
import dev.parley.server.integration.Providers;
import dev.parley.workspace.integration.Credential;
import dev.parley.workspace.integration.Integration;
import dev.parley.workspace.integration.IntegrationBot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the integrations of a workspace ready to be called: looks up their secrets, which nobody else sees. */
final class IntegrationSetup {
    private final Path folder;
    private final Map<String, String> environment;

    /**
     * @param folder the workspace's folder
     * @param environment the environment variables of the process
     */
    IntegrationSetup(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    Providers of(List<Integration> integrations, List<BotProviderFactory> factories, Outgoing outgoing) {
        Map<String, List<String>> mistakes = new HashMap<>();
        List<dev.parley.provider.Integration> ready = new ArrayList<>();
        for (Integration integration : integrations) {
            List<String> missing = new ArrayList<>();
            ready.add(ready(integration, missing));
            mistakes.put(integration.id(), missing);
        }
        return new Providers(ready, mistakes, factories, outgoing);
    }

    /** @param missing gets what credentials are not there, in words */
    dev.parley.provider.Integration ready(Integration integration, List<String> missing) {
        Map<String, Secret> secrets = new HashMap<>();
        integration
                .credentials()
                .forEach((name, credential) -> secret(credential)
                        .ifPresentOrElse(
                                secret -> secrets.put(name, secret), () -> missing.add(missing(name, credential))));
        return new dev.parley.provider.Integration(
                integration.id(),
                integration.name(),
                integration.type(),
                integration.properties(),
                secrets,
                integration.bots().stream().map(IntegrationSetup::listed).toList(),
                Duration.ofSeconds(integration.deadlineSeconds()),
                integration.concurrency());
    }

    private Optional<Secret> secret(Credential credential) {
        Optional<String> text = switch (credential) {
            case Credential.Variable(String name) -> Optional.ofNullable(environment.get(name));
            case Credential.InFile(String path) -> text(path);
        };
        return text.map(String::strip).filter(each -> !each.isEmpty()).map(Secret::new);
    }

    private Optional<String> text(String path) {
        try {
            return Optional.of(Files.readString(folder.resolve(path), StandardCharsets.UTF_8));
        } catch (IOException | InvalidPathException absent) {
            return Optional.empty();
        }
    }

    private static String missing(String name, Credential credential) {
        return switch (credential) {
            case Credential.Variable(String variable) ->
                "Its credential '" + name + "' is missing: set the environment variable " + variable + ".";
            case Credential.InFile(String path) ->
                "Its credential '" + name + "' is missing: the file " + path + " cannot be read or is empty.";
        };
    }

    private static ListedBot listed(IntegrationBot bot) {
        return new ListedBot(bot.id(), bot.name(), bot.description(), bot.versions(), bot.languages());
    }

    /** What keeps integrations from working, as findings where they stand. Without its adapter one is only warned of. */
    static List<Finding> findings(List<Integration> integrations, Providers providers) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < integrations.size(); i++) {
            Integration integration = integrations.get(i);
            dev.parley.provider.Integration ready = providers.integrations().get(i);
            boolean isServed = providers.factories().stream()
                    .anyMatch(factory -> factory.types().containsKey(integration.type()));
            for (String mistake : providers.mistakesOf(ready)) {
                findings.add(new Finding(
                        isServed ? Severity.ERROR : Severity.WARNING,
                        isServed ? "wrong-integration" : "missing-adapter",
                        integration.at(),
                        "The integration '" + integration.name() + "' does not work. " + mistake));
            }
        }
        return findings;
    }
}
