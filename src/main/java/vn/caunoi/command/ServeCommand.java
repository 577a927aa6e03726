package vn.caunoi.command;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.SetupCode;
import vn.caunoi.demonstration.Demonstration;
import vn.caunoi.people.DataKeys;

/** {@code serve [--port N] [--empty] [--data DIR]}: the web application, until it is stopped. */
final class ServeCommand implements Command {
    private final Product product;
    private final PrintStream out;

    ServeCommand(Product product, PrintStream out) {
        this.product = product;
        this.out = out;
    }

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public ExitCode run(List<String> words) throws InterruptedException {
        Arguments arguments = Arguments.of(words, Set.of("port", "data"), Set.of("empty"));
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.port", arguments.option("port").orElse("8080"));
        arguments.option("data").ifPresent(data -> settings.put("caunoi.data", data));
        settings.put("caunoi.demonstration", Boolean.toString(!arguments.flag("empty")));
        settings.put("caunoi.backup.nightly", "true");
        settings.put("caunoi.journal.sealing", "true");
        settings.put("caunoi.notifications.sending", "true");
        settings.put("caunoi.matters.sweep", "true");
        settings.put("caunoi.reports.totals", "true");
        settings.put("caunoi.reports.indicators", "true");
        SpringApplication application = new SpringApplication(product.application());
        application.setBannerMode(Banner.Mode.OFF);
        application.setDefaultProperties(settings);
        ConfigurableApplicationContext context = application.run();
        greet(context);
        CountDownLatch closed = new CountDownLatch(1);
        context.addApplicationListener(event -> {
            if (event instanceof org.springframework.context.event.ContextClosedEvent) {
                closed.countDown();
            }
        });
        closed.await();
        return ExitCode.DONE;
    }

    private void greet(ConfigurableApplicationContext context) {
        Wording wording = new Wording(context);
        String port = context.getEnvironment().getProperty("local.server.port", "8080");
        out.println();
        out.println(wording.text("command.serve.address", port));
        out.println(
                wording.text(
                        "command.serve.key",
                        context.getBean(DataKeys.class).location().toString()));
        context.getBean(Demonstration.class)
                .accounts()
                .forEach(account ->
                        out.println(
                                wording.text(
                                        "command.serve.account",
                                        account.name(),
                                        account.password(),
                                        wording.text("access.role." + account.role().word()),
                                        account.place())));
        if (context.getBean(Accounts.class).isEmpty()) {
            out.println(
                    wording.text(
                            "command.serve.setup", port, context.getBean(SetupCode.class).code()));
        }
        out.println(wording.text("command.serve.stop"));
        out.flush();
    }
}
