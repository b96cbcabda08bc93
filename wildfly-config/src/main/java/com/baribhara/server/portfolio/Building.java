package com.baribhara.server.portfolio;

import java.util.List;

/** One building with all that belongs to it, as rows of the files. */
record Building(
        List<String> property,
        List<List<String>> units,
        List<List<String>> tenants,
        List<List<String>> leases,
        List<List<String>> charges) {}
