package vn.caunoi.papers;

import java.util.Arrays;

/** What an uploaded paper is, judged by its content and never by its name. */
public sealed interface CheckedFile {

    /** It may be kept. */
    record Sound(Kind kind, byte[] content) implements CheckedFile {}

    /**
     * It may not.
     *
     * @param key of the sentence that says why
     */
    record Refused(String key) implements CheckedFile {}

    /** The kinds of file that are kept; a paper of the register is never a workbook. */
    enum Kind {
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
        PDF("application/pdf", "pdf"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

        private final String mediaType;
        private final String ending;

        Kind(String mediaType, String ending) {
            this.mediaType = mediaType;
            this.ending = ending;
        }

        public String mediaType() {
            return mediaType;
        }

        public String ending() {
            return ending;
        }

        /** The kind of a file that was kept. */
        public static Kind of(String mediaType) {
            return Arrays.stream(values())
                    .filter(kind -> kind.mediaType.equals(mediaType))
                    .findFirst()
                    .orElse(DOCX);
        }
    }

    /** Larger papers do not travel on a weak line. */
    int LARGEST = 20 << 20;

    /** Looks at a paper that was made elsewhere. */
    static CheckedFile of(byte[] content) {
        if (content.length > LARGEST) {
            return new Refused("papers.file.too-large");
        }
        if (startsWith(content, "%PDF-")) {
            return PdfFileCheck.of(content)
                    .<CheckedFile>map(Refused::new)
                    .orElseGet(() -> new Sound(Kind.PDF, content));
        }
        if (startsWith(content, "PK")) {
            return WordFileCheck.ofPaper(content)
                    .<CheckedFile>map(Refused::new)
                    .orElseGet(() -> new Sound(Kind.DOCX, content));
        }
        return new Refused("papers.file.kind");
    }

    /** The same for what goes with a paper, such as a form to fill in: a workbook may be, too. */
    static CheckedFile orWorkbook(byte[] content) {
        return content.length <= LARGEST && WordFileCheck.isWorkbook(content)
                ? WordFileCheck.ofWorkbook(content)
                        .<CheckedFile>map(Refused::new)
                        .orElseGet(() -> new Sound(Kind.XLSX, content))
                : of(content);
    }

    private static boolean startsWith(byte[] content, String signature) {
        for (int place = 0; place < signature.length(); place++) {
            if (content.length <= place || content[place] != signature.charAt(place)) {
                return false;
            }
        }
        return true;
    }
}
