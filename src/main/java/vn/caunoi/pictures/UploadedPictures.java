package vn.caunoi.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.caunoi.pictures.PictureIntake.Taken;
import vn.caunoi.web.Texts;

/**
 * The pictures that came with a form, all of them or none.
 *
 * @param fault a sentence for the field; "" when all are in order
 */
public record UploadedPictures(List<Taken.Picture> pictures, String fault) {
    public static final int MOST = 10;

    public static UploadedPictures read(@Nullable List<MultipartFile> files, Texts.Reader texts) {
        List<MultipartFile> chosen = chosen(files);
        if (chosen.size() > MOST) {
            return refused(texts.get("pictures.too-many", String.valueOf(MOST)));
        }
        List<Taken.Picture> pictures = new ArrayList<>();
        for (MultipartFile file : chosen) {
            switch (PictureIntake.take(content(file))) {
                case Taken.Picture picture -> pictures.add(picture);
                case Taken.Refused refused -> {
                    return refused(
                            texts.get(
                                    refused.fault().key(),
                                    String.valueOf(file.getOriginalFilename())));
                }
            }
        }
        return new UploadedPictures(List.copyOf(pictures), "");
    }

    /** A browser sends an empty part for a field in which nothing was chosen. */
    public static List<MultipartFile> chosen(@Nullable List<MultipartFile> files) {
        return Optional.ofNullable(files).orElse(List.of()).stream()
                .filter(file -> !file.isEmpty())
                .toList();
    }

    private static UploadedPictures refused(String fault) {
        return new UploadedPictures(List.of(), fault);
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
