package vn.caunoi.matters.web;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.caunoi.matters.desk.Caller;
import vn.caunoi.matters.desk.MatterDesk;
import vn.caunoi.matters.desk.StepOutcome;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.model.StepKind;

/**
 * The form by which people take one step: its fields, and what they ask for together.
 *
 * @param word the end of its address
 * @param reading what is asked for; used only when nothing was wrong
 */
record ActForm(
        StepKind step,
        String word,
        Function<ActSheet, List<ActField>> fields,
        BiFunction<ActSheet, FieldReading, Asked> reading) {

    /** What a form in order asks for. */
    @FunctionalInterface
    interface Asked {
        StepOutcome take(MatterDesk desk, Caller caller, UUID id, int seen);

        /** The step itself, made when the form is found in order. */
        static Asked step(Supplier<MatterStep> step) {
            return (desk, caller, id, seen) -> desk.take(caller, id, seen, step.get());
        }
    }

    /** Whether it erases, asks first and is never taken back. */
    boolean isGrave() {
        return step == StepKind.HAND_OVER;
    }

    /** The sentence above the fields. */
    String aboutKey() {
        return "matters.desk.act." + step.word();
    }
}
