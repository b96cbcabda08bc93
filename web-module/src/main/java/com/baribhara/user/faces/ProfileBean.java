package com.baribhara.user.faces;

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

    /** For scripts that keep something for this person alone. */
    public UUID getId() {
        return profile().id();
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
