package vn.caunoi.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.caunoi.Application;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.exchange.ImportOptions;
import vn.caunoi.exchange.ImportResult;
import vn.caunoi.exchange.Mends;
import vn.caunoi.exchange.RecordImport;
import vn.caunoi.exchange.sheets.ImportSource;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.Report;
import vn.caunoi.reports.Reporting;
import vn.caunoi.storage.ScratchDatabase;
import vn.caunoi.storage.Uuid7;

/** The whole product on a database of its own in the real PostgreSQL that all tests share. */
public final class TestProduct implements AutoCloseable {
    /** Everything is visible to it; tests of access use accounts. */
    public static final Scope EVERYTHING = Scope.everything(new AccountId(new UUID(0, 0)));

    /** Empty once it is closed: static fields of test classes hold their products for ever. */
    private Optional<ConfigurableApplicationContext> context;

    private final ScratchDatabase database;
    private final MovableClock clock;

    private TestProduct(
            ConfigurableApplicationContext context, ScratchDatabase database, MovableClock clock) {
        this.context = Optional.of(context);
        this.database = database;
        this.clock = clock;
    }

    /** The product's own clock, to be set to another day. */
    public MovableClock clock() {
        return clock;
    }

    /** Without its web side. */
    public static TestProduct start() {
        return start(WebApplicationType.NONE, Map.of());
    }

    /** With its web side on a free port. */
    public static TestProduct serve(Map<String, Object> settings) {
        return start(WebApplicationType.SERVLET, settings);
    }

    private static TestProduct start(WebApplicationType type, Map<String, Object> settings) {
        ScratchDatabase database = ScratchDatabase.make();
        SpringApplication application = new SpringApplication(Application.class);
        application.setWebApplicationType(type);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        Map<String, Object> properties = new HashMap<>(settings);
        properties.put("caunoi.data", database.directory().toString());
        properties.put("caunoi.database", database.name());
        properties.put("CAUNOI_KEY_FILE", key(database.name()).toString());
        properties.put("server.port", "0");
        // tests want the page itself; those about its making say so
        properties.putIfAbsent("caunoi.reports.patience", "2m");
        application.setDefaultProperties(properties);
        MovableClock clock = new MovableClock();
        application.addInitializers((GenericApplicationContext context) ->
                context.registerBean(
                        "movableClock",
                        MovableClock.class,
                        () -> clock,
                        definition -> definition.setPrimary(true)));
        return new TestProduct(application.run(), database, clock);
    }

    private static Path key(String name) {
        try {
            Path folder = Files.createTempDirectory("caunoi-test-key-");
            Path key = folder.resolve(name + ".key");
            for (Path made : List.of(folder, key, folder.resolve(name + ".key.lock"))) {
                made.toFile().deleteOnExit();
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public <T> T bean(Class<T> type) {
        return running().getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return running().getBean(name, type);
    }

    /** Its database, to be looked at from outside. */
    public ScratchDatabase database() {
        return database;
    }

    /** Where its pages are. */
    public String address() {
        return "http://localhost:" + running().getEnvironment().getProperty("local.server.port");
    }

    public ImportResult take(Path source) {
        return take(source, ImportOptions.KEEP_GOOD_ROWS, EVERYTHING);
    }

    public ImportResult take(Path source, ImportOptions options, Scope scope) {
        try (ImportSource opened = ImportSource.open(source)) {
            return bean(RecordImport.class)
                    .run(
                            new RecordImport.Order(
                                    Uuid7.next(),
                                    String.valueOf(source.getFileName()),
                                    opened,
                                    Mends.NONE,
                                    options,
                                    scope,
                                    Optional.empty(),
                                    rows -> {}));
        }
    }

    /** Takes a ward written as text in the test. */
    public ImportResult take(WardFiles files) {
        return take(files.folder());
    }

    public Report values(String unit, String period) {
        return values(EVERYTHING, unit, period);
    }

    public Report values(Scope scope, String unit, String period) {
        return bean(Reporting.class).values(scope, unit, Period.parse(period).orElseThrow());
    }

    public Report report(String unit, String period) {
        return bean(Reporting.class).report(EVERYTHING, unit, Period.parse(period).orElseThrow());
    }

    /** An account with one role from long ago; its password is its name twice. */
    public AccountId account(String name, Role role, String unitCode) {
        Unit unit =
                bean(Units.class).named(unitCode, java.time.LocalDate.of(2026, 1, 1)).orElseThrow();
        AccountId account =
                bean(Accounts.class).open(name, name + name, Optional.empty()).orElseThrow();
        bean(Accounts.class)
                .appoint(account, role, Optional.of(unit.id()), java.time.LocalDate.of(2010, 1, 1));
        return account;
    }

    /** Gives an account another role from long ago. */
    public void alsoHolds(String name, Role role, String unitCode) {
        Unit unit =
                bean(Units.class).named(unitCode, java.time.LocalDate.of(2026, 1, 1)).orElseThrow();
        bean(Accounts.class)
                .appoint(
                        bean(Accounts.class).named(name).orElseThrow().id(),
                        role,
                        Optional.of(unit.id()),
                        java.time.LocalDate.of(2010, 1, 1));
    }

    /** An account that looks after accounts and settings; its password is its name twice. */
    public AccountId administrator(String name) {
        AccountId account =
                bean(Accounts.class).open(name, name + name, Optional.empty()).orElseThrow();
        bean(Accounts.class)
                .appoint(
                        account,
                        Role.ADMINISTRATOR,
                        Optional.empty(),
                        java.time.LocalDate.of(2010, 1, 1));
        return account;
    }

    @Override
    public void close() {
        running().close();
        context = Optional.empty();
        database.close();
    }

    private ConfigurableApplicationContext running() {
        return context.orElseThrow();
    }
}
