package com.baribhara.user.faces;

import com.baribhara.auth.PhotoService;
import com.baribhara.auth.ProfilePhoto;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.web.FormMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/** The reader's own photo: another one, or none. */
@Named
@RequestScoped
public class PhotoFormBean {
    private static final String DONE = "/user/profile.xhtml?faces-redirect=true&saved=true";

    private final PhotoService photos;
    private final FormMessages messages;
    private Part file;

    protected PhotoFormBean() {
        this(null, null);
    }

    @Inject
    public PhotoFormBean(PhotoService photos, FormMessages messages) {
        this.photos = photos;
        this.messages = messages;
    }

    public String upload() throws IOException {
        try (InputStream content = file.getInputStream()) {
            photos.keep(ProfilePhoto.read(content));
            return DONE;
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    public String remove() {
        photos.remove();
        return DONE;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
