package vn.caunoi.reports.board;

import java.util.List;
import vn.caunoi.web.Choice;

/**
 * The boxes in which plans are typed.
 *
 * @param others indicators without a box, one of which may be added
 * @param other the one that was chosen
 * @param otherValue what was typed for it
 */
public record PlanForm(
        List<FigureField> fields, List<Choice> others, String other, String otherValue) {
    /** The name of the choice, and of the box beside it. */
    public static final String OTHER = "them";

    public static final String OTHER_VALUE = "them-so";

    public PlanForm {
        fields = List.copyOf(fields);
        others = List.copyOf(others);
    }
}
