package org.sala.search;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.Collectors;
import org.sala.editions.EditionContent;
import org.sala.search.EntryText.FieldText;

/** PostgreSQL's full-text search as one uses it: a weighted tsvector with a GIN index, ranked by ts_rank, words cut by our segmentation. */
final class Postgres implements SearchBench.Engine {

    private static final int BATCH = 1000;

    private final List<Connection> connections = new ArrayList<>();
    private final BlockingQueue<PreparedStatement> free;

    Postgres(EditionContent content, EmbeddedPostgres server, int clients, int best) throws Exception {
        try (Connection connection = server.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists entry");
            statement.execute("create table entry (id int primary key, words tsvector not null)");
            fill(content, connection);
            statement.execute("create index entry_words on entry using gin (words)");
            statement.execute("vacuum analyze entry");
        }
        free = new ArrayBlockingQueue<>(clients);
        for (int client = 0; client < clients; client++) {
            Connection connection = server.getPostgresDatabase().getConnection();
            connections.add(connection);
            free.add(connection.prepareStatement("select id, ts_rank(words, asked) as rank from entry, to_tsquery('simple', ?) as asked"
                    + " where words @@ asked order by rank desc, id limit " + best));
        }
    }

    private static void fill(EditionContent content, Connection connection) throws Exception {
        EntryText texts = BenchContent.texts(content);
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("insert into entry values (?, setweight(to_tsvector('simple', ?), 'A')"
                + " || setweight(to_tsvector('simple', ?), 'B') || setweight(to_tsvector('simple', ?), 'C') || setweight(to_tsvector('simple', ?), 'D'))")) {
            for (int id = 0; id < content.entries().size(); id += BATCH) {
                List<String[]> rows = content.entries().subList(id, Math.min(id + BATCH, content.entries().size())).parallelStream()
                        .map(entry -> row(texts.of(entry))).toList();
                for (int row = 0; row < rows.size(); row++) {
                    insert.setInt(1, id + row);
                    for (int part = 0; part < rows.get(row).length; part++) {
                        insert.setString(part + 2, rows.get(row)[part]);
                    }
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static String[] row(List<FieldText> texts) {
        return new String[]{words(texts, Field.NAME, Field.NAME), words(texts, Field.KIND_ALSO, Field.KIND),
                words(texts, Field.PLACE, Field.ORGANIZATION), words(texts, Field.DESCRIPTION, Field.LANGUAGE)};
    }

    private static String words(List<FieldText> texts, Field from, Field to) {
        return texts.stream().filter(text -> text.field().compareTo(from) >= 0 && text.field().compareTo(to) <= 0)
                .map(text -> BareLucene.words(text.text())).collect(Collectors.joining(" "));
    }

    @Override
    public int find(String question) throws Exception {
        String asked = Words.of(question).stream().map(word -> "'" + word.folded() + "'").collect(Collectors.joining(" & "));
        PreparedStatement statement = free.take();
        try {
            statement.setString(1, asked);
            int found = 0;
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found++;
                }
            }
            return found;
        } finally {
            free.put(statement);
        }
    }

    @Override
    public void close() throws Exception {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
