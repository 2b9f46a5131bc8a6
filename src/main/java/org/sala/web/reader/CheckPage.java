package org.sala.web.reader;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.sala.directories.Directory;
import org.sala.editions.Currencies;
import org.sala.editions.Currency;
import org.sala.editions.EditionCode;
import org.sala.publishing.site.WayOut;
import org.sala.values.Language;

/**
 * Says whether a printed copy is still current, by the code on its pages. It also answers when nothing is published any
 * more, for then above all those who hold copies have to know.
 */
@Path("/d/{slug}/check")
class CheckPage {

    @CheckedTemplate(basePath = "reader")
    static class Templates {

        static native TemplateInstance check(Language language, String leave, Asked asked);
    }

    /**
     * What was asked and what is answered.
     *
     * @param code     as it was typed; empty before anything was
     * @param currency null for a code nobody has
     * @param start    the first page of the directory; null when readers have none
     */
    record Asked(String slug, Language language, String code, Currency currency, String start, List<Language> languages) {

        public boolean isAsked() {
            return !code.isEmpty();
        }

        /** Where the same is said in another language. */
        public String href() {
            return "/d/" + slug + "/check" + (EditionCode.typed(code).isPresent() ? "/" + code : "");
        }

        /** Whether some of what the copy says must not be used any more. */
        public boolean isCorrected() {
            return currency.takenDown() > 0 && currency.state() != Currency.State.WITHDRAWN;
        }

        /** As the language writes days, with the digits of a telephone; English as most of the world writes it. */
        public String day(LocalDate date) {
            DateFormat words = DateFormat.getDateInstance(DateFormat.LONG,
                    new ULocale((language.equals(Language.ENGLISH) ? "en_001" : language.code()) + "@numbers=latn"));
            words.setTimeZone(TimeZone.GMT_ZONE);
            return words.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
        }

        public String state() {
            return currency == null ? "" : currency.state().name();
        }
    }

    private final Currencies currencies;
    private final Absent absent;

    @PathParam("slug")
    String slug;
    @RestQuery
    String language;
    @Context
    HttpHeaders headers;

    CheckPage(Currencies currencies, Absent absent) {
        this.currencies = currencies;
        this.absent = absent;
    }

    @GET
    public Response form(@RestQuery String code) {
        if (code == null || code.isBlank()) {
            return page("", Optional.empty(), Status.OK);
        }
        Optional<EditionCode> typed = EditionCode.typed(code);
        return typed.isEmpty() ? page(code.strip(), Optional.empty(), Status.NOT_FOUND) : Response.seeOther(URI.create("/d/" + slug + "/"
                + typed.get().path() + (language == null ? "" : "?language=" + spoken()))).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @GET
    @Path("{code}")
    public Response look(@PathParam("code") String code) {
        Optional<Currency> found = EditionCode.typed(code).flatMap(typed -> currencies.of(slug, typed));
        return page(EditionCode.typed(code).map(EditionCode::written).orElse(code), found, found.isPresent() ? Status.OK : Status.NOT_FOUND);
    }

    private Response page(String code, Optional<Currency> currency, Status status) {
        Optional<Directory> directory = Directory.withSlug(slug);
        if (directory.isEmpty()) {
            return absent.answer(slug, headers);
        }
        Language spoken = spoken();
        String start = currencies.isReadable(directory.get()) ? "/d/" + slug + "/" : null;
        String shown = code.length() > 20 ? code.substring(0, 20) : code;
        String html = Templates.check(spoken, WayOut.of(spoken), new Asked(slug, spoken, shown, currency.orElse(null), start, absent.languages()))
                .setLocale(spoken.locale()).render();
        return Answer.unkept(status, html);
    }

    private Language spoken() {
        return absent.languages().stream().filter(one -> one.code().equals(language)).findFirst().orElseGet(() -> absent.language(headers));
    }
}
