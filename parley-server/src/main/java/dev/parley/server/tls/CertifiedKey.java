package dev.parley.server.tls;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/**
 * A key pair and who it belongs to.
 *
 * @param key the private key
 * @param certificate says whose the public key is, and how long
 */
record CertifiedKey(PrivateKey key, X509Certificate certificate) {}
