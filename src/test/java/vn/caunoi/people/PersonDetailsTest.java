package vn.caunoi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonDetailsTest {

    private static final Abode ABODE = new Abode(UUID.randomUUID(), UUID.randomUUID());

    @Test
    void no_printed_form_shows_personal_data() {
        for (Object printed :
                List.of(
                        Persons.HOA,
                        new NewPerson(ABODE, Persons.HOA),
                        new PersonIdentity(ABODE, "Nguyễn Thị Hòa", Optional.of(1961)))) {
            assertThat(printed.toString())
                    .doesNotContain("Hòa", "Nguyễn", "1961", "0912", "example", "FEMALE");
        }
    }

    @Test
    void a_blank_name_is_refused() {
        for (String name : List.of("", "  ", "\u00a0")) {
            assertThatIllegalArgumentException().isThrownBy(() -> named(name));
        }
    }

    @Test
    void a_refusal_shows_no_personal_data() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> named("Hòa ".repeat(100)))
                .withMessageNotContaining("Hòa");
    }

    @Test
    void names_are_kept_in_one_form_with_single_spaces() {
        String typed = Normalizer.normalize("  Nguyễn  Thị\u00a0Hòa ", Normalizer.Form.NFD);
        assertThat(named(typed).fullName()).isEqualTo("Nguyễn Thị Hòa");
    }

    @Test
    void a_blank_phone_is_no_phone() {
        PersonDetails details =
                new PersonDetails(
                        "Hòa", Optional.empty(), Sex.FEMALE, Optional.of(" "), Optional.of(""));
        assertThat(details.phone()).isEmpty();
        assertThat(details.email()).isEmpty();
    }

    @Test
    void the_compact_form_gives_back_what_it_took() {
        long seed = System.nanoTime();
        System.out.println("PersonDetailsTest seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            PersonDetails details =
                    new PersonDetails(
                            "Ồ".repeat(1 + random.nextInt(80)),
                            Optional.of(1900 + random.nextInt(130))
                                    .filter(year -> random.nextBoolean()),
                            List.of(Sex.values()).get(random.nextInt(3)),
                            Optional.of("09" + random.nextInt()).filter(p -> random.nextBoolean()),
                            Optional.of("a@b.vn").filter(mail -> random.nextBoolean()));
            assertThat(DetailsCode.decode(DetailsCode.encode(details))).isEqualTo(details);
        }
    }

    @Test
    void names_of_usual_length_look_equally_long_when_sealed() {
        assertThat(DetailsCode.encode(named("An")))
                .hasSameSizeAs(DetailsCode.encode(named("Bùi Văn Bình")));
    }

    @Test
    void totals_count_without_showing_one_person() {
        assertThat(PeopleTotals.of(List.of(Persons.HOA, Persons.DUNG)))
                .isEqualTo(new PeopleTotals(2, 1, 1, 1961));
    }

    private static PersonDetails named(String name) {
        return new PersonDetails(
                name, Optional.empty(), Sex.NOT_STATED, Optional.empty(), Optional.empty());
    }
}
