package com.baribhara.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baribhara.organisation.ChangePayoutAccount;
import com.baribhara.organisation.PayoutAccountView;
import com.baribhara.organisation.PayoutMeans;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.Invalid;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.secrecy.KeptSeals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayoutAccountTest {
    private static final OrganisationSeal SEAL = new OrganisationSeal(KeptSeals.fresh());
    private static final String NUMBER = "0123401234567";

    @Test
    void anAccountAtABankIsShownMaskedAndWholeOnlyWhenAskedFor() {
        PayoutAccount account = new PayoutAccount(terms(atBank("০১২৩৪-০১২৩৪৫৬৭")), SEAL);

        assertThat(account.view(SEAL))
                .isEqualTo(new PayoutAccountView(
                        PayoutMeans.BANK, "Sonali Bank", "Dhanmondi", "200261186", "Rahman", "*********4567"));
        assertThat(account.wholeView(SEAL).accountNumber()).isEqualTo(NUMBER);
    }

    @Test
    void aWalletIsKnownByItsMobileNumberAndHasNoBank() {
        PayoutAccountView wallet = new PayoutAccount(
                        terms(new ChangePayoutAccount(
                                PayoutMeans.BKASH,
                                "Sonali Bank",
                                "Dhanmondi",
                                "200261186",
                                "Rahman",
                                "+8801711-223344")),
                        SEAL)
                .wholeView(SEAL);

        assertThat(wallet)
                .isEqualTo(new PayoutAccountView(PayoutMeans.BKASH, null, null, null, "Rahman", "01711223344"));
    }

    @Test
    void whatIsMissingOrNoNumberIsToldAtOnceWithoutRepeatingTheNumber() {
        ChangePayoutAccount faulty =
                new ChangePayoutAccount(PayoutMeans.BANK, " ", null, "20026118", null, NUMBER + "00000000");

        assertThatThrownBy(() -> terms(faulty))
                .hasMessageNotContaining(NUMBER)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.fields())
                                .extracting(Refusal.Field::name)
                                .containsExactly("bankName", "branch", "routingNumber", "holder", "accountNumber"));
    }

    @ParameterizedTest
    @CsvSource({"BANK,12345", "BANK,********4567", "BKASH,0123401234567", "NAGAD,01111223344", "ROCKET,123456"})
    void aNumberThatNoAccountOfTheKindCanHaveIsRefused(PayoutMeans means, String number) {
        assertThatThrownBy(() -> terms(
                        new ChangePayoutAccount(means, "Sonali Bank", "Dhanmondi", "200261186", "Rahman", number)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void noRecordPrintsTheNumber() {
        PayoutAccount account = new PayoutAccount(terms(atBank(NUMBER)), SEAL);
        assertThat(atBank(NUMBER) + " " + terms(atBank(NUMBER)) + " " + account.wholeView(SEAL))
                .doesNotContain(NUMBER);
    }

    private static ChangePayoutAccount atBank(String number) {
        return new ChangePayoutAccount(PayoutMeans.BANK, "Sonali Bank", "Dhanmondi", "200 261 186", "Rahman", number);
    }

    private static PayoutTerms terms(ChangePayoutAccount command) {
        InputCheck check = new InputCheck();
        PayoutTerms terms = PayoutTerms.of(command, check);
        check.refuse();
        return terms;
    }
}
