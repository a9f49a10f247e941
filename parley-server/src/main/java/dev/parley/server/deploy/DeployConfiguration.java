package dev.parley.server.deploy;

import dev.parley.api.flow.JobCommand;
import dev.parley.server.design.Deployments;
import dev.parley.server.design.FlowTexts;
import dev.parley.server.store.Stores;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The operations about jobs. */
@Configuration(proxyBeanMethods = false)
public class DeployConfiguration {
    @Bean
    DeploymentJobController deploymentJobs(Stores stores, Deployments deployments, Clock clock) {
        Jobs<DeploymentWork> jobs = new Jobs<>(stores.jobs(), JobCommand.PUBLISH, DeploymentWork.class, clock);
        return new DeploymentJobController(new DeploymentJobs(jobs, deployments, clock));
    }

    @Bean
    ExportJobController exportJobs(Stores stores, FlowTexts flows, Clock clock) {
        Jobs<ExportWork> jobs = new Jobs<>(stores.jobs(), JobCommand.EXPORT, ExportWork.class, clock);
        return new ExportJobController(new ExportJobs(jobs, flows, stores.flowVersions(), clock));
    }

    @Bean
    ValidationJobController validationJobs(Stores stores, FlowTexts flows, Deployments deployments, Clock clock) {
        Jobs<ValidationWork> jobs = new Jobs<>(stores.jobs(), JobCommand.VALIDATE, ValidationWork.class, clock);
        return new ValidationJobController(new ValidationJobs(jobs, flows, deployments, clock));
    }
}
