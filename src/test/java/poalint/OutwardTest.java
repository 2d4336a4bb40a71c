package poalint;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.ObjectInputStream;
import java.lang.invoke.MethodHandles;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.channels.NetworkChannel;
import java.nio.channels.spi.SelectorProvider;
import java.nio.file.Files;
import java.util.ServiceLoader;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import org.jsoup.Jsoup;
import poalint.file.Leftover;

/** What the program's own code has no way to do: reach the network, start a program, run what it reads, leave a copy. */
@AnalyzeClasses(packages = "poalint", importOptions = ImportOption.DoNotIncludeTests.class)
final class OutwardTest {

    /** An address as a text is all that is needed; {@code URL} is the class that opens one. */
    @ArchTest
    static final ArchRule NOTHING_GOES_TO_THE_NETWORK = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("java.net")
                    .and(not(describe(
                            "are addresses as texts",
                            type -> type.isEquivalentTo(URI.class) || type.isEquivalentTo(URISyntaxException.class)))))
            .orShould()
            .dependOnClassesThat(resideInAnyPackage(
                    "java.net.http..",
                    "javax.net..",
                    "java.rmi..",
                    "javax.naming..",
                    "javax.management..",
                    "com.sun.."))
            .orShould()
            .dependOnClassesThat(describe(
                    "are channels of the network",
                    type -> type.isAssignableTo(NetworkChannel.class) || type.isAssignableTo(SelectorProvider.class)));

    /** What the libraries offer for fetching. That they do nothing of it by themselves, {@code NothingLeavesIT} sees. */
    @ArchTest
    static final ArchRule NO_LIBRARY_IS_ASKED_TO_FETCH = noClasses()
            .should()
            .dependOnClassesThat(describe("fetch", OutwardTest::fetches))
            .orShould()
            .accessTargetWhere(target("a fetching of a page", Jsoup.class, Set.of("connect", "newSession")))
            .orShould()
            .accessTargetWhere(describe(
                    "the target takes an address to open",
                    access -> access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget called
                            && called.getRawParameterTypes().stream()
                                    .anyMatch(type -> type.getName().equals("java.net.URL"))));

    private static boolean fetches(JavaClass type) {
        String name = type.getName();
        return name.startsWith("org.jsoup.Connection")
                || name.startsWith("org.jsoup.helper.HttpConnection")
                || name.startsWith("opennlp.tools.util.DownloadUtil")
                || name.startsWith("org.apache.commons.io.");
    }

    @ArchTest
    static final ArchRule NOTHING_BUT_GIT_IS_STARTED = noClasses()
            .that()
            .resideOutsideOfPackage("poalint.git")
            .should()
            .dependOnClassesThat(describe(
                    "start programs",
                    type -> type.isEquivalentTo(ProcessBuilder.class) || type.isEquivalentTo(Process.class)))
            .orShould()
            .accessTargetWhere(target("a start of a program", Runtime.class, Set.of("exec")));

    /** A command line that a shell reads, is read by it as a program. */
    @ArchTest
    static final ArchRule NOTHING_IS_STARTED_THROUGH_A_SHELL = noClasses()
            .should()
            .accessTargetWhere(
                    target("a start of a command line", Runtime.class, Set.of("exec", "load", "loadLibrary")))
            .orShould()
            .accessTargetWhere(target("a loading of a library", System.class, Set.of("load", "loadLibrary")));

    /** Code is loaded from the program's own jar and from the jars that the user names, by the catalogue alone. */
    @ArchTest
    static final ArchRule CODE_IS_LOADED_BY_THE_CATALOGUE_ALONE = noClasses()
            .that()
            .resideOutsideOfPackage("poalint.catalogue")
            .should()
            .dependOnClassesThat(describe(
                    "load code",
                    type -> type.isEquivalentTo(ServiceLoader.class)
                            || type.isEquivalentTo(ModuleLayer.class)
                            || type.isAssignableTo(ClassLoader.class)))
            .orShould()
            .accessTargetWhere(target("a loading of a class", Class.class, Set.of("forName")))
            .orShould()
            .accessTargetWhere(target(
                    "a making of a class", MethodHandles.Lookup.class, Set.of("defineClass", "defineHiddenClass")));

    /** Objects, scripts, expressions and templates: what turns a text into something that runs. */
    @ArchTest
    static final ArchRule NOTHING_THAT_IS_READ_IS_RUN = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "javax.script..",
                            "java.beans..",
                            "javax.xml.transform..",
                            "javax.xml.xpath..",
                            "javax.tools..")
                    .or(describe(
                            "make something of what they read",
                            type -> type.isAssignableTo(ObjectInputStream.class)
                                    || type.getName().startsWith("org.snakeyaml.engine.v2.api.Load")
                                            && !type.getName().endsWith("LoadSettings")
                                            && !type.getName().endsWith("LoadSettingsBuilder")
                                    || type.getName().startsWith("org.snakeyaml.engine.v2.constructor")
                                    || type.getName().startsWith("org.apache.commons.text.lookup")
                                    || type.getName().equals("org.apache.commons.text.StringSubstitutor"))))
            .orShould()
            .accessTargetWhere(describe(
                    "the target compiles templates",
                    access -> access.getTarget().getOwner().getName().equals("gg.jte.TemplateEngine")
                            && access.getTarget().getName().equals("create")));

    /** A factory that is looked for can come from any jar, and XML of another can declare what it likes. */
    @ArchTest
    static final ArchRule XML_IS_READ_AND_WRITTEN_BY_THE_JDK = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("javax.xml.parsers..", "org.xml.sax..", "javax.xml.validation.."))
            .orShould()
            .accessTargetWhere(
                    target("a factory that is looked for", XMLInputFactory.class, Set.of("newInstance", "newFactory")))
            .orShould()
            .accessTargetWhere(target(
                    "a factory that is looked for", XMLOutputFactory.class, Set.of("newInstance", "newFactory")));

    /** A leftover removes itself; the self-test writes its own plans into one, and nobody else makes any. */
    @ArchTest
    static final ArchRule ONLY_THE_SELF_TEST_HAS_A_TEMPORARY_FOLDER = noClasses()
            .that()
            .haveSimpleNameNotStartingWith("Trial")
            .should()
            .accessTargetWhere(target("a temporary folder", Leftover.class, Set.of("folder")));

    @ArchTest
    static final ArchRule NO_COPY_IS_MADE_ON_DISK = noClasses()
            .that()
            .doNotBelongToAnyOf(Leftover.class)
            .should()
            .accessTargetWhere(target("a temporary file", Files.class, Set.of("createTempFile", "createTempDirectory")))
            .orShould()
            .accessTargetWhere(target("a temporary file", File.class, Set.of("createTempFile", "deleteOnExit")))
            .orShould()
            .accessTargetWhere(describe(
                    "the target keeps pages in a file",
                    access -> access.getTarget().getOwner().getPackageName().equals("org.apache.pdfbox.io")
                            && Set.of("setupMixed", "setupTempFileOnly", "createTempFileOnlyStreamCache")
                                    .contains(access.getTarget().getName())));

    private static DescribedPredicate<JavaAccess<?>> target(String description, Class<?> owner, Set<String> names) {
        return describe(description, access -> {
            AccessTarget target = access.getTarget();
            return target.getOwner().isAssignableTo(owner) && names.contains(target.getName());
        });
    }
}
