package vn.caunoi.funds.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DongTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1500000        | 1500000
                    1.500.000      | 1500000
                    1,500,000      | 1500000
                    1 500 000      | 1500000
                    1.500.000 đồng | 1500000
                    1.500.000đ     | 1500000
                    500 VND        | 500
                    0700           | 700
                    50.000         | 50000
                    """)
    void anAmountIsReadAsPeopleTypeIt(String typed, long amount) {
        assertThat(Dong.read(typed)).contains(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "000",
                "-5",
                "1.5",
                "1.50",
                "1.500.00",
                "1.500,000",
                "12.34.567",
                "0.500",
                "một triệu",
                "1e6",
                "99999999999999",
                "1.500.000,5",
                "٣٠٠"
            })
    void whatCouldMeanTwoAmountsOrNoneIsNotRead(String typed) {
        assertThat(Dong.read(typed)).isEmpty();
    }
}
