package org.sala.publishing;

import java.util.List;

/** Something in the content keeps a file from being made. The message says in English what it is, where, and what to do. */
public abstract class CannotBeMadeException extends RuntimeException {

    private final Obstacle obstacle;

    protected CannotBeMadeException(String message) {
        this(new Obstacle(Obstacle.Kind.OTHER, List.of(), message));
    }

    protected CannotBeMadeException(Obstacle obstacle) {
        super(obstacle.inEnglish());
        this.obstacle = obstacle;
    }

    /** The same in parts, to be said in any language. */
    public Obstacle obstacle() {
        return obstacle;
    }
}
