package com.baribhara.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.KeyWrapping;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindWordsTest {
    private final Actor reader = somebody();
    private final FindWords words =
            new FindWords(new KeyWrapping(Base64.getEncoder().encodeToString(new byte[32])));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01712345678",
                "০১৭১২৩৪৫৬৭৮",
                "+880 1712-345678",
                "(017) 12.34.56.78",
                "1234567890123",
                "১২৩৪৫ ৬৭৮৯০",
                "Karim 01712345678",
                "karim@example.com"
            })
    void numbersAndMailAddressesOfPeopleStandInNoAddressAndAreReadAgain(String typed) {
        String address = sealed(typed);
        assertThat(words.tells(typed)).isTrue();
        assertThat(address)
                .doesNotContain(typed)
                .doesNotContainPattern("\\d{8}")
                .startsWith("~");
        assertThat(words.tells(address)).isFalse();
        assertThat(read(address)).contains(typed);
        assertThat(sealed(typed)).as("equal words look different").isNotEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Karim", "করিম", "INV-000123", "Flat 12-A, Road 7", "A-১২", "a7b3c9d1e5"})
    void allElseStaysAsItIsSoThatItCanBeSentOn(String typed) {
        assertThat(words.tells(typed)).isFalse();
        assertThat(words.inAddress(typed)).isEqualTo(typed);
        assertThat(words.read(typed)).contains(typed);
    }

    @Test
    void whatOneHasTypedAnotherDoesNotReadInTheAddress() {
        String sealed = sealed("01712345678");
        assertThat(CurrentActor.callAs(somebody(), () -> words.read(sealed))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "~!", "~AAAA", "~MDE3MTIzNDU2Nzg"})
    void whatWasNeverSealedSaysNothing(String forged) {
        assertThat(read(forged)).isEmpty();
    }

    @Test
    void whoTypesTheMarkItselfLooksForIt() {
        assertThat(read(sealed("~x"))).contains("~x");
    }

    private String sealed(String typed) {
        return CurrentActor.callAs(reader, () -> words.inAddress(typed));
    }

    private Optional<String> read(String given) {
        return CurrentActor.callAs(reader, () -> words.read(given));
    }

    private static Actor somebody() {
        return new Actor(Optional.of(UUID.randomUUID()), "somebody", OrganisationId.INSTALLATION, Set.of());
    }
}
