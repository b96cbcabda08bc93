/**
 * What a balancer asks before it sends requests to a server. In this module because WildFly finds the health checks of an EAR in its
 * libraries alone, not in its modules (WFLY-12835); in a package of its own because Flyway reads the classes beside the migrations.
 */
package com.baribhara.health;
