package com.baribhara.invoice.cases;

import com.baribhara.payment.GatewayTransaction;
import com.baribhara.payment.ReceiptStatus;
import com.baribhara.payment.model.GatewayFee;
import com.baribhara.payment.model.GatewayPayments;
import com.baribhara.payment.model.GatewayPayments.Recorded;
import com.baribhara.payment.model.Refundable;
import com.baribhara.shared.Money;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Payments through a gateway: told twice, refunded, with its fee. */
final class GatewayCases {
    private static final String REJECTED = "REJECTED (bKash 2026: reversal amount cannot exceed the original)";

    static final List<CaseRule> RULES = List.of(
            CaseRule.of("payment", "gateway trxID amount deliveries", "paymentID", GatewayCases::deliveries),
            CaseRule.of("payment", "paid refunds", "", GatewayCases::refunds),
            CaseRule.of("payment", "paid gateway_fee_percent", "", GatewayCases::fee));

    private GatewayCases() {}

    private static Map<String, Object> deliveries(JsonNode inputs) {
        GatewayTransaction transaction = new GatewayTransaction(
                inputs.get("gateway").asText(), inputs.get("trxID").asText());
        GatewayPayments payments = GatewayPayments.NONE;
        for (int delivery = inputs.get("deliveries").asInt(); delivery > 0; delivery--) {
            payments = payments.told(transaction, Inputs.money(inputs.get("amount")));
        }
        return Map.of(
                "payments_recorded", payments.payments().size(),
                "receipts_issued",
                        payments.payments().stream()
                                .map(Recorded::receipt)
                                .filter(ReceiptStatus.ISSUED::equals)
                                .count(),
                "outstanding_change", payments.balanceChange());
    }

    private static Map<String, Object> refunds(JsonNode inputs) {
        Refundable refundable = new Refundable(Inputs.money(inputs.get("paid")));
        List<Money> left = new ArrayList<>();
        Map<String, Object> answer = new HashMap<>();
        for (JsonNode amount : inputs.get("refunds")) {
            Refundable.Answer refund = refundable.refund(Inputs.money(amount));
            answer.put(Inputs.ORDINALS.get(left.size()), refund.accepted() ? "ACCEPTED" : REJECTED);
            refundable = refund.after();
            left.add(refundable.left());
        }
        answer.put("max_refundable_after", left);
        return answer;
    }

    private static Map<String, Object> fee(JsonNode inputs) {
        GatewayFee fee =
                GatewayFee.of(Inputs.money(inputs.get("paid")), Inputs.decimal(inputs.get("gateway_fee_percent")));
        return Map.of("tenant_credit", fee.tenantCredit(), "fee", fee.fee(), "bank_receipt", fee.bankReceipt());
    }
}
