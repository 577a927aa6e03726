package vn.caunoi.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import vn.caunoi.access.Scope;
import vn.caunoi.exchange.ImportOptions;
import vn.caunoi.exchange.ImportResult;
import vn.caunoi.exchange.Mends;
import vn.caunoi.exchange.RecordImport;
import vn.caunoi.exchange.sheets.ImportSource;
import vn.caunoi.storage.Uuid7;

/** Records of an invented ward with 40 areas, as files of the import format. */
final class BenchWard {
    static final String WARD = "B-PHUONG";
    static final int AREAS = 40;
    static final String ACTIVITY_HEADER =
            "id,units,date,kind,topic,title,attendance,members_present,members_invited,organiser";
    private static final LocalDate FIRST_DAY = LocalDate.of(2013, 1, 1);

    private BenchWard() {}

    static String area(int number) {
        return WARD + "-" + (number % AREAS + 1);
    }

    /** Nation, province, ward and areas, with a committee each. */
    static void units(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(
                folder.resolve("units.csv"),
                (Iterable<String>)
                        Stream.concat(
                                        Stream.of(
                                                "code,parent,level,kind,name,households,valid_from,valid_to,predecessors",
                                                "VN,,nation,,Việt Nam,,1945-09-02,,",
                                                "B-TINH,VN,province,tỉnh,Tỉnh Đo,,2000-01-01,,",
                                                WARD
                                                        + ",B-TINH,commune,phường,Phường Đo,,2000-01-01,,"),
                                        IntStream.range(0, AREAS)
                                                .mapToObj(i ->
                                                        "%s,%s,residential_area,khu phố,Khu phố %d,%d,2000-01-01,,"
                                                                .formatted(
                                                                        area(i), WARD, i + 1,
                                                                        200 + i)))
                                ::iterator);
        Files.write(
                folder.resolve("committees.csv"),
                (Iterable<String>)
                        Stream.concat(
                                        Stream.of(
                                                "unit,term_from,term_to,event,date,decision,reason"),
                                        IntStream.range(0, AREAS)
                                                .mapToObj(i ->
                                                        area(i)
                                                                + ",2012-01-01,,established,2012-01-01,01/QĐ,"))
                                ::iterator);
    }

    /** One activity row; equal numbers give equal rows. */
    static String activity(int number) {
        LocalDate day = FIRST_DAY.plusDays(number % 3_650);
        return "B%06d,%s,%s,outreach,law,Tuyên truyền pháp luật %d,%d,,,"
                .formatted(number, area(number), day, number % 100, 20 + number % 200);
    }

    /** Ten years: per area and year 12 meetings, 30 other activities, 25 receipts. */
    static void tenYears(Path folder) throws IOException {
        units(folder);
        Files.write(
                folder.resolve("activities.csv"),
                (Iterable<String>)
                        Stream.concat(
                                        Stream.of(ACTIVITY_HEADER),
                                        areaYears().flatMap(BenchWard::activities))
                                ::iterator);
        Files.write(
                folder.resolve("fund.csv"),
                (Iterable<String>)
                        Stream.concat(
                                        Stream.of(
                                                "id,unit,date,fund,direction,amount_vnd,purpose,counterparty,voucher"),
                                        areaYears().flatMap(BenchWard::receipts))
                                ::iterator);
        Files.writeString(
                folder.resolve("targets.csv"),
                "unit,period,indicator,value\n" + WARD + ",2022,QN02,900000000\n");
    }

    private record AreaYear(int area, int year) {}

    private static Stream<AreaYear> areaYears() {
        return IntStream.range(0, AREAS)
                .boxed()
                .flatMap(area ->
                        IntStream.range(2013, 2023).mapToObj(year -> new AreaYear(area, year)));
    }

    private static Stream<String> activities(AreaYear at) {
        return IntStream.range(0, 42)
                .mapToObj(i -> {
                    LocalDate day =
                            LocalDate.of(at.year(), 1 + i % 12, 1 + (i * 7 + at.area()) % 28);
                    String id = "A%d-%d-%d".formatted(at.area(), at.year(), i);
                    return i < 12
                            ? "%s,%s,%s,committee_meeting,,Họp thường kỳ,,8,10,"
                                    .formatted(id, area(at.area()), day)
                            : "%s,%s,%s,%s,%s,Hoạt động,%d,,,"
                                    .formatted(
                                            id,
                                            area(at.area()),
                                            day,
                                            i % 3 == 0 ? "voter_contact" : "outreach",
                                            i % 5 == 0 ? "vietnamese_goods" : "law",
                                            30 + i);
                });
    }

    private static Stream<String> receipts(AreaYear at) {
        return IntStream.range(0, 25)
                .mapToObj(i ->
                        "F%d-%d-%d,%s,%s,for_the_poor,receipt,%d,,,"
                                .formatted(
                                        at.area(),
                                        at.year(),
                                        i,
                                        area(at.area()),
                                        LocalDate.of(at.year(), 1 + i % 12, 1 + i),
                                        100_000 + i * 1_000));
    }

    static ImportResult take(ApplicationContext context, Path source) {
        try (ImportSource opened = ImportSource.open(source)) {
            ImportResult result =
                    context.getBean(RecordImport.class)
                            .run(
                                    new RecordImport.Order(
                                            Uuid7.next(),
                                            "bench",
                                            opened,
                                            Mends.NONE,
                                            ImportOptions.KEEP_GOOD_ROWS,
                                            Scope.everything(LocalAdministrator.ID),
                                            Optional.empty(),
                                            rows -> {}));
            if (!result.isClean()) {
                throw new IllegalStateException(result.faults().getFirst().line());
            }
            return result;
        }
    }

    static void rows(Path file, int from, int rows) {
        try {
            Files.write(
                    file,
                    (Iterable<String>)
                            Stream.concat(
                                            Stream.of(ACTIVITY_HEADER),
                                            IntStream.range(from, from + rows)
                                                    .mapToObj(BenchWard::activity))
                                    ::iterator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
