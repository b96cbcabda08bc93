package com.baribhara.invoice.rest;

import com.baribhara.invoice.StatementView;
import com.baribhara.ledger.EntryKind;
import com.baribhara.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Statement", description = "The account of a lease over a period; below zero is the tenant's credit.")
public record StatementJson(
        @Schema(format = "uuid") String lease,
        @Schema(example = "2026-07-01") LocalDate from,
        @Schema(example = "2026-07-31") LocalDate to,
        @Schema(description = "Before the first day.") Money opening,
        List<Line> lines,
        @Schema(description = "After the last day.") Money closing) {

    @Schema(name = "StatementLine", description = "What a document did to the account.")
    public record Line(
            @Schema(example = "2026-07-01") LocalDate on,
            EntryKind kind,

            @Schema(description = "The document that was booked.", format = "uuid")
            String document,

            @Schema(description = "Its number.", example = "INV-000123", nullable = true)
            String number,

            @Schema(description = "The invoice it is about.", format = "uuid", nullable = true)
            String invoice,

            @Schema(description = "What is owed more for it, below zero for less.")
            Money amount,

            @Schema(description = "What is owed after it.") Money balance) {

        static Line of(StatementView.Line line) {
            return new Line(
                    line.on(),
                    line.kind(),
                    line.document().toString(),
                    line.number(),
                    line.invoice() == null ? null : line.invoice().toString(),
                    line.amount(),
                    line.balance());
        }
    }

    static StatementJson of(StatementView statement) {
        return new StatementJson(
                statement.lease().toString(),
                statement.period().from(),
                statement.period().to(),
                statement.opening(),
                statement.lines().stream().map(Line::of).toList(),
                statement.closing());
    }
}
