package com.baribhara.shared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Made-up amounts and days, the same in every run of the tests; nothing, a poisha and month ends come often. */
public final class RandomAmounts {
    private final Random random;

    public RandomAmounts(long seed) {
        random = new Random(seed);
    }

    public int number(int below) {
        return random.nextInt(below);
    }

    public boolean sometimes() {
        return random.nextBoolean();
    }

    /** From nothing to a little under so many taka. */
    public Money money(int below) {
        return switch (random.nextInt(12)) {
            case 0 -> Money.ZERO;
            case 1 -> Money.of("0.01");
            case 2 -> Money.of(String.valueOf(random.nextInt(below)));
            default -> new Money(BigDecimal.valueOf(random.nextLong(below * 100L), 2));
        };
    }

    public BigDecimal decimal(int below, int decimals) {
        return BigDecimal.valueOf(random.nextLong(below * (long) Math.pow(10, decimals)), decimals);
    }

    public LocalDate day() {
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1_900));
        return random.nextInt(4) == 0 ? day.withDayOfMonth(day.lengthOfMonth()) : day;
    }

    public <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
