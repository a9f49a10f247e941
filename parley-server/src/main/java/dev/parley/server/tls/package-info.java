/** HTTPS: the files a server shows, and an authority of one's own that makes them. */
@NullMarked
package dev.parley.server.tls;

import org.jspecify.annotations.NullMarked;
