package vn.caunoi.reports.guidance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.guidance.model.Content;
import vn.caunoi.reports.guidance.model.ReceiptState;
import vn.caunoi.reports.guidance.store.Guidance;
import vn.caunoi.reports.guidance.store.Guidance.Withdrawal;
import vn.caunoi.reports.guidance.store.GuidanceFiles;
import vn.caunoi.reports.guidance.store.GuidanceFiles.KeptFile;
import vn.caunoi.reports.guidance.store.GuidanceFiles.NewFile;
import vn.caunoi.reports.guidance.store.GuidanceStore;
import vn.caunoi.reports.guidance.store.ReceiptStore;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.Uuid7;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;
import vn.caunoi.web.TextLimit;

/**
 * Sends guidance to the units directly below, corrects it by another one, takes it back with a
 * reason. A transaction reaches the sender and those it sends to, and nothing else.
 */
@Component
public class GuidanceDesk {
    private final GuidanceStore guidance;
    private final ReceiptStore receipts;
    private final GuidanceFiles files;
    private final GuidanceUnits units;
    private final ScopedTransactions transactions;
    private final Clock clock;

    GuidanceDesk(
            GuidanceStore guidance,
            ReceiptStore receipts,
            GuidanceFiles files,
            GuidanceUnits units,
            ScopedTransactions transactions,
            Clock clock) {
        this.guidance = guidance;
        this.receipts = receipts;
        this.files = files;
        this.units = units;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What is to go out, and to whom. */
    public record Sending(Content content, Set<UnitId> to, List<NewFile> files) {
        public Sending {
            to = Set.copyOf(to);
            files = List.copyOf(files);
        }
    }

    /** Sends something new. */
    public UUID send(Scope scope, Unit sender, Sending sending) {
        if (!units.senders(scope).contains(sender)) {
            throw new NotFound();
        }
        return send(scope, sender, sending, Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * Sends a correction; the earlier one stays readable and says that this one counts.
     *
     * @param keepsFiles whether the files of the earlier one go with it
     */
    public UUID correct(Scope scope, Sheet earlier, Sending sending, boolean keepsFiles) {
        Guidance old = earlier.guidance();
        Unit sender = units.sendingFor(scope, old.sender()).orElseThrow(NotFound::new);
        List<KeptFile> carried =
                earlier.files().stream()
                        .filter(file -> keepsFiles && file.guidance().equals(old.id()))
                        .toList();
        return send(scope, sender, sending, old.forwards(), Optional.of(old), carried);
    }

    /** Passes on to those below what came from above, with a line of one's own. */
    public UUID passOn(
            Scope scope,
            Sheet source,
            Unit by,
            String line,
            Optional<LocalDate> due,
            Set<UnitId> to) {
        Guidance above = source.guidance();
        if (!source.acting().contains(by) || !units.senders(scope).contains(by)) {
            throw new NotFound();
        }
        if (!above.stands()) {
            throw new Refusal("guidance.refused.ended");
        }
        if (source.receipt(by.id()).state() == ReceiptState.NOT_RECEIVED) {
            throw new Refusal("guidance.refused.not-received");
        }
        return send(
                scope,
                by,
                new Sending(above.content().passedOn(line, due), to, List.of()),
                Optional.of(above.id()),
                Optional.empty(),
                List.of());
    }

    private UUID send(
            Scope scope,
            Unit sender,
            Sending sending,
            Optional<UUID> forwards,
            Optional<Guidance> replaces,
            List<KeptFile> carried) {
        Map<UnitId, UnitId> communes =
                units.below(sender).stream()
                        .filter(unit -> sending.to().contains(unit.id()))
                        .collect(Collectors.toMap(Unit::id, units::commune));
        if (communes.isEmpty() || communes.size() != sending.to().size()) {
            throw new Refusal("guidance.refused.nobody");
        }
        Guidance sent =
                new Guidance(
                        Uuid7.next(),
                        sender.id(),
                        sending.content(),
                        forwards,
                        replaces.map(Guidance::id),
                        scope.account().value(),
                        now(),
                        Optional.empty(),
                        Optional.empty());
        Set<UnitId> reached = new HashSet<>(communes.keySet());
        reached.add(sender.id());
        replaces.ifPresent(old -> reached.add(old.sender()));
        UnitId commune = units.commune(sender);
        return transactions.write(
                GuidanceUnits.rows(reached),
                () -> {
                    replaces.ifPresent(this::requireStanding);
                    guidance.add(commune, sent);
                    receipts.address(sent, communes);
                    files.keep(commune, sent, carried, sending.files());
                    return sent.id();
                });
    }

    /** Takes back what was sent; whoever got it reads why. */
    public void withdraw(Scope scope, Sheet sheet, String reason) {
        Guidance sent = sheet.guidance();
        Unit sender = units.sendingFor(scope, sent.sender()).orElseThrow(NotFound::new);
        if (reason.isBlank()) {
            throw new Refusal("guidance.refused.reason");
        }
        String why = TextLimit.NOTE.refuseLonger(reason);
        UnitId commune = units.find(sent.sender()).map(units::commune).orElse(sender.id());
        var unused =
                transactions.write(
                        GuidanceUnits.rows(Set.copyOf(List.of(sender.id(), sent.sender()))),
                        () -> {
                            requireStanding(sent);
                            guidance.withdraw(
                                    commune,
                                    sent,
                                    new Withdrawal(why, scope.account().value(), now()));
                            return sent.id();
                        });
    }

    /** One of those who correct or take back at once is first; the others read what happened. */
    private void requireStanding(Guidance sent) {
        guidance.hold(sent.id());
        if (guidance.find(sent.id()).filter(Guidance::stands).isEmpty()) {
            throw new Refusal("guidance.refused.ended");
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
