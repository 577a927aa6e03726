package vn.caunoi.backup;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import vn.caunoi.Application;

/** The product, without its web side, on a data directory of its own. */
final class OwnData {
    private OwnData() {}

    static ConfigurableApplicationContext open(Path data, Path key, Map<String, Object> settings) {
        SpringApplication application = new SpringApplication(Application.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        Map<String, Object> properties = new HashMap<>(settings);
        properties.put("caunoi.data", data.toString());
        properties.put("CAUNOI_KEY_FILE", key.toString());
        application.setDefaultProperties(properties);
        return application.run();
    }

    static Environment settings(Path data) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("caunoi.data", data.toString())));
        return environment;
    }
}
