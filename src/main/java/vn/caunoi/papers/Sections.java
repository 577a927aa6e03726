package vn.caunoi.papers;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * Pages of a Word file: the paper itself upright, an annex across. The page number stands in the
 * middle of the top margin from page 2 on; an annex counts its own pages (Decree 30/2020/NĐ-CP,
 * annex I, part I, I.7 and III.1).
 */
final class Sections {
    private Sections() {}

    /** Makes the whole file upright pages with page numbers. */
    static void begin(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        XWPFParagraph number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        PaperStyle.PAGE_NUMBER.write(number, "");
        number.getCTP().addNewFldSimple().setInstr("PAGE");
        PaperStyle.PAGE_NUMBER.write(
                document.createHeader(HeaderFooterType.FIRST).createParagraph(), "");
        if (!section.isSetTitlePg()) {
            section.addNewTitlePg();
        }
        size(section.addNewPgSz(), Page.PORTRAIT);
        margins(section.addNewPgMar());
    }

    /** Ends the upright pages here; what follows stands on landscape pages counted from 1. */
    static void beginAnnex(XWPFDocument document) {
        CTSectPr section = last(document);
        XWPFParagraph last = document.createParagraph();
        PaperStyle.THIN.write(last, "");
        last.getCTP().getPPr().addNewSectPr().set(section);
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size(size, Page.LANDSCAPE);
        size.setOrient(STPageOrientation.LANDSCAPE);
        margins(section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar());
        CTPageNumber numbers =
                section.isSetPgNumType() ? section.getPgNumType() : section.addNewPgNumType();
        numbers.setStart(BigInteger.ONE);
    }

    /** How wide the text of a file's last section is; as here where the file does not say. */
    static int textWidth(XWPFDocument document) {
        CTSectPr section = last(document);
        return section.isSetPgSz() && section.isSetPgMar()
                ? twips(section.getPgSz().getW())
                        - twips(section.getPgMar().getLeft())
                        - twips(section.getPgMar().getRight())
                : Page.PORTRAIT.textWidth();
    }

    private static int twips(Object length) {
        return length instanceof BigInteger number ? number.intValue() : 0;
    }

    private static CTSectPr last(XWPFDocument document) {
        CTBody body = document.getDocument().getBody();
        return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    }

    private static void size(CTPageSz size, Page page) {
        size.setW(BigInteger.valueOf(page.width));
        size.setH(BigInteger.valueOf(page.height));
    }

    private static void margins(CTPageMar margins) {
        margins.setTop(BigInteger.valueOf(Page.TOP));
        margins.setBottom(BigInteger.valueOf(Page.BOTTOM));
        margins.setLeft(BigInteger.valueOf(Page.LEFT));
        margins.setRight(BigInteger.valueOf(Page.RIGHT));
        margins.setHeader(BigInteger.valueOf(Page.PAGE_NUMBER));
        margins.setFooter(BigInteger.valueOf(Page.PAGE_NUMBER));
        margins.setGutter(BigInteger.ZERO);
    }
}
