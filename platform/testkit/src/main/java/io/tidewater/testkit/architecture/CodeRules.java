package io.tidewater.testkit.architecture;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The house rules that hold for code in any module. */
final class CodeRules {

    private static final int MOST_HANDLERS = 7;
    private static final int MOST_COLLABORATORS = 6;
    private static final String NO_NAME = ".*(Impl|Utils?|Helpers?|Manager)|Base[A-Z].*|Abstract.*Service";

    private CodeRules() {}

    static ArchRule jackson3Only() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..")
                .because("JSON is Jackson 3's business here; only its annotations kept the old package");
    }

    static ArchRule noFieldInjection() {
        return noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .because("collaborators come through the constructor")
                .allowEmptyShould(true);
    }

    static ArchRule names() {
        return noClasses()
                .should()
                .haveNameMatching("(.*[.$])?(" + NO_NAME + ")")
                .because("a name says the thing, not its place in a pattern");
    }

    static ArchRule timeComesFromTheClock() {
        return noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe("asks the machine for the time", CodeRules::asksTheTime))
                .because("time is an injected Clock");
    }

    static ArchRule controllers() {
        return classes()
                .that(are(DescribedPredicate.describe("controllers", CodeRules::isController)))
                .should()
                .notBePublic()
                .andShould(condition(
                        "have at most %d handlers".formatted(MOST_HANDLERS), type -> handlers(type) <= MOST_HANDLERS))
                .allowEmptyShould(true);
    }

    static ArchRule collaborators() {
        return classes()
                .that(are(DescribedPredicate.describe("no plain data", CodeRules::hasCollaborators)))
                .should(condition(
                        "take at most %d collaborators".formatted(MOST_COLLABORATORS),
                        type -> type.getConstructors().stream()
                                .mapToInt(CodeRules::parameters)
                                .allMatch(count -> count <= MOST_COLLABORATORS)));
    }

    private static boolean asksTheTime(JavaCall<?> call) {
        var owner = call.getTargetOwner().getName();
        boolean clockGiven =
                call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return (call.getName().equals("now") && owner.startsWith("java.time.") && !clockGiven)
                || (call.getName().equals("currentTimeMillis") && owner.equals("java.lang.System"));
    }

    private static boolean isController(JavaClass type) {
        return type.isAnnotatedWith(RestController.class) || type.isMetaAnnotatedWith(RestController.class);
    }

    private static long handlers(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(RequestMapping.class)
                        || method.isMetaAnnotatedWith(RequestMapping.class))
                .count();
    }

    private static boolean hasCollaborators(JavaClass type) {
        return !type.isRecord() && !type.isEnum() && !type.isAnonymousClass() && !type.isInterface();
    }

    /** An inner class takes the instance around it as well, which is no collaborator. */
    private static int parameters(JavaConstructor constructor) {
        var type = constructor.getOwner();
        boolean inner = type.isNestedClass() && !type.getModifiers().contains(JavaModifier.STATIC);
        return constructor.getRawParameterTypes().size() - (inner ? 1 : 0);
    }

    private static ArchCondition<JavaClass> condition(String description, Predicate<JavaClass> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!holds.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " does not " + description));
                }
            }
        };
    }
}
