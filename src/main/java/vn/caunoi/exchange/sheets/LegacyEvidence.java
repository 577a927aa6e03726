package vn.caunoi.exchange.sheets;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts which words of a file make sense as they are and which only once legacy letters are
 * converted, and so tells how the file is written.
 */
final class LegacyEvidence {

    private static final int LONGEST_WORD = 24;
    private static final int ENOUGH_WORDS = 50_000;
    private static final int KNOWN_WORDS = 20_000;

    /** So many times more words must speak for legacy letters than against them. */
    private static final int MAJORITY = 4;

    private static final int DISTINCT_WORDS = 2;
    private static final int REPEATED_WORD = 5;

    private final StringBuilder word = new StringBuilder();
    private final Map<String, Judgement> known = new HashMap<>();
    private final Tally tcvn3 = new Tally();
    private final Tally vni = new Tally();
    private int sensible;
    private int judged;
    private boolean ascii = true;

    /** Which readings of a word are Vietnamese. */
    private record Judgement(boolean asIs, boolean tcvn3, boolean vni) {}

    /** For and against one kind of legacy letters. */
    private static final class Tally {
        private int speakingFor;
        private int speakingAgainst;
        private int distinct;
        private int sensible;

        private void count(boolean asIs, boolean converted, boolean isNew) {
            if (converted) {
                sensible++;
            }
            if (converted && !asIs) {
                speakingFor++;
                distinct += isNew ? 1 : 0;
            } else if (asIs && !converted) {
                speakingAgainst++;
            }
        }

        private boolean isConvincing() {
            return (distinct >= DISTINCT_WORDS || speakingFor >= REPEATED_WORD)
                    && speakingFor >= MAJORITY * speakingAgainst;
        }
    }

    /** Takes the next characters of the file. */
    void accept(char[] text, int length) {
        for (int i = 0; i < length; i++) {
            accept(text[i]);
        }
    }

    private void accept(char c) {
        if (Words.isPart(c)) {
            ascii &= c < 0x80;
            if (word.length() <= LONGEST_WORD) {
                word.append(c);
            }
        } else if (!word.isEmpty()) {
            endWord();
        }
    }

    private void endWord() {
        if (!ascii && word.length() > 1 && word.length() <= LONGEST_WORD && judged < ENOUGH_WORDS) {
            judge(word.toString());
        }
        word.setLength(0);
        ascii = true;
    }

    private void judge(String written) {
        judged++;
        boolean isNew = !known.containsKey(written);
        Judgement judgement =
                known.size() < KNOWN_WORDS
                        ? known.computeIfAbsent(written, LegacyEvidence::judgement)
                        : known.getOrDefault(written, judgement(written));
        sensible += judgement.asIs() ? 1 : 0;
        tcvn3.count(judgement.asIs(), judgement.tcvn3(), isNew);
        vni.count(judgement.asIs(), judgement.vni(), isNew);
    }

    private static Judgement judgement(String written) {
        return new Judgement(
                VietnameseSyllable.is(Words.bare(written)),
                VietnameseSyllable.is(LegacyLetters.TCVN3.convert(written)),
                VietnameseSyllable.is(LegacyLetters.VNI.convert(written)));
    }

    /** How a text that is well-formed Unicode is written. */
    LegacyLetters verdict() {
        finish();
        boolean moreVni = vni.speakingFor > tcvn3.speakingFor;
        if (moreVni && vni.isConvincing()) {
            return LegacyLetters.VNI;
        }
        return !moreVni && tcvn3.isConvincing() ? LegacyLetters.TCVN3 : LegacyLetters.NONE;
    }

    /** How many words are Vietnamese when read with these letters. */
    int sensible(LegacyLetters letters) {
        finish();
        return switch (letters) {
            case NONE -> sensible;
            case TCVN3 -> tcvn3.sensible;
            case VNI -> vni.sensible;
        };
    }

    private void finish() {
        accept('\n');
    }
}
