package vn.caunoi.exchange.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.caunoi.access.Scope;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.matters.MatterPrograms;
import vn.caunoi.matters.MatterPrograms.After;
import vn.caunoi.matters.MatterPrograms.Taken;
import vn.caunoi.matters.MatterPrograms.Wanted;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.web.NotFound;

/** Matters: handed in, and listed newest first; never with a sender or with sealed words. */
@RestController
class MatterResource {
    private static final int PAGE = 50;

    private final MatterPrograms matters;
    private final MatterReading reading;
    private final IdempotentAnswers answers;
    private final Units units;
    private final VisibleUnits visible;

    MatterResource(
            MatterPrograms matters,
            MatterReading reading,
            IdempotentAnswers answers,
            Units units,
            VisibleUnits visible) {
        this.matters = matters;
        this.reading = reading;
        this.answers = answers;
        this.units = units;
        this.visible = visible;
    }

    /**
     * @param due until when the next answer, or the next step, is owed
     */
    record MatterBody(
            String code,
            Optional<String> area,
            String raised_on,
            String channel,
            String state,
            Optional<String> kind,
            Optional<String> topic,
            Optional<String> due,
            Optional<String> text) {}

    /**
     * @param next what to send as {@code after} for the next page; empty on the last
     */
    record PageBody(List<MatterBody> matters, Optional<String> next) {}

    /** The key lets a program send the same again, when it did not hear the answer. */
    @PostMapping("/api/v1/matters")
    ResponseEntity<Taken> take(
            Scope scope,
            @RequestHeader("Idempotency-Key") Optional<String> key,
            @RequestBody MatterReading.Body body) {
        Taken taken =
                key.map(known ->
                                answers.once(
                                        scope,
                                        known,
                                        body,
                                        Taken.class,
                                        () -> matters.take(scope, reading.read(scope, body))))
                        .orElseGet(() -> matters.take(scope, reading.read(scope, body)));
        return ResponseEntity.created(URI.create("/y-kien/" + taken.id())).body(taken);
    }

    /**
     * @param words when given, the newest that have all of them, on one page
     */
    @GetMapping("/api/v1/matters")
    PageBody list(
            Scope scope,
            @RequestParam String unit,
            @RequestParam Optional<String> state,
            @RequestParam Optional<String> kind,
            @RequestParam Optional<String> topic,
            @RequestParam Optional<String> words,
            @RequestParam Optional<String> after) {
        VisibleUnits.Placed placed = visible.placed(scope, unit);
        Unit of = placed.unit();
        UnitId commune = placed.commune();
        Optional<UnitId> area =
                of.level() == UnitLevel.COMMUNE ? Optional.empty() : Optional.of(of.id());
        if (words.isPresent()) {
            List<MatterPrograms.Line> found =
                    matters.search(scope, commune, area, words.get(), PAGE);
            return new PageBody(bodies(found), Optional.empty());
        }
        List<MatterPrograms.Line> lines =
                matters.page(
                        scope,
                        new Wanted(commune, area, state, kind, topic),
                        after.map(MatterResource::after),
                        PAGE);
        return new PageBody(bodies(lines), next(lines));
    }

    private static Optional<String> next(List<MatterPrograms.Line> lines) {
        return lines.size() < PAGE
                ? Optional.empty()
                : Optional.of(lines.getLast().raisedOn() + "_" + lines.getLast().id());
    }

    private static After after(String text) {
        try {
            int bar = text.indexOf('_');
            return new After(
                    LocalDate.parse(text.substring(0, bar)),
                    UUID.fromString(text.substring(bar + 1)));
        } catch (RuntimeException unreadable) {
            throw new NotFound();
        }
    }

    private List<MatterBody> bodies(List<MatterPrograms.Line> lines) {
        Map<UnitId, String> codes = new HashMap<>();
        units.versions(lines.stream().flatMap(line -> line.area().stream()).distinct().toList())
                .forEach(area -> codes.put(area.id(), area.code()));
        return lines.stream().map(line -> body(line, codes)).toList();
    }

    private static MatterBody body(MatterPrograms.Line line, Map<UnitId, String> codes) {
        return new MatterBody(
                line.code(),
                line.area().flatMap(area -> Optional.ofNullable(codes.get(area))),
                line.raisedOn().toString(),
                line.channel(),
                line.state(),
                line.kind(),
                line.topic(),
                line.due().map(LocalDate::toString),
                line.text());
    }
}
