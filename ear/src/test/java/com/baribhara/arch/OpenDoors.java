package com.baribhara.arch;

import java.util.Set;

/** Classes and methods that need no sign-in, each for its reason. */
final class OpenDoors {
    static final Set<String> NAMES = Set.of(
            // the door itself, and the keys with which others check what it handed out
            "TokensResource.signIn",
            "SignInService",
            "SignInLookups",
            // between the password and the session: the code of the second factor
            "TokensResource.complete",
            "SecondStepService",
            "SecondFactorKeeping",
            // the way back in for whoever can't open it, by a code
            "RecoveriesResource.ask",
            "RecoveriesResource.recover",
            "RecoveryService",
            // how a landlord comes in by themselves, and how somebody who was invited does: by a code, too
            "RegistrationsResource.ask",
            "RegistrationsResource.register",
            "RegistrationService",
            "AcceptancesResource.join",
            "JoiningService",
            "SigningKeyService",
            // whoever holds a refresh token is its session's owner: the token is what is shown
            "SessionsResource.refresh",
            "SessionsResource.revoke",
            "RefreshService",
            "SessionKeeping",
            // the way in by a provider's word, and whom it names: known only when the provider was asked
            "ProvidersResource.list",
            "ProviderSignInService",
            "IdentityKeeping",
            // counts attempts, most of them before anybody is known
            "Limits",
            // the keys of personal data: whoever writes a tenant seals with them, inside the server
            "KeyringStore",
            // the jobs' and timers' own way into the domain, where they become the system: nobody has called them
            "JobsReading", // the ticker that tells watching pages has no caller; whose jobs, the socket learned from
            // the token
            "MonthlyBilling",
            "ProvingBooks",
            "ProvingEvents",
            "LateFeePosting",
            "EscalationPosting",
            "UtilityBilling",
            "RunKeeping",
            // called by the broker inside this server
            "NotificationListener",
            // called by the commit of whatever recorded events
            "EventRelay.wake",
            // called by the commit of whatever stored a message
            "DeliveryTimer.wake",
            // told by whoever meets a refusal, before anybody is known
            "RefusalLog.refused",
            "Refusals.refused");

    private OpenDoors() {}
}
