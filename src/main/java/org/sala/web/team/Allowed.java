package org.sala.web.team;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sala.accounts.Act;

/**
 * The act an endpoint below {@code /team/d/{slug}} needs. {@link TeamGate} lets nobody through to an endpoint that has
 * neither this nor {@link SignedIn}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {
    Act value();
}
