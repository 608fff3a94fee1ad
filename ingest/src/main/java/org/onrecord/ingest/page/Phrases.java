// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.util.regex.Pattern;

/** Wordings by which pages speak of themselves, and not of their subject. */
final class Phrases {

    private static final String NETWORK =
            "facebook|twitter|google\\+?|whatsapp|pinterest|linkedin|reddit|tumblr|telegram|instagram|youtube|messenger|flipboard|pocket|line|vk|x|threads|bluesky|mastodon|tiktok";

    private static final Pattern LABEL = ignoringCase(
            "\\W*(?:advert(?:isement|isment|ising)?|anzeige|publicité|publicidad|publicidade|pubblicità|реклама|close|videos?|watch|photos?|images?|gallery|(?:\\d+ )?shares?|tweet|pin|e-?mail|print|save"
                    + "|(?:\\d+ |no |view |view all |read all |show |top rated |leave a |post a |add a )?comments?|comment now|loading|loading content|highlights|key points|published|updated"
                    + "|(?:story|article) continues(?: below)?(?: advertisement)?|continue reading(?: below)?|scroll (?:down )?to continue(?: reading)?|(?:image|photo|slide) \\d+ (?:of|/) \\d+|\\d+ ?/ ?\\d+"
                    + "|about the (?:author|writer)s?|view all(?: \\(\\d+\\))?|view (?:photos?|gallery|slideshow)|(?:get )?short url|follow|subscribe|sign up|sign in|log in|register|home|back|back to top|top|next|previous|prev|menu|search|tags?|topics?|filed under|categor(?:y|ies)|more|related|read more"
                    + "|(?:(?:" + NETWORK + "|e-?mail|print|copy link|link|share)\\W*)+)\\W*");

    private static final Pattern POINTER = ignoringCase(
            "\\W*(?:related(?: (?:stories|story|articles?|posts?|coverage|content|links?|reading|news|topics?|roundup|video))?|read more|read also|read next|read this|also read|also on|also see|also watch|see also|see more|more on|more from|more stories|more news|more|watch more|watch now|you (?:may|might) (?:also )?(?:like|be interested)|recommended"
                    + "|don['’]t miss|must[ -]read|most read|trending|popular on|up next|next up|next story|previous story|explore further|further reading|editor[’']?s[’']? picks?|leggi anche|lee también|lea también|leia também|leia mais|lire aussi|à lire|lesen sie auch|mehr zum thema|siehe auch|читайте также|buyer['’]?s guide|from our partners|what to read next)\\b.*");

    private static final Pattern APPEAL = ignoringCase(
            "(?:^|[.!?…] )\\W*(?:(?:please |to )?(?:sign up (?:for|to|here|now|today|below)|subscribe (?:to|now|here|today|for)|click here|tap here|click to|follow (?:us|me|him|her|them|@\\w+)\\b|follow .{2,60} on (?:"
                    + NETWORK + ")|like us on|join (?:us on|our|the conversation|the discussion)"
                    + "|(?:get|download) .{2,40}\\bapp\\b|get .{2,40}\\b(?:newsletter|inbox|notifications|by clicking here)|get breaking news|turn on notifications|leave a comment|share this (?:story|article|post|page|with)|(?:enable|this .{1,20} requires) javascript|disable your|start your day with|enjoyed? (?:this|what you)"
                    + "|reach (?:the )?(?:reporter|author|writer|him|her|me)s? (?:at|on)|e-?mail .{2,40} at \\S+@|contact .{2,40} at \\S+@|send (?:us )?(?:tips|your)|support (?:our|independent) journalism|become a (?:member|subscriber|patron)|make a donation|tell us what you think|let us know|like this (?:story|article|post)\\?|have a (?:news )?tip|got a (?:news )?tip|want more)"
                    + "|copyright (?:©|\\(c\\)|@|\\d{4})|©\\s?\\d{4}|(?:this document|this material|this content) (?:is subject|may not)|this (?:website|site) uses cookies|by (?:signing up|subscribing|clicking))");

    private static final Pattern END_APPEAL = ignoringCase(
            "(?:\\bnewsletters?\\b|to your inbox|in your inbox|all rights reserved|subject to copyright|may not be (?:published|reproduced|republished)|terms of (?:use|service)|privacy policy|cookies? policy|affiliate (?:commission|links?)|earn (?:a|an) (?:affiliate )?commission|letters? to the editor"
                    + "|click(?:ing)? here|contributed to this (?:report|story|article)|originally (?:published|appeared)|follow (?:us|me|him|her|@\\w+)|\\bon (?:twitter|facebook|instagram)\\b|\\S+@\\w+\\.\\w+|citation:|visit .{2,40}\\.(?:com|org|net)\\b)");

    private static final Pattern CREDIT = ignoringCase(
            "(?:getty images|shutterstock|istock|ap photo|/ap\\)|/reuters\\)?|reuters/|/afp|image credit|photo credit|photo by|photograph by|photos by|image courtesy|photo courtesy|\\(photo:|\\(image:|^\\W*(?:image|photo|picture|credit|photograph):|image ©|file photo|screenshot (?:by|via|from))");

    private static final Pattern SPEECH = Pattern.compile("[\"“”«»„]");

    private Phrases() {}

    private static Pattern ignoringCase(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The whole of it is a button's or a section's name. */
    static boolean isLabel(String text) {
        return text.length() < 80 && LABEL.matcher(text).matches();
    }

    /** It begins by pointing to another page. */
    static boolean isPointer(String text) {
        return POINTER.matcher(text).matches();
    }

    /** It asks the reader for something, or says who owns the page; never a paragraph in which somebody is quoted. */
    static boolean isAppeal(String text) {
        return APPEAL.matcher(text).find() && !SPEECH.matcher(text).find();
    }

    /** Under the last paragraph, it is of that kind even if it says so in passing. */
    static boolean isEndAppeal(String text) {
        return isAppeal(text)
                || (END_APPEAL.matcher(text).find() && !SPEECH.matcher(text).find());
    }

    /** It names a photographer or a picture agency. */
    static boolean isPictureCredit(String text) {
        return CREDIT.matcher(text).find();
    }
}
