package com.baribhara.invoice.rest;

import com.baribhara.invoice.sharing.SharedBillHead;
import com.baribhara.invoice.sharing.SharedBillView;
import com.baribhara.shared.Money;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SharedBillWithParts", description = "A bill of a building with what falls to each lease.")
public record SharedBillDetailJson(
        SharedBillJson bill,

        @Schema(description = "What the landlord bears: days on which nobody rented a unit.")
        Money landlord,

        @Schema(description = "By units; they add up to the bill.")
        List<SharedBillPartJson> parts) {

    static SharedBillDetailJson of(SharedBillView view, Locale locale) {
        SharedBillHead head = view.head();
        return new SharedBillDetailJson(
                SharedBillJson.of(head),
                view.landlords(),
                SharedBillPartJson.of(head.number(), view.terms(), view.parts(), locale));
    }
}
