// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Wordings by which pages speak of themselves, and not of their subject. Each asks for more than a word that news may use
 * too: a whole line, an imperative at the beginning of a sentence, a colon. A paragraph that quotes somebody is never one.
 */
final class Phrases {

    private static final int LINE = 80;
    private static final int SHORT = 160;

    private static final String NETWORK =
            "facebook|twitter|google\\+?|whatsapp|pinterest|linkedin|reddit|tumblr|telegram|instagram|youtube|messenger|flipboard|pocket|line|vk|x|threads|bluesky|mastodon|tiktok|snapchat";

    private static final Pattern LABEL = whole(
            "advert(?:isement|isment|ising)?|anzeige|publicité|werbung|reklama|hirdetés|publicidad|publicidade|pubblicità|реклама",
            "close|videos?|watch|photos?|images?|gallery|(?:\\d+ )?shares?|tweet|pin|e-?mail|print|save|copy link|download|transcript|embed",
            "(?:\\d+ |no |view |view all |read all |show |leave a |post a |add a )?comments?",
            "loading|loading content|highlights|story highlights|key points|published|updated|listen|play",
            "(?:story|article) continues(?: below)?(?: advertisement)?|continue reading(?: below)?|scroll (?:down )?to continue(?: reading)?",
            "(?:image|photo|slide) \\d+ (?:of|/) \\d+|page \\d+ of \\d+(?: ?next(?: page)?)?|\\d+ ?/ ?\\d+|(?:this|the) slideshow requires javascript",
            "about the (?:author|writer)s?|view all(?: \\(\\d+\\))?|view (?:photos?|gallery|slideshow)",
            "follow|subscribe|sign up|sign in|log in|register|home|back|back to top|top|next|previous|prev|menu|search|tags?|topics?|filed under|categor(?:y|ies)|more|related|read more|up next|video transcript",
            "(?:(?:" + NETWORK + "|e-?mail|print|copy link|link|share)\\W*)+");

    private static final String ELSEWHERE =
            "related(?: (?:stories|story|articles?|posts?|coverage|content|links?|reading|news|topics?|roundup|video))?|read more|read also|read next|read this|also read|also on|also see|also watch|see also|see more|more on|more from|more stories|more news|more|watch more|watch now|watch|you (?:may|might) (?:also )?(?:like|be interested in)"
                    + "|recommended(?: for you)?|don['’]t miss|people are (?:also )?reading|must[ -]read|most read|most popular|trending|popular on|up next|next up|next story|previous story|further reading|editor[’']?s[’']? picks?|leggi anche|lee también|lea también|leia também|leia mais|lire aussi|[aà] lire|lesen sie auch|mehr zum thema|siehe auch|читайте также|from our partners|what to read next|(?:go|dig) deeper|in case you missed it|full coverage";

    private static final Pattern POINTER = ignoringCase("\\W*(?:" + ELSEWHERE + ")\\b.*");
    private static final Pattern BARE_POINTER = ignoringCase("\\W*(?:" + ELSEWHERE + ")(?:\\W*|\\s*:.*)");

    private static final Pattern APPEAL = ignoringCase("(?:^|[.!?…] )\\W*(?:please |to )?(?:"
            + String.join(
                    "|",
                    "sign up (?:for|to|here|now|today|below)|subscribe (?:to|now|here|today|for)|click here|tap here|click to tweet",
                    "follow (?:us|me|@\\w+)\\b|follow .{2,60} on (?:" + NETWORK
                            + ")|like us on|join (?:us on|our|the conversation|the discussion)",
                    "(?:get|download) .{2,40}\\bapp\\b|get .{2,60}\\b(?:newsletter|inbox|notifications)|get breaking news|turn on notifications",
                    "leave a comment|share this (?:\\w+ )?(?:story|article|post|page|contribution|quote|with)|read or share this|enable javascript|disable your ad",
                    "(?:reach|contact) (?:the |this |our )?(?:reporter|author|writer|me)s? (?:at|on)|e-?mail .{2,40} at \\S+@|send (?:us )?(?:tips|your)",
                    "support (?:our|independent) journalism|become a (?:member|subscriber|patron)\\b|make a donation|tell us what you think|let us know what you|like this (?:story|article|post)\\?|(?:have|got) a (?:news )?tip")
            + ")");

