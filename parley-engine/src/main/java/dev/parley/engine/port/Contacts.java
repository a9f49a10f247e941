package dev.parley.engine.port;

import dev.parley.flow.value.ScalarType;

/** Knows the organisation's external contacts and external organizations. Ids compare without case. */
public interface Contacts {
    /** The external contact or external organization of an id. */
    ContactAnswer find(ScalarType type, String id);

    /** Makes an external contact that came by itself one that is kept for good. */
    ContactAnswer promote(String id);

    /** No contacts: every question fails and says so. */
    static Contacts none() {
        return new Contacts() {
            @Override
            public ContactAnswer find(ScalarType type, String id) {
                String list = type == ScalarType.EXTERNAL_CONTACT ? "externalContacts" : "externalOrganizations";
                return new ContactAnswer.Failure(
                        "notConfigured", "There is no list '" + list + "' in organization.yaml; write one.");
            }

            @Override
            public ContactAnswer promote(String id) {
                return find(ScalarType.EXTERNAL_CONTACT, id);
            }
        };
    }
}
