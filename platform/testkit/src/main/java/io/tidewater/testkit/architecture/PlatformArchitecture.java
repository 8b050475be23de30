package io.tidewater.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The rules every module of the platform keeps: those of services, and to know technique only. */
public final class PlatformArchitecture {

    /** What the business speaks of; "order" is left out, since technique has one too. */
    private static final Set<String> BUSINESS = Set.of(
            "lead",
            "leads",
            "account",
            "accounts",
            "opportunity",
            "opportunities",
            "ticket",
            "tickets",
            "campaign",
            "campaigns",
            "customer",
            "customers",
            "quote",
            "quotes",
            "invoice",
            "invoices",
            "pipeline",
            "product",
            "products",
            "contact",
            "contacts");

    private final Class<?> member;
    private final Set<String> identity;

    private PlatformArchitecture(Class<?> member, Set<String> identity) {
        this.member = member;
        this.identity = identity;
    }

    /** The rules for the module this class belongs to. */
    public static PlatformArchitecture of(Class<?> member) {
        return new PlatformArchitecture(member, Set.of());
    }

    /** The same rules, but these names are words of the identity provider's roles and claims, and allowed. */
    public PlatformArchitecture identityWords(String... names) {
        return new PlatformArchitecture(member, Set.copyOf(List.of(names)));
    }

    /** One test per rule, for a {@code @TestFactory}. */
    public Stream<DynamicTest> rules() {
        var module = ModuleFiles.of(member);
        var compiled = CompiledClass.in(module.classes());
        var imported = new ClassFileImporter().importPath(module.classes());
        return Stream.of(
                DynamicTest.dynamicTest("no business word", () -> ServiceArchitecture.none(businessWords(imported))),
                ServiceArchitecture.test("JSON is Jackson 3", imported, CodeRules.jackson3Only()),
                ServiceArchitecture.test("nothing is injected into fields", imported, CodeRules.noFieldInjection()),
                ServiceArchitecture.test("names say the thing", imported, CodeRules.names()),
                ServiceArchitecture.test("controllers are small and hidden", imported, CodeRules.controllers()),
                ServiceArchitecture.test("constructors take few collaborators", imported, CodeRules.collaborators()),
                DynamicTest.dynamicTest(
                        "columns are read by name", () -> ServiceArchitecture.none(StarSql.in(compiled))),
                DynamicTest.dynamicTest("nothing is too large", ServiceArchitecture.sizes(module, compiled)));
    }

    List<String> businessWords(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> Stream.concat(Stream.of(type.getSimpleName()), members(type))
                        .filter(name -> !identity.contains(name) && hasBusinessWord(name))
                        .map(name -> type.getName() + " speaks of business: " + name))
                .distinct()
                .sorted()
                .toList();
    }

    static boolean hasBusinessWord(String identifier) {
        return Stream.of(identifier.split("_|(?<=[a-z0-9])(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(BUSINESS::contains);
    }

    private static Stream<String> members(JavaClass type) {
        return type.getMembers().stream().map(JavaMember::getName).filter(name -> !name.contains("$"));
    }
}
