package vn.caunoi.committees;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.committees.CommitteeView.ActLine;
import vn.caunoi.committees.CommitteeView.RegulationLine;
import vn.caunoi.organization.ActRecords;
import vn.caunoi.organization.Kept;
import vn.caunoi.organization.OrganizationIntake.NewAct;
import vn.caunoi.organization.RegulationRecords;
import vn.caunoi.rules.Rule;
import vn.caunoi.rules.RuleBook;
import vn.caunoi.rules.RuleName;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.PageFrame;

/** Reads what is kept about one committee and puts it into words. */
@Component
class CommitteeViews {
    private final Members members;
    private final ActRecords acts;
    private final RegulationRecords regulations;
    private final RuleBook rules;
    private final ScopedTransactions transactions;

    CommitteeViews(
            Members members,
            ActRecords acts,
            RegulationRecords regulations,
            RuleBook rules,
            ScopedTransactions transactions) {
        this.members = members;
        this.acts = acts;
        this.regulations = regulations;
        this.rules = rules;
        this.transactions = transactions;
    }

    CommitteeView of(Scope scope, Place place, LocalDate day, PageFrame frame) {
        return transactions.read(scope.readable(), () -> view(place, day, frame));
    }

    private CommitteeView view(Place place, LocalDate day, PageFrame frame) {
        List<Kept<NewAct>> known = acts.of(place.unit().id());
        CommitteeState state = CommitteeState.of(known.stream().map(Kept::record).toList(), day);
        List<Member> all = members.of(place);
        List<MemberLine> sitting =
                all.stream()
                        .filter(member -> state.state() != TermState.DISSOLVED)
                        .filter(member -> member.seat().isHeldOn(day))
                        .map(member -> line(member, place, frame))
                        .toList();
        return new CommitteeView(
                state,
                sitting,
                all.stream()
                        .filter(member -> !member.seat().held().until().isAfter(day))
                        .sorted(
                                Comparator.comparing(
                                                (Member member) -> member.seat().held().until())
                                        .reversed())
                        .map(member -> line(member, place, frame))
                        .toList(),
                known.stream()
                        .map(kept ->
                                new ActLine(
                                        kept.id(),
                                        frame.text(CommitteeWords.EVENT + kept.record().event()),
                                        kept.record()))
                        .toList(),
                regulations.of(place.unit().id()).stream()
                        .map(kept -> RegulationLine.of(kept, day))
                        .toList(),
                usual(sitting.size(), day, frame));
    }

    private static MemberLine line(Member member, Place place, PageFrame frame) {
        MemberLine line = MemberLine.of(member, frame);
        return place.isKept() ? line : line.withoutReason();
    }

    /** A reminder, never a refusal: committees of eight do their work too. */
    private Optional<String> usual(int members, LocalDate day, PageFrame frame) {
        Optional<Integer> least = number(RuleName.COMMITTEE_MEMBERS_MIN, day);
        Optional<Integer> most = number(RuleName.COMMITTEE_MEMBERS_MAX, day);
        boolean unusual =
                members > 0
                        && (least.filter(few -> members < few).isPresent()
                                || most.filter(many -> members > many).isPresent());
        return unusual && least.isPresent() && most.isPresent()
                ? Optional.of(
                        frame.text(
                                "committees.members.usual",
                                frame.format().integer(members),
                                frame.format().integer(least.get()),
                                frame.format().integer(most.get())))
                : Optional.empty();
    }

    private Optional<Integer> number(RuleName name, LocalDate day) {
        return rules.ruleOn(name, day).map(Rule::number);
    }
}
