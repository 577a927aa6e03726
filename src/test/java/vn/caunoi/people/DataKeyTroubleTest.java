package vn.caunoi.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class DataKeyTroubleTest {

    private static final Path KEY = Path.of("/etc/caunoi/ward.key");

    @Test
    void every_refusal_names_the_file_and_what_to_do_in_both_languages() {
        ResourceBundle english = ResourceBundle.getBundle("messages.people", Locale.ENGLISH);
        for (DataKeyTrouble trouble :
                List.of(
                        new DataKeyMissing(KEY),
                        DataKeyUnfit.foreign(KEY),
                        DataKeyUnfit.lacking(KEY, 1_000),
                        DataKeyUnfit.malformed(KEY),
                        DataKeyUnfit.unreadable(KEY),
                        DataKeyExposed.readableByOthers(KEY),
                        DataKeyExposed.underData(KEY, Path.of("/srv")),
                        DataKeyExposed.underCheckout(KEY, Path.of("/src")))) {
            assertThat(trouble)
                    .hasMessageContaining(KEY.toString())
                    .hasMessageContaining("khởi động lại")
                    .message()
                    .doesNotContain("{", "1,000");
            assertThat(english.getString(trouble.code())).contains("{0}", "start again");
        }
    }
}
