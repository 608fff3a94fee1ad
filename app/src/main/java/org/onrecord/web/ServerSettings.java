// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/**
 * Where the server listens and whom it answers.
 *
 * @param host name or address of the interface to listen on
 * @param port 0 for any free one
 * @param token what a client that is not a page of this server must know; absent where there is none. At least 16 characters
 */
public record ServerSettings(
        String host, int port, @Nullable String token) {

    private static final int SHORTEST_TOKEN = 16;

    public ServerSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("not a port: " + port);
        }
        if (token != null && token.length() < SHORTEST_TOKEN) {
            throw new IllegalArgumentException(
                    "a token needs at least " + SHORTEST_TOKEN + " characters, this one has " + token.length());
        }
        if (token == null && !isLoopback(host)) {
            throw new IllegalArgumentException(
                    "'" + host
                            + "' can be reached from other machines: that needs a token. Write one into a file of your own and name it with --token-file");
        }
    }

    /** Whether only programs of this machine can reach the server. */
    public boolean isLocal() {
        return isLoopback(host);
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            throw new IllegalArgumentException("'" + host + "' is no host of this machine", unknown);
        }
    }
}
