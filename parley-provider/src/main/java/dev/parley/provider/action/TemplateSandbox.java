package dev.parley.provider.action;

import java.util.Iterator;
import java.util.Set;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.SecureUberspector;
import org.apache.velocity.util.introspection.VelMethod;
import org.jspecify.annotations.Nullable;

/**
 * What templates can reach: no classes, loaders and threads, as Velocity's own sandbox has it, no loop beyond the time of the
 * rendering, and no method that makes much of little. Velocity makes it by its name.
 */
public final class TemplateSandbox extends SecureUberspector {
    private static final Set<String> MULTIPLIERS = Set.of("repeat", "format", "formatted", "addAll", "putAll");

    @Override
    public @Nullable VelMethod getMethod(
            @Nullable Object object, String method, Object @Nullable [] arguments, Info info) {
        return MULTIPLIERS.contains(method) ? null : super.getMethod(object, method, arguments, info);
    }

    @Override
    @SuppressWarnings("rawtypes") // Velocity's signature
    public @Nullable Iterator getIterator(@Nullable Object object, Info info) {
        Iterator<?> items = super.getIterator(object, info);
        return items == null ? null : new TimedIterator(items, RenderLimits.current());
    }

    private record TimedIterator(Iterator<?> items, RenderLimits limits) implements Iterator<Object> {
        @Override
        public boolean hasNext() {
            limits.checkTime();
            return items.hasNext();
        }

        @Override
        public Object next() {
            return items.next();
        }
    }
}
