package com.baribhara.shared.web.list;

import com.baribhara.shared.Money;

/**
 * A sum over everything found, on whatever page it stands.
 *
 * @param label the key of its words
 * @param value money, or a count
 */
public record Total(String label, Object value) {
    public boolean money() {
        return value instanceof Money;
    }
}
