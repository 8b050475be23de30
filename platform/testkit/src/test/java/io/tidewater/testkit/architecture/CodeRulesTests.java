package io.tidewater.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Each rule finds the class made to break it, and leaves the decent one alone. */
class CodeRulesTests {

    @Test
    void aNameOfThePatternIsFound() {
        assertThat(breaks(CodeRules.names(), StoneManager.class)).isTrue();
        assertThat(breaks(CodeRules.names(), Stone.class)).isFalse();
    }

    @Test
    void theMachinesTimeIsFound() {
        assertThat(breaks(CodeRules.timeComesFromTheClock(), StoneManager.class))
                .isTrue();
        assertThat(breaks(CodeRules.timeComesFromTheClock(), Stone.class)).isFalse();
    }

    @Test
    void fieldInjectionIsFound() {
        assertThat(breaks(CodeRules.noFieldInjection(), StoneManager.class)).isTrue();
    }

    @Test
    void tooManyCollaboratorsAreFound() {
        assertThat(breaks(CodeRules.collaborators(), StoneManager.class)).isTrue();
        assertThat(breaks(CodeRules.collaborators(), Stone.class)).isFalse();
    }

    @Test
    void aPublicOrLargeControllerIsFound() {
        assertThat(breaks(CodeRules.controllers(), PublicController.class)).isTrue();
        assertThat(breaks(CodeRules.controllers(), LargeController.class)).isTrue();
        assertThat(breaks(CodeRules.controllers(), SmallController.class)).isFalse();
    }

    private static boolean breaks(ArchRule rule, Class<?> type) {
        return rule.evaluate(new ClassFileImporter().importClasses(type)).hasViolation();
    }

    static class StoneManager {
        @Autowired
        Clock clock;

        StoneManager(int a, int b, int c, int d, int e, int f, int g) {}

        Instant time() {
            return Instant.now();
        }
    }

    static class Stone {
        Stone(int a, int b, int c, int d, int e, int f) {}

        Instant time(Clock clock) {
            return Instant.now(clock);
        }
    }

    @RestController
    public static class PublicController {}

    @RestController
    static class SmallController {
        @GetMapping
        void get() {}
    }

    @RestController
    static class LargeController {
        @GetMapping
        void a() {}

        @GetMapping
        void b() {}

        @GetMapping
        void c() {}

        @GetMapping
        void d() {}

        @GetMapping
        void e() {}

        @GetMapping
        void f() {}

        @GetMapping
        void g() {}

        @GetMapping
        void h() {}
    }
}
