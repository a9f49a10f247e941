/**
 * What the server keeps: sessions and their turns, clients, tokens and consents, published flow versions, the sessions
 * of bots that an integration runs, and the outcomes, milestones, divisions and data tables made over the API.
 *
 * <p>This package holds the ports only. {@code dev.parley.server.store.memory} keeps everything until the process ends;
 * {@code dev.parley.server.store.sql} keeps it on disk. The rules that hold for both:
 *
 * <ul>
 *   <li>A writing method returns only when what it wrote is kept for good (on disk, for a store that has a disk).
 *   <li>Every method may be called from any thread, virtual ones included; calls that wait do not pin a carrier.
 *   <li>A store that cannot do its work now throws {@link dev.parley.server.store.StoreUnavailableException}, and soon.
 *   <li>Times are kept to the microsecond. Text is kept as it is, as long as its surrogates are paired.
 *   <li>What has expired is invisible at once, tokens and grants a day later; its space is freed a little after that.
 * </ul>
 */
@NullMarked
package dev.parley.server.store;

import org.jspecify.annotations.NullMarked;
