package org.entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/**
 * What may know what: the arrows between the packages, and the few rules that keep the domain plain
 * Java. A new arrow is a decision; it is taken here, in {@link
 * #articlesBecomeClaimsBecomeFactsAndNoArrowGoesBack}.
 */
@AnalyzeClasses(packages = "org.entente", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  private static final String[] DOMAIN = {
    "org.entente.ontology..",
    "org.entente.actor..",
    "org.entente.article..",
    "org.entente.claim..",
    "org.entente.fact..",
    "org.entente.curation..",
    "org.entente.extraction.."
  };

  @ArchTest
  static final ArchRule articlesBecomeClaimsBecomeFactsAndNoArrowGoesBack =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("ontology")
          .definedBy("org.entente.ontology..")
          .layer("actor")
          .definedBy("org.entente.actor..")
          .layer("article")
          .definedBy("org.entente.article..")
          .layer("claim")
          .definedBy("org.entente.claim..")
          .layer("fact")
          .definedBy("org.entente.fact..")
          .layer("curation")
          .definedBy("org.entente.curation..")
          .layer("extraction")
          .definedBy("org.entente.extraction..")
          .layer("graph")
          .definedBy("org.entente.graph..")
          .layer("ingest")
          .definedBy("org.entente.ingest..")
          .layer("api")
          .definedBy("org.entente.api..")
          .layer("server")
          .definedBy("org.entente.server..")
          .layer("cli")
          .definedBy("org.entente.cli..")
          .whereLayer("ontology")
          .mayNotAccessAnyLayer()
          .whereLayer("actor")
          .mayOnlyAccessLayers("ontology")
          .whereLayer("article")
          .mayOnlyAccessLayers("ontology")
          .whereLayer("claim")
          .mayOnlyAccessLayers("ontology", "article")
          .whereLayer("fact")
          .mayOnlyAccessLayers("ontology", "claim")
          .whereLayer("curation")
          .mayOnlyAccessLayers("ontology", "article", "claim")
          .whereLayer("extraction")
          .mayOnlyAccessLayers("ontology", "actor", "article", "claim")
          .whereLayer("graph")
          .mayOnlyAccessLayers("ontology", "actor", "article", "claim", "fact", "curation")
          .whereLayer("ingest")
          .mayOnlyAccessLayers(
              "ontology", "actor", "article", "claim", "fact", "curation", "extraction", "graph")
          .whereLayer("api")
          .mayOnlyAccessLayers(
              "ontology",
              "actor",
              "article",
              "claim",
              "fact",
              "curation",
              "extraction",
              "graph",
              "ingest")
          .whereLayer("api")
          .mayOnlyBeAccessedByLayers("server", "cli")
          .whereLayer("server")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule noTwoPackagesNeedEachOther =
      slices().matching("org.entente.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theDomainKnowsNeitherSpringNorNeo4jNorGraphQl =
      noClasses()
          .that()
          .resideInAnyPackage(DOMAIN)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..", "org.neo4j..", "ac.simons.neo4j..", "graphql..");

  @ArchTest
  static final ArchRule onlyTheGraphKnowsNeo4j =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.entente.graph..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.neo4j..", "ac.simons.neo4j..");

  @ArchTest
  static final ArchRule onlyTheExtractionKnowsTheEngine =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.entente.extraction..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("ai.onnxruntime..");

  @ArchTest
  static final ArchRule onlyTheCommandLineKnowsPicocli =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.entente.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule aNameSaysWhatAClassIsAndNotThatItHelps =
      noClasses()
          .should()
          .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)$")
          .because("a class is named for the thing of the field that it is");

  @ArchTest
  static final ArchRule everyPackageSaysWhatLivesThereAndIsNullMarked =
      all(packages()).should(beNullMarked());

  private static AbstractClassesTransformer<JavaPackage> packages() {
    return new AbstractClassesTransformer<>("packages") {
      @Override
      public Iterable<JavaPackage> doTransform(JavaClasses classes) {
        return classes.getPackage("org.entente").getSubpackagesInTree().stream()
            .filter(p -> !p.getClasses().isEmpty())
            .toList();
      }
    };
  }

  private static ArchCondition<JavaPackage> beNullMarked() {
    return new ArchCondition<>("have a package-info with @NullMarked") {
      @Override
      public void check(JavaPackage item, ConditionEvents events) {
        boolean marked = item.isAnnotatedWith(NullMarked.class);
        events.add(
            new SimpleConditionEvent(
                item,
                marked,
                "Package %s %s null-marked".formatted(item.getName(), marked ? "is" : "is not")));
      }
    };
  }
}
