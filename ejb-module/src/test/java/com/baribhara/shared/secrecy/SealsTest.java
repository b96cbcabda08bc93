package com.baribhara.shared.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealsTest {
    private static final SealedColumn NID = new SealedColumn("tenant", "nid");
    private static final SealedColumn TIN = new SealedColumn("tenant", "tin");
    private static final UUID ONE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final Instant NOON = Instant.parse("2026-11-26T06:00:00Z");

    @Test
    void whatIsSealedOpensInItsOwnRowAndColumnAlone() {
        Seals seals = KeptSeals.fresh();
        byte[] sealed = seals.seal(NID, ONE, "1234567890");

        assertThat(seals.open(NID, ONE, sealed)).isEqualTo("1234567890");
        assertThatThrownBy(() -> seals.open(NID, OTHER, sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> seals.open(TIN, ONE, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void oneChangedByteIsFoundAndTheMessageTellsNothingOfTheValue() {
        Seals seals = KeptSeals.fresh();
        byte[] sealed = seals.seal(NID, ONE, "1234567890");
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> seals.open(NID, ONE, sealed)).hasMessageNotContaining("1234567890");
    }

    @Test
    void aRowWithABrokenSealKeepsNoOtherFromBeingSealedAnew() {
        Seals seals = KeptSeals.fresh();
        byte[] sealed = seals.seal(NID, ONE, "1234567890");

        assertThat(SealingAnew.of(List.of(OTHER, ONE), row -> seals.open(NID, row, sealed)))
                .containsExactly("1234567890");
    }

    @Test
    void equalValuesLookDifferentWhenSealedAndHaveOneMarkWithinAScope() {
        Seals seals = KeptSeals.fresh();

        assertThat(seals.seal(NID, ONE, "1234567890")).isNotEqualTo(seals.seal(NID, ONE, "1234567890"));
        assertThat(seals.mark(NID, ONE, "1234567890"))
                .isEqualTo(seals.mark(NID, ONE, "1234567890"))
                .isNotEqualTo(seals.mark(NID, OTHER, "1234567890"))
                .isNotEqualTo(KeptSeals.fresh().mark(NID, ONE, "1234567890"));
    }

    @Test
    void aFormerKeyOpensWhatItSealedAndFindsWhatItMarkedUntilItIsDropped() throws GeneralSecurityException {
        Keyring first = Keyring.fresh();
        KeptSeals seals = new KeptSeals(first, Clock.fixed(NOON, ZoneId.of("Asia/Dhaka")));
        byte[] sealed = seals.seal(NID, ONE, "1234567890");
        byte[] marked = seals.mark(NID, ONE, "1234567890");

        Keyring announced = first.announcing();
        assertThat(announced.announced()).isTrue();
        assertThat(announced.sealedBegin()).isEqualTo(first.sealedBegin());
        Keyring renewed = announced.preferringTheNewest();
        KeptSeals later = new KeptSeals(renewed, Clock.fixed(NOON, ZoneId.of("Asia/Dhaka")));

        assertThat(renewed.sealedBegin()).isNotEqualTo(first.sealedBegin());
        assertThat(later.open(NID, ONE, sealed)).isEqualTo("1234567890");
        assertThat(later.marks(NID, ONE, "1234567890")).contains(marked);
        KeptSeals last = new KeptSeals(renewed.withoutFormer(), Clock.fixed(NOON, ZoneId.of("Asia/Dhaka")));
        assertThatThrownBy(() -> last.open(NID, ONE, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatAnotherNodeSealedWithANewKeyOpensAtOnce() throws GeneralSecurityException {
        Keyring first = Keyring.fresh();
        KeptSeals here = new KeptSeals(first, Clock.fixed(NOON, ZoneId.of("Asia/Dhaka")));
        here.seal(NID, ONE, "1234567890");
        Keyring renewed = first.announcing().preferringTheNewest();
        byte[] sealedElsewhere = new KeptSeals(renewed, Clock.systemUTC()).seal(NID, ONE, "9876543210");

        here.keep(renewed);

        assertThat(here.open(NID, ONE, sealedElsewhere)).isEqualTo("9876543210");
    }

    @Test
    void aKeyIsDroppedOnlyAWeekAfterAnotherTookItsPlace() throws GeneralSecurityException {
        StoredKeyring renewed = new StoredKeyring(Keyring.fresh(), NOON, NOON, null, 0);

        assertThat(renewed.knownEverywhere(NOON.plusSeconds(59))).isFalse();
        assertThat(renewed.knownEverywhere(NOON.plusSeconds(61))).isTrue();
        assertThat(renewed.formerUnused(NOON.plus(Duration.ofDays(6)))).isFalse();
        assertThat(renewed.formerUnused(NOON.plus(Duration.ofDays(8)))).isTrue();
    }
}
