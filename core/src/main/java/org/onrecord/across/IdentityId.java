// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import java.text.Normalizer;
import java.util.Locale;
import org.onrecord.corpus.Profile;
import org.onrecord.statement.SpeakerType;

/** Makes an id that people can read and type: "tim-walz", "org:fbi". */
final class IdentityId {

    private IdentityId() {}

    static String of(Profile profile) {
        String plain = Normalizer.normalize(profile.name(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}|[.'’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return (profile.type() == SpeakerType.ORGANIZATION ? "org:" : "") + plain;
    }
}
