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

/** The product without its web side, open for the time of one command. */
final class Product {
    private final Class<?> application;

    /** The application is handed in, since it knows the commands and not the other way round. */
    Product(Class<?> application) {
        this.application = application;
    }

    Class<?> application() {
        return application;
    }

    /** Opens the product on a data directory, does the work, and closes it in order. */
    <T> T with(Optional<Path> data, Function<ConfigurableApplicationContext, T> work) {
        return with(data, Map.of(), work);
    }

    <T> T with(
            Optional<Path> data,
            Map<String, Object> settings,
            Function<ConfigurableApplicationContext, T> work) {
        SpringApplication spring = new SpringApplication(application);
        spring.setWebApplicationType(WebApplicationType.NONE);
        spring.setBannerMode(Banner.Mode.OFF);
        spring.setLogStartupInfo(false);
        Map<String, Object> properties = new HashMap<>(settings);
        properties.put("spring.main.lazy-initialization", "true");
        properties.putIfAbsent("logging.level.root", "WARN");
        data.ifPresent(directory -> properties.put("caunoi.data", directory.toString()));
        spring.setDefaultProperties(properties);
        try (ConfigurableApplicationContext context = spring.run()) {
            return work.apply(context);
        }
    }
}
