package io.tidewater.e2e.region;

import io.tidewater.e2e.http.Client;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The suite under test, as seen from outside. */
public final class Region implements AutoCloseable {

    private final Client anonymous;
    private final SignIn signIn;
    private final @Nullable LocalRegion own;

    private Region(String gateway, String keycloak, @Nullable LocalRegion own) {
        this.anonymous = new Client(gateway, Map.of());
        this.signIn = new SignIn(keycloak);
        this.own = own;
    }

    /**
     * The running one that {@code -Dregion} names, else one of its own. With {@code -Dregion.home} the parts of the running
     * one may be killed: it is the folder that its {@code make up} keeps.
     */
    static Region open() {
        String running = System.getProperty("region", "");
        if (!running.isBlank()) {
            String keycloak = System.getProperty("region.keycloak", "http://localhost:8180");
            String home = System.getProperty("region.home", "");
            LocalRegion parts =
                    home.isBlank() ? null : LocalRegion.running(Path.of(home).toAbsolutePath());
            return new Region(running, keycloak, parts);
        }
        LocalRegion own = LocalRegion.start(repository());
        return new Region(own.address("gateway"), own.address("keycloak"), own);
    }

    /** A demo person in front of the gateway. */
    public Client as(String userName) {
        return bearing(signIn.tokenOf(userName));
    }

    /** Somebody with this token. */
    public Client bearing(String token) {
        return anonymous.with("Authorization", "Bearer " + token);
    }

    /** Somebody without any. */
    public Client anonymous() {
        return anonymous;
    }

    public SignIn signIn() {
        return signIn;
    }

    /** Whether a service is part of it; a region that runs elsewhere is whole. */
    public boolean has(String service) {
        return own == null || own.services().contains(service);
    }

    /** The parts as processes that may be killed; empty where the region is not ours. */
    public Optional<LocalRegion> parts() {
        return Optional.ofNullable(own);
    }

    /** The services that run. */
    public Set<String> services() {
        return own == null ? LocalRegion.SERVICES : own.services();
    }

    /** The root of the checkout. */
    public static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("platform/local/bin/tidewater"))) {
            folder = Optional.ofNullable(folder.getParent())
                    .orElseThrow(() -> new IllegalStateException("not inside the checkout"));
        }
        return folder;
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
