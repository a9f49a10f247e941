/** Bots of Google Dialogflow ES and CX, over gRPC (providers-and-channels §3). */
@NullMarked
package dev.parley.provider.dialogflow;

import org.jspecify.annotations.NullMarked;
