package io.tidewater.local.part;

import static java.util.stream.Collectors.joining;

import io.tidewater.local.Layout;
import io.tidewater.local.LocalException;
import io.tidewater.local.machine.Command;
import io.tidewater.local.supervise.Launch;
import io.tidewater.local.supervise.Part;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Keycloak with the realm of the demo region, its data in the same PostgreSQL. */
public final class Keycloak implements Part {

    public static final String NAME = "keycloak";

    /** Role, password and database in PostgreSQL. */
    public static final String DATABASE = "keycloak";

    private static final int HEAP = 256;
    private static final String PACKED_MAIN = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";
    private static final String MAIN = "org.keycloak.quarkus.runtime.KeycloakMain";
    private static final String THREADS = "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory";
    private static final String REALM = "docker/keycloak/tidewater-realm.json";
    private static final String GATEWAY_IN_REALM = "http://localhost:8080";

    private final Layout layout;
    private final int port;
    private final int databasePort;
    private final int gatewayPort;
    private final boolean training;

    public Keycloak(Layout layout, int port, int databasePort, int gatewayPort, boolean training) {
        this.layout = layout;
        this.port = port;
        this.databasePort = databasePort;
        this.gatewayPort = gatewayPort;
        this.training = training;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public List<String> needs() {
        return List.of(Postgres.NAME);
    }

    @Override
    public void prepare(Consumer<String> note) {
        if (!Files.exists(program())) {
            note.accept("unpacking");
            unpack();
        }
        Path built = program().resolve("built");
        if (!Files.exists(built)) {
            note.accept("building for PostgreSQL, once");
            build();
        }
        try {
            if (!Files.exists(built)) {
                Files.createFile(built);
            }
            importRealm();
        } catch (IOException e) {
            throw new LocalException("cannot prepare Keycloak: " + e.getMessage(), e);
        }
        if (training && !cache().tried()) {
            note.accept("training the start-up cache, once");
            var recording = launch(flat().with(cache().recording()), MAIN);
            cache().make(recording, layout.log(NAME), this::answers);
        }
    }

    @Override
    public Launch launch() {
        return cache().exists() ? launch(flat().with(cache().options()), MAIN) : launch(packed(), PACKED_MAIN);
    }

    /** As it comes: with a class loader of its own, whose classes the JVM does not keep. */
    private JavaProgram packed() {
        return java().with("-cp", program().resolve("lib/quarkus-run.jar").toString());
    }

    /** The same jars as an ordinary class path, in Keycloak's order, so that the JVM keeps their classes: half the CPU of a start. */
    private JavaProgram flat() {
        Path lib = program().resolve("lib");
        var jars = List.of(
                lib.resolve("quarkus/transformed-bytecode.jar"),
                lib.resolve("quarkus/generated-bytecode.jar"),
                lib.resolve("app/keycloak.jar"));
        var path = Stream.of(jars, Tree.jars(lib.resolve("lib/boot")), Tree.jars(lib.resolve("lib/main")))
                .flatMap(List::stream)
                .map(Path::toString)
                .collect(joining(File.pathSeparator));
        return java().with("-Djava.util.concurrent.ForkJoinPool.common.threadFactory=" + THREADS)
                .with("-cp", path);
    }

    private ClassCache cache() {
        return new ClassCache(program().resolve("keycloak.aot"));
    }

    private JavaProgram java() {
        return JavaProgram.withHeap(HEAP)
                .withQuickCompilerOnly()
                .with("-Xms64m", "-XX:MaxMetaspaceSize=256m", "-XX:+ExitOnOutOfMemoryError")
                .with("--add-opens=java.base/java.util=ALL-UNNAMED")
                .with("--add-opens=java.base/java.util.concurrent=ALL-UNNAMED")
                .with("--add-opens=java.base/java.security=ALL-UNNAMED")
                .with("--add-opens=java.base/java.lang=ALL-UNNAMED")
                .with("--enable-native-access=ALL-UNNAMED", "-Dfile.encoding=UTF-8", "-Duser.language=en")
                .with(
                        "-Dkc.home.dir=" + program(),
                        "-Djboss.server.config.dir=" + program().resolve("conf"))
                .with("-Djava.util.logging.manager=org.jboss.logmanager.LogManager")
                .with("-Dpicocli.disable.closures=true", "-Dquarkus-log-max-startup-records=10000");
    }

    private Launch launch(JavaProgram java, String main) {
        var line = java.with(main, "start", "--optimized", "--import-realm")
                .with("--cache=local", "--http-host=localhost")
                .with("--http-enabled=true", "--http-port=" + port, "--hostname=http://localhost:" + port)
                .with("--db-url=jdbc:postgresql://localhost:%d/%s".formatted(databasePort, DATABASE))
                .with("--db-username=" + DATABASE, "--db-password=" + DATABASE)
                .with("--db-pool-initial-size=1", "--db-pool-max-size=12")
                .line();
        var environment = Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                "admin",
                "MALLOC_ARENA_MAX",
                "2");
        return new Launch(line, environment, layout.checkout());
    }

    /** The realm answers only after its import. */
    @Override
    public boolean answers() {
        return HttpProbe.answers(port, "/realms/tidewater/.well-known/openid-configuration");
    }

    private void unpack() {
        Path directory = layout.checkout().resolve("platform/local/target/parts");
        try (var files = Files.newDirectoryStream(directory, "keycloak-quarkus-dist-*.tar.gz")) {
            Path archive = files.iterator().next();
            Archive.unpack(new GZIPInputStream(Files.newInputStream(archive)), program(), 1);
        } catch (IOException | java.util.NoSuchElementException e) {
            throw new LocalException("no Keycloak in " + directory, e);
        }
    }

    private void build() {
        var line = List.of(
                program().resolve("bin/kc.sh").toString(),
                "build",
                "--db=postgres",
                "--health-enabled=true",
                "--http-management-health-enabled=false");
        new Command(line, Map.of("JAVA_HOME", System.getProperty("java.home")), layout.log(NAME))
                .mustRun("building Keycloak");
    }

    private void importRealm() throws IOException {
        String realm = Files.readString(layout.checkout().resolve(REALM));
        Path directory = program().resolve("data/import");
        Files.createDirectories(directory);
        Files.writeString(
                directory.resolve("tidewater-realm.json"),
                realm.replace(GATEWAY_IN_REALM, "http://localhost:" + gatewayPort));
    }

    private Path program() {
        return layout.parts().resolve(NAME);
    }
}
