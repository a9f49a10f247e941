package dev.parley.workspace;

import dev.parley.engine.port.ContactAnswer;
import dev.parley.engine.port.Contacts;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.ScalarType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The external contacts and external organizations of a workspace. A promotion is not kept, so that the same file gives
 * the same answers.
 *
 * @param lists the objects of each kind that has a list
 * @param temporary the ids of the contacts that can be promoted
 */
record ExternalContacts(Map<ScalarType, List<DirectoryValue>> lists, Set<String> temporary) implements Contacts {
    static final String CONTACTS = "externalContacts";
    static final String ORGANIZATIONS = "externalOrganizations";

    ExternalContacts {
        lists = Map.copyOf(lists);
        temporary = Set.copyOf(temporary);
    }

    @Override
    public ContactAnswer find(ScalarType type, String id) {
        List<DirectoryValue> list = lists.get(type);
        if (list == null) {
            return Contacts.none().find(type, id);
        }
        return list.stream()
                .filter(object -> key(object.id()).equals(key(id)))
                .findFirst()
                .<ContactAnswer>map(ContactAnswer.Known::new)
                .orElseGet(ContactAnswer.Unknown::new);
    }

    @Override
    public ContactAnswer promote(String id) {
        ContactAnswer answer = find(ScalarType.EXTERNAL_CONTACT, id);
        return answer instanceof ContactAnswer.Known(DirectoryValue contact) && !temporary.contains(contact.id())
                ? new ContactAnswer.Failure(
                        "alreadyCurated",
                        "The external contact '" + contact.name()
                                + "' is kept for good already; give it 'type: ephemeral' to try a promotion.")
                : answer;
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
