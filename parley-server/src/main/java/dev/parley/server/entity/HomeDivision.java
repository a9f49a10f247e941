package dev.parley.server.entity;

import dev.parley.api.Division;
import dev.parley.workspace.Organization;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The division of everything of which nothing else is said.
 *
 * @param id its id, the same for ever
 */
public record HomeDivision(String id) {
    static final String NAME = "Home";
    static final String PATH = "/api/v2/authorization/divisions";

    public static HomeDivision of(Organization organization) {
        String seed = "parley:division:" + organization.id();
        return new HomeDivision(
                UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString());
    }

    public Division wire() {
        return new Division(id, NAME, PATH + "/" + id);
    }
}
