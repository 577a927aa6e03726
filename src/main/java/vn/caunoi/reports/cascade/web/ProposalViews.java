package vn.caunoi.reports.cascade.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.reports.board.Typists;
import vn.caunoi.reports.cascade.Cascade;
import vn.caunoi.reports.cascade.TargetPlace;
import vn.caunoi.reports.cascade.store.Proposals.Decision;
import vn.caunoi.reports.cascade.store.Proposals.Proposal;
import vn.caunoi.reports.cascade.web.CascadeView.Asked;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.Tone;

/** What units below asked for instead of what they were given, and what was answered. */
@Component
class ProposalViews {
    private final CascadeWords words;
    private final Accounts accounts;

    ProposalViews(CascadeWords words, Accounts accounts) {
        this.words = words;
        this.accounts = accounts;
    }

    List<Asked> of(Cascade cascade, PageFrame frame) {
        Map<AccountId, String> names =
                accounts.names(
                        cascade.proposals().stream()
                                .flatMap(proposal ->
                                        Stream.concat(
                                                Stream.of(proposal.account()),
                                                proposal
                                                        .decision()
                                                        .map(Decision::account)
                                                        .stream()))
                                .map(AccountId::new)
                                .collect(Collectors.toSet()));
        return cascade.proposals().stream()
                .map(proposal -> asked(proposal, cascade, names, frame))
                .toList();
    }

    private Asked asked(
            Proposal proposal, Cascade cascade, Map<AccountId, String> names, PageFrame frame) {
        TargetPlace place = cascade.place();
        Indicator indicator = cascade.indicator();
        Optional<Decision> decision = proposal.decision();
        return new Asked(
                proposal.id(),
                words.unit(proposal.unit(), place),
                frame.text(
                        "cascade.proposal.what",
                        CascadeWords.shown(proposal.given(), indicator, frame),
                        CascadeWords.shown(proposal.wanted(), indicator, frame),
                        who(proposal.account(), names),
                        Typists.day(frame, proposal.at())),
                proposal.reason(),
                decision.map(made ->
                                frame.text(
                                        made.agreed()
                                                ? "cascade.proposal.agreed"
                                                : "cascade.proposal.declined",
                                        who(made.account(), names),
                                        Typists.day(frame, made.at())))
                        .orElseGet(() -> frame.text("cascade.proposal.waiting")),
                decision.map(made -> made.agreed() ? Tone.DONE : Tone.LATE).orElse(Tone.SOON),
                decision.flatMap(Decision::answer).orElse(""),
                place.writable() && decision.isEmpty() && !proposal.unit().equals(place.id()));
    }

    private static String who(UUID account, Map<AccountId, String> names) {
        return names.getOrDefault(new AccountId(account), "");
    }
}
