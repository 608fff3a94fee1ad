// SPDX-License-Identifier: Apache-2.0
/**
 * Pages of the web, fetched with good manners: {@link org.onrecord.ingest.fetch.Fetcher} asks one host at a time, obeys
 * robots.txt, and never reaches into private networks unless it is told to.
 */
@NullMarked
package org.onrecord.ingest.fetch;

import org.jspecify.annotations.NullMarked;
