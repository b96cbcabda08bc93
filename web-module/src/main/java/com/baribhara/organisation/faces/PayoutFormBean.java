package com.baribhara.organisation.faces;

import com.baribhara.organisation.ChangePayoutAccount;
import com.baribhara.organisation.PayoutAccountService;
import com.baribhara.organisation.PayoutAccountView;
import com.baribhara.organisation.PayoutMeans;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.security.ProofOfPerson;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.Seen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;

/** The payout account as its owner changes or removes it; its number is typed anew each time. */
@Named
@RequestScoped
public class PayoutFormBean {
    private static final String SETTINGS = "/organisation/settings.xhtml?faces-redirect=true";

    private final PayoutAccountService accounts;
    private final FormMessages messages;
    private PayoutAccountView shown;
    private String seen;
    private String means;
    private String bankName;
    private String branch;
    private String routingNumber;
    private String holder;
    private String accountNumber;
    private String current;
    private String otp;

    protected PayoutFormBean() {
        this(null, null);
    }

    @Inject
    public PayoutFormBean(PayoutAccountService accounts, FormMessages messages) {
        this.accounts = accounts;
        this.messages = messages;
    }

    /** Fills the form with the account as it is, but for its number. */
    public void load() {
        seen = Seen.of(getShown());
        means = getShown().kept() ? getShown().means().name() : PayoutMeans.BANK.name();
        bankName = getShown().bankName();
        branch = getShown().branch();
        routingNumber = getShown().routingNumber();
        holder = getShown().holder();
    }

    public PayoutAccountView getShown() {
        if (shown == null) {
            shown = accounts.current();
        }
        return shown;
    }

    public String save() {
        try {
            accounts.change(
                    new ChangePayoutAccount(chosen(), bankName, branch, routingNumber, holder, accountNumber),
                    new ProofOfPerson(current, otp),
                    Seen.as(seen));
            return SETTINGS;
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    public String remove() {
        try {
            accounts.remove(new ProofOfPerson(current, otp), Seen.as(seen));
            return SETTINGS;
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    public PayoutMeans[] getAllMeans() {
        return PayoutMeans.values();
    }

    private PayoutMeans chosen() {
        return Stream.of(PayoutMeans.values())
                .filter(one -> one.name().equals(means))
                .findFirst()
                .orElse(null);
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getMeans() {
        return means;
    }

    public void setMeans(String means) {
        this.means = means;
    }

    public String getBankName() {
        return bankName;
    }

    public void setBankName(String bankName) {
        this.bankName = bankName;
    }

    public String getBranch() {
        return branch;
    }

    public void setBranch(String branch) {
        this.branch = branch;
    }

    public String getRoutingNumber() {
        return routingNumber;
    }

    public void setRoutingNumber(String routingNumber) {
        this.routingNumber = routingNumber;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    /** What was just typed, so that whoever mistyped something else need not type it again. */
    public String getAccountNumber() {
        return accountNumber;
    }

    public void setAccountNumber(String accountNumber) {
        this.accountNumber = accountNumber;
    }

    public String getCurrent() {
        return null;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getOtp() {
        return null;
    }

    public void setOtp(String otp) {
        this.otp = otp;
    }
}
