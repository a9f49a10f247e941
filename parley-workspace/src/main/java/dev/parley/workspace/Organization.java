package dev.parley.workspace;

import dev.parley.engine.port.Contacts;
import dev.parley.engine.port.DigitalServices;
import dev.parley.engine.port.Directory;
import dev.parley.engine.port.Responses;
import dev.parley.engine.port.Schedules;
import java.util.List;

/**
 * What {@code organization.yaml} says.
 *
 * @param id the organisation's id
 * @param name its name
 * @param clients the OAuth clients it knows
 * @param directory its queues, users and other objects
 * @param schedules the hours of its schedules
 * @param responses the texts of its response libraries
 * @param contacts its external contacts
 * @param services its forms, payments and sign-ins
 */
public record Organization(
        String id,
        String name,
        List<OAuthClient> clients,
        Directory directory,
        Schedules schedules,
        Responses responses,
        Contacts contacts,
        DigitalServices services) {
    public Organization {
        clients = List.copyOf(clients);
    }

    /** An organisation without hours, prepared texts and external contacts. */
    public Organization(String id, String name, List<OAuthClient> clients, Directory directory) {
        this(id, name, clients, directory, Schedules.none(), Responses.none(), Contacts.none(), DigitalServices.none());
    }

    /**
     * A program that may sign in with an id and a secret.
     *
     * @param id its id
     * @param secret its secret, or a {@code $argon2…} or {@code $2…} (bcrypt) hash of it
     * @param name what people call it
     * @param permissions what it may do, such as {@code textbots:session:execute}; {@code *} for everything
     * @param tokenSeconds how long its tokens live, 300 to 172800
     */
    public record OAuthClient(String id, String secret, String name, List<String> permissions, int tokenSeconds) {
        public OAuthClient {
            permissions = List.copyOf(permissions);
        }
    }
}
