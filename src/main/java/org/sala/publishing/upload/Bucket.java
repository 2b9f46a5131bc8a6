package org.sala.publishing.upload;

import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Object;

/** A folder of a bucket in an S3-compatible store. Trouble is told as a {@link StoreTroubleException}. */
public final class Bucket implements AutoCloseable {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final S3Client client;
    private final StoreAddress address;

    public Bucket(StoreAddress address, StoreAddress.Key key) {
        this.address = address;
        // Addresses with the bucket in the path, no signed chunks and no checksums but MD5: every store understands that.
        this.client = S3Client.builder().endpointOverride(address.endpoint()).region(Region.of(address.region()))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(key.id(), key.secret())))
                .forcePathStyle(true).serviceConfiguration(options -> options.chunkedEncodingEnabled(false))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(options -> options.addExecutionInterceptor(new WithoutAsking()))
                .httpClientBuilder(UrlConnectionHttpClient.builder()).build();
    }

    StoreAddress address() {
        return address;
    }

    /** Everything in the folder: its path, and the tag the store has given it (mostly the MD5 in hexadecimal). */
    Map<String, String> files() {
        return asked(() -> {
            Map<String, String> files = new TreeMap<>();
            client.listObjectsV2Paginator(request -> request.bucket(address.bucket()).prefix(address.prefix())).contents()
                    .forEach(object -> files.put(object.key().substring(address.prefix().length()), tag(object)));
            return files;
        });
    }

    private static String tag(S3Object object) {
        return object.eTag() == null ? "" : object.eTag().replace("\"", "");
    }

    void put(WebFile file) {
        PutObjectRequest.Builder request = PutObjectRequest.builder().bucket(address.bucket()).key(address.prefix() + file.path())
                .contentType(file.contentType()).cacheControl(file.cacheControl())
                .contentMD5(Base64.getEncoder().encodeToString(file.md5()));
        if (file.packed()) {
            request.contentEncoding("gzip");
        }
        asked(() -> client.putObject(request.build(), RequestBody.fromBytes(file.bytes())));
    }

    void remove(String path) {
        asked(() -> client.deleteObject(request -> request.bucket(address.bucket()).key(address.prefix() + path)));
    }

    private <T> T asked(Supplier<T> call) {
        try {
            return call.get();
        } catch (AwsServiceException refused) {
            throw new StoreTroubleException(refusal(refused.statusCode()), refused);
        } catch (SdkException unreachable) {
            throw new StoreTroubleException("The store at " + address.endpoint() + " cannot be reached. Look at the network and at"
                    + " --endpoint, then run this again: what was uploaded is kept.", unreachable);
        }
    }

    private String refusal(int status) {
        return switch (status) {
            case FORBIDDEN -> "The store at " + address.endpoint() + " does not accept the key for the bucket \"" + address.bucket()
                    + "\". Look at AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, at --region, and at what this key may do.";
            case NOT_FOUND -> "There is no bucket \"" + address.bucket() + "\" at " + address.endpoint()
                    + ". Make it there first, or mend --bucket.";
            default -> "The store at " + address.endpoint() + " could not do what it was asked (it answered " + status
                    + "). Run this again later: what was uploaded is kept.";
        };
    }

    @Override
    public void close() {
        client.close();
    }

    /** Our files are small: to ask first whether one may be sent ({@code Expect: 100-continue}) takes as long as to send it. */
    private static final class WithoutAsking implements ExecutionInterceptor {

        @Override
        public SdkHttpRequest modifyHttpRequest(Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
            return context.httpRequest().copy(request -> request.removeHeader("Expect"));
        }
    }
}
