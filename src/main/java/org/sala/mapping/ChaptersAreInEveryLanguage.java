package org.sala.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sala.directories.Chapter;
import org.sala.directories.Directory;
import org.sala.values.Audience;
import org.sala.values.Language;
import org.sala.values.LocalizedText;
import org.sala.workflow.Condition;
import org.sala.workflow.Cycle;
import org.sala.workflow.Outcome;

/** There are chapters, and each stands in every language of the directory. */
@ApplicationScoped
class ChaptersAreInEveryLanguage implements Condition {

    @Override
    public String name() {
        return "chaptersAreInEveryLanguage";
    }

    @Override
    public Outcome check(Cycle cycle, int threshold) {
        Directory directory = Directory.findById(cycle.directoryId());
        // As on the page this links to: titles and bodies one by one, and only of chapters readers may meet.
        List<Chapter> chapters = Chapter.inDirectory(directory.id).stream()
                .filter(chapter -> chapter.audience != Audience.INTERNAL).toList();
        List<Outcome.Missing> missing = new ArrayList<>();
        if (chapters.size() < threshold) {
            missing.add(new Outcome.Missing(threshold - chapters.size(), directory.sourceLanguage.code(), "chapters"));
        }
        for (Language language : directory.languages()) {
            long texts = chapters.stream().flatMap(chapter -> Stream.of(chapter.title, chapter.body))
                    .filter(text -> isMissing(text, language)).count();
            if (texts > 0) {
                missing.add(new Outcome.Missing(texts, language.code(), "translations?language=" + language.code() + "&sheet=chapters"));
            }
        }
        return new Outcome(missing);
    }

    private static boolean isMissing(LocalizedText text, Language language) {
        return text.state(language) == LocalizedText.State.MISSING;
    }
}
