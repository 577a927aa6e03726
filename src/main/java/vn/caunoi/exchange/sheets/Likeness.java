package vn.caunoi.exchange.sheets;

/** How much two words look alike, whatever their case and marks. */
final class Likeness {

    private static final int LONGEST = 60;

    private Likeness() {}

    /** How many letters must be put in, taken out or replaced to make one word of the other. */
    static int distance(String one, String other) {
        String from = folded(one);
        String to = folded(other);
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int above = row[j];
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[to.length()];
    }

    private static String folded(String word) {
        String folded = LooseName.fold(word);
        return folded.substring(0, Math.min(folded.length(), LONGEST));
    }
}
