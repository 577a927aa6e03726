package vn.caunoi.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.caunoi.organization.UnitId;
import vn.caunoi.web.Texts;

/** A module whose records belong to the life of a unit, as the unit's page tells it. */
public interface LifeSource {
    /** The latest moments of a unit within the scope, newest first. */
    List<Moment> of(Scope scope, UnitId unit, int most, Texts.Reader texts);

    /**
     * Something that happened.
     *
     * @param href where it is told in full; empty when there is no such page
     */
    record Moment(LocalDate day, String text, Optional<String> href) {}
}
