package vn.caunoi.reports.guidance.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.web.multipart.MultipartFile;
import vn.caunoi.papers.CheckedFile;
import vn.caunoi.reports.guidance.store.GuidanceFiles.NewFile;
import vn.caunoi.web.Texts;

/**
 * The files that came with a form, all of them or none.
 *
 * @param fault a sentence for the field; "" when all are in order
 */
record GuidanceUploads(List<NewFile> files, String fault) {
    static final int MOST = 5;
    private static final int LONGEST_NAME = 120;

    static GuidanceUploads read(List<MultipartFile> sent, Texts.Reader texts) {
        List<MultipartFile> chosen = sent.stream().filter(file -> !file.isEmpty()).toList();
        if (chosen.size() > MOST) {
            return refused(texts.get("guidance.file.too-many", String.valueOf(MOST)));
        }
        List<NewFile> files = new ArrayList<>();
        for (MultipartFile file : chosen) {
            String name = name(String.valueOf(file.getOriginalFilename()));
            switch (CheckedFile.orWorkbook(content(file))) {
                case CheckedFile.Sound sound ->
                        files.add(
                                new NewFile(
                                        ended(name, sound.kind().ending()),
                                        sound.kind().mediaType(),
                                        sound.content()));
                case CheckedFile.Refused refused -> {
                    return refused(texts.get("guidance.file.wrong", name, texts.get(own(refused))));
                }
            }
        }
        return new GuidanceUploads(List.copyOf(files), "");
    }

    /** These files are not only papers, so that some sentences differ. */
    private static String own(CheckedFile.Refused refused) {
        return switch (refused.key()) {
            case "papers.file.kind" -> "guidance.file.kind";
            case "papers.file.damaged" -> "guidance.file.damaged";
            case "papers.file.acts" -> "guidance.file.acts";
            default -> refused.key();
        };
    }

    /** What stands behind the last stroke, in one line. */
    private static String name(String sent) {
        String plain =
                Normalizer.normalize(sent, Normalizer.Form.NFC)
                        .replaceAll("^.*[/\\\\]", "")
                        .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "")
                        .strip();
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME).strip() : plain;
    }

    /** The ending says what the content is, whatever the name said. */
    private static String ended(String name, String ending) {
        String base =
                name.toLowerCase(Locale.ROOT).endsWith("." + ending)
                        ? name.substring(0, name.length() - ending.length() - 1)
                        : name;
        return (base.isBlank() ? "tep" : base.strip()) + "." + ending;
    }

    private static GuidanceUploads refused(String fault) {
        return new GuidanceUploads(List.of(), fault);
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
