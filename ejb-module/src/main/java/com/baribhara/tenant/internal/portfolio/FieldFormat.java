package com.baribhara.tenant.internal.portfolio;

/**
 * How a cell is written. Reading it gives the one spelling that the database takes ({@code ০১৭১১-২২৩৩৪৪} becomes
 * {@code +8801711223344}), or says why it can't be.
 */
interface FieldFormat {

    /**
     * @param cell not empty, without spaces at its ends
     * @throws BadField when this is not how such a cell is written
     */
    String read(String cell);

    /** The word for it in the data dictionary. */
    String name();

    /** The type of the staged column. */
    String sqlType();

    static FieldFormat of(String name, String sqlType, java.util.function.UnaryOperator<String> reading) {
        return new FieldFormat() {
            @Override
            public String read(String cell) {
                return reading.apply(cell);
            }

            @Override
            public String name() {
                return name;
            }

            @Override
            public String sqlType() {
                return sqlType;
            }
        };
    }
}
