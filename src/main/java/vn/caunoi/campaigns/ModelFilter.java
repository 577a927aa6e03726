package vn.caunoi.campaigns;

import java.time.LocalDate;
import java.util.List;

/**
 * What a list of models is narrowed down to, and how it is put in order.
 *
 * @param unit a unit's code; empty for all that the person looks after
 * @param type a code word; empty for every type
 * @param life {@code dang} running, {@code thoi} ended, {@code tatca} both
 * @param order {@code khu} by area, {@code loai} by type
 */
public record ModelFilter(String unit, String type, String life, String order) {
    static final List<String> LIVES = List.of("dang", "thoi", "tatca");
    static final List<String> ORDERS = List.of("khu", "loai");

    /** What does not exist narrows nothing down. */
    static ModelFilter of(String unit, String type, String life, String order) {
        return new ModelFilter(
                TypedText.tidy(unit),
                ModelWords.TYPES.contains(type) ? type : "",
                LIVES.contains(life) ? life : LIVES.getFirst(),
                ORDERS.contains(order) ? order : ORDERS.getFirst());
    }

    boolean accepts(Model model, LocalDate today) {
        boolean alive = !model.hasEndedBy(today);
        return (type.isEmpty() || type.equals(model.type()))
                && switch (life) {
                    case "dang" -> alive;
                    case "thoi" -> !alive;
                    default -> true;
                };
    }

    boolean isByType() {
        return order.equals("loai");
    }
}
