package vn.caunoi.activities;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.access.Acts;
import vn.caunoi.activities.ActivityQueries.ActivityRow;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Units;
import vn.caunoi.pictures.PictureIntake;
import vn.caunoi.pictures.PictureIntake.Taken;
import vn.caunoi.pictures.SamplePictures;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.Uuid7;
import vn.caunoi.testing.Examples;
import vn.caunoi.testing.TestProduct;

/**
 * {@code GATHERING}: the activity of area 3, published with two pictures, {@code SNAPSHOT} and
 * {@code OLDPHOTO}; {@code NEIGHBOURS}: the one of area 4; {@code SHOWNNEWS} and {@code
 * SHOWNPICTURE}: the published one of both.
 */
final class ActivityExamples implements Examples {
    @Override
    public Map<String, String> make(TestProduct product) {
        ActivityRecord ours = coded(product, "own");
        PictureDesk pictures = product.bean(PictureDesk.class);
        List<Taken.Picture> two =
                List.of(
                        picture(SamplePictures.jpeg(800, 600)),
                        picture(SamplePictures.png(300, 500)));
        pictures.add(TestProduct.EVERYTHING, ours, two, "Bà con ở sân nhà văn hóa", true);
        product.bean(PublicationDesk.class)
                .publish(
                        TestProduct.EVERYTHING,
                        ours,
                        0,
                        "Buổi nói chuyện ở khu phố",
                        "Nhiều bà con đến dự.");
        product.bean(ScopedTransactions.class)
                .write(
                        Reach.EVERYTHING,
                        () -> {
                            product.bean(PublicationRequests.class)
                                    .write(
                                            product.bean(Acts.class)
                                                    .begin(
                                                            TestProduct.EVERYTHING,
                                                            "activity.publication-asked"),
                                            asked(ours));
                            return ours;
                        });
        ActivityRecord joint = coded(product, "joint");
        pictures.add(
                TestProduct.EVERYTHING,
                joint,
                List.of(picture(SamplePictures.jpeg(600, 400))),
                "Hai khu phố cùng dự",
                true);
        product.bean(PublicationDesk.class)
                .publish(
                        TestProduct.EVERYTHING,
                        joint,
                        0,
                        "Hai khu phố cùng nói chuyện",
                        "Bà con hai khu phố cùng bàn việc chung.");
        List<Picture> kept = pictures.of(TestProduct.EVERYTHING, ours.id());
        return Map.of(
                "GATHERING", ours.id().toString(),
                "NEIGHBOURS", coded(product, "theirs").id().toString(),
                "SNAPSHOT", kept.getFirst().id().toString(),
                "OLDPHOTO", kept.getLast().id().toString(),
                "SHOWNNEWS", joint.id().toString(),
                "SHOWNPICTURE",
                        pictures.of(TestProduct.EVERYTHING, joint.id()).getFirst().id().toString());
    }

    private static PublicationRequest asked(ActivityRecord activity) {
        return new PublicationRequest(
                Uuid7.next(),
                activity.id(),
                0,
                "Lời mới về buổi nói chuyện",
                "",
                TestProduct.EVERYTHING.account(),
                Optional.empty());
    }

    /** The activity of ward P that was imported under this code. */
    static ActivityRecord coded(TestProduct product, String code) {
        var ward =
                product.bean(Units.class).named("P", LocalDate.of(2022, 1, 1)).orElseThrow().id();
        ActivityRow row =
                product
                        .bean(ActivityQueries.class)
                        .page(
                                TestProduct.EVERYTHING,
                                product.bean(Units.class)
                                        .coverage(
                                                Set.of(ward),
                                                DateRange.startingOn(LocalDate.of(2010, 1, 1))),
                                Optional.empty(),
                                Optional.empty(),
                                1000)
                        .stream()
                        .filter(found -> found.code().equals(code))
                        .findFirst()
                        .orElseThrow();
        return product.bean(ActivityRecords.class).readable(TestProduct.EVERYTHING, row.id());
    }

    static Taken.Picture picture(byte[] file) {
        return (Taken.Picture) PictureIntake.take(file);
    }
}
