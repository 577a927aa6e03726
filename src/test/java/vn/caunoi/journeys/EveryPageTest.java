package vn.caunoi.journeys;

import static vn.caunoi.testing.Endpoints.PEOPLE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.caunoi.testing.Endpoints;
import vn.caunoi.testing.Endpoints.Row;
import vn.caunoi.testing.Examples;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;

/**
 * Every page on a desk and on a phone, in both contrasts: readable, reachable, and within its width
 * with the largest letters too. The pages are those of the authorisation table, in which a page
 * without a row fails.
 */
class EveryPageTest {
    private static final List<String> AT_A_DESK = List.of("canbo", "quantri", "chutich", "nobody");
    private static final List<String> ON_A_PHONE = List.of("ban3", "canbo", "quantri", "nobody");

    private static final ExecutorService DESK_HAND = Executors.newSingleThreadExecutor();
    private static final ExecutorService PHONE_HAND = Executors.newSingleThreadExecutor();

    private static TestProduct product;
    private static Map<String, String> words = Map.of();
    private static final Map<String, Screen> DESKS = new HashMap<>();
    private static final Map<String, Screen> PHONES = new HashMap<>();

    @BeforeAll
    static void open() {
        product = TwoWards.served();
        words = Examples.all(product);
    }

    @AfterAll
    static void close() {
        together(
                () -> DESKS.values().forEach(Screen::close),
                () -> PHONES.values().forEach(Screen::close));
        DESK_HAND.shutdown();
        PHONE_HAND.shutdown();
        product.close();
    }

    /** Rows of pages that open for somebody; what answers with a file is called FILE there. */
    static Stream<Row> pages() {
        return Endpoints.rows()
                .filter(row -> row.method().equals("GET"))
                .filter(row -> PEOPLE.stream().anyMatch(person -> row.statusFor(person) == 200));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageServesEverybody(Row row) {
        String name = row.example().replaceAll("[^A-Za-z0-9-]+", "-").replaceAll("^-|-$", "");
        String path = row.path(words);
        together(
                () ->
                        somebody(row, AT_A_DESK)
                                .ifPresent(
                                        person -> lookAtADesk(desk(person), path, "desk-" + name)),
                () ->
                        somebody(row, ON_A_PHONE)
                                .ifPresent(person ->
                                        lookOnAPhone(
                                                phone(person),
                                                path,
                                                "phone-" + name,
                                                somebody(row, AT_A_DESK).isPresent())));
    }

    /** A browser belongs to one thread; two of them use both cores. */
    private static void together(Runnable atADesk, Runnable onAPhone) {
        var desk = CompletableFuture.runAsync(atADesk, DESK_HAND);
        var phone = CompletableFuture.runAsync(onAPhone, PHONE_HAND);
        CompletableFuture.allOf(desk, phone).join();
    }

    private static void look(Screen screen, String name) {
        screen.fitsItsWidth().picture(name);
        screen.inLargestLetters().fitsItsWidth();
    }

    private static void lookAtADesk(Screen screen, String path, String name) {
        look(screen.open(path).isAccessible(), name);
        screen.inStrongContrast().isLegible();
    }

    /** Colours are the same on a phone: who looked at them at a desk need not look again. */
    private static void lookOnAPhone(Screen screen, String path, String name, boolean alsoAtADesk) {
        screen.open(path);
        look(alsoAtADesk ? screen.isAccessibleButForColours() : screen.isAccessible(), name);
    }

    private static Optional<String> somebody(Row row, List<String> people) {
        return people.stream().filter(person -> row.statusFor(person) == 200).findFirst();
    }

    private static Screen desk(String person) {
        return DESKS.computeIfAbsent(person, any -> screen(person, 1280, 900));
    }

    private static Screen phone(String person) {
        return PHONES.computeIfAbsent(person, any -> screen(person, 360, 740));
    }

    private static Screen screen(String person, int width, int height) {
        Screen screen = new Screen(product, width, height);
        return person.equals("nobody") ? screen : screen.signIn(person);
    }

    @ParameterizedTest
    @CsvSource({"dang-nhap-sai, /dang-nhap?loi=sai", "khong-thay, /khong-co-trang-nay"})
    void pagesThatTellOfATroubleServeEverybody(String name, String path) {
        together(
                () -> lookAtADesk(desk("canbo"), path, "desk-" + name),
                () -> lookOnAPhone(phone("nobody"), path, "phone-" + name, true));
    }
}
