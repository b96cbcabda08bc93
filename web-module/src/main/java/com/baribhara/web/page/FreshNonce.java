package com.baribhara.web.page;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;

/** Lets the view forget the nonce of the document that a whole post replaces; {@link NonceFilter} brings the next. */
public class FreshNonce implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        boolean whole = faces.isPostback() && !faces.getPartialViewContext().isAjaxRequest();
        Map<String, Object> kept =
                whole && faces.getViewRoot() != null ? faces.getViewRoot().getViewMap(false) : null;
        if (kept != null) {
            kept.remove(NonceFilter.PARAMETER);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
