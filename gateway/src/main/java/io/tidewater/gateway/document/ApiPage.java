package io.tidewater.gateway.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The document as a page for people: Swagger UI with a start page of ours, since ours runs no inline script. */
@Configuration(proxyBeanMethods = false)
class ApiPage implements WebMvcConfigurer {

    private static final String LIBRARY = "classpath*:META-INF/resources/webjars/swagger-ui/";
    private static final String STYLES = "swagger-ui.css";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/api/docs/ui/**")
                .addResourceLocations("classpath:/docs/", library())
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .setUseLastModified(false);
    }

    /** The library's files lie under its version. */
    private static String library() {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver().getResources(LIBRARY + "*/" + STYLES);
            if (found.length != 1) {
                throw new IllegalStateException(found.length + " versions of Swagger UI are packed, not one");
            }
            String styles = found[0].getURL().toString();
            return styles.substring(0, styles.length() - STYLES.length());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/api/docs/ui", "/api/docs/ui/index.html");
        registry.addRedirectViewController("/api/docs/ui/", "/api/docs/ui/index.html");
    }
}
