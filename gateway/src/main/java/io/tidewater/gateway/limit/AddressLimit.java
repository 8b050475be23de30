package io.tidewater.gateway.limit;

import io.tidewater.gateway.problem.Problem;
import io.tidewater.gateway.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Bounds what one address may ask, before anything is verified for it (G3). */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class AddressLimit extends OncePerRequestFilter {

    private final Allotment addresses;
    private final ProblemWriter problems;

    AddressLimit(LimitTable table, ProblemWriter problems) {
        this.addresses = new Allotment(table.address(), table.burst(), table.remembered());
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Problem> refusal = addresses.take(network(request.getRemoteAddr()));
        if (refusal.isPresent()) {
            problems.write(request, response, refusal.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/health");
    }

    /** One IPv6 customer holds a whole /64, so that is what counts as an address. */
    static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        byte[] bytes = InetAddress.ofLiteral(address).getAddress();
        return HexFormat.of().formatHex(bytes, 0, bytes.length / 2);
    }
}
