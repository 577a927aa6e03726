package vn.caunoi.activities;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.caunoi.activities.PictureIntake.Taken;
import vn.caunoi.web.PageFrame;

/**
 * The pictures that came with a form, all of them or none.
 *
 * @param fault a sentence for the field; "" when all are in order
 */
record UploadedPictures(List<Taken.Picture> pictures, String fault) {
    static final int MOST = 10;

    static UploadedPictures read(@Nullable List<MultipartFile> files, PageFrame frame) {
        List<MultipartFile> chosen = chosen(files);
        if (chosen.size() > MOST) {
            return refused(frame.text("activities.picture.too-many", frame.format().integer(MOST)));
        }
        List<Taken.Picture> pictures = new ArrayList<>();
        for (MultipartFile file : chosen) {
            switch (PictureIntake.take(content(file))) {
                case Taken.Picture picture -> pictures.add(picture);
                case Taken.Refused refused -> {
                    return refused(
                            frame.text(
                                    refused.fault().key(),
                                    String.valueOf(file.getOriginalFilename())));
                }
            }
        }
        return new UploadedPictures(List.copyOf(pictures), "");
    }

    /** A browser sends an empty part for a field in which nothing was chosen. */
    static List<MultipartFile> chosen(@Nullable List<MultipartFile> files) {
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
