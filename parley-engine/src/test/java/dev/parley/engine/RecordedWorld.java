package dev.parley.engine;

import dev.parley.engine.event.Event;
import dev.parley.engine.event.Event.OutsideAnswer.ActiveSchedulesRead;
import dev.parley.engine.event.Event.OutsideAnswer.ArticleRead;
import dev.parley.engine.event.Event.OutsideAnswer.ContactRead;
import dev.parley.engine.event.Event.OutsideAnswer.DataActionCalled;
import dev.parley.engine.event.Event.OutsideAnswer.DataTableRead;
import dev.parley.engine.event.Event.OutsideAnswer.DecisionTableRead;
import dev.parley.engine.event.Event.OutsideAnswer.EmergencyGroupRead;
import dev.parley.engine.event.Event.OutsideAnswer.FormRead;
import dev.parley.engine.event.Event.OutsideAnswer.KnowledgeRead;
import dev.parley.engine.event.Event.OutsideAnswer.ObjectSought;
import dev.parley.engine.event.Event.OutsideAnswer.PaymentChecked;
import dev.parley.engine.event.Event.OutsideAnswer.PromotionAsked;
import dev.parley.engine.event.Event.OutsideAnswer.ResponseRead;
import dev.parley.engine.event.Event.OutsideAnswer.ScheduleGroupRead;
import dev.parley.engine.event.Event.OutsideAnswer.ScheduleRead;
import dev.parley.engine.event.Event.OutsideAnswer.SignInChecked;
import dev.parley.engine.event.Event.OutsideAnswer.TextUnderstood;
import dev.parley.engine.event.Event.OutsideAnswer.VirtualAgentCalled;
import dev.parley.engine.port.CallableFlows;
import dev.parley.engine.port.ContactAnswer;
import dev.parley.engine.port.Contacts;
import dev.parley.engine.port.DataTables;
import dev.parley.engine.port.DigitalServices;
import dev.parley.engine.port.OutsideData;
import dev.parley.engine.port.Ports;
import dev.parley.engine.port.Schedules;
import dev.parley.engine.port.TableAnswer;
import dev.parley.flow.knowledge.Article;
import dev.parley.flow.knowledge.KnowledgeMatch;
import dev.parley.flow.knowledge.KnowledgeRequest;
import dev.parley.flow.knowledge.KnowledgeSearch;
import dev.parley.flow.program.FlowKind;
import dev.parley.flow.value.ScalarType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The outside world as the events of one turn tell it: it gives the answers it gave, in the same order. */
final class RecordedWorld implements DataTables, Schedules {
    private final Deque<Event.OutsideAnswer> answers = new ArrayDeque<>();

    RecordedWorld(List<Event> turn) {
        turn.forEach(event -> {
            if (event instanceof Event.OutsideAnswer answer) {
                answers.add(answer);
            }
        });
    }

    /** @param flows the flows that can be called */
    Ports ports(Instant now, CallableFlows flows) {
        return new Ports(
                now,
                request -> next(TextUnderstood.class).understood(),
                (type, idOrName) -> Optional.ofNullable(next(ObjectSought.class).found()),
                new OutsideData(
                        call -> next(DataActionCalled.class).answer(),
                        this,
                        this,
                        (library, response) ->
                                Optional.ofNullable(next(ResponseRead.class).text()),
                        knowledge(),
                        contacts(),
                        call -> next(VirtualAgentCalled.class).answer(),
                        new DigitalServices(
                                (library, form) ->
                                        Optional.ofNullable(next(FormRead.class).form()),
                                request -> Optional.ofNullable(
                                        next(PaymentChecked.class).refusal()),
                                () -> Optional.ofNullable(
                                        next(SignInChecked.class).refusal()))),
                new CallableFlows() {
                    @Override
                    public Optional<Callable> latest(FlowKind kind, String name) {
                        return flows.latest(kind, name).map(RecordedWorld.this::deaf);
                    }

                    @Override
                    public Optional<Callable> version(String flowId, String version) {
                        return flows.version(flowId, version).map(RecordedWorld.this::deaf);
                    }
                });
    }

    /** The same flow, which understands what was understood. */
    private CallableFlows.Callable deaf(CallableFlows.Callable flow) {
        return new CallableFlows.Callable(
                flow.version(),
                flow.program(),
                request -> next(TextUnderstood.class).understood());
    }

    private KnowledgeSearch knowledge() {
        return new KnowledgeSearch() {
            @Override
            public List<KnowledgeMatch> search(KnowledgeRequest request) {
                return next(KnowledgeRead.class).matches();
            }

            @Override
            public Optional<Article> article(String base, String id) {
                return Optional.ofNullable(next(ArticleRead.class).article());
            }
        };
    }

    private Contacts contacts() {
        return new Contacts() {
            @Override
            public ContactAnswer find(ScalarType type, String id) {
                return next(ContactRead.class).answer();
            }

            @Override
            public ContactAnswer promote(String id) {
                return next(PromotionAsked.class).answer();
            }
        };
    }

    @Override
    public TableAnswer lookUp(String table, String key) {
        return next(DataTableRead.class).answer();
    }

    @Override
    public TableAnswer decide(String table, JsonNode input) {
        return next(DecisionTableRead.class).answer();
    }

    @Override
    public Optional<Boolean> isActive(String schedule, Instant moment, @Nullable ZoneId zone) {
        return Optional.ofNullable(next(ScheduleRead.class).active());
    }

    @Override
    public Optional<State> state(String scheduleGroup, Instant moment) {
        return Optional.ofNullable(next(ScheduleGroupRead.class).state());
    }

    @Override
    public List<String> active(String scheduleGroup, Instant moment) {
        return next(ActiveSchedulesRead.class).schedules();
    }

    @Override
    public Optional<Boolean> isEmergency(String emergencyGroup) {
        return Optional.ofNullable(next(EmergencyGroupRead.class).active());
    }

    private <A extends Event.OutsideAnswer> A next(Class<A> kind) {
        return kind.cast(answers.remove());
    }

    boolean isUsedUp() {
        return answers.isEmpty();
    }
}
