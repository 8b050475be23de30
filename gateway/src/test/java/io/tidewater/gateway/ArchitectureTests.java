package io.tidewater.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

/** The shape that is meant to last. */
class ArchitectureTests {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.tidewater.gateway");

    @Test
    void featuresDoNotKnowEachOtherInCircles() {
        SlicesRuleDefinition.slices()
                .matching("io.tidewater.gateway.(*)..")
                .should()
                .beFreeOfCycles()
                .check(classes);
    }

    @Test
    void theGatewayKnowsNoServiceAndNoSecondJackson() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.tidewater.platform..",
                        "io.tidewater.lead..",
                        "com.fasterxml.jackson.databind..",
                        "com.fasterxml.jackson.core..")
                .check(classes);
    }

    @Test
    void onlyIdentityTouchesTokensAndTheDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..identity..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.springframework.jdbc..", "org.springframework.security.oauth2..")
                .check(classes);
    }
}
