package vn.caunoi.matters.desk;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.matters.EarlierMatter;
import vn.caunoi.matters.store.Body;
import vn.caunoi.matters.store.BodyKind;
import vn.caunoi.matters.store.BodyStore;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.Uuid7;

/** The bodies that an earlier table names; one that nobody knows is written down. */
@Component
class EarlierBodies {
    private static final int LONGEST_CODE = 60;

    private final BodyStore bodies;

    EarlierBodies(BodyStore bodies) {
        this.bodies = bodies;
    }

    /** Bodies by their folded names. */
    record Known(Map<String, UUID> byName) {
        Optional<UUID> named(String name) {
            return Optional.ofNullable(byName.get(folded(name)));
        }
    }

    Known of(UnitId commune, List<EarlierMatter> lines, LocalDate today) {
        Map<String, UUID> known = new HashMap<>();
        LocalDate first =
                lines.stream().map(EarlierMatter::raisedOn).min(LocalDate::compareTo).orElse(today);
        if (lines.stream().anyMatch(line -> line.body().isPresent())) {
            bodies.of(commune)
                    .forEach(body -> {
                        known.putIfAbsent(folded(body.name()), body.id());
                        known.putIfAbsent(folded(body.code()), body.id());
                    });
        }
        for (EarlierMatter line : lines) {
            line.body()
                    .filter(name -> !folded(name).isEmpty())
                    .filter(name -> !known.containsKey(folded(name)))
                    .ifPresent(name -> known.put(folded(name), added(commune, name, first)));
        }
        return new Known(known);
    }

    private UUID added(UnitId commune, String name, LocalDate from) {
        String code = folded(name);
        Body body =
                new Body(
                        Uuid7.next(),
                        1,
                        commune,
                        code.substring(0, Math.min(code.length(), LONGEST_CODE)),
                        name,
                        kind(code),
                        Optional.empty(),
                        1,
                        DateRange.startingOn(from));
        return bodies.add(body) ? body.id() : bodies.named(commune, body.code()).orElseThrow().id();
    }

    /** A guess by its name, to be put right at the desk. */
    private static BodyKind kind(String code) {
        if (code.startsWith("ubnd") || code.startsWith("uy-ban-nhan-dan")) {
            return BodyKind.PEOPLES_COMMITTEE;
        }
        if (code.startsWith("cong-an")) {
            return BodyKind.POLICE;
        }
        return code.startsWith("cong-ty") ? BodyKind.ENTERPRISE : BodyKind.OFFICE;
    }

    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
