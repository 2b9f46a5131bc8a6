package org.sala.publishing.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.sala.publishing.site.SiteContents;

/**
 * Brings the site of a bucket to the state of the edition: looks and entries first, then the lists that lead to them, then the
 * first pages, and at last what says that there is a new edition. What is no more is removed after all that. So a reader
 * never follows a link to a page that is not there yet, and an upload that was cut off is continued by the next.
 */
public final class SiteUpload {

    /** Marks a folder as a site of ours, which a later one may replace. */
    static final String MARK = ".sala-site";

    private static final List<String> NEWS = List.of("index.html", "edition.json", "sw.js");
    private static final int LISTS = 1;
    private static final int FIRST_PAGES = 2;
    private static final int LAST = 3;

    private final Bucket bucket;
    private final IntConsumer progress;
    private final Map<String, String> there;
    private final Set<String> wanted = new HashSet<>();
    private final List<WebFile> later = new ArrayList<>();
    private int uploaded;

    /** How many files were sent, were there already, and were removed. */
    public record Outcome(int uploaded, int unchanged, int removed) {
    }

    private SiteUpload(Bucket bucket, IntConsumer progress) {
        this.bucket = bucket;
        this.progress = progress;
        this.there = bucket.files();
        leaveOtherSites();
    }

    /** Uploads a site in the place of an earlier one; {@code progress} hears how many files were looked at. */
    public static Outcome upload(SiteContents contents, Bucket bucket, IntConsumer progress) {
        SiteUpload upload = new SiteUpload(bucket, progress);
        upload.refuseForeign();
        return upload.replace(contents);
    }

    /** Removes the site of an edition that was withdrawn; answers how many files there were. */
    public static int remove(Bucket bucket) {
        SiteUpload upload = new SiteUpload(bucket, looked -> { });
        upload.refuseForeign();
        return upload.removeUnwanted();
    }

    /** Sites of others may live in folders below this one. */
    private void leaveOtherSites() {
        List<String> others = there.keySet().stream().filter(path -> path.endsWith("/" + MARK))
                .map(path -> path.substring(0, path.length() - MARK.length())).toList();
        there.keySet().removeIf(path -> others.stream().anyMatch(path::startsWith));
    }

    private void refuseForeign() {
        if (!there.isEmpty() && !there.containsKey(MARK)) {
            throw new StoreTroubleException("In the bucket \"" + bucket.address().bucket() + "\" is something that Sala did not put there,"
                    + " for example " + there.keySet().iterator().next() + ". Choose an empty folder with --prefix.", null);
        }
    }

    private Outcome replace(SiteContents contents) {
        try (Uploads uploads = new Uploads()) {
            send(WebFile.of(MARK, new byte[0]), uploads);
            uploads.finish();
            contents.pour((path, bytes) -> take(WebFile.of(path, bytes), uploads));
            uploads.finish();
            for (int turn = LISTS; turn <= LAST; turn++) {
                int now = turn;
                later.stream().filter(file -> turn(file.path()) == now).sorted(Comparator.comparing(WebFile::path))
                        .forEach(file -> uploads.begin(() -> bucket.put(file)));
                uploads.finish();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The site could not be read", unreadable);
        }
        return new Outcome(uploaded, wanted.size() - uploaded, removeUnwanted());
    }

    private void take(WebFile file, Uploads uploads) {
        if (turn(file.path()) == 0) {
            send(file, uploads);
        } else if (isWanted(file)) {
            later.add(file);
        }
        progress.accept(wanted.size());
    }

    private void send(WebFile file, Uploads uploads) {
        if (isWanted(file)) {
            uploads.begin(() -> bucket.put(file));
        }
    }

    /** Whether other bytes, or none, are there. */
    private boolean isWanted(WebFile file) {
        wanted.add(file.path());
        boolean other = !HexFormat.of().formatHex(file.md5()).equals(there.get(file.path()));
        uploaded += other ? 1 : 0;
        return other;
    }

    private static int turn(String path) {
        if (NEWS.contains(path)) {
            return LAST;
        }
        if (path.endsWith("/index.html")) {
            return FIRST_PAGES;
        }
        return path.endsWith(".html") && !path.contains("/services/") && !path.contains("/chapters/") ? LISTS : 0;
    }

    private int removeUnwanted() {
        List<String> unwanted = there.keySet().stream().filter(path -> !wanted.contains(path)).toList();
        try (Uploads uploads = new Uploads()) {
            unwanted.stream().filter(path -> !path.equals(MARK)).forEach(path -> uploads.begin(() -> bucket.remove(path)));
            uploads.finish();
        }
        if (unwanted.contains(MARK)) {
            bucket.remove(MARK);
        }
        return unwanted.size();
    }
}
