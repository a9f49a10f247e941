package dev.parley.server.store.sql;

import dev.parley.server.store.ConsentStore;
import java.time.Instant;

/** What users consented to, in SQL. */
record SqlConsentStore(Database database) implements ConsentStore {
    private static final String GIVE = """
            INSERT INTO consents (user_id, client_id, given_at) VALUES (?, ?, ?)
            ON CONFLICT (user_id, client_id) DO UPDATE SET given_at = excluded.given_at
            """;
    private static final String GIVEN = "SELECT 1 FROM consents WHERE user_id = ? AND client_id = ?";

    @Override
    public void give(String userId, String clientId, Instant at) {
        database.write(connection -> connection.update(GIVE, userId, clientId, Micros.of(at)));
    }

    @Override
    public boolean given(String userId, String clientId) {
        return database.read(connection -> connection.first(GIVEN, _ -> true, userId, clientId))
                .isPresent();
    }
}
