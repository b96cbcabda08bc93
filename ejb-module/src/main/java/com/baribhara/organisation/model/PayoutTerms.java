package com.baribhara.organisation.model;

import com.baribhara.organisation.AccountNumber;
import com.baribhara.organisation.ChangePayoutAccount;
import com.baribhara.organisation.PayoutMeans;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.text.Digits;
import java.util.Optional;

/** A payout account as it was typed, with all that is wrong with it told to the check. */
public record PayoutTerms(
        PayoutMeans means, String bankName, String branch, String routingNumber, String holder, AccountNumber number) {
    private static final int NAME = 100;

    public static PayoutTerms of(ChangePayoutAccount command, InputCheck check) {
        PayoutMeans means = command.means();
        check.needed("means", means);
        boolean bank = means == PayoutMeans.BANK;
        return new PayoutTerms(
                means,
                bank ? check.text("bankName", command.bankName(), NAME) : null,
                bank ? check.text("branch", command.branch(), NAME) : null,
                bank ? routing(command.routingNumber(), check) : null,
                check.text("holder", command.holder(), NAME),
                number(command, check));
    }

    private static String routing(String typed, InputCheck check) {
        check.that(typed != null && !typed.isBlank(), "routingNumber", "field.required");
        return check.typed("routingNumber", typed, PayoutTerms::nineDigits, "payout.routing-malformed");
    }

    /** Bank, district, branch and a check digit (Bangladesh Bank, BACH). */
    private static Optional<String> nineDigits(String typed) {
        String digits = Digits.typed(typed);
        return Optional.of(digits).filter(text -> text.matches("[0-9]{9}"));
    }

    private static AccountNumber number(ChangePayoutAccount command, InputCheck check) {
        String typed = command.accountNumber();
        check.that(typed != null && !typed.isBlank(), "accountNumber", "field.required");
        if (command.means() == null) {
            return null;
        }
        boolean bank = command.means() == PayoutMeans.BANK;
        return check.secret(
                "accountNumber",
                typed,
                text -> AccountNumber.typed(command.means(), text),
                bank ? "payout.number-malformed" : "payout.wallet-malformed");
    }
}
