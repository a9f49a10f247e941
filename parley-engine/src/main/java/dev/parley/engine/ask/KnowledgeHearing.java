package dev.parley.engine.ask;

import dev.parley.engine.event.AskResult;
import dev.parley.engine.knowledge.Articles;
import dev.parley.engine.offer.Option;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.engine.session.AskState;
import dev.parley.engine.session.AskState.ArticleName;
import dev.parley.flow.action.KnowledgeUse;
import dev.parley.flow.knowledge.Article;
import dev.parley.flow.knowledge.KnowledgeMatch;
import dev.parley.flow.knowledge.KnowledgeSettings;
import dev.parley.flow.knowledge.KnowledgeSettings.Bias;
import dev.parley.flow.knowledge.KnowledgeSettings.Mode;
import dev.parley.flow.knowledge.KnowledgeSettings.Wording;
import dev.parley.flow.value.CommunicationValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Answers an ask with knowledge articles: lets the participant choose among several, shows one, and asks whether it
 * helped (architect-semantics §3.8).
 */
final class KnowledgeHearing {
    private static final double PERCENT = 100;

    private final Run run;
    private final OpenAsk ask;
    private final Prompts prompts;
    private final Attempts attempts;
    private final Articles articles;

    KnowledgeHearing(Run run, OpenAsk ask, Prompts prompts, Attempts attempts) {
        this.run = run;
        this.ask = ask;
        this.prompts = prompts;
        this.attempts = attempts;
        this.articles = new Articles(run);
    }

    /** What follows when articles come before what the ask itself recognised; empty when they do not. */
    Optional<Move> answer(Answer answer, Recognition recognition) {
        boolean chosen = recognition instanceof Recognition.Found found && ask.isChoice(found);
        if (chosen
                || ask.knowledge().filter(KnowledgeUse::enabled).isEmpty()
                || run.program().settings().knowledge().isEmpty()) {
            return Optional.empty();
        }
        List<KnowledgeMatch> found = articles.find(settings(), answer.text());
        if (found.isEmpty() || !comeFirst(found.getFirst(), recognition)) {
            return Optional.empty();
        }
        run.setHeard(run.heard().withNluConfidence(found.getFirst().probability()));
        return Optional.of(take(found));
    }

    private boolean comeFirst(KnowledgeMatch best, Recognition recognition) {
        double intent = recognition instanceof Recognition.Found found ? found.score() : 0;
        return switch (settings().bias()) {
            case Bias.KNOWLEDGE -> true;
            case Bias.NEUTRAL -> best.probability() >= intent;
            case Bias.INTENTS ->
                intent * PERCENT < run.program().settings().userInput().collectionLow();
        };
    }

    private Move take(List<KnowledgeMatch> found) {
        if (settings().mode() instanceof Mode.Custom(OptionalInt task)) {
            attempts.judged(AskResult.SUCCESS_COLLECTION);
            return handOver(found, task);
        }
        if (found.size() == 1) {
            attempts.judged(AskResult.SUCCESS_COLLECTION);
            run.say(wording().single());
            return show(found.getFirst().article());
        }
        attempts.judged(AskResult.DISAMBIGUATION_REQUIRED);
        attempts.waitIn(attempts.state()
                .choosing(found.stream()
                        .map(KnowledgeMatch::article)
                        .map(KnowledgeHearing::name)
                        .toList()));
        run.say(wording().several());
        prompts.choices(items());
        return new Move.Wait();
    }

    /** Leaves what to do with the articles to a task, or in a bot to the output for knowledge. */
    private Move handOver(List<KnowledgeMatch> found, OptionalInt task) {
        ask.knowledge().map(KnowledgeUse::result).ifPresent(variable -> run.set(variable, Articles.documents(found)));
        if (task.isEmpty()) {
            return leave();
        }
        run.setAsk(null);
        return new Move.Jump(task.getAsInt(), List.of());
    }

