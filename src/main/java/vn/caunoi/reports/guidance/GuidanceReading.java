package vn.caunoi.reports.guidance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.guidance.Sheet.PassedOn;
import vn.caunoi.reports.guidance.store.Guidance;
import vn.caunoi.reports.guidance.store.GuidanceFiles;
import vn.caunoi.reports.guidance.store.GuidanceFiles.KeptFile;
import vn.caunoi.reports.guidance.store.GuidanceStore;
import vn.caunoi.reports.guidance.store.Receipt;
import vn.caunoi.reports.guidance.store.ReceiptStore;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;

/**
 * Finds guidance for those to whom it was sent and those who sent it. A unit's own rows say what
 * was sent to it; only then are the sender's rows opened, those of this sender alone.
 */
@Component
public class GuidanceReading {
    private static final int MOST = 50;

    private final GuidanceStore guidance;
    private final ReceiptStore receipts;
    private final GuidanceFiles files;
    private final GuidanceUnits units;
    private final ScopedTransactions transactions;

    GuidanceReading(
            GuidanceStore guidance,
            ReceiptStore receipts,
            GuidanceFiles files,
            GuidanceUnits units,
            ScopedTransactions transactions) {
        this.guidance = guidance;
        this.receipts = receipts;
        this.files = files;
        this.units = units;
        this.transactions = transactions;
    }

    /** Something that was sent to a unit, with what the unit said. */
    public record Came(Guidance guidance, Receipt receipt) {}

    /** Something that was sent, with what all said to whom it was sent. */
    public record Sent(Guidance guidance, List<Receipt> receipts) {}

    /** What came to the units somebody serves, what waits to be received on top. */
    public List<Came> came(Scope scope) {
        Set<UnitId> own = units.reading(scope);
        return came(transactions.read(scope.readable(), () -> receipts.to(own, MOST))).stream()
                .sorted(Comparator.comparing((Came one) -> !waits(one)))
                .toList();
    }

    /** What came, still stands and is not done, to units for which somebody acts. */
    public List<Came> open(Scope scope) {
        Set<UnitId> own = units.acting(scope);
        return own.isEmpty()
                ? List.of()
                : came(transactions.read(GuidanceUnits.rows(own), () -> receipts.open(own)))
                        .stream()
                        .filter(one -> one.guidance().stands())
                        .toList();
    }

    /** Whether nobody of the unit has said yet that it came. */
    public static boolean waits(Came one) {
        return one.guidance().stands() && one.receipt().steps().isEmpty();
    }

    private List<Came> came(List<Receipt> said) {
        Map<UnitId, List<UUID>> bySender =
                said.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Receipt::sender,
                                        Collectors.mapping(
                                                Receipt::guidance, Collectors.toList())));
        Map<UUID, Guidance> found =
                bySender.entrySet().stream()
                        .flatMap(entry -> of(entry.getKey(), entry.getValue()).stream())
                        .collect(Collectors.toMap(Guidance::id, Function.identity(), (a, b) -> a));
        return said.stream()
                .flatMap(receipt ->
                        Optional.ofNullable(found.get(receipt.guidance())).stream()
                                .map(one -> new Came(one, receipt)))
                .toList();
    }

    private List<Guidance> of(UnitId sender, Collection<UUID> ids) {
        return transactions.read(units.around(sender), () -> guidance.of(ids));
    }

    /** What the units somebody serves sent, the newest first. */
    public List<Sent> sent(Scope scope) {
        Set<UnitId> own = units.reading(scope);
        return transactions.read(
                scope.readable(),
                () -> {
                    List<Guidance> all = guidance.sentBy(own, MOST);
                    Map<UUID, List<Receipt>> said =
                            receipts.of(all.stream().map(Guidance::id).toList()).stream()
                                    .collect(Collectors.groupingBy(Receipt::guidance));
                    return all.stream()
                            .map(one -> new Sent(one, said.getOrDefault(one.id(), List.of())))
                            .toList();
                });
    }

    /** One of them; any other is not found. */
    public Sheet find(Scope scope, UUID id) {
        List<Receipt> said = transactions.read(scope.readable(), () -> receipts.of(List.of(id)));
        Guidance found =
                said.stream()
                        .findFirst()
                        .flatMap(receipt -> of(receipt.sender(), List.of(id)).stream().findFirst())
                        .orElseThrow(NotFound::new);
        List<Guidance> sources = sources(found);
        Set<UnitId> mine = units.acting(scope);
        List<Unit> acting =
                said.stream()
                        .map(Receipt::unit)
                        .filter(mine::contains)
                        .flatMap(unit -> units.find(unit).stream())
                        .toList();
        return new Sheet(
                found,
                found.replacedBy().filter(by -> isSentTo(scope, by)),
                sources,
                Stream.concat(Stream.of(found), sources.stream())
                        .flatMap(one -> filesOf(one).stream())
                        .toList(),
                said,
                passedOn(scope, id),
                units.sendingFor(scope, found.sender()).isPresent(),
                units.mayRead(scope, found.sender()),
                acting);
    }

    private boolean isSentTo(Scope scope, UUID id) {
        return !transactions.read(scope.readable(), () -> receipts.of(List.of(id))).isEmpty();
    }

    /** From what a guidance passes on up to where it comes from. */
    private List<Guidance> sources(Guidance of) {
        List<Guidance> chain = new ArrayList<>();
        Set<UUID> met = new HashSet<>();
        Optional<Guidance> next = source(of);
        while (next.isPresent() && met.add(next.get().id())) {
            chain.add(next.get());
            next = source(next.get());
        }
        return chain;
    }

    private Optional<Guidance> source(Guidance of) {
        return of.forwards()
                .flatMap(above ->
                        transactions
                                .read(units.around(of.sender()), () -> receipts.of(List.of(above)))
                                .stream()
                                .findFirst()
                                .flatMap(receipt ->
                                        of(receipt.sender(), List.of(above)).stream().findFirst()));
    }

    private List<KeptFile> filesOf(Guidance one) {
        return transactions.read(units.around(one.sender()), () -> files.of(List.of(one.id())));
    }

    private List<PassedOn> passedOn(Scope scope, UUID id) {
        return transactions.read(
                scope.readable(),
                () ->
                        guidance.passingOn(id).stream()
                                .map(one ->
                                        new PassedOn(
                                                one.sender(),
                                                one.id(),
                                                receipts.of(List.of(one.id())).stream()
                                                        .map(Receipt::state)
                                                        .toList()))
                                .toList());
    }

    /** What is in a file of a guidance or of what it passes on. */
    public byte[] content(Sheet sheet, KeptFile file) {
        UnitId sender =
                Stream.concat(Stream.of(sheet.guidance()), sheet.sources().stream())
                        .filter(one -> one.id().equals(file.guidance()))
                        .findFirst()
                        .map(Guidance::sender)
                        .orElseThrow(NotFound::new);
        return transactions
                .read(units.around(sender), () -> files.open(file))
                .orElseThrow(NotFound::new);
    }
}
