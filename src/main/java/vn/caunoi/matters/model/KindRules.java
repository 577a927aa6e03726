package vn.caunoi.matters.model;

import java.util.Set;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.rules.RuleName;

/**
 * In what one kind differs from the others while a rule holds.
 *
 * @param sealed text under seal, out of every search; handled by the ward alone
 * @param tells who may tell and hear the verdict
 * @param answerClock how long the body has
 * @param againClock how long it has after an objection
 * @param needsGroundCheck whether somebody must go and see that it is done
 * @param objection where it goes when a voice asks to look again
 * @param forwardedOnce whether it goes to a body only once
 * @param basis in Vietnamese; says so where it was not verified
 */
public record KindRules(
        MatterKind kind,
        DateRange validity,
        boolean sealed,
        Set<Hand> tells,
        RuleName answerClock,
        RuleName againClock,
        boolean needsGroundCheck,
        Objection objection,
        boolean forwardedOnce,
        String basis) {
    public KindRules {
        tells = Set.copyOf(tells);
    }

    /** Where a matter goes when a voice asks to look again. */
    public enum Objection {
        /** Back to the desk that forwarded it. */
        AGAIN,
        /** To the Front of the level above. */
        ABOVE
    }

    /** Whether the kind lets a hand take a step that the table opens. */
    public boolean allows(StepKind step, Hand hand, Course course) {
        return switch (hand) {
            case HEAD, MEMBER -> !sealed && (!isTelling(step) || tells.contains(hand));
            case SIGNER -> !(step == StepKind.FORWARD && forwardedOnce && course.forwards() > 0);
            case RESIDENT, OFFICER, BODY, CLOCK, IMPORT -> true;
        };
    }

    private static boolean isTelling(StepKind step) {
        return step == StepKind.TELL || step == StepKind.VERDICT || step == StepKind.OBJECT;
    }
}
