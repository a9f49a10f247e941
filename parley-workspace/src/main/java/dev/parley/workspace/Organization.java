package dev.parley.workspace;

import dev.parley.engine.port.Contacts;
import dev.parley.engine.port.DigitalServices;
import dev.parley.engine.port.Directory;
import dev.parley.engine.port.Responses;
import dev.parley.engine.port.Schedules;
import dev.parley.workspace.account.Accounts;
import dev.parley.workspace.integration.Integration;
import java.util.List;
import java.util.Locale;

/**
 * What {@code organization.yaml} says.
 *
 * @param id the organisation's id
 * @param name its name
 * @param region where it is at home
 * @param accounts who may sign in
 * @param directory its queues, users and other objects
 * @param schedules the hours of its schedules
 * @param responses the texts of its response libraries
 * @param contacts its external contacts
 * @param services its forms, payments and sign-ins
 * @param platform its divisions, outcomes and milestones
 * @param integrations its integrations with third-party bots
 */
public record Organization(
        String id,
        String name,
        Region region,
        Accounts accounts,
        Directory directory,
        Schedules schedules,
        Responses responses,
        Contacts contacts,
        DigitalServices services,
        PlatformObjects platform,
        List<Integration> integrations) {
    public Organization {
        integrations = List.copyOf(integrations);
    }

    /** An organisation without hours, prepared texts and external contacts. */
    public Organization(String id, String name, Accounts accounts, Directory directory) {
        this(
                id,
                name,
                Region.STANDARD,
                accounts,
                directory,
                Schedules.none(),
                Responses.none(),
                Contacts.none(),
                DigitalServices.none(),
                PlatformObjects.NONE,
                List.of());
    }

    /** Its name in small letters and digits. */
    public String shortName() {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /**
     * Where an organisation is at home.
     *
     * @param language its language, such as {@code en-us}
     * @param country its country, such as {@code US}
     */
    public record Region(String language, String country) {
        public static final Region STANDARD = new Region("en-us", "US");
    }
}
