package vn.caunoi.matters.model;

/**
 * What has happened on the way, as counts.
 *
 * @param forwards letters to a competent body
 * @param loops bodies that said it was not theirs
 * @param answers answers so far; the last one is the present one
 * @param objections voices that asked to look again: counted against the answer
 * @param recurrences how often it came back after it was closed
 * @param extensions times the body got more time for the present answer
 * @param levels how often it went to the level above
 */
public record Course(
        int forwards,
        int loops,
        int answers,
        int objections,
        int recurrences,
        int extensions,
        int levels) {
    public static final Course NEW = new Course(0, 0, 0, 0, 0, 0, 0);

    Course forwarded() {
        return new Course(forwards + 1, loops, answers, objections, recurrences, 0, levels);
    }

    Course notOurs() {
        return new Course(
                forwards, loops + 1, answers, objections, recurrences, extensions, levels);
    }

    Course answered() {
        return new Course(
                forwards, loops, answers + 1, objections, recurrences, extensions, levels);
    }

    Course objected(KindRules.Objection to) {
        int up = to == KindRules.Objection.ABOVE ? 1 : 0;
        return new Course(
                forwards, loops, answers, objections + 1, recurrences, extensions, levels + up);
    }

    Course recurred() {
        return new Course(
                forwards, loops, answers, objections, recurrences + 1, extensions, levels);
    }

    Course extended() {
        return new Course(
                forwards, loops, answers, objections, recurrences, extensions + 1, levels);
    }
}
