package vn.caunoi.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A ward of invented places written down in a test, as the CSV folder of the import format. */
public final class WardFiles {
    private static final String TREE =
            """
            code,parent,level,kind,name,households,valid_from,valid_to,predecessors
            VN,,nation,,Việt Nam,,1945-09-02,,
            T-01,VN,province,tỉnh,Tỉnh Thử Nghiệm,,2010-01-01,,
            P,T-01,commune,phường,Phường Thử,,2010-01-01,,
            """;

    private final Path folder;

    private WardFiles(Path folder) {
        this.folder = folder;
    }

    public static WardFiles empty() {
        try {
            Path folder = Files.createTempDirectory("ward-");
            folder.toFile().deleteOnExit();
            return new WardFiles(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Nation, province and ward P with areas P-1 to P-n, each with a committee of long standing.
     */
    public static WardFiles withAreas(int areas) {
        StringBuilder units = new StringBuilder(TREE);
        StringBuilder committees =
                new StringBuilder("unit,term_from,term_to,event,date,decision,reason\n");
        for (int i = 1; i <= areas; i++) {
            units.append(
                    "P-%d,P,residential_area,khu phố,Khu phố %d,%d,2012-01-01,,\n"
                            .formatted(i, i, 100 * i));
            committees.append(
                    "P-%d,2021-01-01,2026-01-01,established,2021-01-01,0%d/QĐ,\n".formatted(i, i));
        }
        return empty().with("units", units.toString()).with("committees", committees.toString());
    }

    /** Rows below the common tree. */
    public static WardFiles withUnits(String rows) {
        return empty().with("units", TREE + rows);
    }

    public WardFiles with(String sheet, String content) {
        return with(sheet + ".csv", content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    public WardFiles with(String file, byte[] content) {
        try {
            Files.write(folder.resolve(file), content).toFile().deleteOnExit();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public WardFiles activities(String rows) {
        return with(
                "activities",
                "id,units,date,kind,topic,title,attendance,members_present,members_invited,organiser\n"
                        + rows);
    }

    public WardFiles fund(String rows) {
        return with(
                "fund",
                "id,unit,date,fund,direction,amount_vnd,purpose,counterparty,voucher\n" + rows);
    }

    public WardFiles members(String rows) {
        return with(
                "members",
                "unit,full_name,birth_year,sex,position,seat_group,represents,concurrent_post,from,to\n"
                        + rows);
    }

    public WardFiles models(String rows) {
        return with("models", "id,unit,type,name,founded,ended\n" + rows);
    }

    public WardFiles committees(String rows) {
        return with("committees", "unit,term_from,term_to,event,date,decision,reason\n" + rows);
    }

    public WardFiles entered(String rows) {
        return with("entered", "unit,period,indicator,value\n" + rows);
    }

    public WardFiles targets(String rows) {
        return with("targets", "unit,period,indicator,value\n" + rows);
    }

    public Path folder() {
        return folder;
    }
}
