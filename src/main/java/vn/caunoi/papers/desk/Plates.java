package vn.caunoi.papers.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.papers.Plate;
import vn.caunoi.settings.PublicAddress;
import vn.caunoi.settings.WardSettings;

/** The plates of the areas a person looks after. */
@Component
class Plates {
    private final Issuers issuers;
    private final Units units;
    private final PublicAddress address;
    private final WardSettings settings;
    private final Clock clock;

    Plates(
            Issuers issuers,
            Units units,
            PublicAddress address,
            WardSettings settings,
            Clock clock) {
        this.issuers = issuers;
        this.units = units;
        this.address = address;
        this.settings = settings;
        this.clock = clock;
    }

    List<Unit> areas(Scope scope) {
        return issuers.areas(scope);
    }

    /** The areas with these codes; what lies outside the scope is not among them. */
    List<Unit> chosen(Scope scope, List<String> codes) {
        return areas(scope).stream().filter(area -> codes.contains(area.code())).toList();
    }

    /** Whether residents would come to nothing by the codes. */
    boolean leadNowhere() {
        return address.isLocal();
    }

    Plate of(Unit area) {
        UnitId commune = issuers.commune(area);
        String ward =
                units.version(commune, LocalDate.now(clock)).map(Unit::name).orElse(area.name());
        return new Plate(
                ward,
                area.name(),
                address.base() + "/kdc/" + URLEncoder.encode(area.code(), StandardCharsets.UTF_8),
                settings.hotline(commune));
    }
}
