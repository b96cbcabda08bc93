package com.baribhara.invoice.faces;

import com.baribhara.invoice.Deduction;
import com.baribhara.invoice.DepositService;
import com.baribhara.invoice.SettleDeposit;
import com.baribhara.invoice.SettlementView;
import com.baribhara.shared.Money;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import com.baribhara.shared.web.Seen;
import com.baribhara.shared.web.Submission;
import com.baribhara.shared.web.TypedIn;
import com.baribhara.tenant.ChargeKind;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseService;
import com.baribhara.tenant.LeaseView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The deposit of a lease that has ended: what is deducted, what comes of it, then the word that does it. */
@Named
@RequestScoped
public class SettlementBean {
    private static final int ROWS = 6;

    private final LeaseService leases;
    private final DepositService deposits;
    private final FormMessages messages;
    private final Submission submission;
    private final String id;
    private final List<Row> rows = new ArrayList<>(
            IntStream.range(0, ROWS).mapToObj(number -> new Row()).toList());
    private LeaseView lease;
    private String looked;
    private SettlementView preview;

    protected SettlementBean() {
        this(null, null, null, null, null);
    }

    @Inject
    public SettlementBean(
            LeaseService leases,
            DepositService deposits,
            FormMessages messages,
            Submission submission,
            ListState list) {
        this.leases = leases;
        this.deposits = deposits;
        this.messages = messages;
        this.submission = submission;
        this.id = list == null ? null : list.get("id");
    }

    /** What was typed of one deduction. */
    public static final class Row {
        private String kind = ChargeKind.REPAIR.name();
        private String amount;
        private String reason;

        boolean empty() {
            return (amount == null || amount.isBlank()) && (reason == null || reason.isBlank());
        }

        public String getKind() {
            return kind;
        }

        public void setKind(String kind) {
            this.kind = kind;
        }

        public String getAmount() {
            return amount;
        }

        public void setAmount(String amount) {
            this.amount = amount;
        }

        public String getReason() {
            return reason;
        }

        public void setReason(String reason) {
            this.reason = reason;
        }
    }

    /** Shows what would come of it. */
    public String look() {
        try {
            show(command());
            return null;
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    /** Does what was looked at; what is other by now is looked at first. */
    public String settle() {
        try {
            SettleDeposit command = command();
            SettlementView now = deposits.preview(known(), command);
            if (!Seen.of(now).equals(looked)) {
                show(command);
                return null;
            }
            submission.once(() -> {
                deposits.settle(known(), command);
                return known().value();
            });
            return "/invoice/holding.xhtml?faces-redirect=true&id=" + id;
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    private void show(SettleDeposit command) {
        preview = deposits.preview(known(), command);
        looked = Seen.of(preview);
    }

    /** Rows in which nothing was typed are none and go to the end, so that messages find the others. */
    private SettleDeposit command() {
        rows.sort(Comparator.comparing(Row::empty));
        TypedIn typed = new TypedIn();
        List<Deduction> deductions = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            Row row = rows.get(i);
            if (!row.empty()) {
                Money amount = typed.money("deductions[" + i + "].amount", row.getAmount());
                deductions.add(new Deduction(ChargeKind.valueOf(row.getKind()), amount, row.getReason()));
            }
        }
        typed.refuse();
        return new SettleDeposit(deductions);
    }

    private LeaseId known() {
        return AddressedId.of("lease", id, LeaseId::valueOf);
    }

    public LeaseView getLease() {
        if (lease == null) {
            lease = leases.get(known());
        }
        return lease;
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<ChargeKind> getKinds() {
        return List.of(ChargeKind.values());
    }

    /** Null before it was looked at. */
    public SettlementView getPreview() {
        return preview;
    }

    /** All that is held. */
    public Money getHeld() {
        return preview.deposit().plus(preview.advance()).plus(preview.credit());
    }

    public String getId() {
        return id;
    }

    public String getLooked() {
        return looked;
    }

    public void setLooked(String looked) {
        this.looked = looked;
    }
}
