package dev.parley.server;

import dev.parley.server.flow.TrainingQueue;
import dev.parley.server.http.Correlation;
import dev.parley.workspace.Workspace;
import java.net.URI;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A running server. */
public final class ParleyServer implements AutoCloseable {
    private final ServerOptions options;
    private final ServerParts parts;
    private final ServletWebServerApplicationContext context;

    private ParleyServer(ServerOptions options, ServerParts parts, ServletWebServerApplicationContext context) {
        this.options = options;
        this.parts = parts;
        this.context = context;
    }

    /**
     * Starts a server; it accepts requests when this returns, and makes the language models of its flows afterwards. Nothing is printed but
     * warnings of the log.
     */
    public static ParleyServer start(ServerOptions options, Workspace workspace, ServerParts parts) {
        SpringApplication application = new SpringApplication(ServiceConfiguration.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.setAddCommandLineProperties(false);
        // The HTTP client's own log would repeat credentials.
        application.setDefaultProperties(Map.of(
                "logging.level.root",
                "WARN",
                "logging.level.org.apache.hc",
                "WARN",
                "logging.pattern.correlation",
                "%X{" + Correlation.LOG + ":-} "));
        application.addInitializers(context -> {
            if (context instanceof GenericApplicationContext registry) {
                registry.registerBean(ServerOptions.class, () -> options);
                registry.registerBean(Workspace.class, () -> workspace);
                registry.registerBean(ServerParts.class, () -> parts);
            }
        });
        ServletWebServerApplicationContext running = (ServletWebServerApplicationContext) application.run();
        running.getBean(TrainingQueue.class).begin();
        return new ParleyServer(options, parts, running);
    }

    /** The port it listens on. */
    public int port() {
        return java.util.Objects.requireNonNull(context.getWebServer()).getPort();
    }

    /** Where it is reached. */
    public URI uri() {
        String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
        return URI.create((options.tls().isPresent() ? "https://" : "http://") + host + ":" + port());
    }

    /** Stops accepting requests, then closes the stores. */
    @Override
    public void close() {
        context.close();
        parts.stores().close();
    }
}
