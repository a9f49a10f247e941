package dev.parley.cli.serve;

import dev.parley.flow.source.Findings;
import dev.parley.provider.ListedBot;
import dev.parley.provider.Secret;
import dev.parley.workspace.integration.Credential;
import dev.parley.workspace.integration.Integration;
import dev.parley.workspace.integration.IntegrationBot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the credentials that integrations refer to in their place. A credential that is not there is a finding. */
final class ResolvedIntegrations {
    private final Path workspace;
    private final Map<String, String> environment;
    private final Findings findings;

    /**
     * @param workspace the folder that paths begin in
     * @param environment the environment variables of the process
     * @param findings gets what is missing
     */
    ResolvedIntegrations(Path workspace, Map<String, String> environment, Findings findings) {
        this.workspace = workspace;
        this.environment = environment;
        this.findings = findings;
    }

    List<dev.parley.provider.Integration> of(List<Integration> integrations) {
        return integrations.stream().map(this::resolved).toList();
    }

    private dev.parley.provider.Integration resolved(Integration integration) {
        Map<String, Secret> credentials = new HashMap<>();
        integration.credentials().forEach((name, credential) -> {
            Optional<String> value = value(credential).map(String::strip).filter(text -> !text.isEmpty());
            value.ifPresent(text -> credentials.put(name, new Secret(text)));
            if (value.isEmpty()) {
                findings.warning(
                        "missing-credential",
                        integration.at(),
                        "The credential '" + name + "' of the integration '" + integration.name() + "' is not there: "
                                + place(credential) + ".");
            }
        });
        return new dev.parley.provider.Integration(
                integration.id(),
                integration.name(),
                integration.type(),
                integration.properties(),
                credentials,
                integration.bots().stream().map(ResolvedIntegrations::listed).toList(),
                Duration.ofSeconds(integration.deadlineSeconds()),
                integration.concurrency());
    }

    private Optional<String> value(Credential credential) {
        return switch (credential) {
            case Credential.Variable(String name) -> Optional.ofNullable(environment.get(name));
            case Credential.InFile(String path) -> text(workspace.resolve(path));
        };
    }

    private static Optional<String> text(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    private static String place(Credential credential) {
        return switch (credential) {
            case Credential.Variable(String name) -> "set the environment variable " + name;
            case Credential.InFile(String path) -> "the file " + path + " cannot be read";
        };
    }

    private static ListedBot listed(IntegrationBot bot) {
        return new ListedBot(bot.id(), bot.name(), bot.description(), bot.versions(), bot.languages());
    }
}
