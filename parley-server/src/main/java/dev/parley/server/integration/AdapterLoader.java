package dev.parley.server.integration;

import dev.parley.provider.BotProviderFactory;
import java.util.function.Supplier;

/**
 * Calls an adapter so that the libraries it brings along find what they look for: they ask the thread for its class
 * loader, and the server's does not know them.
 *
 * @param loader the class loader of the adapter
 */
record AdapterLoader(ClassLoader loader) {
    static AdapterLoader of(BotProviderFactory factory) {
        return new AdapterLoader(factory.getClass().getClassLoader());
    }

    <T> T call(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
