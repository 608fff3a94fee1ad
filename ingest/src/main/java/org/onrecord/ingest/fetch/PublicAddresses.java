// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Resolves names to public addresses only, so that a page cannot send the program to machines that the public cannot
 * reach. The HTTP client connects to exactly what this returns, for names and for literal addresses alike, so a second
 * answer of the name service cannot differ from the one that was checked.
 */
final class PublicAddresses implements DnsResolver {

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = SystemDefaultDnsResolver.INSTANCE.resolve(host);
        for (InetAddress address : addresses) {
            if (!isPublic(address)) {
                throw new PrivateAddressException(host, address);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return SystemDefaultDnsResolver.INSTANCE.resolveCanonicalHostname(host);
    }

    /** Whether an address is one that the public internet routes. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return address instanceof Inet6Address ? isPublic6(address.getAddress()) : isPublic4(address.getAddress());
    }

    /** Java's own tests miss these blocks of the registry of special addresses (RFC 6890). */
    private static boolean isPublic4(byte[] bytes) {
        int a = bytes[0] & 0xff;
        int b = bytes[1] & 0xff;
        int c = bytes[2] & 0xff;
        boolean sharedCarrier = a == 100 && b >= 64 && b < 128;
        boolean protocolAssignments = a == 192 && b == 0 && c == 0;
        boolean benchmarking = a == 198 && (b == 18 || b == 19);
        return a != 0 && a != 127 && a < 224 && !sharedCarrier && !protocolAssignments && !benchmarking;
    }

    /** Global unicast only, and where it carries an IPv4 address, a public one. */
    private static boolean isPublic6(byte[] bytes) {
        if (startsWith(bytes, 0x00, 0x64, 0xff, 0x9b)) {
            return isPublicInside(bytes, 12);
        }
        if (startsWith(bytes, 0x20, 0x02)) {
            return isPublicInside(bytes, 2);
        }
        boolean global = (bytes[0] & 0xe0) == 0x20;
        boolean tunnelled = startsWith(bytes, 0x20, 0x01, 0x00, 0x00);
        return global && !tunnelled;
    }

    private static boolean isPublicInside(byte[] bytes, int offset) {
        try {
            return isPublic(Inet4Address.getByAddress(Arrays.copyOfRange(bytes, offset, offset + 4)));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xff) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
