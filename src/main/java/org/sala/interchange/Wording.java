package org.sala.interchange;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.sala.values.Language;

/** Looks a sentence up by its name; remarks are data, so which one is needed is known only when a report is shown. */
final class Wording {

    private Wording() {
    }

    static String of(String key, Language language, List<String> parameters) {
        Method sentence = Arrays.stream(InterchangeMessages.class.getMethods())
                .filter(method -> method.getName().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no sentence " + key));
        Object[] given = Arrays.copyOf(parameters.toArray(), sentence.getParameterCount());
        try {
            return (String) sentence.invoke(MessageBundles.get(InterchangeMessages.class,
                    Localized.Literal.of(language.code())), given);
        } catch (IllegalAccessException | InvocationTargetException failed) {
            throw new IllegalStateException("The sentence " + key + " cannot be said", failed);
        }
    }
}
