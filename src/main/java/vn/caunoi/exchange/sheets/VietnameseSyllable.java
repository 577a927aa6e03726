package vn.caunoi.exchange.sheets;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Knows which words can be a syllable of Vietnamese. */
final class VietnameseSyllable {

    private static final Set<String> ONSETS =
            words("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x");

    private static final Set<String> RIMES =
            words(
                    """
                    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt
                    âc âm ân âng âp ât âu ây e ec em en eng eo ep et
                    ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu
                    iêc iêm iên iêng iêp iêt iêu
                    o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay
                    oăc oăm oăn oăng oăt oe oem oen oeo oet oong ooc
                    ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
                    u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uêt uêu
                    uôc uôi uôm uôn uông uôt uơ uy uya uych uyên uyêt uynh uyt uyu
                    ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
                    y yêm yên yêng yêt yêu ych ynh yt
                    """);

    private static final int LONGEST_ONSET = 3;
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String STOP_TONES = "\u0301\u0323";

    private VietnameseSyllable() {}

    /** Whether the word could be Vietnamese. */
    static boolean is(String word) {
        String parts = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var bare = new StringBuilder(parts.length());
        char tone = 0;
        for (int i = 0; i < parts.length(); i++) {
            char part = parts.charAt(i);
            if (TONES.indexOf(part) < 0) {
                bare.append(part);
            } else if (tone != 0) {
                return false;
            } else {
                tone = part;
            }
        }
        String syllable = Normalizer.normalize(bare, Normalizer.Form.NFC);
        return hasKnownParts(syllable) && (!endsInStop(syllable) || STOP_TONES.indexOf(tone) >= 0);
    }

    private static boolean hasKnownParts(String syllable) {
        if (RIMES.contains(syllable)) {
            return true;
        }
        for (int cut = 1; cut <= Math.min(LONGEST_ONSET, syllable.length() - 1); cut++) {
            String rime = syllable.substring(cut);
            if (ONSETS.contains(syllable.substring(0, cut))
                    && RIMES.contains(rime)
                    && !(cut == 1
                            && syllable.charAt(0) == 'c'
                            && "eêiy".indexOf(rime.charAt(0)) >= 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInStop(String syllable) {
        return syllable.endsWith("c")
                || syllable.endsWith("ch")
                || syllable.endsWith("p")
                || syllable.endsWith("t");
    }

    private static Set<String> words(String joined) {
        return Set.of(joined.strip().split("\\s+"));
    }
}
