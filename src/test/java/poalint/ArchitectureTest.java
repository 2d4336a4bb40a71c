package poalint;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import poalint.plan.Source;

/** What {@code package-info.java} files say of their packages, held by the build. */
@AnalyzeClasses(packages = "poalint", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final Set<String> PACKAGES = Set.of(
            "catalogue",
            "check",
            "cli",
            "compile",
            "config",
            "corpus",
            "coverage",
            "document",
            "fact",
            "file",
            "flat",
            "folder",
            "git",
            "html",
            "issue",
            "language",
            "layout",
            "lint",
            "notice",
            "parse",
            "phrase",
            "plan",
            "read",
            "redact",
            "report",
            "rule",
            "score",
            "suppression",
            "watch",
            "yaml");

    private static final int LEAST_CLASSES = 80;

    /** An empty import would meet every rule below. */
    @ArchTest
    static void theWholeProgramIsLookedAt(JavaClasses all) {
        assertThat(all.size()).isGreaterThanOrEqualTo(LEAST_CLASSES);
        assertThat(packages(all)).isEqualTo(new TreeSet<>(PACKAGES));
    }

    @ArchTest
    static final ArchRule ARROWS_BETWEEN_PACKAGES_POINT_ONE_WAY =
            slices().matching("poalint.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule PLAN_KNOWS_NOTHING_BUT_THE_JDK = classes()
            .that()
            .resideInAPackage("poalint.plan")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "poalint.plan");

    @ArchTest
    static final ArchRule PICOCLI_IS_SEEN_BY_CLI_ALONE = onlyFrom("poalint.cli", "picocli..");

    @ArchTest
    static final ArchRule OPENNLP_IS_SEEN_BY_LANGUAGE_ALONE = onlyFrom("poalint.language", "opennlp..");

    @ArchTest
    static final ArchRule THE_YAML_LIBRARY_IS_SEEN_BY_YAML_ALONE = onlyFrom("poalint.yaml", "org.snakeyaml..");

    @ArchTest
    static final ArchRule GSON_IS_SEEN_BY_REPORT_ALONE = onlyFrom("poalint.report", "com.google.gson..");

    @ArchTest
    static final ArchRule FASTCSV_IS_SEEN_BY_REPORT_ALONE = onlyFrom("poalint.report", "de.siegmar..");

    /** What is to be hidden is hidden by the source; a report that took the text itself would show it. */
    @ArchTest
    static final ArchRule A_REPORT_TAKES_TEXT_ONLY_AS_IT_MAY_BE_SHOWN = noClasses()
            .that()
            .resideInAnyPackage("poalint.report", "poalint.html")
            .should()
            .accessTargetWhere(
                    target("the text of a source", Source.class, Set.of("text", "folded", "slice", "foldedSlice")));

    @ArchTest
    static final ArchRule THE_TEMPLATE_ENGINE_IS_SEEN_BY_HTML_ALONE = onlyFrom("poalint.html", "gg.jte..");

    @ArchTest
    static final ArchRule LIBRARIES_FOR_DOCUMENTS_ARE_SEEN_BY_DOCUMENT_ALONE = noClasses()
            .that()
            .resideOutsideOfPackage("poalint.document")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.pdfbox..",
                    "org.apache.fontbox..",
                    "org.jsoup..",
                    "org.apache.james..",
                    "org.commonmark..",
                    "com.rtfparserkit..");

    @ArchTest
    static final ArchRule RE2J_IS_SEEN_BY_CHECK_ALONE = onlyFrom("poalint.check", "com.google.re2j..");

    @ArchTest
    static final ArchRule NOTHING_DEPENDS_ON_CLI = noClasses()
            .that()
            .resideOutsideOfPackage("poalint.cli")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("poalint.cli");

    @ArchTest
    static final ArchRule A_REPORT_KNOWS_RESULTS_ONLY = noClasses()
            .that()
            .resideInAnyPackage("poalint.report", "poalint.html")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("poalint.parse", "poalint.check", "poalint.catalogue", "poalint.read");

    @ArchTest
    static final ArchRule A_CHECK_KNOWS_THE_PLAN_ONLY = noClasses()
            .that()
            .resideInAPackage("poalint.check")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("poalint.report", "poalint.catalogue", "poalint.parse", "poalint.lint", "poalint.yaml");

    @ArchTest
    static final ArchRule KINDS_OF_CHECK_ARE_MET_THROUGH_THEIR_INTERFACE = noClasses()
            .that()
            .resideOutsideOfPackage("poalint.check")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("poalint.check");

    @ArchTest
    static final ArchRule SYSTEM_STREAMS_ARE_SEEN_BY_MAIN_ALONE = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("poalint.cli.Main")
            .should()
            .accessTargetWhere(target("a stream of System", System.class, Set.of("in", "out", "err", "console")))
            .orShould()
            .callMethodWhere(target("a printing of a stack trace", Throwable.class, Set.of("printStackTrace")));

    @ArchTest
    static final ArchRule THE_PROCESS_IS_ENDED_BY_MAIN_ALONE = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("poalint.cli.Main")
            .should()
            .accessTargetWhere(target("an end of the process", System.class, Set.of("exit")))
            .orShould()
            .accessTargetWhere(target("an end of the process", Runtime.class, Set.of("exit", "halt")));

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses()
            .should()
            .haveNameMatching(".*(?:Utils?|Helpers?|Managers?|Impl)")
            .orShould()
            .haveNameMatching(".*[.$](?:Abstract|Base)\\p{Lu}\\w*");

    @ArchTest
    static final ArchRule NO_CLASS_IS_OPEN_FOR_INHERITANCE = classes()
            .that(describe("are written as classes", ArchitectureTest::isWrittenAsClass))
            .should()
            .haveModifier(JavaModifier.FINAL);

    /** Picocli fills its fields; a private class inside another may walk over a text; the tagger keeps its last sentence. */
    @ArchTest
    static final ArchRule NOTHING_CHANGES = fields().that(
                    not(describe("are filled by picocli", ArchitectureTest::isFilledByPicocli)))
            .and()
            .areDeclaredInClassesThat(not(describe("walk over a text", ArchitectureTest::isWalker)))
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule NOTHING_IS_SHARED_THAT_CAN_CHANGE = fields().that()
            .areStatic()
            .and(describe("are written", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
            .should()
            .beFinal()
            .andShould(be(describe("of a type that can be immutable", ArchitectureTest::canBeImmutable)));

    @ArchTest
    static final ArchRule ERRORS_HAVE_TYPES_OF_THEIR_OWN = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses all) {
        List<String> unmarked = all.getPackage("poalint").getSubpackages().stream()
                .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();

        assertThat(unmarked).isEmpty();
    }

    private static Set<String> packages(JavaClasses all) {
        return all.stream()
                .map(type -> type.getPackageName().substring("poalint.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ArchRule onlyFrom(String owner, String library) {
        return noClasses().that().resideOutsideOfPackage(owner).should().dependOnClassesThat(resideInAPackage(library));
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaAccess<?>> target(
            String description, Class<?> owner, Set<String> names) {
        return describe(description, access -> {
            AccessTarget target = access.getTarget();
            return target.getOwner().isAssignableTo(owner) && names.contains(target.getName());
        });
    }

    private static boolean isWrittenAsClass(JavaClass type) {
        return !type.isInterface()
                && !type.isEnum()
                && !type.isRecord()
                && !type.isAnonymousClass()
                && !type.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !type.getSimpleName().equals("package-info");
    }

    private static boolean isFilledByPicocli(JavaField field) {
        return field.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().getPackageName().equals("picocli"));
    }

    private static boolean isWalker(JavaClass type) {
        boolean nested = type.isNestedClass() && type.getModifiers().contains(JavaModifier.PRIVATE);
        return nested;
    }

    private static boolean canBeImmutable(JavaField field) {
        JavaClass type = field.getRawType();
        boolean atomic = type.getPackageName().startsWith("java.util.concurrent");
        boolean collection = type.getPackageName().equals("java.util")
                && type.isAssignableTo(java.util.Collection.class)
                && !type.isInterface();
        boolean map = type.getPackageName().equals("java.util")
                && type.isAssignableTo(java.util.Map.class)
                && !type.isInterface();
        boolean buffer = type.isAssignableTo(Appendable.class);
        return !type.isArray() && !atomic && !collection && !map && !buffer;
    }
}
