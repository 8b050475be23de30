package io.tidewater.platform.importing;

import io.tidewater.platform.job.JobViews;
import io.tidewater.platform.job.Jobs;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Opens the routes of every import target, under its own plain path so that the API document names them. */
final class ImportRoutes {

    private final RequestMappingHandlerMapping routes;
    private final ConfigurableListableBeanFactory beans;

    ImportRoutes(RequestMappingHandlerMapping routes, ConfigurableListableBeanFactory beans) {
        this.routes = routes;
        this.beans = beans;
    }

    void open(ImportTarget<?> target, Imports imports, Jobs jobs, JobViews views, RejectedFile rejectedFile) {
        String bean = target.name() + "ImportController";
        beans.registerSingleton(bean, new ImportController(target, imports, jobs, views, rejectedFile));
        String path = "/api/v1/" + target.name() + "/imports";
        upload(path, bean, "start");
        upload(path + "/preview", bean, "preview");
        route(RequestMethod.GET, path, bean, "list");
        route(RequestMethod.GET, path + "/{id}", bean, "get");
        route(RequestMethod.GET, path + "/{id}/rejected", bean, "rejected");
        route(RequestMethod.POST, path + "/{id}/cancel", bean, "cancel");
        route(RequestMethod.POST, path + "/{id}/resume", bean, "resume");
        if (target.undo().isPresent()) {
            route(RequestMethod.POST, path + "/{id}/undo", bean, "undo");
        }
    }

    private void upload(String path, String bean, String method) {
        register(
                RequestMappingInfo.paths(path)
                        .methods(RequestMethod.POST)
                        .consumes(MediaType.MULTIPART_FORM_DATA_VALUE),
                bean,
                method);
    }

    private void route(RequestMethod verb, String path, String bean, String method) {
        register(RequestMappingInfo.paths(path).methods(verb), bean, method);
    }

    private void register(RequestMappingInfo.Builder route, String bean, String name) {
        Method method = Arrays.stream(ImportController.class.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow();
        routes.registerMapping(route.options(routes.getBuilderConfiguration()).build(), bean, method);
    }
}
