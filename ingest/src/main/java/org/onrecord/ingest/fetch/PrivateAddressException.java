// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.fetch;

import java.io.Serial;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** A host's name stands for an address that the public cannot reach. */
final class PrivateAddressException extends UnknownHostException {

    @Serial
    private static final long serialVersionUID = 1;

    PrivateAddressException(String host, InetAddress address) {
        super(host + " is at " + address.getHostAddress() + ", which is not a public address");
    }
}
