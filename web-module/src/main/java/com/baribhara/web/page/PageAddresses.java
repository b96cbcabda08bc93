package com.baribhara.web.page;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewMetadata;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Forms post to the whole address of their page, so that after a refusal the bar still names what is shown. */
public class PageAddresses extends ViewHandlerWrapper {
    public PageAddresses(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        String address = super.getActionURL(faces, viewId);
        UIViewRoot shown = faces.getViewRoot();
        boolean ofThisPage = faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                && shown != null
                && viewId.equals(shown.getViewId());
        if (!ofThisPage) {
            return address;
        }
        Map<String, List<String>> parameters = ViewMetadata.getViewParameters(shown).stream()
                .filter(parameter -> parameter.getStringValue(faces) != null)
                .collect(Collectors.toMap(UIViewParameter::getName, one -> List.of(one.getStringValue(faces))));
        return faces.getExternalContext().encodeRedirectURL(address, parameters);
    }
}
