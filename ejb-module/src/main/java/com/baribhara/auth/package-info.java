/**
 * Accounts, their passwords and roles, and the keys that sign access tokens. An account belongs to a person and to no
 * organisation; its roles do. Anybody may sign in and read the public keys; nothing else here is open. Private keys leave memory
 * only wrapped under the installation's key-encryption key.
 */
package com.baribhara.auth;
