package dev.parley.server.account;

import dev.parley.workspace.Organization;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Where everything belongs: there is one division. */
public final class HomeDivision {
    public static final String NAME = "Home";

    private HomeDivision() {}

    /** Its id. */
    public static String id(Organization organization) {
        return UUID.nameUUIDFromBytes(("parley:division:" + organization.id()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
