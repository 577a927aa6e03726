package vn.caunoi.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import vn.caunoi.Application;

/** The product without its web side, open for the time of one command. */
final class Product {
    private Product() {}

    /** Opens the product on a data directory, does the work, and closes it in order. */
    static <T> T with(Optional<Path> data, Function<ConfigurableApplicationContext, T> work) {
        return with(data, Map.of(), work);
    }

    static <T> T with(
            Optional<Path> data,
            Map<String, Object> settings,
            Function<ConfigurableApplicationContext, T> work) {
        SpringApplication application = new SpringApplication(Application.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        Map<String, Object> properties = new HashMap<>(settings);
        properties.put("spring.main.lazy-initialization", "true");
        properties.putIfAbsent("logging.level.root", "WARN");
        data.ifPresent(directory -> properties.put("caunoi.data", directory.toString()));
        application.setDefaultProperties(properties);
        try (ConfigurableApplicationContext context = application.run()) {
            return work.apply(context);
        }
    }
}
