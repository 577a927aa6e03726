package vn.caunoi.funds.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.web.Texts;

class AmountInWordsTest {
    private static final Texts TEXTS = new Texts();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    5             | Năm đồng
                    15            | Mười lăm đồng
                    21            | Hai mươi mốt đồng
                    105           | Một trăm lẻ năm đồng
                    1000          | Một nghìn đồng
                    1500000       | Một triệu năm trăm nghìn đồng
                    1205000       | Một triệu hai trăm lẻ năm nghìn đồng
                    2005000       | Hai triệu không trăm lẻ năm nghìn đồng
                    10000001      | Mười triệu không trăm lẻ một đồng
                    3000000000    | Ba tỷ đồng
                    1000000015    | Một tỷ không trăm mười lăm đồng
                    2500055000000 | Hai nghìn năm trăm tỷ không trăm năm mươi lăm triệu đồng
                    """)
    void anAmountIsReadAsPeopleReadIt(long dong, String words) {
        assertThat(new AmountInWords(TEXTS.in(Texts.VIETNAMESE)).of(dong)).isEqualTo(words);
    }
}
