/**
 * The store on disk: SQL behind the ports of {@code dev.parley.server.store}.
 *
 * <p>The stores speak to a {@link dev.parley.server.store.sql.Database} in SQL that SQLite and PostgreSQL both read. What
 * differs between databases is in two places: how a {@code Database} opens and shares connections, and its schema, which
 * lies in the resources as numbered files, one folder for each database. A PostgreSQL store is one more {@code Database}.
 */
@NullMarked
package dev.parley.server.store.sql;

import org.jspecify.annotations.NullMarked;
