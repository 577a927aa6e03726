package vn.caunoi.guide;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.caunoi.rules.RuleName;

/** A kind of work that can be looked up, and the pages on which it is done. */
public enum GuideTopic {
    ACTIVITY("/hoat-dong", 4, RuleName.COMMITTEE_MEETINGS_PER_MONTH),
    MATTER("/y-kien", 4),
    TELLING("/y-kien/bao-lai", 2),
    FUND("/quy", 4),
    MODEL("/mo-hinh", 2),
    COMMITTEE(
            "/ban-cong-tac",
            4,
            RuleName.COMMITTEE_TERM_MONTHS,
            RuleName.COMMITTEE_MEMBERS_MIN,
            RuleName.COMMITTEE_MEMBERS_MAX),
    INSPECTION("/kiem-tra", 3),
    EMULATION("/kiem-tra/thi-dua", 3),
    FIGURES("/so-lieu", 4),
    REPORT("/bao-cao", 5),
    PAPERS("/van-ban", 3),
    IMPORT("/nhap-ho-so", 3),
    SETTINGS("/cai-dat", 2),
    WARD("/cai-dat/phuong", 3),
    ACCOUNTS("/cai-dat/tai-khoan", 3),
    OWN_ACCOUNT("/tai-khoan-cua-toi", 3),
    BACKUP("/cai-dat/sao-luu", 3);

    private final String path;
    private final int steps;
    private final List<RuleName> rules;

    GuideTopic(String path, int steps, RuleName... rules) {
        this.path = path;
        this.steps = steps;
        this.rules = List.of(rules);
    }

    /** The word in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String titleKey() {
        return "guide." + word() + ".title";
    }

    /** Where this work is done. */
    public String path() {
        return path;
    }

    List<RuleName> rules() {
        return rules;
    }

    IntStream steps() {
        return IntStream.rangeClosed(1, steps);
    }

    /** The key of one part of a step: what, who, when, form or basis. */
    String key(int step, String part) {
        return "guide." + word() + "." + step + "." + part;
    }

    static Optional<GuideTopic> of(String word) {
        return Arrays.stream(values()).filter(topic -> topic.word().equals(word)).findFirst();
    }

    /** The topic of a page; of several the one that says more. */
    static Optional<GuideTopic> ofPage(String path) {
        return Arrays.stream(values())
                .filter(topic -> path.equals(topic.path) || path.startsWith(topic.path + "/"))
                .max(Comparator.comparingInt(topic -> topic.path.length()));
    }
}
