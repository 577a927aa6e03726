package vn.caunoi.papers;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Draws a QR code as one filled outline, so that it is crisp in any size and no seam shows between
 * its squares. A quarter of it may be worn or dirty and it is still read.
 */
final class QrDrawing implements FSObjectDrawer {
    static final String TYPE = "caunoi/qr";

    /** Squares of white around the code that readers need. */
    private static final int QUIET = 4;

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        double wide = width / dotsPerPixel;
        double high = height / dotsPerPixel;
        Path2D code = outline(squares(element.getAttribute("data-qr")), wide, high);
        device.drawWithGraphics(
                (float) x,
                (float) y,
                (float) wide,
                (float) high,
                graphics -> {
                    graphics.setColor(Color.BLACK);
                    graphics.fill(code);
                });
        return null;
    }

    private static BitMatrix squares(String content) {
        try {
            return new QRCodeWriter()
                    .encode(
                            content,
                            BarcodeFormat.QR_CODE,
                            1,
                            1,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.Q,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8",
                                    EncodeHintType.MARGIN,
                                    QUIET));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code holds so much", tooLong);
        }
    }

    private static Path2D outline(BitMatrix squares, double width, double height) {
        double wide = width / squares.getWidth();
        double high = height / squares.getHeight();
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int row = 0; row < squares.getHeight(); row++) {
            int column = 0;
            while (column < squares.getWidth()) {
                int end = column;
                while (end < squares.getWidth() && squares.get(end, row)) {
                    end++;
                }
                if (end > column) {
                    box(path, column * wide, row * high, end * wide, (row + 1) * high);
                }
                column = end + 1;
            }
        }
        return path;
    }

    private static void box(Path2D path, double left, double top, double right, double bottom) {
        path.moveTo(left, top);
        path.lineTo(right, top);
        path.lineTo(right, bottom);
        path.lineTo(left, bottom);
        path.closePath();
    }
}
