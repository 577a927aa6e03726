package vn.caunoi.reports.looking;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Indicator;

/** The figures with which looking begins, the same at every level: one or two of each programme. */
@Component
public class Headlines {
    private static final List<String> CODES =
            List.of(
                    "TC02", "TC14", "TT01", "TT02", "N501", "QN03", "QN05", "AS11", "ND01", "HN06",
                    "HN08", "TQ03", "CT01", "YK01", "YK05", "GS01");

    private final List<Indicator> indicators;

    Headlines(Catalogue catalogue) {
        this.indicators = CODES.stream().map(catalogue::get).toList();
    }

    public List<Indicator> indicators() {
        return indicators;
    }
}
