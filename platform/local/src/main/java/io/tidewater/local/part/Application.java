package io.tidewater.local.part;

import io.tidewater.local.Layout;
import io.tidewater.local.supervise.Launch;
import io.tidewater.local.supervise.Part;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A service or the gateway: a Boot jar, unpacked and with its classes cached, so that it starts in seconds. */
public final class Application implements Part {

    private static final String READINESS = "/actuator/health/readiness";

    private final String name;
    private final int port;
    private final Map<String, String> environment;
    private final Path jar;
    private final Path directory;
    private final Path trainingLog;
    private final int heap;
    private final boolean busy;
    private final boolean training;

    /**
     * An application of the checkout.
     *
     * @param heap megabytes
     * @param busy whether it meets so many requests that compiling it well pays for a slower start
     * @param training whether a start-up cache is made
     */
    public Application(
            Layout layout,
            String name,
            int port,
            Map<String, String> environment,
            int heap,
            boolean busy,
            boolean training) {
        this.name = name;
        this.port = port;
        this.environment = environment;
        this.heap = heap;
        this.busy = busy;
        this.training = training;
        this.jar = layout.checkout().resolve(module(name)).resolve("target/" + name + ".jar");
        this.directory = layout.parts().resolve("apps").resolve(name);
        this.trainingLog = layout.log(name + "-training");
    }

    /** The folder of an application in the checkout. */
    public static String module(String name) {
        return name.equals("gateway") ? name : "services/" + name;
    }

    @Override
    public String name() {
        return name;
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
    public String origin() {
        return Fingerprint.of(jar);
    }

    @Override
    public void prepare(Consumer<String> note) {
        var unpacked = unpacked();
        unpacked.unpack(jar, note);
        if (training) {
            unpacked.train(java(), environment, note);
        }
    }

    @Override
    public Launch launch() {
        var unpacked = unpacked();
        var line = java().with(unpacked.cache().options())
                .with("-jar", unpacked.jar().toString())
                .line();
        return new Launch(line, environment, directory);
    }

    @Override
    public boolean answers() {
        return HttpProbe.answers(port, READINESS);
    }

    private UnpackedJar unpacked() {
        return new UnpackedJar(directory, name, origin(), trainingLog);
    }

    private JavaProgram java() {
        JavaProgram program = JavaProgram.withHeap(heap);
        return (busy ? program.withLateOptimisation() : program.withQuickCompilerOnly())
                .with("-XX:MaxMetaspaceSize=192m", "-Xss512k", "-XX:+ExitOnOutOfMemoryError")
                .with("-Dfile.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED")
                .with("--sun-misc-unsafe-memory-access=allow");
    }
}
