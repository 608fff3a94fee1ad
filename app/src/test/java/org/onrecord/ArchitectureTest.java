// SPDX-License-Identifier: Apache-2.0
package org.onrecord;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Data at the bottom, stages that do not know each other above it, the pipeline and the views (packages cli and web of app) on top. A start: grow it with the packages. */
@AnalyzeClasses(packages = "org.onrecord", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] DATA = {
        "org.onrecord.document..", "org.onrecord.statement..", "org.onrecord.people..", "org.onrecord.corpus.."
    };

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("org.onrecord.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule data_knows_only_data = uses("[document|statement|people|corpus]", DATA);

    @ArchTest
    static final ArchRule stages_do_not_know_each_other =
            notEachOther("segment", "tag", "link", "speaker", "act", "relation", "across");

    @ArchTest
    static final ArchRule ingest_knows_only_documents = uses("ingest", "org.onrecord.document..");

    @ArchTest
    static final ArchRule store_knows_only_data_and_what_holds_between_documents = uses(
            "store",
            "org.onrecord.document..",
            "org.onrecord.statement..",
            "org.onrecord.corpus..",
            "org.onrecord.across..",
            "org.onrecord.relation..",
            "org.onrecord.pipeline..");

    @ArchTest
    static final ArchRule formats_know_only_data = uses("format", DATA);

    @ArchTest
    static final ArchRule onnx_stays_in_tag = only("org.onrecord.tag..", "ai.onnxruntime..");

    @ArchTest
    static final ArchRule jsoup_stays_in_ingest = only("org.onrecord.ingest..", "org.jsoup..");

    @ArchTest
    static final ArchRule parquet_stays_in_format = only("org.onrecord.format..", "org.apache.parquet..");

    @ArchTest
    static final ArchRule http_stays_in_web = only("org.onrecord.web..", "io.javalin..");

    @ArchTest
    static final ArchRule templates_stay_in_web = only("org.onrecord.web..", "gg.jte..");

    @ArchTest
    static final ArchRule only_serving_knows_the_web = noClasses()
            .that()
            .resideOutsideOfPackage("org.onrecord.web..")
            .and()
            .doNotHaveSimpleName("Serving")
            .and()
            .doNotHaveSimpleName("ServeCommand")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.onrecord.web..");

    @ArchTest
    static final ArchRule sql_stays_in_store = only("org.onrecord.store..", "java.sql..");

    @ArchTest
    static final ArchRule data_is_records_and_enums = classes()
            .that()
            .resideInAnyPackage(DATA)
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .beRecords()
            .orShould()
            .beEnums()
            .orShould()
            .beInterfaces();

    @ArchTest
    static final ArchRule no_vague_names =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Processor)");

    @ArchTest
    static final ArchRule public_classes_are_final = classes()
            .that()
            .arePublic()
            .and()
            .areNotInterfaces()
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .should()
            .haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule public_classes_hold_no_changing_state =
            fields().that().areDeclaredInClassesThat().arePublic().should().beFinal();

    @ArchTest
    static final ArchRule only_the_cli_prints =
            noClasses().that().resideOutsideOfPackage("org.onrecord.cli..").should(ACCESS_STANDARD_STREAMS);

    private static ArchRule uses(String here, String... allowed) {
        return noClasses()
                .that()
                .resideInAPackage("org.onrecord." + here + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.onrecord..")
                        .and(not(resideInAnyPackage(allowed)))
                        .and(not(resideInAPackage("org.onrecord." + here + ".."))))
                .allowEmptyShould(true);
    }

    private static ArchRule notEachOther(String... stages) {
        return slices().matching("org.onrecord.(" + String.join("|", stages) + ")..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true);
    }

    private static ArchRule only(String here, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(here)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true);
    }
}
