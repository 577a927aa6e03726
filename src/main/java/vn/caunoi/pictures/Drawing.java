package vn.caunoi.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws a picture upright and smaller on white paper. */
record Drawing(BufferedImage seen, Orientation orientation) {
    private static final float QUALITY = 0.82f;

    static Drawing of(BufferedImage seen, Orientation orientation) {
        return new Drawing(seen, orientation);
    }

    /** No side longer than that many dots; what is smaller already keeps its size. */
    BufferedImage within(int longest) {
        BufferedImage halved = seen;
        while (Math.max(halved.getWidth(), halved.getHeight()) >= 2 * longest) {
            halved = scaled(halved, 0.5, Orientation.UPRIGHT);
        }
        double scale =
                Math.min(1.0, (double) longest / Math.max(halved.getWidth(), halved.getHeight()));
        return scaled(halved, scale, orientation);
    }

    private static BufferedImage scaled(
            BufferedImage image, double scale, Orientation orientation) {
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage paper =
                orientation.isLying()
                        ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
                        : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, paper.getWidth(), paper.getHeight());
            pen.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            AffineTransform placed = orientation.turn(width, height);
            placed.scale((double) width / image.getWidth(), (double) height / image.getHeight());
            pen.drawImage(image, placed, null);
        } finally {
            pen.dispose();
        }
        return paper;
    }

    static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
