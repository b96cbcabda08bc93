package com.baribhara.user.faces;

import com.baribhara.shared.message.Contact;
import com.baribhara.shared.web.Formats;
import com.baribhara.user.Profile;
import com.baribhara.user.ProfileService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.stream.Collectors;

/** The person in front of the page, asked for once a request. */
@Named("me")
@RequestScoped
public class ProfileBean {
    private final ProfileService profiles;
    private final Formats formats;
    private Profile profile;

    protected ProfileBean() {
        this(null, null);
    }

    @Inject
    public ProfileBean(ProfileService profiles, Formats formats) {
        this.profiles = profiles;
        this.formats = formats;
    }

    public String getName() {
        return formats.pick(profile().displayName(), profile().displayNameBn());
    }

    public String getInitial() {
        return getName().substring(0, getName().offsetByCodePoints(0, 1));
    }

    /** For the browser that keeps passwords. */
    public String getUsername() {
        return profile().username();
    }

    /** Verified; null when none is. */
    public String getEmail() {
        return profile().email();
    }

    /** Verified mobile number; null when none is. */
    public String getPhone() {
        return profile().phone();
    }

    /** For scripts that keep something for this person alone. */
    public UUID getId() {
        return profile().id();
    }

    /** Tells the photo from others, for its address; null while there is none. */
    public String getPhoto() {
        return profile().photo();
    }

    /** The language in which the person is written to. */
    public String getLocale() {
        return profile().locale();
    }

    public boolean isBanglaDigits() {
        return profile().banglaDigits();
    }

    public Contact.Kind getChannel() {
        return profile().channel();
    }

    /** What the person is here, in words. */
    public String getRoles() {
        return profile().roles().stream()
                .map(role -> formats.text("role." + role))
                .collect(Collectors.joining(", "));
    }

    public String getOrganisation() {
        return formats.pick(profile().organisationName(), profile().organisationNameBn());
    }

    private Profile profile() {
        if (profile == null) {
            profile = profiles.me();
        }
        return profile;
    }
}
