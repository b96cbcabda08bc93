package com.baribhara.invoice.faces;

import com.baribhara.invoice.rates.FixedAmount;
import com.baribhara.invoice.rates.FixedItem;
import com.baribhara.shared.web.Formats;
import com.baribhara.shared.web.TypedIn;

/** One fixed amount as it is typed. */
public class FixedRow {
    private String item;
    private String amount;

    static FixedRow of(FixedAmount fixed, Formats formats) {
        FixedRow row = new FixedRow();
        row.item = fixed.item().name();
        row.amount = formats.figure(fixed.amount());
        return row;
    }

    boolean blank() {
        return item == null && amount == null;
    }

    FixedAmount read(String path, TypedIn typed) {
        return new FixedAmount(item == null ? null : FixedItem.valueOf(item), typed.money(path + ".amount", amount));
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }
}
