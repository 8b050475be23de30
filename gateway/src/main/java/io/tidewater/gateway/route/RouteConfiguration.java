package io.tidewater.gateway.route;

import io.tidewater.gateway.limit.CallerLimits;
import io.tidewater.gateway.problem.Problem;
import io.tidewater.gateway.problem.ProblemWriter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration(proxyBeanMethods = false)
class RouteConfiguration {

    @Bean
    ServiceClient serviceClient(RouteTable table) {
        return new ServiceClient(table.client());
    }

    @Bean
    ServiceGuards serviceGuards(RouteTable table, ProblemWriter problems) {
        return ServiceGuards.of(table, problems);
    }

    @Bean
    RequestHeaders requestHeaders(Credentials credentials, @Value("${tidewater.gateway.public-url}") URI publicUrl) {
        return new RequestHeaders(credentials, publicUrl);
    }

    @Bean
    RouterFunction<ServerResponse> routes(
            RouteTable table,
            ServiceClient client,
            ServiceGuards guards,
            RequestHeaders headers,
            CallerLimits limits,
            ProblemWriter problems) {
        Forward.Passage passage =
                new Forward.Passage(client, headers, new RouteLimits(table), table.client(), problems);
        List<RouterFunction<ServerResponse>> routes = new ArrayList<>();
        for (Map.Entry<String, RouteTable.Service> entry : table.services().entrySet()) {
            String name = entry.getKey();
            ServicePaths paths = new ServicePaths(name, entry.getValue(), table.shared());
            Forward forward = new Forward(name, entry.getValue().url(), paths, passage);
            routes.add(GatewayRouterFunctions.route(name)
                    .route(request -> asked(request, paths), forward)
                    .filter(limits)
                    .filter(guards.of(name))
                    .build());
        }
        return routes.stream().reduce(RouterFunction::and).orElseThrow().and(nothing(problems));
    }

    /** An error page is rendered with the original path: taking that for a request would send it a second time. */
    private static boolean asked(ServerRequest request, ServicePaths paths) {
        HttpServletRequest incoming = request.servletRequest();
        return incoming.getDispatcherType() == DispatcherType.REQUEST
                && paths.resolve(incoming.getRequestURI()).isPresent();
    }

    /** Paths that belong to machines, and that no service owns: all of them look alike from outside. */
    private static RouterFunction<ServerResponse> nothing(ProblemWriter problems) {
        Problem unknown = Problem.of(HttpStatus.NOT_FOUND, "not-found");
        return RouterFunctions.route(
                RequestPredicates.path("/internal/**")
                        .or(RequestPredicates.path("/api/v1/**"))
                        .or(RequestPredicates.path("/public/**")),
                request -> problems.answer(unknown));
    }
}
