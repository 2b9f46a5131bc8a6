package org.sala.cli;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.PrintWriter;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sala.directories.Directory;
import org.sala.editions.Edition;
import org.sala.editions.EditionContent;
import org.sala.publishing.site.SiteContents;
import org.sala.publishing.site.SiteSources;
import org.sala.publishing.upload.Bucket;
import org.sala.publishing.upload.SiteUpload;
import org.sala.publishing.upload.StoreAddress;
import org.sala.publishing.upload.StoreTroubleException;
import org.sala.values.Audience;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Copies the published web directory into an S3-compatible store, or removes it there after the edition was withdrawn. */
@Command(name = "upload", description = {"Copy the published web directory into an S3-compatible store of objects.",
        "The key is read from AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment. After an edition was withdrawn"
        + " this removes it from the store."}, mixinStandardHelpOptions = true)
class UploadCommand implements Callable<Integer> {

    private static final int PROGRESS_STEP = 500;

    private final SiteSources sources;
    private final EditionToShow editions;
    private final Optional<String> keyId;
    private final Optional<String> secret;

    @Spec
    CommandSpec spec;
    @Mixin
    DirectoryOption directory;
    @Option(names = "--endpoint", required = true, paramLabel = "URL", description = "Address of the store, such as https://s3.example.org.")
    URI endpoint;
    @Option(names = "--bucket", required = true, paramLabel = "NAME", description = "The bucket; it must be there.")
    String bucket;
    @Option(names = "--prefix", defaultValue = "", paramLabel = "FOLDER", description = "Folder in the bucket (default: the bucket itself).")
    String prefix;
    @Option(names = "--region", defaultValue = "us-east-1", paramLabel = "NAME", description = "Region of the store (default: ${DEFAULT-VALUE}).")
    String region;

    UploadCommand(SiteSources sources, EditionToShow editions, @ConfigProperty(name = "AWS_ACCESS_KEY_ID") Optional<String> keyId,
                  @ConfigProperty(name = "AWS_SECRET_ACCESS_KEY") Optional<String> secret) {
        this.sources = sources;
        this.editions = editions;
        this.keyId = keyId;
        this.secret = secret;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        boolean withdrawn = QuarkusTransaction.requiringNew().call(this::isWithdrawn);
        SiteContents contents = withdrawn ? null : contents();
        try (Bucket store = new Bucket(new StoreAddress(endpoint, region, bucket, prefix), key())) {
            if (withdrawn) {
                out.println("The edition was withdrawn. " + SiteUpload.remove(store) + " files were removed from the store.");
            } else {
                SiteUpload.Outcome done = SiteUpload.upload(contents, store, this::tell);
                out.println(done.uploaded() + " files uploaded, " + done.unchanged() + " unchanged, " + done.removed() + " removed.");
            }
        } catch (StoreTroubleException trouble) {
            throw new UnusableException(trouble.getMessage());
        }
        return Console.DONE;
    }

    private boolean isWithdrawn() {
        Directory found = directory.find();
        return Edition.published(found.id).isEmpty() && Edition.ofDirectory(found.id).stream()
                .anyMatch(edition -> edition.state == Edition.State.WITHDRAWN);
    }

    private SiteContents contents() {
        EditionContent content = editions.content(directory, Audience.PUBLIC, false);
        return sources.published(content);
    }

    private StoreAddress.Key key() {
        if (keyId.isEmpty() || secret.isEmpty()) {
            throw new UnusableException("Put the key of the store into AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, then run this again.");
        }
        return new StoreAddress.Key(keyId.get(), secret.get());
    }

    private void tell(int looked) {
        if (looked % PROGRESS_STEP == 0) {
            spec.commandLine().getErr().println(looked + " files …");
        }
    }
}
