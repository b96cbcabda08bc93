package com.baribhara.invoice.rest;

import com.baribhara.invoice.sharing.EnterSharedBill;
import com.baribhara.invoice.sharing.SharedBillPart;
import com.baribhara.invoice.sharing.SharedBillView;
import com.baribhara.shared.Money;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SharedBillPreview", description = "What would fall to each lease; nothing is stored.")
public record SharedBillPreviewJson(
        Money amount,

        @Schema(description = "What the landlord would bear.")
        Money landlord,

        @Schema(description = "By units; they add up to the bill.")
        List<SharedBillPartJson> parts) {

    static SharedBillPreviewJson of(EnterSharedBill bill, List<SharedBillPart> parts, Locale locale) {
        return new SharedBillPreviewJson(
                bill.terms().amount(),
                SharedBillView.landlords(parts),
                SharedBillPartJson.of(bill.number(), bill.terms(), parts, locale));
    }
}
