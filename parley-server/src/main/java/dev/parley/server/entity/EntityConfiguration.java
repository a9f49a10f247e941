package dev.parley.server.entity;

import dev.parley.server.flow.PublishedFlows;
import dev.parley.workspace.Organization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The operations on divisions, outcomes and milestones. */
@Configuration(proxyBeanMethods = false)
public class EntityConfiguration {
    @Bean
    Divisions divisions(Entities entities, PublishedFlows flows, Organization organization) {
        return new Divisions(entities, flows, HomeDivision.of(organization));
    }

    @Bean
    EntitySearch entitySearch(Divisions divisions) {
        return new EntitySearch(divisions);
    }

    @Bean
    DivisionController divisionKeeping(Entities entities, Divisions divisions, EntitySearch search) {
        return new DivisionController(entities, divisions, search);
    }

    @Bean
    OutcomeController outcomeKeeping(Entities entities, Divisions divisions, EntitySearch search) {
        return new OutcomeController(entities, divisions, search);
    }

    @Bean
    MilestoneController milestoneKeeping(Entities entities, Divisions divisions, EntitySearch search) {
        return new MilestoneController(entities, divisions, search);
    }
}
