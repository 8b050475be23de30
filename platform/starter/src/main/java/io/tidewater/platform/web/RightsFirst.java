package io.tidewater.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Asks for the right before anything of the request is read: who may not do it at all is told so, whatever the body holds.
 * What hangs on an argument is left to the method's own check, which runs in any case.
 */
final class RightsFirst implements HandlerInterceptor {

    private final PreAuthorizeAuthorizationManager rights = new PreAuthorizeAuthorizationManager();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !readsArguments(method)) {
            AuthorizationResult result = rights.authorize(
                    SecurityContextHolder.getContext()::getAuthentication,
                    new SimpleMethodInvocation(method.getBean(), method.getMethod()));
            if (result != null && !result.isGranted()) {
                throw Problems.forbidden();
            }
        }
        return true;
    }

    private static boolean readsArguments(HandlerMethod method) {
        PreAuthorize own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), PreAuthorize.class);
        PreAuthorize ofType = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), PreAuthorize.class);
        PreAuthorize rule = own == null ? ofType : own;
        return rule != null && rule.value().contains("#");
    }
}
