package vn.caunoi.people;

import java.util.Optional;
import java.util.UUID;

/** People of the tests. */
final class Persons {

    static final PersonDetails HOA =
            new PersonDetails(
                    "Nguyễn Thị Hòa",
                    Optional.of(1961),
                    Sex.FEMALE,
                    Optional.of("0912 345 678"),
                    Optional.of("hoa@example.vn"));
    static final PersonDetails DUNG =
            new PersonDetails(
                    "Đỗ Văn Dũng", Optional.empty(), Sex.MALE, Optional.empty(), Optional.empty());

    private Persons() {}

    static PersonId someone() {
        return new PersonId(UUID.randomUUID());
    }
}
