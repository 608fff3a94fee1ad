// SPDX-License-Identifier: Apache-2.0
package org.onrecord.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post of a social network that stands inside a document.
 *
 * @param author the name under which it was posted; absent where the document does not give it
 * @param handle the account with its leading {@code @}; absent where the document does not give it
 * @param date the day of the post; absent where the document does not give it
 * @param url its address; absent where the document does not give it
 * @param span where the post stands in the text of the document: its words and its credit line
 */
public record Post(
        @Nullable String author,
        @Nullable String handle,
        @Nullable LocalDate date,
        @Nullable String url,
        Span span) {}
