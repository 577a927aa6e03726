package vn.caunoi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonSealTest {

    @TempDir private Path directory;
    private DataKeys keys;
    private PersonSeal seal;

    @BeforeEach
    void makeKeys() {
        DataKeyFile file = new DataKeyFile(directory.resolve("people.key"), Optional.empty());
        keys = new DataKeys(file, new RememberedChecks());
        seal = new PersonSeal(new Seals(keys));
    }

    @Test
    void what_is_sealed_opens_unchanged() {
        PersonId person = Persons.someone();
        assertThat(seal.open(person, seal.seal(person, Persons.HOA))).isEqualTo(Persons.HOA);
        assertThat(seal.open(person, seal.seal(person, Persons.DUNG))).isEqualTo(Persons.DUNG);
    }

    @Test
    void an_envelope_shows_nothing_and_never_looks_the_same_twice() {
        PersonId person = Persons.someone();
        byte[] first = seal.seal(person, Persons.HOA).bytes();
        assertThat(new String(first, StandardCharsets.UTF_8))
                .doesNotContain("Hòa", "0912", "example");
        assertThat(seal.seal(person, Persons.HOA).bytes()).isNotEqualTo(first);
    }

    @Test
    void every_altered_byte_is_noticed() {
        PersonId person = Persons.someone();
        byte[] sealed = seal.seal(person, Persons.HOA).bytes();
        for (int i = 0; i < sealed.length; i++) {
            byte[] altered = sealed.clone();
            altered[i] ^= 1;
            assertThatThrownBy(() -> seal.open(person, Envelope.of(altered)))
                    .as("byte %d", i)
                    .isInstanceOfAny(SealBroken.class, DataKeyUnfit.class);
        }
    }

    @Test
    void an_envelope_laid_under_another_person_does_not_open() {
        Envelope envelope = seal.seal(Persons.someone(), Persons.HOA);
        assertThatThrownBy(() -> seal.open(Persons.someone(), envelope))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void after_rotation_the_newest_key_seals_and_the_older_one_still_opens() {
        PersonId person = Persons.someone();
        Envelope before = seal.seal(person, Persons.HOA);
        assertThat(keys.rotate()).isEqualTo(2);
        Envelope after = seal.seal(person, Persons.HOA);
        assertThat(before.keyVersion()).isEqualTo(1);
        assertThat(after.keyVersion()).isEqualTo(2);
        assertThat(seal.open(person, before)).isEqualTo(seal.open(person, after));
    }

    @Test
    void rotation_leaves_the_hashes_of_names_as_they_are() {
        Hash before = new NameIndex(keys).name(FoldedName.of("Hoà"));
        keys.rotate();
        assertThat(new NameIndex(keys).name(FoldedName.of("Hoà"))).isEqualTo(before);
    }
}
