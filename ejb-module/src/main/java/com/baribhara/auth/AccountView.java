package com.baribhara.auth;

import java.util.UUID;

/** An account as its owner sees it. */
public record AccountView(
        UUID id, String username, String displayName, String displayNameBn, String locale, boolean banglaDigits) {}
