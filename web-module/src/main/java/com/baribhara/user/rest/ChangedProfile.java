package com.baribhara.user.rest;

import com.baribhara.auth.ChangeProfile;
import com.baribhara.shared.Change;
import com.baribhara.shared.message.Contact;
import com.baribhara.user.Profile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ChangedProfile", description = "What of one's own profile is to change; what is absent stays.")
public record ChangedProfile(
        @Schema(implementation = String.class, example = "Karim Uddin", maxLength = 200)
        Change<String> displayName,

        @Schema(
                implementation = String.class,
                description = "The name in Bangla.",
                example = "করিম উদ্দিন",
                nullable = true,
                maxLength = 200)
        Change<String> displayNameBn,

        @Schema(
                implementation = String.class,
                description = "The language of pages and messages.",
                enumeration = {"en", "bn"})
        Change<String> locale,

        @Schema(
                implementation = Boolean.class,
                description = "Whether numbers are shown in Bangla digits when reading Bangla.")
        Change<Boolean> banglaDigits,

        @Schema(
                implementation = String.class,
                description = "By which way one would rather be written to.",
                enumeration = {"EMAIL", "SMS"})
        Change<Contact.Kind> channel) {

    ChangeProfile command(Profile present) {
        Boolean digits = banglaDigits.or(present.banglaDigits());
        return new ChangeProfile(
                displayName.or(present.displayName()),
                displayNameBn.or(present.displayNameBn()),
                locale.or(present.locale()),
                digits == null || digits,
                channel.or(present.channel()));
    }
}
