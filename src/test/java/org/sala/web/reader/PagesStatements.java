package org.sala.web.reader;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts what pages ask the database, and not what is printed or published beside them. */
@ApplicationScoped
@PersistenceUnitExtension
public class PagesStatements implements StatementInspector {

    private final transient AtomicInteger asked = new AtomicInteger();
    private volatile boolean counting;

    int during(Runnable visit) {
        asked.set(0);
        counting = true;
        try {
            visit.run();
        } finally {
            counting = false;
        }
        return asked.get();
    }

    @Override
    public String inspect(String sql) {
        if (counting && StackWalker.getInstance().walk(calls -> calls.anyMatch(call -> call.getClassName().startsWith("org.sala.web.")))) {
            asked.incrementAndGet();
        }
        return sql;
    }
}
