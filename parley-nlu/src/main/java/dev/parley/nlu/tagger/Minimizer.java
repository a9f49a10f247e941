package dev.parley.nlu.tagger;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;

/**
 * Finds where a smooth function of many variables is least: L-BFGS with backtracking (Nocedal and Wright, Numerical
 * Optimization, 7.2). The same function gives the same bits everywhere.
 */
final class Minimizer {
    private static final int REMEMBERED_STEPS = 7;
    private static final double SUFFICIENT_DECREASE = 1e-4;
    private static final int MOST_HALVINGS = 20;
    private static final double LEAST_PRODUCT = 1e-12;

    private final int mostSteps;
    private final double precision;
    private final Deque<Step> steps = new ArrayDeque<>();

    /** A function with its gradient. */
    interface Function {
        /** Its value at a point; writes its gradient there. */
        double at(double[] point, double[] gradient);
    }

    /** A step that was taken, and how the gradient turned on it. */
    private static final class Step {
        private final double[] move;
        private final double[] turn;
        private final double product;

        Step(double[] move, double[] turn) {
            this.move = move;
            this.turn = turn;
            this.product = dot(move, turn);
        }
    }

    /**
     * @param mostSteps the most steps that are taken
     * @param precision the search ends when a step changes the value by less than this part of it
     */
    Minimizer(int mostSteps, double precision) {
        this.mostSteps = mostSteps;
        this.precision = precision;
    }

    /** The point where the function is least, found from zero. */
    double[] minimum(Function function, int dimensions) {
        double[] point = new double[dimensions];
        double[] gradient = new double[dimensions];
        double value = function.at(point, gradient);
        double[] nextGradient = new double[dimensions];
        for (int step = 0; step < mostSteps; step++) {
            double[] direction = direction(gradient);
            double slope = dot(direction, gradient);
            double length = steps.isEmpty() ? 1 / Math.max(1, StrictMath.sqrt(dot(gradient, gradient))) : 1;
            double[] next = along(point, direction, length);
            double nextValue = function.at(next, nextGradient);
            for (int i = 0; i < MOST_HALVINGS && !(nextValue <= value + SUFFICIENT_DECREASE * length * slope); i++) {
                length /= 2;
                next = along(point, direction, length);
                nextValue = function.at(next, nextGradient);
            }
            if (!(nextValue < value)) {
                break;
            }
            remember(new Step(difference(next, point), difference(nextGradient, gradient)));
            boolean ends = value - nextValue < precision * Math.abs(nextValue);
            point = next;
            value = nextValue;
            gradient = nextGradient.clone();
            if (ends) {
                break;
            }
        }
        return point;
    }

    private void remember(Step step) {
        if (step.product > LEAST_PRODUCT) {
            steps.addLast(step);
            if (steps.size() > REMEMBERED_STEPS) {
                steps.removeFirst();
            }
        }
    }

    private double[] direction(double[] gradient) {
        double[] direction = gradient.clone();
        double[] weights = new double[steps.size()];
        int i = steps.size();
        for (Iterator<Step> latest = steps.descendingIterator(); latest.hasNext(); ) {
            Step step = latest.next();
            weights[--i] = dot(step.move, direction) / step.product;
            add(direction, step.turn, -weights[i]);
        }
        if (!steps.isEmpty()) {
            Step last = steps.getLast();
            double scale = last.product / dot(last.turn, last.turn);
            for (int d = 0; d < direction.length; d++) {
                direction[d] *= scale;
            }
        }
        for (Step step : steps) {
            double weight = dot(step.turn, direction) / step.product;
            add(direction, step.move, weights[i++] - weight);
        }
        for (int d = 0; d < direction.length; d++) {
            direction[d] = -direction[d];
        }
        return direction;
    }

    private static double[] along(double[] point, double[] direction, double length) {
        double[] moved = Arrays.copyOf(point, point.length);
        add(moved, direction, length);
        return moved;
    }

    private static void add(double[] vector, double[] other, double factor) {
        for (int d = 0; d < vector.length; d++) {
            vector[d] += factor * other[d];
        }
    }

    private static double[] difference(double[] one, double[] other) {
        double[] difference = new double[one.length];
        for (int d = 0; d < one.length; d++) {
            difference[d] = one[d] - other[d];
        }
        return difference;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int d = 0; d < one.length; d++) {
            sum += one[d] * other[d];
        }
        return sum;
    }
}
