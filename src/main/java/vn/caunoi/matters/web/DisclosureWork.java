package vn.caunoi.matters.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.WorkSource;
import vn.caunoi.matters.desk.Callers;
import vn.caunoi.matters.desk.Disclosures;
import vn.caunoi.storage.Reach;
import vn.caunoi.web.Texts;
import vn.caunoi.web.Tone;
import vn.caunoi.web.VietnameseFormat;

/** Requests for a sender's name that wait for the chair. */
@Component
@Order(2)
class DisclosureWork implements WorkSource {
    private final Callers callers;
    private final Disclosures disclosures;

    DisclosureWork(Callers callers, Disclosures disclosures) {
        this.callers = callers;
        this.disclosures = disclosures;
    }

    @Override
    public List<Work> awaiting(Scope scope, Texts.Reader texts) {
        if (scope.approvable().equals(Reach.NOTHING)) {
            return List.of();
        }
        int waiting = disclosures.waiting(callers.person(scope)).size();
        return waiting == 0
                ? List.of()
                : List.of(
                        new Work(
                                texts.get(
                                        "matters.disclose.work",
                                        new VietnameseFormat(texts).integer(waiting)),
                                DisclosurePages.WAITING,
                                Tone.SOON));
    }
}
