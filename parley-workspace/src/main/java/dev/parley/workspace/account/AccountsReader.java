package dev.parley.workspace.account;

import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.YamlFields;
import java.util.List;

/** Reads who may sign in from {@code organization.yaml}. */
public final class AccountsReader {
    private final Findings findings;
    private final YamlFields organization;
    private final List<Role> roles;
    private final UserReader users;

    /** @param organization the whole file; its users are handed over one by one */
    public AccountsReader(Findings findings, YamlFields organization) {
        this.findings = findings;
        this.organization = organization;
        this.roles = new RoleReader(findings).read(organization.items("roles"));
        this.users = new UserReader(findings, roles);
    }

    /** Takes the users. */
    public UserReader users() {
        return users;
    }

    /** All that was read. */
    public Accounts accounts() {
        return new Accounts(
                roles,
                users.users(),
                new ClientReader(findings, roles).read(organization.items("clients")),
                new IdentityProviderReader(findings).read(organization.items("identityProviders")));
    }
}
