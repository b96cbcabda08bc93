package com.baribhara.invoice.internal;

import com.baribhara.invoice.CreditNoteNumber;
import com.baribhara.invoice.InvoiceNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What documents are called. */
@ApplicationScoped
public class DocumentNumbers {
    private static final String NUMBERS = """
            select id, true, number from invoice where id in (:ids)
            union all select id, false, number from credit_note where id in (:ids)""";

    private final EntityManager em;

    protected DocumentNumbers() {
        this(null);
    }

    @Inject
    public DocumentNumbers(EntityManager em) {
        this.em = em;
    }

    private static String written(Object[] row) {
        long number = ((Number) row[2]).longValue();
        return (boolean) row[1] ? new InvoiceNumber(number).toString() : new CreditNoteNumber(number).toString();
    }

    /** Ids that are neither an invoice nor a credit note are left out. */
    public Map<UUID, String> of(Collection<UUID> documents) {
        if (documents.isEmpty()) {
            return Map.of();
        }
        Stream<?> rows =
                em.createNativeQuery(NUMBERS).setParameter("ids", documents).getResultStream();
        return rows.map(Object[].class::cast).collect(Collectors.toMap(row -> (UUID) row[0], DocumentNumbers::written));
    }
}
