/** Bots of Amazon Lex, versions 1 and 2, by the AWS SDK (providers-and-channels §2). */
@NullMarked
package dev.parley.provider.lex;

import org.jspecify.annotations.NullMarked;
