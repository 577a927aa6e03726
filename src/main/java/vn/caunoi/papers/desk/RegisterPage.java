package vn.caunoi.papers.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.papers.PaperQueries;
import vn.caunoi.papers.PaperQueries.PaperRow;
import vn.caunoi.papers.PaperType;
import vn.caunoi.storage.Reach;
import vn.caunoi.web.Choice;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** The register of outgoing papers, newest first. */
@Controller
class RegisterPage {
    static final String PATH = "/van-ban";

    private final PaperQueries papers;
    private final Issuers issuers;
    private final IssuerNames names;
    private final Units units;
    private final PageFrames frames;
    private final Clock clock;

    RegisterPage(
            PaperQueries papers,
            Issuers issuers,
            IssuerNames names,
            Units units,
            PageFrames frames,
            Clock clock) {
        this.papers = papers;
        this.issuers = issuers;
        this.names = names;
        this.units = units;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "nam", defaultValue = "") String year,
            @RequestParam(name = "loai", defaultValue = "") String type,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "trang", defaultValue = "1") int page) {
        if (scope.readable().equals(Reach.NOTHING)) {
            throw new NotFound();
        }
        RegisterFilter filter = RegisterFilter.of(year, type, words, page);
        PageFrame frame = frames.frame(request, "papers.desk.title");
        List<PaperRow> found =
                papers.find(scope, filter.wish(), filter.from(), RegisterFilter.SIZE + 1);
        return new ModelAndView(
                "papers/RegisterPage",
                Map.of(
                        "frame",
                        frame,
                        "filter",
                        filter,
                        "years",
                        years(scope),
                        "types",
                        types(frame),
                        "lines",
                        lines(found.stream().limit(RegisterFilter.SIZE).toList(), frame),
                        "previous",
                        filter.page() > 1 ? filter.href(filter.page() - 1) : "",
                        "next",
                        found.size() > RegisterFilter.SIZE ? filter.href(filter.page() + 1) : "",
                        "ways",
                        ways(scope)));
    }

    /** Where one can go from here, as far as the person may. */
    private PaperWays ways(Scope scope) {
        return new PaperWays(
                !issuers.writable(scope).isEmpty(),
                issuers.keptCommune(scope).isPresent(),
                !issuers.areas(scope).isEmpty(),
                !scope.exportable().equals(Reach.NOTHING));
    }

    private List<Choice> years(Scope scope) {
        return Stream.concat(
                        Stream.of(LocalDate.now(clock).getYear()), papers.years(scope).stream())
                .distinct()
                .sorted((one, other) -> other - one)
                .map(year -> new Choice(year.toString(), year.toString()))
                .toList();
    }

    private static List<Choice> types(PageFrame frame) {
        return Arrays.stream(PaperType.values())
                .map(type -> new Choice(type.word(), frame.text(type.key())))
                .toList();
    }

    private List<PaperLine> lines(List<PaperRow> rows, PageFrame frame) {
        Map<UnitId, String> known = new HashMap<>();
        return rows.stream()
                .map(row ->
                        PaperLine.of(
                                row,
                                known.computeIfAbsent(
                                        row.issuer(), id -> name(id, row.issuedOn(), frame))))
                .toList();
    }

    private String name(UnitId id, LocalDate day, PageFrame frame) {
        return units.version(id, day).map(unit -> names.of(unit, frame.texts())).orElse("");
    }
}
