package dev.parley.workspace;

import dev.parley.flow.program.BotProgram;
import dev.parley.flow.source.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * One flow file.
 *
 * @param file its path as the user would write it
 * @param text the text after placeholder substitution, from which the same program can be made again
 * @param version a hash of that text: equal texts are one version
 * @param program the compiled flow; empty when it has errors
 * @param findings what is wrong or noteworthy
 */
public record LoadedFlow(
        String file, String text, String version, Optional<BotProgram> program, List<Finding> findings) {
    public LoadedFlow {
        findings = List.copyOf(findings);
    }

    /** The version of a text: a hash, so that equal texts are one version. */
    public static String versionOf(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform knows SHA-256", e);
        }
    }
}
