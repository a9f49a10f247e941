package dev.parley.server.design;

import dev.parley.api.flow.Operation;
import dev.parley.server.access.Caller;
import java.util.List;
import java.util.UUID;

/** Who acts on flows, and what is told when it is done. */
final class Operations {
    private static final List<String> UNLOCK = List.of("architect:flow:unlock");

    private final AuthorAnswers authors;

    Operations(AuthorAnswers authors) {
        this.authors = authors;
    }

    FlowActions.Actor actor(Caller caller) {
        return new FlowActions.Actor(Author.of(caller), caller.permissions().allowAny(UNLOCK));
    }

    Operation done(Operation.Action action, Author author) {
        return new Operation(
                UUID.randomUUID().toString(),
                true,
                authors.user(author),
                authors.client(author),
                action,
                Operation.Status.SUCCESS);
    }
}
