package org.sala.search;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.sala.editions.EditionContent;

/**
 * Measures the search beside bare Lucene and PostgreSQL on the same texts and questions: questions a second and the time
 * under which 99 of 100 are answered, with 16 clients. Each figure is the median of the runs; the engines take turns.
 */
public final class SearchBench {

    private static final int CLIENTS = 16;
    private static final int QUESTIONS = 4000;
    private static final int BEST = 20;
    /** With so many clients on two processors the virtual machine takes long to compile what it runs often. */
    private static final int WARM_UP_RUNS = 4;

    /** Something that answers questions; the number of hits is handed back so that nothing is left out. */
    interface Engine extends AutoCloseable {
        int find(String question) throws Exception;

        @Override
        default void close() throws Exception {
        }
    }

    record Figures(double perSecond, double median, double p99) {
    }

    private SearchBench() {
    }

    public static void main(String[] arguments) throws Exception {
        int runs = Integer.parseInt(arguments[0]);
        double seconds = Double.parseDouble(arguments[1]);
        Path folder = Files.createTempDirectory("sala-search-bench");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().setServerConfig("shared_buffers", "512MB")
                .setServerConfig("jit", "off").setServerConfig("max_connections", "40").start()) {
            System.out.println("| entries | engine | questions a second | median ms | p99 ms | against bare Lucene | against PostgreSQL | p99 against bare Lucene |");
            System.out.println("|---|---|---|---|---|---|---|---|");
            for (int size : sizes(arguments)) {
                measure(size, runs, seconds, folder.resolve(String.valueOf(size)), postgres);
            }
        } finally {
            remove(folder);
        }
    }

    private static int[] sizes(String[] arguments) {
        return Arrays.stream(arguments).skip(2).mapToInt(Integer::parseInt).toArray();
    }

    private static void measure(int size, int runs, double seconds, Path folder, EmbeddedPostgres postgres) throws Exception {
        EditionContent content = BenchContent.of(size);
        List<String> questions = BenchContent.questions(content, QUESTIONS, new Random(7));
        List<String> mistyped = BenchContent.mistyped(questions, new Random(8));
        long start = System.nanoTime();
        Search search = new Search(new IndexFolder(folder.resolve("sala")));
        search.find(content, questions.getFirst(), Filter.NONE, BEST);
        double made = (System.nanoTime() - start) / 1e9;
        Map<String, Engine> engines = new LinkedHashMap<>();
        engines.put("Sala", question -> search.find(content, question, Filter.NONE, BEST).hits().size());
        engines.put("bare Lucene", new BareLucene(content, folder.resolve("lucene"), BEST));
        engines.put("PostgreSQL", new Postgres(content, postgres, CLIENTS, BEST));
        Map<String, List<Figures>> figures = new LinkedHashMap<>();
        for (int run = -1; run < runs; run++) {
            for (Map.Entry<String, Engine> engine : engines.entrySet()) {
                Figures one = run(engine.getValue(), questions, run < 0 ? WARM_UP_RUNS * seconds : seconds);
                if (run >= 0) {
                    figures.computeIfAbsent(engine.getKey(), none -> new ArrayList<>()).add(one);
                }
            }
        }
        print(size, figures);
        List<Figures> errors = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            errors.add(run(engines.get("Sala"), mistyped, seconds / 2));
        }
        line(size, "Sala, every question with a typing error", median(errors), null, null);
        System.out.printf(Locale.ROOT, "<!-- %,d entries: index made and opened in %.1f s, %.1f MB in files; first question after a take-down %.0f ms -->%n",
                size, made, bytes(folder.resolve("sala")) / 1e6, takeDown(search, content));
        for (Engine engine : engines.values()) {
            engine.close();
        }
    }

    private static double takeDown(Search search, EditionContent content) {
        EditionContent rest = new EditionContent(content.masthead(), content.kinds(), content.areas(), content.chapters(),
                content.entries().subList(1, content.entries().size()));
        long start = System.nanoTime();
        search.find(rest, "lawyer", Filter.NONE, BEST);
        return (System.nanoTime() - start) / 1e6;
    }

    private static Figures run(Engine engine, List<String> questions, double seconds) throws Exception {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        long start = System.nanoTime();
        List<Future<List<Long>>> clients = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(CLIENTS)) {
            for (int client = 0; client < CLIENTS; client++) {
                int first = client * questions.size() / CLIENTS;
                clients.add(pool.submit(() -> ask(engine, questions, first, end)));
            }
        }
        List<Long> times = new ArrayList<>();
        for (Future<List<Long>> client : clients) {
            times.addAll(client.get());
        }
        double took = (System.nanoTime() - start) / 1e9;
        times.sort(Comparator.naturalOrder());
        return new Figures(times.size() / took, times.get(times.size() / 2) / 1e6, times.get(times.size() * 99 / 100) / 1e6);
    }

    private static List<Long> ask(Engine engine, List<String> questions, int first, long end) throws Exception {
        List<Long> times = new ArrayList<>();
        for (int number = first; System.nanoTime() < end; number++) {
            long start = System.nanoTime();
            engine.find(questions.get(number % questions.size()));
            times.add(System.nanoTime() - start);
        }
        return times;
    }

    private static void print(int size, Map<String, List<Figures>> figures) {
        Figures lucene = median(figures.get("bare Lucene"));
        Figures postgres = median(figures.get("PostgreSQL"));
        figures.forEach((name, all) -> line(size, name, median(all), lucene, postgres));
    }

    private static void line(int size, String name, Figures figures, Figures lucene, Figures postgres) {
        System.out.printf(Locale.ROOT, "| %,d | %s | %,.0f | %.2f | %.2f | %s | %s | %s |%n", size, name, figures.perSecond(),
                figures.median(), figures.p99(), times(figures.perSecond(), lucene == null ? 0 : lucene.perSecond()),
                times(figures.perSecond(), postgres == null ? 0 : postgres.perSecond()), times(figures.p99(), lucene == null ? 0 : lucene.p99()));
    }

    private static String times(double one, double other) {
        return other == 0 ? "" : String.format(Locale.ROOT, "%.2f ×", one / other);
    }

    private static Figures median(List<Figures> all) {
        return new Figures(middle(all.stream().map(Figures::perSecond)), middle(all.stream().map(Figures::median)),
                middle(all.stream().map(Figures::p99)));
    }

    private static double middle(Stream<Double> values) {
        List<Double> sorted = values.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static long bytes(Path folder) throws Exception {
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void remove(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
