package org.sala.values;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The widest set of readers a stored field may reach. Every persistent field of the catalog and of chapters carries it;
 * a test fails the build where it is missing, and another plants a marker in each field and looks for it in all output.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Reaches {
    Audience value();
}
