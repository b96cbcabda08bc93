package com.baribhara.invoice.faces;

import com.baribhara.invoice.LineExplanation;
import com.baribhara.invoice.sharing.PartBearer;
import com.baribhara.invoice.sharing.PartDocument;
import com.baribhara.invoice.sharing.PartWords;
import com.baribhara.invoice.sharing.SharedBillPart;
import com.baribhara.invoice.sharing.SharedBillTerms;
import com.baribhara.shared.web.ReadingPreferences;
import com.baribhara.tenant.LeaseId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Makes rows of the parts of a shared bill, in the reader's words. */
@RequestScoped
public class PartRows {
    private final ReadingPreferences reader;

    protected PartRows() {
        this(null);
    }

    @Inject
    public PartRows(ReadingPreferences reader) {
        this.reader = reader;
    }

    List<PartRow> of(
            String number,
            SharedBillTerms terms,
            List<SharedBillPart> parts,
            Map<LeaseId, PartBearer> bearers,
            Map<LeaseId, List<PartDocument>> documents) {
        PartWords words = new PartWords(LineExplanation.in(reader.getLocale(), reader.isBanglaDigits()), number, terms);
        return parts.stream()
                .map(part -> new PartRow(
                        part,
                        part.landlords() ? null : bearers.get(part.lease()),
                        words.of(part),
                        part.landlords() ? List.of() : documents.getOrDefault(part.lease(), List.of())))
                .toList();
    }
}
