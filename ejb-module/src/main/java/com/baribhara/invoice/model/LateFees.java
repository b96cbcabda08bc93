package com.baribhara.invoice.model;

import com.baribhara.shared.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * What was posted for being late with one invoice. A run posts only what is missing, so it may be repeated; a waiver is a credit
 * note of the same amount and deletes nothing (billing rules, section 5).
 */
public record LateFees(List<Document> documents) {

    public static final LateFees NONE = new LateFees(List.of());

    public enum Kind {
        LATE_FEE_LINE,
        CREDIT_NOTE
    }

    public record Document(Kind kind, Money amount) {}

    /**
     * After a run. A fee that was posted and waived is not posted again; only a daily one grows.
     *
     * @param fee what the policy says it comes to by now
     */
    public LateFees run(LateFeeBasis basis, Money fee) {
        Money posted = total(Kind.LATE_FEE_LINE);
        boolean settled = posted.positive() && basis != LateFeeBasis.DAILY;
        Money missing = settled ? Money.ZERO : fee.minus(posted);
        return missing.positive() ? with(new Document(Kind.LATE_FEE_LINE, missing)) : this;
    }

    public LateFees waive() {
        Money effect = effect();
        return effect.positive() ? with(new Document(Kind.CREDIT_NOTE, effect)) : this;
    }

    /** What the tenant owes for being late. */
    public Money effect() {
        return total(Kind.LATE_FEE_LINE).minus(total(Kind.CREDIT_NOTE));
    }

    private Money total(Kind kind) {
        return Money.sum(documents.stream()
                .filter(document -> document.kind() == kind)
                .map(Document::amount)
                .toList());
    }

    private LateFees with(Document document) {
        List<Document> more = new ArrayList<>(documents);
        more.add(document);
        return new LateFees(List.copyOf(more));
    }
}
