package vn.caunoi.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import vn.caunoi.Application;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.organization.Units;
import vn.caunoi.storage.Installation;
import vn.caunoi.storage.NewBeginning;
import vn.caunoi.web.Refusal;

/** From the demonstration to real data: asked for, backed up, emptied at the next start. */
class RealStartTest {
    private static final AccountId ADMINISTRATOR = new AccountId(new UUID(0, 7));

    @TempDir Path folder;

    @Test
    void theDemonstrationGoesAtTheNextStartAndStaysAway() {
        UUID before =
                started(context -> {
                    assertThat(context.getBean(Demonstration.class).isOn()).isTrue();
                    RealStart start = context.getBean(RealStart.class);
                    start.ask(ADMINISTRATOR);
                    start.withdraw();
                    return context.getBean(Installation.class).id();
                });
        UUID kept =
                started(context -> {
                    assertThat(context.getBean(Demonstration.class).isOn()).isTrue();
                    RealStart start = context.getBean(RealStart.class);
                    start.ask(ADMINISTRATOR);
                    assertThat(start.step()).isEqualTo(RealStartStep.ASKED);
                    assertThat(start.backup())
                            .hasValueSatisfying(file -> assertThat(file).exists());
                    return context.getBean(Installation.class).id();
                });
        assertThat(kept).isEqualTo(before);

        for (int start = 0; start < 2; start++) {
            UUID now =
                    started(context -> {
                        assertThat(context.getBean(Demonstration.class).isOn()).isFalse();
                        assertThat(context.getBean(Units.class).isEmpty()).isTrue();
                        assertThat(context.getBean(Accounts.class).isEmpty()).isTrue();
                        assertThat(context.getBean(NewBeginning.class).isAsked()).isFalse();
                        assertThatThrownBy(
                                        () -> context.getBean(RealStart.class).ask(ADMINISTRATOR))
                                .isInstanceOf(Refusal.class);
                        return context.getBean(Installation.class).id();
                    });
            assertThat(now).isNotEqualTo(before);
        }
    }

    private <T> T started(Function<ConfigurableApplicationContext, T> look) {
        SpringApplication application = new SpringApplication(Application.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        Map<String, Object> settings = new HashMap<>();
        settings.put("caunoi.data", folder.resolve("data").toString());
        settings.put("CAUNOI_KEY_FILE", folder.resolve("key").toString());
        settings.put("caunoi.demonstration", "true");
        application.setDefaultProperties(settings);
        try (ConfigurableApplicationContext context = application.run()) {
            return look.apply(context);
        }
    }
}
