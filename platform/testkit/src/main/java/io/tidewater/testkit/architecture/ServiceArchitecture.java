package io.tidewater.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;
import org.springframework.modulith.core.ApplicationModules;

/** The rules every service keeps, as one test per rule. */
public final class ServiceArchitecture {

    private final Class<?> application;
    private final Set<String> trusted;

    private ServiceArchitecture(Class<?> application, Set<String> trusted) {
        this.application = application;
        this.trusted = trusted;
    }

    /** The rules for the service of this application class. */
    public static ServiceArchitecture of(Class<?> application) {
        return new ServiceArchitecture(application, Set.of());
    }

    /**
     * The same rules, with classes that may read protected tables without a scope, because they work for the system and
     * for no person: keepers of aggregates a scoped read has found before, background work, consumers of events.
     *
     * @param simpleNames of top-level classes; naming one that does not need it fails
     */
    public ServiceArchitecture readsUnscoped(String... simpleNames) {
        return new ServiceArchitecture(application, Set.copyOf(List.of(simpleNames)));
    }

    /** One test per rule, for a {@code @TestFactory}. */
    public Stream<DynamicTest> rules() {
        var module = ModuleFiles.of(application);
        var compiled = CompiledClass.in(module.classes());
        var imported = new ClassFileImporter().importPath(module.classes());
        return Stream.of(
                test("other services are not used", imported, otherServicesAreNotUsed()),
                test("JSON is Jackson 3", imported, CodeRules.jackson3Only()),
                test("nothing is injected into fields", imported, CodeRules.noFieldInjection()),
                test("names say the thing", imported, CodeRules.names()),
                test("time comes from the clock", imported, CodeRules.timeComesFromTheClock()),
                test("controllers are small and hidden", imported, CodeRules.controllers()),
                test("constructors take few collaborators", imported, CodeRules.collaborators()),
                DynamicTest.dynamicTest("protected tables are read with a scope", () -> {
                    var sql = ProtectedSql.ofMigrations(module.migrations());
                    none(sql.unscoped(compiled, trusted));
                }),
                DynamicTest.dynamicTest("columns are read by name", () -> none(StarSql.in(compiled))),
                DynamicTest.dynamicTest("nothing is too large", sizes(module, compiled)),
                DynamicTest.dynamicTest(
                        "features use each other's doors only",
                        () -> ApplicationModules.of(application).verify()));
    }

    static Executable sizes(ModuleFiles module, List<CompiledClass> compiled) {
        return () -> {
            var sizes = new Sizes(compiled, module.sources());
            IO.println(sizes.largest(module.name()));
            none(sizes.tooLarge());
        };
    }

    static DynamicTest test(String name, JavaClasses classes, ArchRule rule) {
        return DynamicTest.dynamicTest(name, () -> rule.check(classes));
    }

    static void none(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new AssertionError(String.join(System.lineSeparator(), faults));
        }
    }

    private ArchRule otherServicesAreNotUsed() {
        var own = application.getPackageName();
        return noClasses()
                .should()
                .dependOnClassesThat(
                        DescribedPredicate.describe("belong to another service", type -> isForeign(type, own)))
                .because("services meet in events and calls, not in classes");
    }

    private static boolean isForeign(JavaClass type, String own) {
        var name = type.getPackageName() + ".";
        return name.startsWith("io.tidewater.")
                && !name.startsWith("io.tidewater.platform.")
                && !name.startsWith(own + ".");
    }
}
