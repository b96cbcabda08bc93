/**
 * The schema and the program that brings a database to it. Runs before the application, never inside it: an administrator's
 * connection makes the roles and the database, the owner's connection applies the migrations, and the application itself
 * only looks whether the schema is the one it was built for.
 */
package com.baribhara.migrations;
