// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

/** The words by which news tells that one statement refers to another. */
final class Vocabulary {

    /** Verbs that deny what another said. */
    static final Words DENY = Words.of(
            "deny denies denied denying reject rejects dispute disputes dismiss dismisses rebut rebuts refute refutes",
            "contradict contradicts disagree disagrees counter counters discount discounts debunk debunks repudiate",
            "repudiates contest contests disavow disavows decry rejection denial rebuttal disagreement");

    /** What is denied or affirmed where the words themselves are not repeated. */
    static final Words CLAIM = Words.of(
            "account accounts claim claims allegation allegations charge charges notion idea assertion assertions",
            "characterization characterizations characterisation accusation accusations suggestion suggestions implication",
            "criticism criticisms comment comments remark remarks proposal proposals position objection objections",
            "statement statements view views argument arguments version conclusion conclusions findings finding report",
            "reports assessment complaint complaints concern concerns sentiment sentiments call calls demand demands",
            "point contention speculation rumor rumors theory");

    /** Words that stand for the whole of what another said. */
    static final Words ANAPHORS = Words.of("it that this them those him her so much");

    /** Words that call something said untrue. */
    static final Words FALSE = Words.of(
            "false untrue lie lies lied lying liar wrong incorrect inaccurate misleading mislead baseless unfounded nonsense",
            "fabricated fabrication myth ridiculous absurd distorted distortion exaggerated mischaracterized",
            "misrepresented misinformed debunked bogus hoax fraud dishonest");

    /** Words that find fault with how something was told. */
    static final Words FAULT = Words.of(
            "fail fails failed ignore ignores ignored overlook overlooks miss misses missed misunderstand misunderstood",
            "forget forgets forgot omit omits omitted misleading wrong false straight");

    /** Verbs that reject what somebody said or demanded, and not the person alone. */
    static final Words CONDEMN = Words.of(
            "denounce denounces denounced condemn condemns condemned condemnation decry decries decried blast blasts",
            "blasted rebuke rebukes rebuked rebuff rebuffs rebuffed mock mocks mocked ridicule ridicules ridiculed slam",
            "slams slammed criticize criticizes criticized criticise criticises criticised deplore deplores deplored");

    /** Verbs that say what something is taken for: "called that a lie". */
    static final Words CALL =
            Words.of("call calls called calling deem deems deemed brand brands branded label labelled");

    static final Words AGREE = Words.of("agree agrees agreed echo echoes echoed concur concurs concurred seconded");

    /** Verbs that support another statement only where they say the same. */
    static final Words CONFIRM =
            Words.of("confirm confirms confirmed corroborate corroborates corroborated verified vindicated");

    /** Verbs of speech and writing that say nothing of how their speaker stands to it. */
    static final Words SAY = Words.of(
            "say says said saying tell tells told telling claim claims claimed argue argues argued insist insists insisted",
            "note notes noted add adds added report reports reported write writes wrote contend contends contended",
            "maintain maintains maintained call calls called describe describes described warn warns warned assert asserts",
            "asserted declare declares declared state states stated testify testified explain explains explained point",
            "pointed conclude concludes concluded find finds found show shows showed announce announces announced counter",
            "countered reply replied respond responded tweet tweeted remark remarked observe observed stress stressed",
            "emphasize emphasized acknowledge acknowledged suggest suggested according urge urged continue continued deny",
            "denied laughed mention mentioned recall recalled complain complained charge charged allege alleged accuse",
            "accused predict predicted reiterate reiterated caution cautioned shoot shot fire fired");

    static final Words RESPOND = Words.of(
            "respond responds responded reply replies replied answer answers answered retort retorts retorted react reacted",
            "reacts response counter countered rejoined");

    static final Words ASK = Words.of("ask asks asked question questions questioned press pressed wonder wondered");

    static final Words ACKNOWLEDGE = Words.of(
            "acknowledge acknowledges acknowledged concede conceded accept accepts accepted comply complied heed heeded");

    static final Words DEMAND =
            Words.of("demand demands request requests condition conditions call calls appeal appeals");

    static final Words WISH = Words.of("want wants wanted demands demanded urges urged asks asked expects expected");

    /** What somebody says who does what was demanded, or says to have done it. */
    static final Words COMPLY =
            Words.of("comply complies complied complying cooperate cooperates cooperated cooperating");

    static final Words REFUSE = Words.of(
            "refuse refuses refused decline declines declined resist resists resisted rebuff rebuffed ignore ignored spurn spurned");

    static final Words CRITICS =
            Words.of("critic critics opponent opponents detractor detractors skeptic skeptics foe foes");

    static final Words BACKERS =
            Words.of("supporter supporters proponent proponents advocate advocates backer backers defender defenders");

    private Vocabulary() {}
}
