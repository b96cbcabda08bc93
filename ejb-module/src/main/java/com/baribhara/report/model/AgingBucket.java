package com.baribhara.report.model;

/** The age of what is owed, in the steps of the aging report (billing rules, section 10). */
public enum AgingBucket {
    CURRENT("CURRENT", 0),
    DAYS_1_30("1-30", 30),
    DAYS_31_60("31-60", 60),
    DAYS_61_90("61-90", 90),
    OVER_90("90+", Integer.MAX_VALUE);

    private final String label;
    private final int most;

    AgingBucket(String label, int most) {
        this.label = label;
        this.most = most;
    }

    public static AgingBucket of(int daysLate) {
        AgingBucket bucket = CURRENT;
        while (daysLate > bucket.most) {
            bucket = values()[bucket.ordinal() + 1];
        }
        return bucket;
    }

    public String label() {
        return label;
    }
}
