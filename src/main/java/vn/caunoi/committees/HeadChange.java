package vn.caunoi.committees;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.caunoi.organization.EndReason;
import vn.caunoi.people.PersonDetails;

/**
 * A change of the head of a committee.
 *
 * @param seen which heads the form showed
 * @param member the seat of the member who becomes head; empty for somebody who had none
 * @param newcomer who comes from outside the committee
 * @param from the new head's first day
 * @param reason why the one before stops
 * @param stays whether the one before stays a member
 * @param endsAccess whether the accounts of those before lose this post the same day
 * @param isReconstitution whether the change is recorded as an act (kiện toàn)
 */
record HeadChange(
        String seen,
        Optional<UUID> member,
        Optional<PersonDetails> newcomer,
        Optional<String> group,
        Optional<String> represents,
        List<String> posts,
        LocalDate from,
        Optional<String> decision,
        Optional<EndReason> reason,
        boolean stays,
        boolean endsAccess,
        boolean isReconstitution) {}
