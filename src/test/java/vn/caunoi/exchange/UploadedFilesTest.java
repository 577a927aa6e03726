package vn.caunoi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;

class UploadedFilesTest {

    @Test
    void twoFilesOfOneNameAreSeenBeforeOneHidesTheOther() {
        assertThat(UploadedFiles.twice(named("units.csv", "members.csv"))).isFalse();
        assertThat(UploadedFiles.twice(named("units.csv", "units.csv"))).isTrue();
        assertThat(UploadedFiles.twice(named("C:\\a\\units.csv", "Units.CSV"))).isTrue();
    }

    private static List<MultipartFile> named(String... names) {
        return Arrays.stream(names)
                .<MultipartFile>map(
                        name -> new MockMultipartFile("tep", name, "text/csv", new byte[] {1}))
                .toList();
    }
}
