package vn.caunoi.funds.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.funds.Direction;
import vn.caunoi.funds.VoucherKey;
import vn.caunoi.funds.desk.VoucherOutcome.NumberTaken;
import vn.caunoi.funds.desk.VoucherOutcome.Overdrawn;
import vn.caunoi.funds.store.Account;
import vn.caunoi.funds.store.ConsentStore;
import vn.caunoi.funds.store.VoucherReads;
import vn.caunoi.funds.store.VoucherRow;
import vn.caunoi.funds.store.VoucherStore;
import vn.caunoi.people.PersonId;
import vn.caunoi.storage.Uuid7;

/** Writes one voucher into ledger and account, within the transaction of an act. */
@Component
class VoucherWriting {
    private final VoucherAcceptance acceptance;
    private final VoucherStore store;
    private final VoucherReads reads;
    private final ConsentStore consents;
    private final Numbering numbering;
    private final Clock clock;

    VoucherWriting(
            VoucherAcceptance acceptance,
            VoucherStore store,
            VoucherReads reads,
            ConsentStore consents,
            Numbering numbering,
            Clock clock) {
        this.acceptance = acceptance;
        this.store = store;
        this.reads = reads;
        this.consents = consents;
        this.numbering = numbering;
        this.clock = clock;
    }

    /** An id for a voucher that never was on a list; short, for people see it beside figures. */
    static String freshCode() {
        return Long.toString(Uuid7.next().getMostSignificantBits(), Character.MAX_RADIX);
    }

    /**
     * What stands against writing a voucher; from here on nobody else writes to the account.
     *
     * @param own the voucher that is being corrected
     */
    Optional<VoucherOutcome> objection(VoucherEntry entry, String code, Set<UUID> own) {
        if (!acceptance.overdrawn(List.of(entry.voucher(code, Optional.empty()))).isEmpty()) {
            Account account = new Account(entry.commune(), entry.fund());
            return Optional.of(new Overdrawn(acceptance.available(account, entry.day())));
        }
        int year = entry.day().getYear();
        return entry.number()
                .filter(number ->
                        numbering.isTaken(entry.commune(), entry.direction(), year, number, own))
                .map(any ->
                        new NumberTaken(numbering.next(entry.commune(), entry.direction(), year)));
    }

    /** Writes what nothing stands against; returns the voucher's id. */
    UUID write(
            UUID act,
            AccountId account,
            String code,
            VoucherEntry entry,
            Optional<PersonId> counterparty) {
        store.merge(act, List.of(entry.voucher(code, counterparty)));
        store.post();
        VoucherRow voucher = reads.find(new VoucherKey(entry.commune(), code)).orElseThrow();
        if (entry.direction() == Direction.RECEIPT) {
            counterparty
                    .filter(any -> consents.since(voucher.id()).isPresent() != entry.named())
                    .ifPresent(giver ->
                            consents.add(
                                    voucher,
                                    giver,
                                    entry.named(),
                                    LocalDate.now(clock),
                                    act,
                                    account.value()));
        }
        return voucher.id();
    }
}
