package dev.parley.api;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list (wire-contract §4.0).
 *
 * @param entities what is on the page
 * @param pageSize how many fit on a page
 * @param pageNumber which page it is, from 1
 * @param total how many there are on all pages
 * @param pageCount how many pages there are, at least 1
 * @param firstUri the first page
 * @param nextUri the next page; none on the last one
 * @param previousUri the page before; none on the first one
 * @param lastUri the last page
 * @param selfUri this page
 * @param <T> what is listed
 */
public record EntityListing<T>(
        List<T> entities,
        int pageSize,
        int pageNumber,
        long total,
        int pageCount,
        String firstUri,
        @Nullable String nextUri,
        @Nullable String previousUri,
        String lastUri,
        String selfUri) {
    /**
     * A page of a list that is there as a whole.
     *
     * @param all the list
     * @param path the path of the list, with what else was asked for as a query
     */
    public static <T> EntityListing<T> of(List<T> all, int pageSize, int pageNumber, String path) {
        List<T> page =
                all.stream().skip((pageNumber - 1L) * pageSize).limit(pageSize).toList();
        return part(page, all.size(), pageSize, pageNumber, path);
    }

    /**
     * A page of a list of which no more than the page is there.
     *
     * @param page what is on the page
     * @param total how many there are on all pages
     * @param path the path of the list, with what else was asked for as a query
     */
    public static <T> EntityListing<T> part(List<T> page, long total, int pageSize, int pageNumber, String path) {
        int pages = Math.toIntExact(Math.max(1, Math.ceilDiv(total, pageSize)));
        return new EntityListing<>(
                page,
                pageSize,
                pageNumber,
                total,
                pages,
                uri(path, pageSize, 1),
                pageNumber < pages ? uri(path, pageSize, pageNumber + 1) : null,
                pageNumber > 1 ? uri(path, pageSize, Math.min(pageNumber - 1, pages)) : null,
                uri(path, pageSize, pages),
                uri(path, pageSize, pageNumber));
    }

    /** The same page with its entities in another form. */
    public <R> EntityListing<R> map(Function<? super T, R> form) {
        return new EntityListing<>(
                entities.stream().<R>map(form).toList(),
                pageSize,
                pageNumber,
                total,
                pageCount,
                firstUri,
                nextUri,
                previousUri,
                lastUri,
                selfUri);
    }

    private static String uri(String path, int pageSize, int pageNumber) {
        return path + (path.contains("?") ? "&" : "?") + "pageSize=" + pageSize + "&pageNumber=" + pageNumber;
    }
}
