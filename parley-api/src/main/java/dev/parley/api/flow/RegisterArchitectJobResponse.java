package dev.parley.api.flow;

import java.util.Map;

/**
 * A job that waits for a flow to be uploaded.
 *
 * @param id its id
 * @param presignedUrl where the flow is to be put, as an absolute URL that needs no token
 * @param headers what the upload must have as headers; never null, for CX as Code reads it unasked
 * @param selfUri its path
 */
public record RegisterArchitectJobResponse(
        String id, String presignedUrl, Map<String, String> headers, String selfUri) {}
