// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import org.jspecify.annotations.Nullable;

/**
 * Why a request was not granted, after RFC 9457.
 *
 * @param status of HTTP
 * @param title the same in words
 * @param detail what is wrong, for the person who asked
 * @param value what was refused; absent where it is no single value
 */
record ProblemView(
        int status, String title, String detail, @Nullable String value) {}
