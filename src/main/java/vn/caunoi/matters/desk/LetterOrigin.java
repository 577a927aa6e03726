package vn.caunoi.matters.desk;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.store.LetterStore;
import vn.caunoi.matters.store.MatterStore;
import vn.caunoi.papers.PaperOrigin;
import vn.caunoi.papers.PaperQueries.PaperRow;
import vn.caunoi.papers.PaperType;
import vn.caunoi.storage.ScopedTransactions;

/** Numbers of the register that letters about matters took. */
@Component
class LetterOrigin implements PaperOrigin {
    private final LetterStore letters;
    private final MatterStore matters;
    private final Callers callers;
    private final ScopedTransactions transactions;

    LetterOrigin(
            LetterStore letters,
            MatterStore matters,
            Callers callers,
            ScopedTransactions transactions) {
        this.letters = letters;
        this.matters = matters;
        this.callers = callers;
        this.transactions = transactions;
    }

    @Override
    public Optional<Made> of(Scope scope, PaperRow paper) {
        if (paper.type() != PaperType.LETTER) {
            return Optional.empty();
        }
        Caller caller = callers.person(scope);
        return transactions.read(
                caller.reach(),
                () ->
                        letters.issuedAs(paper.id(), caller.bars())
                                .filter(letter ->
                                        matters.find(letter.matter(), caller.bars())
                                                .filter(matter ->
                                                        Letters.mayWrite(caller, matter)
                                                                || Letters.maySign(caller, matter))
                                                .isPresent())
                                .map(letter ->
                                        new Made(
                                                "/van-ban-viec/" + letter.id(),
                                                "matters.body.of-paper",
                                                Optional.empty())));
    }
}
