package com.baribhara.invoice.faces;

import com.baribhara.invoice.sharing.PartBearer;
import com.baribhara.invoice.sharing.PartDocument;
import com.baribhara.invoice.sharing.SharedBillPart;
import java.util.List;

/**
 * A part of a shared bill as pages show it.
 *
 * @param bearer null for what the landlord bears
 * @param words its arithmetic
 * @param documents what it became, the earliest first
 */
public record PartRow(SharedBillPart part, PartBearer bearer, String words, List<PartDocument> documents) {}
