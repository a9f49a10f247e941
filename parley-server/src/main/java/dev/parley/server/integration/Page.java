package dev.parley.server.integration;

import dev.parley.api.EntityListing;
import dev.parley.server.http.GivenQuery;
import dev.parley.server.http.Whole;
import java.util.List;

/**
 * Which page of a list is wanted.
 *
 * @param given asks for another page
 * @param pageNumber which page
 * @param pageSize how many on a page
 */
record Page(
        GivenQuery given,
        @Whole(standard = 1) int pageNumber,
        @Whole(standard = 25, largest = 1000) int pageSize) {
    <T> EntityListing<T> of(List<T> all, String path) {
        return EntityListing.of(all, pageSize, pageNumber, given.on(path));
    }
}
