package org.sala.publishing.print;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import org.sala.editions.EditionContent;
import org.sala.values.Language;

/** A table for practitioners: who may come, how to refer them, what they need, whom to call, and how old that is. */
@ApplicationScoped
class ReferralListLayout implements Layout {

    @CheckedTemplate(basePath = "print")
    static final class Templates {
        static native TemplateInstance referralList(ReferralList list);

        private Templates() {
        }
    }

    private final Press press;

    ReferralListLayout(Press press) {
        this.press = press;
    }

    @Override
    public Set<PrintFormat> formats() {
        return Set.of(PrintFormat.REFERRAL_LIST);
    }

    @Override
    public Map<String, Integer> print(EditionContent content, PrintOrder order, OutputStream out) {
        press.print(Beside.pages(order, language -> Templates.referralList(list(content, order, language)).setLocale(language.code()).render()),
                Imprint.of(content.masthead(), order), out);
        return Map.of();
    }

    private static ReferralList list(EditionContent content, PrintOrder order, Language language) {
        Reader reader = new EntriesInWords(content, language).reader();
        return new ReferralList(language, order.second().isPresent(), Stamp.of(content.masthead(), reader), content.entries().size(),
                reader.number(content.entries().size()),
                new BookletOrder(content, order, language).booklet().kinds());
    }
}
