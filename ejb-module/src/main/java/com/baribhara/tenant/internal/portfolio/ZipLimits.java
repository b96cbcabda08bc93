package com.baribhara.tenant.internal.portfolio;

/**
 * What an upload may be.
 *
 * @param uncompressed bytes of all files together
 * @param ratio how many times smaller than its content a zip may be; portfolios are 4 to 20 times smaller
 * @param ratioFrom bytes of content below which the ratio is not looked at: tiny files may well compress
 */
record ZipLimits(long uncompressed, int ratio, long ratioFrom) {
    private static final long MEGABYTE = 1024 * 1024;

    static final ZipLimits OURS = new ZipLimits(256 * MEGABYTE, 100, 4 * MEGABYTE);
}
