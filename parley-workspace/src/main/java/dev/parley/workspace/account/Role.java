package dev.parley.workspace.account;

import java.util.List;

/**
 * What its bearers may do.
 *
 * @param id its id
 * @param name what people call it
 * @param permissions such as {@code textbots:session:execute}, {@code textbots:*:*} or {@code *}
 */
public record Role(String id, String name, List<String> permissions) {
    public Role {
        permissions = List.copyOf(permissions);
    }
}
