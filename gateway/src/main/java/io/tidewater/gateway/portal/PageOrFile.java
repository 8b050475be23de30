package io.tidewater.gateway.portal;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Finds a file of the portal, or its one page for every address that is not a file: the portal routes itself. */
final class PageOrFile extends PathResourceResolver {

    private static final Set<String> NOT_PAGES = Set.of("api", "public", "internal", "actuator", "login", "error");

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        Resource file = super.getResource(path, location);
        if (file != null) {
            return file;
        }
        return isPage(path) ? super.getResource("index.html", location) : null;
    }

    static boolean isPage(String path) {
        int slash = path.indexOf('/');
        String first = slash < 0 ? path : path.substring(0, slash);
        String last = path.substring(path.lastIndexOf('/') + 1);
        return !NOT_PAGES.contains(first) && last.indexOf('.') < 0;
    }
}
