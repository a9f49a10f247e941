package dev.parley.provider.action;

import java.io.Reader;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.apache.velocity.util.ExtProperties;

/** Finds no other templates. Velocity makes it by its name. */
public final class NoTemplates extends ResourceLoader {
    @Override
    public void init(ExtProperties configuration) {}

    @Override
    public Reader getResourceReader(String source, String encoding) {
        throw new ResourceNotFoundException("Templates have no files.");
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
