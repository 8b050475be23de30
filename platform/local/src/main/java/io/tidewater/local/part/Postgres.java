package io.tidewater.local.part;

import io.tidewater.local.Layout;
import io.tidewater.local.LocalException;
import io.tidewater.local.machine.Command;
import io.tidewater.local.machine.ProcessTable;
import io.tidewater.local.supervise.Launch;
import io.tidewater.local.supervise.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL 18 from the binaries on the class path, with one database and role per service. */
public final class Postgres implements Part {

    public static final String NAME = "postgres";
    private static final String SUPERUSER = "postgres";

    /**
     * Large enough for a million leads and their indexes; a smaller database takes of it only what it fills. What is not in it the
     * machine mostly has in its own cache, from where a process reads it sooner by itself than through another one.
     */
    private static final List<String> SETTINGS = List.of(
            "shared_buffers=1GB",
            "io_method=sync",
            "work_mem=8MB",
            "max_connections=200",
            "max_wal_size=2GB",
            "max_wal_senders=0",
            "random_page_cost=1.1",
            "jit=off",
            "unix_socket_directories=",
            "log_line_prefix=%m [%p] %d ");

    private final Layout layout;
    private final int port;
    private final boolean archiving;
    private final Unprivileged account;
    private final Databases databases;

    public Postgres(Layout layout, int port, List<String> owners, boolean archiving) {
        this.layout = layout;
        this.port = port;
        this.archiving = archiving;
        this.account = Unprivileged.ofThisProcess();
        this.databases = new Databases(port, SUPERUSER, owners);
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
    public void prepare(Consumer<String> note) {
        if (!Files.exists(programs())) {
            note.accept("unpacking");
            unpack();
        }
        if (archiving) {
            account.own(layout.archive());
        }
        if (!Files.exists(data().resolve("PG_VERSION"))) {
            note.accept("creating the cluster");
            initialise();
        }
    }

    /** Backends of a killed server may still hold its memory, and a stale pid file may name somebody else's process. */
    @Override
    public void clean() {
        for (ProcessHandle orphan : ProcessTable.workingIn(data())) {
            orphan.destroyForcibly();
            orphan.onExit().join();
        }
        try {
            Files.deleteIfExists(data().resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new LocalException("cannot delete the stale postmaster.pid in " + data(), e);
        }
    }

    @Override
    public Launch launch() {
        var arguments = new ArrayList<>(List.of(program("postgres"), "-D", data().toString(), "-p", "" + port, "-h"));
        arguments.add("localhost");
        SETTINGS.forEach(setting -> arguments.addAll(List.of("-c", setting)));
        logSettings().forEach(setting -> arguments.addAll(List.of("-c", setting)));
        return new Launch(account.command(arguments), Map.of("LC_ALL", "C"), layout.checkout());
    }

    @Override
    public boolean answers() {
        return databases.answer();
    }

    @Override
    public void settle() {
        databases.create();
    }

    /** Fast shutdown: open sessions are rolled back and not waited for. */
    @Override
    public String stopSignal() {
        return "INT";
    }

    private void unpack() {
        String name = "/postgres-%s-%s.txz".formatted(system(), architecture());
        try (InputStream packed = Postgres.class.getResourceAsStream(name)) {
            if (packed == null) {
                throw new LocalException("no PostgreSQL binaries for this machine (" + name + ")");
            }
            Archive.unpack(new XZInputStream(packed), programs(), 0);
        } catch (IOException e) {
            throw new LocalException("cannot unpack PostgreSQL: " + e.getMessage(), e);
        }
    }

    private void initialise() {
        Path password = layout.run().resolve("postgres.password");
        try {
            Tree.delete(data());
            Files.createDirectories(data().getParent());
            Files.createDirectories(password.getParent());
            Files.writeString(password, SUPERUSER);
            account.own(data());
            var line = List.of(
                    program("initdb"),
                    "--pgdata=" + data(),
                    "--username=" + SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--lc-ctype=" + characterType(),
                    "--locale-provider=builtin",
                    "--builtin-locale=PG_UNICODE_FAST");
            new Command(account.command(line), Map.of("LC_ALL", "C"), layout.log(NAME)).mustRun("initdb");
            Files.delete(password);
        } catch (IOException e) {
            throw new LocalException("cannot create the cluster: " + e.getMessage(), e);
        }
    }

    /** Nobody needs the log of a demo region; whoever rehearses a restore does. */
    private List<String> logSettings() {
        return archiving
                ? List.of(
                        "wal_level=replica",
                        // After a restore it answers when it has read its log, and not before.
                        "hot_standby=off",
                        "archive_mode=on",
                        "archive_timeout=5",
                        "archive_command=test ! -f \"%1$s/%%f\" && cp \"%%p\" \"%1$s/%%f\"".formatted(layout.archive()))
                : List.of("wal_level=minimal");
    }

    private Path programs() {
        return layout.parts().resolve("postgres");
    }

    private String program(String name) {
        return programs().resolve("bin").resolve(name).toString();
    }

    private Path data() {
        return layout.data(NAME);
    }

    private static String system() {
        return System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
    }

    /** pg_trgm asks the operating system what a letter is; in plain C nothing Chinese is one. */
    private static String characterType() {
        return system().equals("darwin") ? "UTF-8" : "C.UTF-8";
    }

    private static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    }
}
