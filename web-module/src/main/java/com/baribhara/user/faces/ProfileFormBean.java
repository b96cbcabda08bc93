package com.baribhara.user.faces;

import com.baribhara.auth.ChangeProfile;
import com.baribhara.shared.ChangedMeanwhile;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.message.Contact;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ReadingPreferences;
import com.baribhara.shared.web.Seen;
import com.baribhara.user.Profile;
import com.baribhara.user.ProfileService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How the reader is called, reads, and is written to. */
@Named
@RequestScoped
public class ProfileFormBean {
    private final ProfileService profiles;
    private final FormMessages messages;
    private String seen;
    private String displayName;
    private String displayNameBn;
    private String locale;
    private String digits;
    private String channel;

    protected ProfileFormBean() {
        this(null, null);
    }

    @Inject
    public ProfileFormBean(ProfileService profiles, FormMessages messages) {
        this.profiles = profiles;
        this.messages = messages;
    }

    public void load() {
        Profile shown = profiles.me();
        seen = Seen.of(shown);
        displayName = shown.displayName();
        displayNameBn = shown.displayNameBn();
        locale = shown.locale();
        digits = shown.banglaDigits() ? "bangla" : ReadingPreferences.LATIN;
        channel = shown.channel().name();
    }

    /** This browser follows at once: the address says what was chosen. */
    public String save() {
        try {
            ChangeProfile command = new ChangeProfile(
                    displayName, displayNameBn, locale, !ReadingPreferences.LATIN.equals(digits), kind());
            profiles.change(command, Seen.as(seen));
            return "/user/profile.xhtml?faces-redirect=true&saved=true&language=" + locale + "&digits=" + digits;
        } catch (ChangedMeanwhile stale) {
            seen = Seen.of(profiles.me());
            return messages.refuse(stale, "form");
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    private Contact.Kind kind() {
        return channel == null ? null : Contact.Kind.valueOf(channel);
    }

    public List<Contact.Kind> getChannels() {
        return List.of(Contact.Kind.values());
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getDisplayNameBn() {
        return displayNameBn;
    }

    public void setDisplayNameBn(String displayNameBn) {
        this.displayNameBn = displayNameBn;
    }

    public String getLocale() {
        return locale;
    }

    public void setLocale(String locale) {
        this.locale = locale;
    }

    public String getDigits() {
        return digits;
    }

    public void setDigits(String digits) {
        this.digits = digits;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }
}
