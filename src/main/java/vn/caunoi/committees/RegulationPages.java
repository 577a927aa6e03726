package vn.caunoi.committees;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Kept;
import vn.caunoi.organization.Regulation;
import vn.caunoi.organization.RegulationRecords;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.Units;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** Working regulations (quy chế hoạt động) of a committee. */
@Controller
class RegulationPages extends KeptPages<Regulation> {
    private static final String NEW = BoardPage.PATH + "/{unit}/quy-che/moi";
    private static final String EDIT = BoardPage.PATH + "/{unit}/quy-che/{id}/sua";
    private static final Kind KIND =
            new Kind(
                    "quy-che",
                    "committees/RegulationFormPage",
                    "committees.regulation.new",
                    "committees.regulation.edit",
                    List.of(
                            FieldName.typed("so", "committees.regulation.number"),
                            FieldName.typed("ngay", "committees.regulation.adopted"),
                            FieldName.typed("noi", "committees.regulation.issuer"),
                            FieldName.typed("tu", "committees.regulation.from"),
                            FieldName.typed("den", "committees.regulation.last")),
                    new CommitteeDesk.Wording(
                            "committee.regulation-entered",
                            "committee.regulation-corrected",
                            "committee.regulation-withdrawn",
                            "so",
                            "committees.wrong.regulation-taken"));

    private final Units units;
    private final Clock clock;

    RegulationPages(
            PageFrames frames,
            Places places,
            CommitteeDesk desk,
            RegulationRecords records,
            Units units,
            Clock clock) {
        super(frames, places, desk, records, KIND);
        this.units = units;
        this.clock = clock;
    }

    @GetMapping(NEW)
    ModelAndView showNew(
            HttpServletRequest request, Scope scope, @PathVariable("unit") String unit) {
        return blank(request, scope, unit);
    }

    @PostMapping(NEW)
    ModelAndView saveNew(
            HttpServletRequest request, Scope scope, @PathVariable("unit") String unit) {
        return enter(request, scope, unit);
    }

    @GetMapping(EDIT)
    ModelAndView show(
            HttpServletRequest request,
            Scope scope,
            @PathVariable("unit") String unit,
            @PathVariable("id") UUID id) {
        return edit(request, scope, unit, id);
    }

    @PostMapping(EDIT)
    ModelAndView save(
            HttpServletRequest request,
            Scope scope,
            @PathVariable("unit") String unit,
            @PathVariable("id") UUID id) {
        return correct(request, scope, unit, id);
    }

    @PostMapping(BoardPage.PATH + "/{unit}/quy-che/{id}/rut")
    ModelAndView drop(
            HttpServletRequest request,
            Scope scope,
            @PathVariable("unit") String unit,
            @PathVariable("id") UUID id) {
        return withdraw(request, scope, unit, id);
    }

    /** The commune's standing committee adopts it as a rule. */
    @Override
    Filled guess(Place place, List<Kept<Regulation>> standing, PageFrame frame) {
        LocalDate today = LocalDate.now(clock);
        String issuer =
                units.version(place.commune(), today)
                        .map(Unit::name)
                        .map(name -> frame.text("committees.regulation.usual-issuer", name))
                        .orElse("");
        return Filled.with("noi", issuer, "ngay", today.toString(), "tu", today.toString());
    }

    @Override
    Filled fill(Regulation regulation) {
        return Filled.with(
                "so", regulation.number(),
                "ngay", regulation.adoptedOn().toString(),
                "noi", regulation.issuedBy(),
                "tu", regulation.validity().from().toString(),
                "den",
                        regulation.validity().isOpen()
                                ? ""
                                : regulation.validity().lastDay().toString());
    }

    @Override
    Regulation read(Place place, FormReader reader) {
        return new Regulation(
                place.unit().id(),
                place.commune(),
                reader.required("so"),
                reader.day("ngay"),
                reader.required("noi"),
                reader.days("tu", "den"));
    }

    @Override
    Map<String, Object> model(Place place, PageFrame frame) {
        return Map.of();
    }
}
