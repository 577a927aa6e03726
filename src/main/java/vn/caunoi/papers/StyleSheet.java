package vn.caunoi.papers;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Puts all {@link PaperStyle}s into a Word file, with font and spelling language as default. */
final class StyleSheet {
    private static final int SINGLE_LINE = 240;

    private StyleSheet() {}

    static void addTo(XWPFDocument document) {
        var styles = CTStyles.Factory.newInstance();
        defaults(styles.addNewDocDefaults());
        for (PaperStyle style : PaperStyle.values()) {
            describe(style, styles.addNewStyle());
        }
        document.createStyles().setStyles(styles);
    }

    /** Adds the styles that a file made elsewhere does not know; its own keep their look. */
    static void completeIn(XWPFDocument document) {
        XWPFStyles styles =
                document.getStyles() == null ? document.createStyles() : document.getStyles();
        for (PaperStyle style : PaperStyle.values()) {
            if (style != PaperStyle.BASE && styles.getStyle(style.id()) == null) {
                CTStyle made = CTStyle.Factory.newInstance();
                describe(style, made);
                styles.addStyle(new XWPFStyle(made));
            }
        }
    }

    private static void defaults(CTDocDefaults defaults) {
        CTRPr letters = defaults.addNewRPrDefault().addNewRPr();
        font(letters.addNewRFonts());
        letters(letters, PaperStyle.BASE.letters);
        letters.addNewLang().setVal("vi-VN");
        defaults.addNewPPrDefault().addNewPPr();
    }

    private static void describe(PaperStyle paper, CTStyle style) {
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(paper.id());
        style.addNewName().setVal(paper.wordName);
        if (paper == PaperStyle.BASE) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal(PaperStyle.BASE.id());
        }
        style.addNewQFormat();
        flow(style.addNewPPr(), paper);
        CTRPr letters = style.addNewRPr();
        font(letters.addNewRFonts());
        letters(letters, paper.letters);
    }

    private static void flow(CTPPrGeneral properties, PaperStyle paper) {
        if (paper.headingLevel() > 0) {
            properties.addNewKeepNext();
            properties.addNewOutlineLvl().setVal(BigInteger.valueOf(paper.headingLevel() - 1));
        }
        Flow flow = paper.flow;
        CTSpacing spacing = properties.addNewSpacing();
        spacing.setBefore(points(flow.before()));
        spacing.setAfter(points(flow.after()));
        if (paper == PaperStyle.THIN) {
            spacing.setLine(points(2));
            spacing.setLineRule(STLineSpacingRule.EXACT);
        } else {
            spacing.setLine(BigInteger.valueOf(Math.round(flow.lines() * SINGLE_LINE)));
            spacing.setLineRule(STLineSpacingRule.AUTO);
        }
        if (flow.firstLine() > 0) {
            properties
                    .addNewInd()
                    .setFirstLine(BigInteger.valueOf(Measure.millimetres(flow.firstLine())));
        }
        properties.addNewJc().setVal(STJc.Enum.forInt(flow.alignment().getValue()));
    }

    private static void letters(CTRPr properties, Letters letters) {
        if (letters.bold()) {
            properties.addNewB();
        }
        if (letters.italic()) {
            properties.addNewI();
        }
        var halfPoints = BigInteger.valueOf(letters.size() * 2L);
        properties.addNewSz().setVal(halfPoints);
        properties.addNewSzCs().setVal(halfPoints);
    }

    private static void font(CTFonts fonts) {
        fonts.setAscii(Letters.FONT);
        fonts.setHAnsi(Letters.FONT);
        fonts.setCs(Letters.FONT);
        fonts.setEastAsia(Letters.FONT);
    }

    private static BigInteger points(int points) {
        return BigInteger.valueOf((long) points * Measure.POINT);
    }
}
