package dev.parley.server.account;

import dev.parley.api.Division;
import dev.parley.api.NamedEntity;
import dev.parley.api.oauth.RoleDivision;
import dev.parley.api.oauth.TokenInfo;
import dev.parley.server.access.Caller;
import dev.parley.server.entity.HomeDivision;
import dev.parley.workspace.Organization;
import dev.parley.workspace.account.OAuthClient;
import java.util.List;
import java.util.Map;

/** What is told about the organisation and its tokens. */
final class OrganizationAnswers {
    private final Organization organization;

    OrganizationAnswers(Organization organization) {
        this.organization = organization;
    }

    dev.parley.api.organization.Organization organization() {
        String shortName = organization.shortName();
        return new dev.parley.api.organization.Organization(
                organization.id(),
                organization.name(),
                organization.region().language(),
                organization.region().country(),
                shortName,
                shortName,
                1,
                "active",
                "PureCloud",
                Map.of(),
                false,
                "/api/v2/organizations/" + organization.id());
    }

    /** Where everything belongs of which nothing else is said. */
    Division home() {
        return HomeDivision.of(organization).wire();
    }

    List<RoleDivision> atHome(List<String> roleIds) {
        return roleIds.stream().map(role -> new RoleDivision(role, home().id())).toList();
    }

    TokenInfo token(OAuthClient client, Caller caller) {
        NamedEntity home = new NamedEntity(organization.id(), organization.name());
        return new TokenInfo(
                home,
                home,
                List.of(),
                new TokenInfo.Client(
                        client.id(), client.name(), caller.grantType(), List.of(), atHome(client.roleIds()), home));
    }
}
