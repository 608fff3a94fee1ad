// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import org.onrecord.document.Publication;
import org.onrecord.ingest.fetch.FetchPolicy;

/**
 * How inputs are read.
 *
 * @param limits what one document may take
 * @param fields which column or field of an export holds what
 * @param fetching how pages are asked for
 * @param known what the caller knows of the publication of plain texts and of pages; goes before what texts say, and behind
 *     what pages say
 * @param progress where archives are taken up and how far they were read
 */
public record SourceOptions(
        Limits limits, FieldMapping fields, FetchPolicy fetching, Publication known, Progress progress) {

    /** The usual limits and manners, nothing known, and every archive from its start. */
    public static final SourceOptions DEFAULT = new SourceOptions(
            Limits.DEFAULT, FieldMapping.GUESSED, FetchPolicy.POLITE, Publication.UNKNOWN, Progress.NONE);
}
