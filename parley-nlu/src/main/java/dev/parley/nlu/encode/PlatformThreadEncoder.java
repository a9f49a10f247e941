package dev.parley.nlu.encode;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * Encodes on the platform threads of a pool when it is called from a virtual thread, which native code would pin to its
 * carrier; on the caller's own thread otherwise. The pool bounds how many texts are encoded at once.
 */
public final class PlatformThreadEncoder implements Encoder {
    private final Encoder encoder;
    private final ExecutorService threads;

    /**
     * @param encoder what encodes
     * @param threads runs tasks on platform threads; whoever made it ends it
     */
    public PlatformThreadEncoder(Encoder encoder, ExecutorService threads) {
        this.encoder = encoder;
        this.threads = threads;
    }

    @Override
    public String id() {
        return encoder.id();
    }

    @Override
    public int dimensions() {
        return encoder.dimensions();
    }

    @Override
    public boolean reads(String language) {
        return encoder.reads(language);
    }

    @Override
    public Encoding encode(String text) {
        if (!Thread.currentThread().isVirtual()) {
            return encoder.encode(text);
        }
        Future<Encoding> encoding = threads.submit(() -> encoder.encode(text));
        try {
            return encoding.get();
        } catch (InterruptedException e) {
            encoding.cancel(false);
            Thread.currentThread().interrupt();
            throw new EncoderException("The encoding was interrupted.", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new EncoderException("The encoding failed: " + e.getCause(), e);
        }
    }
}
