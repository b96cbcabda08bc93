package com.baribhara.auth.faces;

import com.baribhara.auth.SecondFactorService;
import com.baribhara.auth.SecondFactorSetup;
import com.baribhara.auth.SecondFactorView;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.security.ProofOfPerson;
import com.baribhara.shared.web.FormMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The second factor of whoever is signed in: off, begun, or on; its recovery codes are shown in the one answer that makes them. */
@Named
@RequestScoped
public class SecondFactorBean {
    private static final String AGAIN = "/user/second-factor.xhtml?faces-redirect=true";

    private final SecondFactorService factors;
    private final PageSessions sessions;
    private final FormMessages messages;
    private SecondFactorView view;
    private Optional<SecondFactorSetup> setup;
    private List<String> codes = List.of();
    private String current;
    private String otp;
    private String code;

    protected SecondFactorBean() {
        this(null, null, null);
    }

    @Inject
    public SecondFactorBean(SecondFactorService factors, PageSessions sessions, FormMessages messages) {
        this.factors = factors;
        this.sessions = sessions;
        this.messages = messages;
    }

    public String begin() {
        return tried(() -> {
            factors.begin(proof());
            return AGAIN;
        });
    }

    /** Who had to set it up goes on with what they may do otherwise. */
    public String confirm() {
        return tried(() -> {
            codes = factors.confirm(code);
            if (getView().due()) {
                ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
                sessions.renew((HttpServletRequest) answer.getRequest(), (HttpServletResponse) answer.getResponse());
            }
            return null;
        });
    }

    public String newCodes() {
        return tried(() -> {
            codes = factors.newCodes(proof());
            return null;
        });
    }

    public String remove() {
        return tried(() -> {
            factors.remove(proof());
            return AGAIN + "&off=true";
        });
    }

    private String tried(Supplier<String> work) {
        try {
            return work.get();
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        } finally {
            view = null;
            setup = null;
        }
    }

    private ProofOfPerson proof() {
        return new ProofOfPerson(current, otp);
    }

    public SecondFactorView getView() {
        if (view == null) {
            view = factors.view();
        }
        return view;
    }

    /** Begun and waiting for its first code; null when nothing is. */
    public SecondFactorSetup getSetup() {
        if (setup == null) {
            setup = getView().on() ? Optional.empty() : factors.begun();
        }
        return setup.orElse(null);
    }

    public String getPicture() {
        return QrPicture.of(getSetup().uri());
    }

    /** Just made; shown now and never again. */
    public List<String> getCodes() {
        return codes;
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

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
