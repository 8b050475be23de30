package io.tidewater.gateway.trace;

import jakarta.servlet.http.HttpServletRequest;

/** What answered a request, for the access log: a service's name, or that the gateway did it itself. */
public final class RouteName {

    private static final String ATTRIBUTE = RouteName.class.getName();

    private RouteName() {}

    /** Notes that this service answers. */
    public static void set(HttpServletRequest request, String service) {
        request.setAttribute(ATTRIBUTE, service);
    }

    static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String service ? service : "gateway";
    }
}
