package com.baribhara.shared.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.time.HandClock;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The course of a renewal, minute by minute, with rows that are brought along two at a time. */
class KeyRenewalTest {
    private static final SealedColumn NID = new SealedColumn("tenant", "nid");
    private static final Instant NOON = Instant.parse("2026-11-26T06:00:00Z");

    private final HandClock clock = new HandClock(NOON);
    private final Shelf shelf = new Shelf();
    private final Five rows = new Five();
    private final KeyRenewal renewal =
            new KeyRenewal(shelf, new SealedRowsWork(), List.of(rows), KeptSeals.fresh(), clock, Period.ofYears(1));

    @Test
    void aNewKeyIsAnnouncedThenPreferredThenAllRowsFollowAndAWeekLaterTheFormerOneGoes() {
        settle();
        byte[] first = rows.begin();
        assertThat(renewal.announce()).isTrue();
        assertThat(renewal.announce()).as("a second one on top").isFalse();

        renewal.step();
        assertThat(shelf.kept.keys().announced()).as("within the minute").isTrue();
        pass(Duration.ofMinutes(2));
        assertThat(shelf.kept.keys().announced()).isFalse();
        assertThat(rows.begin()).isEqualTo(first);
        pass(Duration.ofMinutes(2));
        assertThat(rows.begin()).isNotEqualTo(first);
        assertThat(rows.values()).containsExactly("0", "1", "2", "3", "4");

        pass(Duration.ofDays(2));
        assertThat(shelf.kept.keys().size()).isEqualTo(2);
        pass(Duration.ofDays(6));
        assertThat(shelf.kept.keys().size()).isEqualTo(1);
        assertThat(rows.values()).containsExactly("0", "1", "2", "3", "4");
    }

    @Test
    void aKeyOfAYearIsRenewedByItself() {
        settle();
        pass(Duration.ofDays(300));
        pass(Duration.ofMinutes(2));
        assertThat(shelf.kept.keys().announced()).isFalse();
        pass(Duration.ofDays(70));
        pass(Duration.ofMinutes(2));
        assertThat(shelf.kept.keys().announced()).isTrue();
    }

    @Test
    void whatIsInterruptedGoesOnWithTheRowsThatAreLeft() {
        settle();
        renewal.announce();
        pass(Duration.ofMinutes(2));
        clock.pass(Duration.ofMinutes(2));
        rows.failAfter = 1;
        assertThatThrownBy(renewal::step).hasMessage("the node dies here");
        assertThat(shelf.kept.sweptAt()).isNull();
        rows.failAfter = Integer.MAX_VALUE;

        renewal.step();

        assertThat(rows.broughtTwice).isFalse();
        assertThat(rows.values()).containsExactly("0", "1", "2", "3", "4");
        assertThat(shelf.kept.sweptAt()).isNotNull();
    }

    private void settle() {
        renewal.begin();
        rows.fill();
        pass(Duration.ofMinutes(2));
    }

    private void pass(Duration time) {
        clock.pass(time);
        renewal.step();
    }

    /** Five rows of one landlord. */
    private final class Five implements SealedRows {
        private final List<byte[]> sealed = new ArrayList<>();
        private int failAfter = Integer.MAX_VALUE;
        private boolean broughtTwice;

        private Seals seals() {
            return new KeptSeals(shelf.kept.keys(), clock);
        }

        void fill() {
            for (int i = 0; i < 5; i++) {
                sealed.add(seals().seal(NID, new UUID(0, i + 1), String.valueOf(i)));
            }
        }

        byte[] begin() {
            List<byte[]> begins =
                    sealed.stream().map(value -> Arrays.copyOf(value, 5)).toList();
            assertThat(begins).allMatch(begin -> Arrays.equals(begin, begins.get(0)));
            return begins.get(0);
        }

        List<String> values() {
            List<String> values = new ArrayList<>();
            for (int i = 0; i < sealed.size(); i++) {
                values.add(seals().open(NID, new UUID(0, i + 1), sealed.get(i)));
            }
            return values;
        }

        private boolean isBehind(int row) {
            return !Arrays.equals(Arrays.copyOf(sealed.get(row), 5), seals().sealedBegin());
        }

        @Override
        public List<OrganisationId> behind() {
            for (int i = 0; i < sealed.size(); i++) {
                if (isBehind(i)) {
                    return List.of(new OrganisationId(new UUID(0, 9)));
                }
            }
            return List.of();
        }

        @Override
        public Optional<UUID> bring(OrganisationId organisation, UUID after) {
            if (failAfter-- == 0) {
                throw new IllegalStateException("the node dies here");
            }
            UUID last = null;
            for (int i = (int) after.getLeastSignificantBits(), brought = 0; i < sealed.size() && brought < 2; i++) {
                if (isBehind(i)) {
                    UUID id = new UUID(0, i + 1);
                    sealed.set(i, seals().seal(NID, id, seals().open(NID, id, sealed.get(i))));
                    last = id;
                    brought++;
                } else {
                    broughtTwice = broughtTwice || after.getLeastSignificantBits() > i;
                }
            }
            return Optional.ofNullable(last);
        }
    }

    /** The table of keys, in memory. */
    private final class Shelf extends KeyringStore {
        private StoredKeyring kept;

        @Override
        public StoredKeyring read() {
            if (kept == null) {
                try {
                    kept = new StoredKeyring(Keyring.fresh(), clock.instant(), clock.instant(), null, 0);
                } catch (GeneralSecurityException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
            return kept;
        }

        @Override
        public boolean replace(StoredKeyring next) {
            kept = next;
            return true;
        }
    }
}
