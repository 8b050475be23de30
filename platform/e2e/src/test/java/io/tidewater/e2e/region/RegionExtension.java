package io.tidewater.e2e.region;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Opens the region once for all tests of a run and closes it after the last; what does not start is not tried again. */
final class RegionExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(RegionExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Region.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Opening.class, type -> Opening.tried(), Opening.class)
                .region();
    }

    /** How opening went. */
    private record Opening(
            @Nullable Region opened, @Nullable Throwable failure) implements AutoCloseable {

        static Opening tried() {
            try {
                return new Opening(Region.open(), null);
            } catch (RuntimeException | AssertionError e) {
                return new Opening(null, e);
            }
        }

        Region region() {
            if (opened == null) {
                throw new IllegalStateException("the region did not start", failure);
            }
            return opened;
        }

        @Override
        public void close() {
            if (opened != null) {
                opened.close();
            }
        }
    }
}
