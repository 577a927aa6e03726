package vn.caunoi.papers;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;

/** What a Word file says about itself: title, language and day, but nobody's name. */
final class FileCard {
    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private FileCard() {}

    static void write(AdministrativePaper paper, XWPFDocument document)
            throws InvalidFormatException {
        nameless(paper, document);
        PackageProperties card = document.getPackage().getPackageProperties();
        card.setLanguageProperty("vi-VN");
        card.setCreatedProperty(Optional.of(day(paper.date())));
        card.setModifiedProperty(Optional.of(day(paper.date())));
        modernWord(document);
    }

    /** A title, and none of the names that the makers of a template left in it. */
    static void nameless(AdministrativePaper paper, XWPFDocument document)
            throws InvalidFormatException {
        PackageProperties card = document.getPackage().getPackageProperties();
        card.setCreatorProperty(Optional.empty());
        card.setLastModifiedByProperty(Optional.empty());
        card.setTitleProperty(title(paper));
    }

    static String title(AdministrativePaper paper) {
        return PaperWords.capitals(paper.type()) + " " + paper.subject().replace('\n', ' ');
    }

    /** Without this mark Word opens the file in the layout of 2007, "Compatibility Mode". */
    private static void modernWord(XWPFDocument document) {
        try (XmlCursor cursor = document.getSettings().getCTSettings().newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(WORD, "compat", "w"));
            cursor.beginElement(new QName(WORD, "compatSetting", "w"));
            cursor.insertAttributeWithValue(new QName(WORD, "name", "w"), "compatibilityMode");
            cursor.insertAttributeWithValue(
                    new QName(WORD, "uri", "w"), "http://schemas.microsoft.com/office/word");
            cursor.insertAttributeWithValue(new QName(WORD, "val", "w"), "15");
        }
    }

    private static Date day(LocalDate date) {
        return Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
