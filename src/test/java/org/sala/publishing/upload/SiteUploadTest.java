package org.sala.publishing.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sala.publishing.site.SiteContents;

@Tag("plain")
class SiteUploadTest {

    private static final String ENTRY = "km/services/0190a8f0-0000-7000-8000-000000000001.html";
    private static final String OTHER = "km/services/0190a8f0-0000-7000-8000-000000000002.html";
    private static final String LONG = "<p>Help is near.</p>".repeat(100);
    private static final Map<String, String> SITE = Map.of("index.html", LONG, "km/index.html", LONG + "km", "km/help/shelter.html", LONG + "list",
            ENTRY, LONG + "one", OTHER, LONG + "two", "assets/0123456789/reader.css", "body { color: black }".repeat(50),
            "assets/0123456789/fonts/a.woff2", "font", "km/booklet.pdf", "%PDF", "edition.json", "{\"number\":1}", "sw.js", "// worker");

    private ObjectStore store;

    @BeforeEach
    void open() throws IOException {
        store = new ObjectStore();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everyFileIsThereAsBrowsersWantIt() throws IOException {
        assertThat(upload(SITE, "site")).isEqualTo(new SiteUpload.Outcome(SITE.size() + 1, 0, 0));

        for (Map.Entry<String, String> file : SITE.entrySet()) {
            ObjectStore.Stored stored = store.objects.get("site/" + file.getKey());
            assertThat(plain(stored)).as(file.getKey()).isEqualTo(file.getValue());
        }
        assertThat(store.objects.get("site/" + ENTRY)).extracting(ObjectStore.Stored::contentType, ObjectStore.Stored::cacheControl,
                ObjectStore.Stored::encoding).containsExactly("text/html; charset=utf-8", "no-cache", "gzip");
        assertThat(store.objects.get("site/assets/0123456789/reader.css")).extracting(ObjectStore.Stored::contentType,
                ObjectStore.Stored::cacheControl, ObjectStore.Stored::encoding)
                .containsExactly("text/css; charset=utf-8", "public, max-age=31536000, immutable", "gzip");
        assertThat(store.objects.get("site/km/booklet.pdf")).extracting(ObjectStore.Stored::contentType, ObjectStore.Stored::encoding)
                .containsExactly("application/pdf", null);
    }

    @Test
    void aPageLeadsOnlyToWhatIsThereAlready() {
        upload(SITE, "");
        List<String> acts = store.acts;
        assertThat(acts.getFirst()).isEqualTo("PUT " + SiteUpload.MARK);
        assertThat(acts.indexOf("PUT " + ENTRY)).isLessThan(acts.indexOf("PUT km/help/shelter.html"));
        assertThat(acts.indexOf("PUT km/help/shelter.html")).isLessThan(acts.indexOf("PUT km/index.html"));
        assertThat(acts.subList(acts.size() - 3, acts.size())).containsExactlyInAnyOrder("PUT index.html", "PUT edition.json", "PUT sw.js");
    }

    @Test
    void whatIsThereAlreadyIsNotSentAgain() {
        upload(SITE, "site");
        store.acts.clear();

        assertThat(upload(SITE, "site")).isEqualTo(new SiteUpload.Outcome(0, SITE.size() + 1, 0));
        assertThat(store.acts).isEmpty();
    }

    @Test
    void whatIsNoMoreIsRemovedWhenTheNewIsThere() {
        upload(SITE, "site");
        store.acts.clear();
        Map<String, String> next = new TreeMap<>(SITE);
        next.remove(OTHER);
        next.put("km/help/shelter.html", LONG + "shorter list");

        assertThat(upload(next, "site")).isEqualTo(new SiteUpload.Outcome(1, SITE.size() - 1, 1));
        assertThat(store.acts).containsExactly("PUT site/km/help/shelter.html", "DELETE site/" + OTHER);
    }

    @Test
    void anUploadThatWasCutOffIsContinued() {
        store.breaksAfter = 4;
        assertThatThrownBy(() -> upload(SITE, "site")).isInstanceOf(StoreTroubleException.class).hasMessageContaining("Run this again later");
        assertThat(store.objects.keySet()).isNotEmpty().noneMatch(path -> path.endsWith("index.html"));

        int kept = store.objects.size();
        store.breaksAfter = Integer.MAX_VALUE;
        assertThat(upload(SITE, "site").unchanged()).as("what is kept of %s", store.acts).isEqualTo(kept);
        assertThat(store.objects).hasSize(SITE.size() + 1);
    }

    @Test
    void whatOthersPutThereIsLeftAlone() {
        upload(SITE, "site/other");
        upload(SITE, "site");
        upload(Map.of("index.html", LONG), "site");
        assertThat(store.objects.keySet()).contains("site/other/index.html", "site/other/" + ENTRY).doesNotContain("site/" + ENTRY);

        store.objects.put("photos/family.jpg", new ObjectStore.Stored(new byte[1], "image/jpeg", null, null));
        assertThatThrownBy(() -> upload(SITE, "photos")).isInstanceOf(StoreTroubleException.class)
                .hasMessageContaining("family.jpg").hasMessageContaining("--prefix");
        assertThat(store.objects).containsKey("photos/family.jpg");
    }

    @Test
    void aWithdrawnEditionIsRemoved() {
        upload(SITE, "site");
        upload(SITE, "next");
        try (Bucket bucket = new Bucket(store.address("site"), ObjectStore.KEY)) {
            assertThat(SiteUpload.remove(bucket)).isEqualTo(SITE.size() + 1);
        }
        assertThat(store.objects.keySet()).hasSize(SITE.size() + 1).allMatch(path -> path.startsWith("next/"));
        assertThat(store.acts.getLast()).isEqualTo("DELETE site/" + SiteUpload.MARK);
    }

    @Test
    void troubleIsToldInASentence() {
        StoreAddress.Key wrong = new StoreAddress.Key(ObjectStore.KEY.id(), "another secret");
        assertThatThrownBy(() -> upload(store.address(""), wrong)).isInstanceOf(StoreTroubleException.class)
                .hasMessageContaining("does not accept the key").hasMessageContaining("AWS_SECRET_ACCESS_KEY").hasMessageNotContaining("another secret");
        assertThatThrownBy(() -> upload(store.address("elsewhere", ""), ObjectStore.KEY)).isInstanceOf(StoreTroubleException.class)
                .hasMessageContaining("There is no bucket \"elsewhere\"");
        StoreAddress nobody = new StoreAddress(URI.create("http://127.0.0.1:1"), "us-east-1", "readers", "");
        assertThatThrownBy(() -> upload(nobody, ObjectStore.KEY)).isInstanceOf(StoreTroubleException.class).hasMessageContaining("cannot be reached");
        assertThatThrownBy(() -> new StoreAddress(URI.create("store.example.org"), "x", "readers", ""))
                .hasMessageContaining("is not the address of a store");
    }

    private SiteUpload.Outcome upload(Map<String, String> files, String prefix) {
        try (Bucket bucket = new Bucket(store.address(prefix), ObjectStore.KEY)) {
            return SiteUpload.upload(contents(files), bucket, looked -> { });
        }
    }

    private static void upload(StoreAddress address, StoreAddress.Key key) {
        try (Bucket bucket = new Bucket(address, key)) {
            SiteUpload.upload(contents(SITE), bucket, looked -> { });
        }
    }

    private static SiteContents contents(Map<String, String> files) {
        return sink -> {
            for (Map.Entry<String, String> file : files.entrySet()) {
                sink.put(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            return files.size();
        };
    }

    private static String plain(ObjectStore.Stored stored) throws IOException {
        byte[] bytes = "gzip".equals(stored.encoding()) ? new GZIPInputStream(new ByteArrayInputStream(stored.bytes())).readAllBytes() : stored.bytes();
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
