// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.statement.Act;
import org.onrecord.statement.Answer;
import org.onrecord.statement.Demand;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;

class DemandFinderTest {

    @Test
    void lists_a_demand_with_the_answer_of_whom_it_was_made() {
        List<Demand> demands = find(Scene.of(
                        "[1 Lindqvist] {1 urged} <1 the sheriff to open the road>.",
                        "[2 Holm] {2 acknowledged} <2 the call>. [3 Wray] {3 replied} <3 that snow was deep>.")
                .act(1, Act.DEMAND)
                .addressee(1, "Holm"));
        assertThat(demands).hasSize(1);
        assertThat(demands.get(0).addressees()).extracting(Speaker::name).containsExactly("Holm");
        assertThat(demands.get(0).answers())
                .extracting(answer -> answer.statement().id(), Answer::kind)
                .containsExactly(tuple("st-2", Answer.Kind.RESPONDS));
    }

    @Test
    void tells_a_promise_from_a_refusal() {
        assertThat(find(answered("<2 he would open the road in May>", Act.COMMITMENT))
                        .get(0)
                        .answers())
                .extracting(Answer::kind)
                .containsExactly(Answer.Kind.COMMITS);
        assertThat(find(answered("<2 he would not open the road>", Act.COMMITMENT))
                        .get(0)
                        .answers())
                .extracting(Answer::kind)
                .containsExactly(Answer.Kind.REFUSES);
        assertThat(find(answered("<2 the road is not the county's>", Act.CLAIM))
                        .get(0)
                        .answers())
                .extracting(Answer::kind)
                .containsExactly(Answer.Kind.DISPUTES);
    }

    private static Scene answered(String content, Act act) {
        return Scene.of("[1 Lindqvist] {1 called on} <1 Holm to open the road>.", "[2 Holm] {2 said} " + content + ".")
                .act(1, Act.DEMAND)
                .addressee(1, "Holm")
                .act(2, act);
    }

    @Test
    void lists_a_demand_of_headline_and_body_once() {
        List<Demand> demands = find(Scene.of(
                        "[1 Lindqvist] {1 urges} <1 council to ban winter fishing>",
                        "It was late on Friday.",
                        "[2 Lindqvist] {2 urged} <2 the council to pass a rule banning winter fishing>.")
                .act(1, Act.DEMAND)
                .act(2, Act.DEMAND));
        assertThat(demands).hasSize(1);
        assertThat(demands.get(0).statement().id()).isEqualTo("st-2");
        assertThat(demands.get(0).repeats()).extracting(Statement::id).containsExactly("st-1");
    }

    @Test
    void takes_an_answer_to_the_statement_that_tells_of_the_demand() {
        List<Demand> demands = find(Scene.of(
                        "[1 Wray] {1 said} <1 that> [2 Lindqvist] {2 wants} <2 all boats in the harbor counted>.",
                        "[3 Holm] {3 replied} <3 “We count them.”>")
                .act(2, Act.DEMAND)
                .within(2, 1));
        assertThat(demands.get(0).answers()).hasSize(1);
    }

    @Test
    void lists_no_demand_that_was_not_made() {
        assertThat(find(Scene.of("[1 Wray] {1 might ask} <1 Holm to go>.")
                        .act(1, Act.DEMAND)
                        .unasserted(1)))
                .isEmpty();
        assertThat(find(Scene.of("[1 Wray] {1 said} <1 Holm went>."))).isEmpty();
    }

    private static List<Demand> find(Scene scene) {
        return new DemandFinder().find(scene.find());
    }
}
