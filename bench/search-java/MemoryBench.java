package org.sala.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.sala.editions.EditionContent;

/** Says how much memory a process takes that holds an edition, makes its index and answers questions. */
public final class MemoryBench {

    private static final int ASKED = 20_000;

    private MemoryBench() {
    }

    public static void main(String[] arguments) throws Exception {
        EditionContent content = BenchContent.of(Integer.parseInt(arguments[0]));
        List<String> questions = BenchContent.questions(content, 2000, new Random(7));
        Path folder = Files.createTempDirectory("sala-search-memory");
        Search search = new Search(new IndexFolder(folder));
        for (int number = 0; number < ASKED; number++) {
            search.find(content, questions.get(number % questions.size()), Filter.NONE, 20);
        }
        System.gc();
        long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf(Locale.ROOT, "%n%,d entries in memory, index made, %,d questions answered: %,d MB of heap, process %s of its own at most, with files of the index %s%n",
                content.entries().size(), ASKED, heap >> 20, status("RssAnon"), status("VmHWM"));
    }

    private static String status(String name) throws Exception {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status) ? "unknown" : Files.readAllLines(status).stream().filter(line -> line.startsWith(name + ":"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB").findFirst().orElse("unknown");
    }
}
