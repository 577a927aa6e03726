package vn.caunoi.activities;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.WorkSource;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.Texts;
import vn.caunoi.web.Tone;

/** What waits to be agreed to before everybody reads it, and what came back to those who asked. */
@Component
@Order(2)
class PublicationWork implements WorkSource {
    private static final int MOST = 5;

    private final PublicationRequests requests;
    private final ScopedTransactions transactions;

    PublicationWork(PublicationRequests requests, ScopedTransactions transactions) {
        this.requests = requests;
        this.transactions = transactions;
    }

    @Override
    public List<Work> awaiting(Scope scope, Texts.Reader texts) {
        return Stream.concat(
                        within(scope.approvable())
                                .filter(PublicationRequest::isWaiting)
                                .filter(request -> !request.askedBy().equals(scope.account()))
                                .map(request ->
                                        work(
                                                "activities.work.waiting",
                                                request,
                                                AgreementPage.WORD,
                                                Tone.SOON,
                                                texts)),
                        within(scope.writable())
                                .filter(request -> !request.isWaiting())
                                .filter(request -> request.askedBy().equals(scope.account()))
                                .map(request ->
                                        work(
                                                "activities.work.declined",
                                                request,
                                                "",
                                                Tone.INFO,
                                                texts)))
                .limit(MOST)
                .toList();
    }

    private static Work work(
            String key, PublicationRequest request, String page, Tone tone, Texts.Reader texts) {
        return new Work(
                texts.get(key, request.title()),
                ActivityView.path(request.activity()) + page,
                tone);
    }

    private Stream<PublicationRequest> within(Reach reach) {
        return reach.equals(Reach.NOTHING)
                ? Stream.empty()
                : transactions.read(reach, requests::open).stream();
    }
}