    private static final Pattern RIGHTS = ignoringCase(
            "copyright (?:©|\\(c\\)|@|(?:\\w+ )?\\d{4})|©\\s?\\d{4}|all rights reserved|this (?:document|material|content) (?:is subject to copyright|may not)|this (?:website|site) uses cookies|by (?:signing up|subscribing|clicking|submitting|registering)\\b.{0,40}you (?:agree|consent)");

    private static final Pattern END_APPEAL = ignoringCase(String.join(
            "|",
            "^\\W*(?:follow|read|find|see) .{2,80} (?:coverage|stories|reporting) (?:at|on|here)\\b",
            "^\\W*if you (?:liked|enjoyed|like) this\\b|^\\W*thank(?:s| you) for reading\\b|^\\W*questions\\? comments\\?",
            "^\\W*(?:this|a version of this) (?:article|story|column) (?:was |is )?(?:first |originally )?appear(?:s|ed)\\b",
            "^\\W*(?:with (?:inputs?|files?|agency reports) from|con información de)\\s",
            "\\b(?:our|free|daily|weekly|this) (?:\\w+ )?newsletters?\\b|(?:to|in) your inbox|may not be (?:published|reproduced|republished)",
            "earns? (?:a|an) (?:affiliate )?commission|letters? to the editor|can be reached at|contribut(?:ed|ing) (?:to this (?:report|story|article)|reporting)|additional reporting by",
            "(?:follow|find|reach) .{2,60} (?:on|at) (?:" + NETWORK
                    + "|@\\w+)|(?:is|are) on twitter\\b|(?:^|[.!?] )(?:e-?mail|contact|reach|write to) .{0,60}\\S+@\\w",
            "^\\W*\\S+@\\w+\\.\\w{2,4}$|^(?:www\\.|twitter\\.com|facebook\\.com)\\S+$"));

    private static final Pattern SOURCE = ignoringCase(
            "\\W*(?:(?:sources?|via|fonte|quelle|tags|photos?|image|credit|more)\\s*:.*|via \\S+|(?:reporting|editing|edited|written|additional reporting) by\\b.*|source\\s.*)");

    private static final Pattern CREDIT = ignoringCase(
            "getty images|shutterstock|istock|ap photo|/ap\\)|/reuters\\)?|reuters/|/afp|image credit|photo credit|photo by|photograph by|photos by|image courtesy|photo courtesy|\\(photo:|\\(image:|^\\W*(?:image|photo|picture|credit|photograph):|image ©|^\\W*©|\\(fot\\.|\\b(?:photo|foto|fotó)s? ?[:/]|file photo|screenshot (?:by|via|from)|\\((?:photo )?(?:courtesy|credit)");

    private static final Pattern SPEECH = Pattern.compile("[\"“”«»„]");

    private Phrases() {}

    private static Pattern ignoringCase(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Pattern whole(String... alternatives) {
        return ignoringCase("\\W*(?:" + String.join("|", alternatives) + ")\\W*");
    }

    /** The whole of it is a button's or a section's name. */
    static boolean isLabel(String text) {
        return text.length() < LINE && LABEL.matcher(text).matches();
    }

    /** It begins as a line that points to another page does. Of a line that does not link, too little to go by. */
    static boolean isPointer(String text) {
        return POINTER.matcher(text).matches();
    }

    /** It points to another page even if nothing in it links there. */
    static boolean isBarePointer(String text) {
        return BARE_POINTER.matcher(text).matches();
    }

    /** It asks the reader for something, or says who owns the page. */
    static boolean isAppeal(String text) {
        if (quotes(text)) {
            return false;
        }
        Matcher appeal = APPEAL.matcher(text);
        return isSmallPrint(text) || (appeal.find() && (appeal.start() == 0 || text.length() < SHORT));
    }

    /** It says who owns the page, or what somebody agrees to. */
    static boolean isSmallPrint(String text) {
        return !quotes(text) && RIGHTS.matcher(text).find();
    }

    /** Under the last paragraph, it is of that kind even if it says so in passing. */
    static boolean isEndAppeal(String text) {
        return isAppeal(text) || (!quotes(text) && END_APPEAL.matcher(text).find());
    }

    /** It says where a text comes from. */
    static boolean isSource(String text) {
        return SOURCE.matcher(text).matches();
    }

    /** It names a photographer or a picture agency. */
    static boolean isPictureCredit(String text) {
        return CREDIT.matcher(text).find();
    }

    /** It brings its quotation marks along. */
    static boolean isInMarks(String text) {
        return SPEECH.matcher(text).lookingAt();
    }

    private static boolean quotes(String text) {
        return SPEECH.matcher(text).find();
    }
}
