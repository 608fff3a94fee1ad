// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

/**
 * What is told of a statement and of a date on which it may have been made, as numbers. Those from {@link #TENSE} on are
 * of the statement alone, the same for all its dates and for none of them; the trees of {@link Forest} weigh them together.
 */
enum DateFeature {
    /** One where the candidate is that no date is stated. */
    NONE(0),
    /** Words between the cue and the date in the statement's own sentence. */
    OWN_DISTANCE(DateFeature.FAR),
    /** Whether that date stands before the cue (-1) or after it (1). */
    OWN_SIDE(0),
    OWN_PREPOSITION(-1),
    OWN_WORD(-1),
    /** Other cues between the two. */
    OWN_CUES(0),
    /** Whether content stands between them. */
    OWN_CONTENT(0),
    OWN_IN_SOURCE(0),
    /** Where the date stands in words that are quoted: elsewhere (1), in the sentence (2), in the statement's content (3). */
    QUOTED(0),
    /** Paragraphs from where the article last names the date up to the statement. */
    ABOVE(DateFeature.FAR),
    ABOVE_SENTENCES(DateFeature.FAR),
    /** Other dates that it names in between. */
    ABOVE_DATES(DateFeature.FAR),
    /** Statements of others in between. */
    ABOVE_OTHERS(DateFeature.FAR),
    /** What links that place with the speaker, see {@link DateCandidates}. */
    ABOVE_LINK(0),
    ABOVE_WORD(-1),
    ABOVE_PREPOSITION(-1),
    ABOVE_POSSESSIVE(0),
    /** The same where the place has to do with the speaker. */
    ABOVE_OF_SPEAKER(DateFeature.FAR),
    BELOW(DateFeature.FAR),
    BELOW_DATES(DateFeature.FAR),
    BELOW_LINK(0),
    /** How often the article names the date in its own words. */
    NAMED(0),
    NAMED_SHARE(0),
    /** The paragraph in which it does first. */
    FIRST(DateFeature.FAR),
    /** How often in a sentence with the speaker's name. */
    NAMED_WITH_SPEAKER(0),
    /** How often the article names the settings that it names in a sentence with the date. */
    SETTING(0),
    /** The same for the setting named last before the statement. */
    SETTING_NEAR(0),
    SETTING_HERE(0),
    /** Characters of the date as ISO 8601 writes it. */
    PRECISION(0),
    /** Days before publication; of a month or a year it is not told. */
    AGE(-5),
    YEARS(0),
    PUBLISHED(0),
    /** Statements in whose sentence the rules find the date. */
    OWNERS(0),
    OWNERS_SHARE(0),
    SPEAKER_OWNERS(0),
    SPEAKER_OWNERS_SHARE(0),
    /** Statements to the nearest one whose sentence tells a date, where it tells this one. */
    BEFORE(DateFeature.FAR),
    AFTER(DateFeature.FAR),
    /** The same among the speaker's statements. */
    SPEAKER_BEFORE(DateFeature.FAR),
    SPEAKER_AFTER(DateFeature.FAR),
    /** Whether the rules read it in the statement's own sentence. */
    OWN_RULE(0),
    /** Whether the rules read it at all. */
    RULE(0),
    /** The paragraph, where it is the first recent day that the article names. */
    LEAD(DateFeature.FAR),
    /** Whether it is the recent day that it names most. */
    MAIN(0),

    TENSE(0),
    UTTERED(0),
    ACT(0),
    CUE(0),
    MEDIUM(0),
    QUOTATION(0),
    TITLE(0),
    TURN(0),
    /** Nothing (0), a pronoun (1), a name (2), other words (3). */
    SOURCE(0),
    /** Where in the text, from 0 to 1. */
    PLACE(0),
    STATEMENTS(0),
    PAST_SHARE(0),
    SPEAKER_STATEMENTS(0),
    /** The statement's number after the speaker's first. */
    SPEAKER_SINCE(-1),
    TOLD_SHARE(0),
    TOLD_DATES(0),
    TOLD(0),
    RULED(0),
    /** Recent days that the article names, but for that of publication. */
    RECENT_DAYS(0),
    /** Sentences since a setting was named, and which. */
    SETTING_SINCE(DateFeature.FAR),
    SETTING_MEDIUM(-1),
    CANDIDATES(0),
    NEAREST_OWN(DateFeature.FAR),
    NEAREST_ABOVE(DateFeature.FAR),
    NEAREST_ABOVE_OF_SPEAKER(DateFeature.FAR),
    NEAREST_BELOW(DateFeature.FAR),
    NEAREST_SPEAKER_BEFORE(DateFeature.FAR),
    MOST_NEAR_SETTING(0);

    static final int FAR = 99;

    private final float otherwise;

    DateFeature(float otherwise) {
        this.otherwise = otherwise;
    }

    /** What holds where nothing is told. */
    float otherwise() {
        return otherwise;
    }
}
