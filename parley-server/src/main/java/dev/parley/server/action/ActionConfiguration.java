package dev.parley.server.action;

import dev.parley.workspace.Workspace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The operations on data actions. */
@Configuration(proxyBeanMethods = false)
public class ActionConfiguration {
    @Bean
    Actions actions(Workspace workspace) {
        return new Actions(workspace.outside().actions());
    }

    @Bean
    ActionController actionRunning(Actions actions) {
        return new ActionController(actions);
    }
}
