package com.baribhara.property.internal.readings;

import com.baribhara.shared.Invalid;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.RuleBroken;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with the rows of a file, each named {@code rows[12].value}. All of it is told at once, up to what anybody reads. */
public final class RowFaults {
    private static final int MOST = 500;

    private final List<Refusal.Field> faults = new ArrayList<>();
    private final Set<Integer> rows = new HashSet<>();
    private boolean wrong;

    void wrong(int row, ReadingColumn column, String code, String... args) {
        wrong = true;
        add(row, column.title(), code, List.of(args));
    }

    /** What a row means contradicts the meters as they are. */
    void broken(int row, ReadingColumn column, String code, String... args) {
        add(row, column.title(), code, List.of(args));
    }

    /** What a single reading was refused for. */
    void refused(int row, Refusal refusal) {
        wrong |= refusal instanceof Invalid;
        refusal.fields()
                .forEach(field ->
                        add(row, field.name().equals("readOn") ? "day" : field.name(), field.code(), field.args()));
    }

    private void add(int row, String column, String code, List<String> args) {
        rows.add(row);
        if (faults.size() < MOST) {
            faults.add(new Refusal.Field("rows[" + row + "]." + column, code, args));
        }
    }

    boolean free(int row) {
        return !rows.contains(row);
    }

    /** @throws Invalid where something can't be read, {@link RuleBroken} where it only can't be */
    public void refuse() {
        if (!faults.isEmpty()) {
            throw wrong ? new Invalid(faults) : new RuleBroken(faults);
        }
    }
}
