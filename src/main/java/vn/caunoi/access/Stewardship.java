package vn.caunoi.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;

/**
 * Whose accounts a person looks after: an administrator all of them, an officer who keeps a commune
 * those that serve there below her own level. Nobody looks after his own account.
 */
sealed interface Stewardship {
    /** Roles that may be given and taken. */
    Set<Role> roles();

    /** Whether a role may be given at a unit, as it stands today. */
    boolean mayGive(Role role, Optional<Unit> unit);

    /** Whether an account is in this person's hands. */
    boolean keeps(AccountId account, List<HeldPost> posts, LocalDate today);

    /** Where the accounts serve; empty for everywhere. */
    Optional<List<UnitId>> places();

    private static boolean fits(Role role, Optional<Unit> unit) {
        return RolePlaces.of(role).isEmpty()
                ? unit.isEmpty()
                : unit.filter(at -> RolePlaces.of(role).contains(at.level())).isPresent();
    }

    /** Of everybody's accounts. */
    record Everywhere(AccountId self) implements Stewardship {
        @Override
        public Set<Role> roles() {
            return EnumSet.allOf(Role.class);
        }

        @Override
        public boolean mayGive(Role role, Optional<Unit> unit) {
            return fits(role, unit);
        }

        @Override
        public boolean keeps(AccountId account, List<HeldPost> posts, LocalDate today) {
            return !account.equals(self);
        }

        @Override
        public Optional<List<UnitId>> places() {
            return Optional.empty();
        }
    }

    /**
     * Of the accounts of a commune.
     *
     * @param units the communes kept and all that lies in them
     */
    record OfCommunes(AccountId self, Set<UnitId> units) implements Stewardship {
        private static final Set<Role> GIVEN =
                EnumSet.of(
                        Role.HEAD,
                        Role.DEPUTY_HEAD,
                        Role.MEMBER,
                        Role.PARTY_CELL,
                        Role.PARTY_COMMITTEE,
                        Role.AUDITOR);

        @Override
        public Set<Role> roles() {
            return GIVEN;
        }

        @Override
        public boolean mayGive(Role role, Optional<Unit> unit) {
            return GIVEN.contains(role)
                    && fits(role, unit)
                    && unit.map(Unit::id).filter(units::contains).isPresent();
        }

        /** What an account is now decides; of one that is nothing any more, all it ever was. */
        @Override
        public boolean keeps(AccountId account, List<HeldPost> posts, LocalDate today) {
            List<HeldPost> ahead = posts.stream().filter(post -> post.isAhead(today)).toList();
            Collection<HeldPost> telling = ahead.isEmpty() ? posts : ahead;
            return !account.equals(self)
                    && !telling.isEmpty()
                    && telling.stream().allMatch(this::isMine);
        }

        private boolean isMine(HeldPost post) {
            return GIVEN.contains(post.role()) && post.unit().filter(units::contains).isPresent();
        }

        @Override
        public Optional<List<UnitId>> places() {
            return Optional.of(List.copyOf(units));
        }
    }
}
