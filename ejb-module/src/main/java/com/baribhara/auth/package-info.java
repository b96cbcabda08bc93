/**
 * Accounts, their passwords and roles, their sessions, and the keys that sign access tokens. An account belongs to a person and to no
 * organisation; its roles do. Anybody may sign in, show a refresh token, recover a password, register an
 * organisation or take an invitation, each by a code that goes to their own contact, and read the public keys; nothing else here is open. Private keys
 * leave memory only wrapped under the installation's key-encryption key, refresh tokens only as their hash. The secret of a second
 * factor is sealed; between a right password, or a provider's word, and a session stands {@code SecondStep}: whoever opens sessions goes through it.
 *
 * <p>Events: {@code SessionStarted}, {@code SessionEnded}, {@code SessionsEnded}, {@code RefreshTokenReused},
 * {@code CodeRefused}, {@code PasswordRefused}, {@code AccountDisabled}, {@code AccountEnabled}, {@code SecondFactorEnrolled},
 * {@code SecondFactorRemoved}, {@code SecondFactorReset}, {@code RecoveryCodesMade}, {@code RecoveryCodeUsed}, {@code SigningKeyRotated}; {@code ProfileChanged},
 * {@code PhotoChanged}, {@code PhotoRemoved}; renewing a session is none. Which passwords are taken says {@code PasswordRules}. Whoever ends sessions calls {@code AccountSessions} in its own transaction.
 *
 * <p>Who is linked with an identity at a provider may sign in by its word (OpenID Connect): an identity is issuer and subject, linked by
 * whoever is signed in, never found by an e-mail address. Events: {@code IdentityLinked}, {@code IdentityUnlinked}.
 *
 * <p>What a standard role lets do is the product's to say ({@code rights.txt}); what an organisation's own role does is that
 * organisation's, of the same permissions. Holds: nobody gives, takes or makes a role that lets do more than they may; an
 * organisation keeps an owner who can sign in. Events out: {@code RoleDefined}, {@code RoleRedefined}, {@code RoleRemoved},
 * {@code RolesAssigned}.
 */
package com.baribhara.auth;
