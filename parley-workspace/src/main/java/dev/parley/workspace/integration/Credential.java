package dev.parley.workspace.integration;

/** Where a secret is: files of a workspace never hold one themselves. */
public sealed interface Credential {
    /**
     * In an environment variable of the server.
     *
     * @param name its name
     */
    record Variable(String name) implements Credential {}

    /**
     * In a file of its own, whose text without white space around it is the secret.
     *
     * @param path its path, from the workspace's folder where it is relative
     */
    record InFile(String path) implements Credential {}
}
