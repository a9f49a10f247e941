package dev.parley.server.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter that is read from the query: a record that has a component for every query parameter, of the same name.
 * The record is all there is to say: requests are read and the API is described by it. Its components are
 *
 * <ul>
 *   <li>{@code @Nullable String}: the first value, commas and all; null when not given;
 *   <li>{@code List<String>}: all values, repeated or joined by commas;
 *   <li>an {@code @Nullable} enum or a {@code List} of one: wire names;
 *       With {@link AnyCase} they may be written in capitals or not;
 *   <li>{@code boolean}: a switch, off when not given, or on with {@link On};
 *   <li>{@code int} with {@link Whole}: a number from 1 on;
 *   <li>a record of such components, which are parameters like the others;
 *   <li>{@link GivenQuery}: what was given, to ask for another page of a list.
 * </ul>
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface FromQuery {}
