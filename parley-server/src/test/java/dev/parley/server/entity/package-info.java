@NullMarked
package dev.parley.server.entity;

import org.jspecify.annotations.NullMarked;
