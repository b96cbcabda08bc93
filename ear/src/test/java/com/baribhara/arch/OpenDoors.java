package com.baribhara.arch;

import java.util.Set;

/** Classes and methods that need no sign-in, each for its reason. */
final class OpenDoors {
    static final Set<String> NAMES = Set.of(
            // the door itself, and the keys with which others check what it handed out
            "TokensResource.signIn",
            "SignInService",
            "SignInLookups",
            "SigningKeyService",
            // the jobs' and timers' own way into the domain, where they become the system: nobody has called them
            "JobsReading", // the ticker that tells watching pages has no caller; whose jobs, the socket learned from
            // the token
            "MonthlyBilling",
            "ProvingBooks",
            "LateFeePosting",
            "EscalationPosting",
            "UtilityBilling",
            "RunKeeping",
            // called by the broker inside this server
            "NotificationListener",
            // called by the commit of whatever recorded events
            "EventRelay.wake");

    private OpenDoors() {}
}
