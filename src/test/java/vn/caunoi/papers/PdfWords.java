package vn.caunoi.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of a PDF and where they stand, and its pages as pictures in target/pictures. */
final class PdfWords extends PDFTextStripper {
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final int SCREEN = 80;

    private final List<PrintedWords.Box> words = new ArrayList<>();

    private PdfWords() {
        setSortByPosition(true);
    }

    static PrintedWords read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PdfWords();
            stripper.getText(document);
            return new PrintedWords(List.copyOf(stripper.words));
        }
    }

    static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** What a writer of PDF writes. */
    static byte[] written(Writer writer) {
        var out = new ByteArrayOutputStream();
        try {
            writer.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    interface Writer {
        void write(java.io.OutputStream out) throws IOException;
    }

    static void picture(byte[] pdf, String name) throws IOException {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                ImageIO.write(
                        renderer.renderImageWithDPI(page, SCREEN),
                        "png",
                        PICTURES.resolve(name + "-" + (page + 1) + ".png").toFile());
            }
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        List<TextPosition> word = new ArrayList<>();
        for (TextPosition letter : positions) {
            if (letter.getUnicode().isBlank()) {
                finish(word);
            } else {
                word.add(letter);
            }
        }
        finish(word);
    }

    private void finish(List<TextPosition> word) {
        if (!word.isEmpty()) {
            TextPosition first = word.getFirst();
            TextPosition last = word.getLast();
            var text = new StringBuilder();
            word.forEach(letter -> text.append(letter.getUnicode()));
            words.add(
                    new PrintedWords.Box(
                            getCurrentPageNo(),
                            first.getXDirAdj(),
                            first.getYDirAdj() - first.getHeightDir(),
                            last.getXDirAdj() + last.getWidthDirAdj(),
                            first.getYDirAdj(),
                            text.toString()));
            word.clear();
        }
    }
}
