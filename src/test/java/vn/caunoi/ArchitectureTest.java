package vn.caunoi;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.caunoi.access.Scope;
import vn.caunoi.rules.RuleName;
import vn.caunoi.storage.SystemTransactions;
import vn.caunoi.violators.Violators;

/** Rules of the house. Each one is tried on a deliberate violator, so that it is known to bite. */
class ArchitectureTest {
    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("vn.caunoi");

    /** A rule, and a class that breaks it. */
    record Rule(String name, ArchRule rule, Class<?> violator) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Rule> rules() {
        return Stream.of(
                new Rule(
                        "time comes from a clock",
                        TIME_FROM_A_CLOCK,
                        Violators.LooksAtTheWall.class),
                new Rule(
                        "no class is called util, helper, manager or impl",
                        HONEST_NAMES,
                        Violators.DateHelper.class),
                new Rule(
                        "the system role is used by a listed few",
                        SYSTEM_ROLE,
                        Violators.SeesEverything.class),
                new Rule(
                        "queries of records take a scope",
                        SCOPED_QUERIES,
                        Violators.CarelessQueries.class),
                new Rule("nothing is printed past the log", NO_PRINTING, Violators.Prints.class),
                new Rule(
                        "only funds' model stays free of frameworks",
                        PURE_MODEL,
                        vn.caunoi.violators.model.Impure.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProductKeepsTheRule(Rule rule) {
        rule.rule().check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleBitesItsViolator(Rule rule) {
        JavaClasses violator = new ClassFileImporter().importClasses(rule.violator());
        assertThat(rule.rule().evaluate(violator).hasViolation()).isTrue();
    }

    private static final ArchRule TIME_FROM_A_CLOCK =
            noClasses()
                    .should()
                    .callMethodWhere(readsTheWallClock())
                    .because("tests must be able to move the time; a Clock is injected");

    private static final ArchRule HONEST_NAMES =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)$");

    /** Allowed, with the reason beside each. */
    private static final Set<String> SYSTEM_ROLE_USERS =
            Set.of(
                    // totals rest on entries that their reader may not see; it returns totals only
                    "vn.caunoi.reports.desk.FigureDesk",
                    // kept totals of whole provinces, and the only ones who read what they rest on
                    "vn.caunoi.reports.totals.TotalKeeping",
                    "vn.caunoi.reports.totals.Totals",
                    // official figures add up reports that their reader may not see; sums only
                    "vn.caunoi.reports.collection.Official",
                    // a seal covers what nobody may see together; they write and return digests,
                    // numbers and ids
                    "vn.caunoi.journal.Sealing",
                    "vn.caunoi.journal.JournalVerification",
                    // a backup holds every row; it leaves the database sealed as it stands there
                    "vn.caunoi.storage.DatabaseSnapshots",
                    // messages of all communes leave by one queue, to those they were addressed to
                    "vn.caunoi.notifications.Addresses",
                    "vn.caunoi.notifications.Compositions",
                    "vn.caunoi.notifications.Home",
                    "vn.caunoi.notifications.Outbox",
                    // an account's own messages, and for the administrator ids and states alone
                    "vn.caunoi.notifications.Inbox",
                    "vn.caunoi.notifications.OutboxQueries",
                    // finds the communes in which clocks of matters are due, and reads no record
                    "vn.caunoi.matters.desk.Sweep",
                    // totals for those who lead and see no matter
                    "vn.caunoi.matters.store.MatterTotals",
                    // the same for the figures of opinions by group, without small groups
                    "vn.caunoi.matters.store.MatterBreakdown",
                    // matters by month and topic of communes and above, as numbers only
                    "vn.caunoi.matters.store.MonthlyMatters",
                    // its own home
                    "vn.caunoi.storage.SystemTransactions");

    private static final ArchRule SYSTEM_ROLE =
            noClasses()
                    .that(not(named(SYSTEM_ROLE_USERS)))
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(SystemTransactions.class);

    private static final ArchRule SCOPED_QUERIES =
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .haveSimpleNameEndingWith("Queries")
                    .and()
                    .arePublic()
                    .should(takeAScope());

    private static final ArchRule NO_PRINTING =
            noClasses()
                    .that(not(resideInAPackage("vn.caunoi.command..")))
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err");

    private static final ArchRule PURE_MODEL =
            classes()
                    .that(resideInAPackage("vn.caunoi..model.."))
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                            "java..",
                                            "vn.caunoi..model..",
                                            "vn.caunoi.calendar..",
                                            "vn.caunoi.organization..",
                                            "vn.caunoi.reports.spi..",
                                            "de.siegmar.fastcsv..",
                                            "org.jspecify..")
                                    .or(equivalentTo(RuleName.class)));

    private static DescribedPredicate<JavaMethodCall> readsTheWallClock() {
        Set<String> types =
                Stream.of(
                                LocalDate.class,
                                LocalDateTime.class,
                                Instant.class,
                                OffsetDateTime.class,
                                ZonedDateTime.class)
                        .map(Class::getName)
                        .collect(Collectors.toSet());
        return DescribedPredicate.describe(
                "reads the wall clock",
                call ->
                        types.contains(call.getTargetOwner().getName())
                                && call.getName().equals("now")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Clock.class)));
    }

    private static DescribedPredicate<JavaClass> named(Set<String> names) {
        return DescribedPredicate.describe(
                "are allowed", type -> names.contains(type.getName().replaceAll("\\$.*", "")));
    }

    private static ArchCondition<JavaMethod> takeAScope() {
        return new ArchCondition<>("take a scope") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean scoped =
                        method.getRawParameterTypes().stream()
                                .anyMatch(type -> type.isEquivalentTo(Scope.class));
                events.add(new SimpleConditionEvent(method, scoped, method.getFullName()));
            }
        };
    }
}
