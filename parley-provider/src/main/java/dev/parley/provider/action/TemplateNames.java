package dev.parley.provider.action;

import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.context.AbstractContext;
import org.jspecify.annotations.Nullable;

/** What the names of a template stand for; a template may set others, to texts that are not too long. */
final class TemplateNames extends AbstractContext {
    private final Map<String, Object> values;
    private final RenderLimits limits;

    TemplateNames(Map<String, Object> values, RenderLimits limits) {
        this.values = new HashMap<>(values);
        this.limits = limits;
    }

    @Override
    public @Nullable Object internalGet(String name) {
        return values.get(name);
    }

    @Override
    public @Nullable Object internalPut(String name, @Nullable Object value) {
        if (value == null) {
            return values.remove(name);
        }
        limits.checkLength(value instanceof CharSequence text ? text.length() : 0);
        return values.put(name, value);
    }

    @Override
    public boolean internalContainsKey(String name) {
        return values.containsKey(name);
    }

    @Override
    public String[] internalGetKeys() {
        return values.keySet().toArray(new String[0]);
    }

    @Override
    public @Nullable Object internalRemove(String name) {
        return values.remove(name);
    }
}
