package org.filrouge.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import org.springframework.beans.factory.annotation.Autowired;

/** The walls of the house: who may know whom, and the few things nobody does. */
@AnalyzeClasses(packages = "org.filrouge", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule noCapabilityKnowsInTurnThoseThatKnowIt =
      slices().matching("org.filrouge.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noPackageKnowsInTurnThoseThatKnowIt =
      slices().matching("org.filrouge.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theEngineStaysBehindItsDoors =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.filrouge.engine..",
              "org.filrouge.task..",
              "org.filrouge.web..",
              "org.filrouge.demo..",
              "org.filrouge.dossier..",
              "org.filrouge.caseload..",
              "org.filrouge.production..")
          .and()
          .haveSimpleNameNotEndingWith("Tasks")
          .and()
          .haveSimpleNameNotEndingWith("Process")
          .should()
          .dependOnClassesThat(resideInAnyPackage("org.camunda.bpm..", "org.camunda.spin.."));

  @ArchTest
  static final ArchRule timeComesFromTheClock =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callConstructor(Date.class)
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone");

  @ArchTest
  static final ArchRule nothingIsInjectedBehindTheConstructor =
      noFields().should().beAnnotatedWith(Autowired.class);

  @ArchTest
  static final ArchRule nothingIsWrittenToTheConsole = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest
  static final ArchRule nothingStaticChanges = fields().that().areStatic().should().beFinal();
}