    /** What a choice among articles leads to; empty when it is none. */
    Optional<Move> chosen(Answer answer) {
        List<String> items = items();
        List<Option> options = IntStream.range(0, items.size())
                .mapToObj(index -> new Option(Integer.toString(index + 1), items.get(index), "", false))
                .toList();
        List<Option> picked = new Picking(options).of(answer);
        if (picked.isEmpty()) {
            return Optional.empty();
        }
        int index = options.indexOf(picked.getFirst());
        List<ArticleName> offered = attempts.state().articles();
        return Optional.of(
                index < offered.size()
                        ? articles.get(offered.get(index).id())
                                .map(this::showChosen)
                                .orElseGet(this::noneOfThese)
                        : noneOfThese());
    }

    private Move showChosen(Article article) {
        attempts.judged(AskResult.SUCCESS_DISAMBIGUATION);
        return show(article);
    }

    private Move noneOfThese() {
        attempts.backToCollecting();
        return attempts.noMatch(AskResult.SUCCESS_DISAMBIGUATION_NONE, state -> prompts.noMatch(ask, state));
    }

    /** Nothing on offer was chosen. */
    Move nothingChosen() {
        return attempts.noMatch(AskResult.NO_MATCH_DISAMBIGUATION, state -> offerAgain());
    }

    /** The participant stayed silent instead of choosing. */
    Move silence() {
        return attempts.noInput(AskResult.NO_INPUT_DISAMBIGUATION, state -> {
            prompts.noInputApology();
            offerAgain();
        });
    }

    private void offerAgain() {
        run.say(wording().severalAgain());
        prompts.choices(items());
    }

    /** The titles on offer, and last the words for none of them where there are any. */
    private List<String> items() {
        List<String> items = new ArrayList<>(
                attempts.state().articles().stream().map(ArticleName::title).toList());
        String none = run.evaluate(wording().noneOfThese()).text();
        if (!none.isBlank()) {
            items.add(none.strip());
        }
        return items;
    }

    /** A digital bot waits on or hands over to a task; a bot asks whether the article helped, and takes its output. */
    private Move show(Article article) {
        articles.show(article);
        if (!run.program().isDigital()) {
            CommunicationValue question = confirmation();
            if (question.parts().isEmpty()) {
                return leave();
            }
            attempts.waitIn(attempts.state().rating(name(article)));
            prompts.confirmation(question);
            return new Move.Wait();
        }
        if (settings().mode() instanceof Mode.Task(int task)) {
            run.setAsk(null);
            return new Move.Jump(task, List.of());
        }
        attempts.waitIn(AskState.entered(attempts.state().pass()));
        run.say(wording().followup());
        prompts.buttons(ask);
        return new Move.Wait();
    }

    /** The question whether an article helped. */
    CommunicationValue confirmation() {
        return run.evaluate(wording().confirmation()) instanceof CommunicationValue question
                ? question
                : CommunicationValue.NOTHING;
    }

    /** The participant said whether an article helped. */
    Move rated(boolean helped) {
        attempts.judged(helped ? AskResult.SUCCESS_CONFIRMATION_YES : AskResult.SUCCESS_CONFIRMATION_NO);
        if (settings().feedback()) {
            articles.rate(
                    attempts.state().articles().getFirst().id(),
                    articles.lastSearch(),
                    helped ? "Positive" : "Negative");
        }
        return leave();
    }

    private Move leave() {
        run.setAsk(null);
        return ask.knowledge()
                .flatMap(KnowledgeUse::path)
                .<Move>map(path -> new Move.Enter(path.block()))
                .orElseGet(Move.GoOn::new);
    }

    private static ArticleName name(Article article) {
        return new ArticleName(article.id(), article.title());
    }

    private KnowledgeSettings settings() {
        return run.program().settings().knowledge().orElseThrow();
    }

    private Wording wording() {
        return settings().wording();
    }
}
